import { type AdministrativeUnit, LAST_DAY_OF_47, LAST_DAY_OF_56, LISTS_BEGIN } from './unit.ts';

type Row = readonly [code: string, name: string, ...replacedBy: string[]];

/**
 * The 56 wards and communes of Đà Nẵng up to 2024-12-31, codes [A], by district.
 *
 * `reorganised` ended on that day; `kept` went on unchanged until the districts were abolished on
 * 2025-06-30. What each became is [A−] (press reports of the adopted plans). Two were divided (Hòa
 * Liên) or are less certain (Hòa Ninh, Hòa Nhơn, Hòa Khương [C]).
 */
const ROWS: Readonly<
  Record<string, { readonly reorganised: readonly Row[]; readonly kept: readonly Row[] }>
> = {
  // Liên Chiểu
  490: {
    reorganised: [],
    kept: [
      ['20194', 'Phường Hòa Hiệp Bắc', '20194'],
      ['20195', 'Phường Hòa Hiệp Nam', '20194'],
      ['20197', 'Phường Hòa Khánh Bắc', '20197'],
      ['20198', 'Phường Hòa Khánh Nam', '20200'],
      ['20200', 'Phường Hòa Minh', '20200'],
    ],
  },
  // Thanh Khê
  491: {
    reorganised: [
      ['20203', 'Phường Tam Thuận', '20209'],
      ['20207', 'Phường Thanh Khê Đông', '20207'],
      ['20209', 'Phường Xuân Hà', '20209'],
      ['20212', 'Phường Tân Chính', '20215'],
      ['20215', 'Phường Chính Gián', '20215'],
      ['20218', 'Phường Vĩnh Trung', '20218'],
      ['20221', 'Phường Thạc Gián', '20218'],
      ['20225', 'Phường Hòa Khê', '20207'],
    ],
    kept: [
      ['20206', 'Phường Thanh Khê Tây', '20209'],
      ['20224', 'Phường An Khê', '20305'],
    ],
  },
  // Hải Châu
  492: {
    reorganised: [
      ['20236', 'Phường Hải Châu I', '20236'],
      ['20239', 'Phường Hải Châu II', '20236'],
      ['20242', 'Phường Phước Ninh', '20242'],
      ['20246', 'Phường Hòa Thuận Đông', '20254'],
      ['20248', 'Phường Nam Dương', '20242'],
      ['20251', 'Phường Bình Hiên', '20242'],
      ['20254', 'Phường Bình Thuận', '20254'],
    ],
    kept: [
      ['20227', 'Phường Thanh Bình', '20242'],
      ['20230', 'Phường Thuận Phước', '20242'],
      ['20233', 'Phường Thạch Thang', '20242'],
      ['20245', 'Phường Hòa Thuận Tây', '20257'],
      ['20257', 'Phường Hòa Cường Bắc', '20257'],
      ['20258', 'Phường Hòa Cường Nam', '20257'],
    ],
  },
  // Sơn Trà
  493: {
    reorganised: [
      ['20278', 'Phường An Hải Tây', '20278'],
      ['20281', 'Phường An Hải Đông', '20278'],
    ],
    kept: [
      ['20263', 'Phường Thọ Quang', '20263'],
      ['20266', 'Phường Nại Hiên Đông', '20263'],
      ['20269', 'Phường Mân Thái', '20263'],
      ['20272', 'Phường An Hải Bắc', '20275'],
      ['20275', 'Phường Phước Mỹ', '20275'],
    ],
  },
  // Ngũ Hành Sơn
  494: {
    reorganised: [],
    kept: [
      ['20284', 'Phường Mỹ An', '20285'],
      ['20285', 'Phường Khuê Mỹ', '20285'],
      ['20287', 'Phường Hòa Quý', '20285'],
      ['20290', 'Phường Hòa Hải', '20285'],
    ],
  },
  // Cẩm Lệ
  495: {
    reorganised: [],
    kept: [
      ['20260', 'Phường Khuê Trung', '20260'],
      ['20305', 'Phường Hòa Phát', '20305'],
      ['20306', 'Phường Hòa An', '20305'],
      ['20311', 'Phường Hòa Thọ Tây', '20260'],
      ['20312', 'Phường Hòa Thọ Đông', '20260'],
      ['20314', 'Phường Hòa Xuân', '20314'],
    ],
  },
  // Hòa Vang
  497: {
    reorganised: [],
    kept: [
      ['20293', 'Xã Hòa Bắc', '20194'],
      ['20296', 'Xã Hòa Liên', '20197', '20194'],
      ['20299', 'Xã Hòa Ninh', '20308'],
      ['20302', 'Xã Hòa Sơn', '20200'],
      ['20308', 'Xã Hòa Nhơn', '20308'],
      ['20317', 'Xã Hòa Phú', '20320'],
      ['20320', 'Xã Hòa Phong', '20320'],
      ['20323', 'Xã Hòa Châu', '20314'],
      ['20326', 'Xã Hòa Tiến', '20332'],
      ['20329', 'Xã Hòa Phước', '20314'],
      ['20332', 'Xã Hòa Khương', '20332'],
    ],
  },
};

const unit =
  (parentCode: string, validTo: string) =>
  ([code, name, ...replacedByCodes]: Row): AdministrativeUnit => ({
    code,
    level: 'COMMUNE',
    name,
    parentCode,
    validFrom: LISTS_BEGIN,
    validTo,
    replacedByCodes,
  });

export const COMMUNES_TO_2024: readonly AdministrativeUnit[] = Object.entries(ROWS).flatMap(
  ([district, { reorganised, kept }]) => [
    ...reorganised.map(unit(district, LAST_DAY_OF_56)),
    ...kept.map(unit(district, LAST_DAY_OF_47)),
  ],
);
