import { type AdministrativeUnit, FIRST_DAY_OF_47, LAST_DAY_OF_47 } from './unit.ts';

/**
 * The eight wards that the reorganisation of 2025-01-01 formed; the other 39 of the 47 went on
 * unchanged and stand in the earlier list.
 *
 * That Hòa Khê went into Thanh Khê Đông, Tam Thuận into Xuân Hà, Vĩnh Trung into Thạc Gián and Tân
 * Chính into Chính Gián is [A]. The wards of Hải Châu and Sơn Trà follow from the two lists' difference:
 * Hải Châu and An Hải Nam by their names, Phước Ninh and Bình Thuận as the neighbours that remained [C].
 * Codes are those of a public ward list of May 2025 [A−], which agrees with the rule that the unit keeps
 * the code of the one housing its office. Hence the trap: 20218 was Vĩnh Trung, then Thạc Gián.
 */
const ROWS: readonly (readonly [
  code: string,
  name: string,
  district: string,
  replacedBy: string,
])[] = [
  ['20207', 'Phường Thanh Khê Đông', '491', '20209'],
  ['20209', 'Phường Xuân Hà', '491', '20209'],
  ['20215', 'Phường Chính Gián', '491', '20209'],
  ['20218', 'Phường Thạc Gián', '491', '20209'],
  ['20236', 'Phường Hải Châu', '492', '20242'],
  ['20242', 'Phường Phước Ninh', '492', '20242'],
  ['20254', 'Phường Bình Thuận', '492', '20257'],
  ['20278', 'Phường An Hải Nam', '493', '20275'],
];

export const COMMUNES_2025_H1: readonly AdministrativeUnit[] = ROWS.map(
  ([code, name, parentCode, replacedBy]) => ({
    code,
    level: 'COMMUNE',
    name,
    parentCode,
    validFrom: FIRST_DAY_OF_47,
    validTo: LAST_DAY_OF_47,
    replacedByCodes: [replacedBy],
  }),
);
