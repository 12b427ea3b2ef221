import { type AdministrativeUnit, FIRST_DAY_OF_94, LAST_DAY_OF_47, LISTS_BEGIN } from './unit.ts';

const province = (code: string, name: string, replacedByCode: string): AdministrativeUnit => ({
  code,
  level: 'PROVINCE',
  name,
  parentCode: null,
  validFrom: LISTS_BEGIN,
  validTo: LAST_DAY_OF_47,
  replacedByCodes: [replacedByCode],
});

/** Đà Nẵng keeps its code 48 through the merger, but means a larger area since [A]. 49 is [B]. */
export const PROVINCES: readonly AdministrativeUnit[] = [
  province('48', 'Thành phố Đà Nẵng', '48'),
  province('49', 'Tỉnh Quảng Nam', '48'),
  {
    code: '48',
    level: 'PROVINCE',
    name: 'Thành phố Đà Nẵng',
    parentCode: null,
    validFrom: FIRST_DAY_OF_94,
    validTo: null,
    replacedByCodes: [],
  },
];

/**
 * The districts of Đà Nẵng, abolished on 2025-07-01 [A]; 498 is [B]. Each with the communes that took
 * over its area, which follows from the communes' own successors. Quảng Nam's districts are not listed.
 */
const DISTRICT_ROWS: readonly (readonly [code: string, name: string, ...replacedBy: string[]])[] = [
  ['490', 'Quận Liên Chiểu', '20194', '20197', '20200'],
  ['491', 'Quận Thanh Khê', '20209', '20305'],
  ['492', 'Quận Hải Châu', '20242', '20257'],
  ['493', 'Quận Sơn Trà', '20263', '20275'],
  ['494', 'Quận Ngũ Hành Sơn', '20285'],
  ['495', 'Quận Cẩm Lệ', '20260', '20305', '20314'],
  ['497', 'Huyện Hòa Vang', '20194', '20197', '20200', '20308', '20314', '20320', '20332'],
  ['498', 'Huyện Hoàng Sa', '20333'],
];

export const DISTRICTS: readonly AdministrativeUnit[] = DISTRICT_ROWS.map(
  ([code, name, ...replacedByCodes]) => ({
    code,
    level: 'DISTRICT',
    name,
    parentCode: '48',
    validFrom: LISTS_BEGIN,
    validTo: LAST_DAY_OF_47,
    replacedByCodes,
  }),
);
