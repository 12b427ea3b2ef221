import { type AdministrativeUnit, FIRST_DAY_OF_94 } from './unit.ts';

type Row = readonly [code: string, name: string];

/**
 * The 94 units since 2025-07-01: 23 wards, 70 communes, 1 special zone [A]; codes [A] for former Đà
 * Nẵng, [A−] for former Quảng Nam. The order is fixed: it numbers the people's committees.
 *
 * A unit keeps the code of the one housing its office, so many of these codes meant a smaller area
 * before. The earlier units of Quảng Nam are not in our sources and not listed: of its codes only the
 * meaning since the merger is known here.
 */
const FORMER_DA_NANG: readonly Row[] = [
  ['20242', 'Phường Hải Châu'],
  ['20257', 'Phường Hòa Cường'],
  ['20209', 'Phường Thanh Khê'],
  ['20305', 'Phường An Khê'],
  ['20275', 'Phường An Hải'],
  ['20263', 'Phường Sơn Trà'],
  ['20285', 'Phường Ngũ Hành Sơn'],
  ['20200', 'Phường Hòa Khánh'],
  ['20197', 'Phường Liên Chiểu'],
  ['20194', 'Phường Hải Vân'],
  ['20260', 'Phường Cẩm Lệ'],
  ['20314', 'Phường Hòa Xuân'],
  ['20320', 'Xã Hòa Vang'],
  ['20332', 'Xã Hòa Tiến'],
  ['20308', 'Xã Bà Nà'],
  ['20333', 'Đặc khu Hoàng Sa'],
];

const FORMER_QUANG_NAM: readonly Row[] = [
  ['20335', 'Phường Bàn Thạch'],
  ['20341', 'Phường Tam Kỳ'],
  ['20350', 'Phường Hương Trà'],
  ['20356', 'Phường Quảng Phú'],
  ['20401', 'Phường Hội An Tây'],
  ['20410', 'Phường Hội An'],
  ['20413', 'Phường Hội An Đông'],
  ['20551', 'Phường Điện Bàn'],
  ['20557', 'Phường Điện Bàn Bắc'],
  ['20575', 'Phường An Thắng'],
  ['20579', 'Phường Điện Bàn Đông'],
  ['20364', 'Xã Chiến Đàn'],
  ['20380', 'Xã Tây Hồ'],
  ['20392', 'Xã Phú Ninh'],
  ['20434', 'Xã Tân Hiệp'],
  ['20443', 'Xã Hùng Sơn'],
  ['20455', 'Xã Tây Giang'],
  ['20458', 'Xã A Vương'],
  ['20467', 'Xã Đông Giang'],
  ['20476', 'Xã Sông Kôn'],
  ['20485', 'Xã Sông Vàng'],
  ['20494', 'Xã Bến Hiên'],
  ['20500', 'Xã Đại Lộc'],
  ['20506', 'Xã Thượng Đức'],
  ['20515', 'Xã Hà Nha'],
  ['20539', 'Xã Vu Gia'],
  ['20542', 'Xã Phú Thuận'],
  ['20569', 'Xã Điện Bàn Tây'],
  ['20587', 'Xã Gò Nổi'],
  ['20599', 'Xã Nam Phước'],
  ['20611', 'Xã Thu Bồn'],
  ['20623', 'Xã Duy Xuyên'],
  ['20635', 'Xã Duy Nghĩa'],
  ['20641', 'Xã Quế Sơn'],
  ['20650', 'Xã Xuân Phú'],
  ['20656', 'Xã Nông Sơn'],
  ['20662', 'Xã Quế Sơn Trung'],
  ['20669', 'Xã Quế Phước'],
  ['20695', 'Xã Thạnh Mỹ'],
  ['20698', 'Xã La Êê'],
  ['20704', 'Xã La Dêê'],
  ['20707', 'Xã Nam Giang'],
  ['20710', 'Xã Bến Giằng'],
  ['20716', 'Xã Đắc Pring'],
  ['20722', 'Xã Khâm Đức'],
  ['20728', 'Xã Phước Hiệp'],
  ['20734', 'Xã Phước Năng'],
  ['20740', 'Xã Phước Chánh'],
  ['20752', 'Xã Phước Thành'],
  ['20767', 'Xã Việt An'],
  ['20770', 'Xã Phước Trà'],
  ['20779', 'Xã Hiệp Đức'],
  ['20791', 'Xã Thăng Bình'],
  ['20794', 'Xã Thăng An'],
  ['20818', 'Xã Đồng Dương'],
  ['20827', 'Xã Thăng Phú'],
  ['20836', 'Xã Thăng Trường'],
  ['20848', 'Xã Thăng Điền'],
  ['20854', 'Xã Tiên Phước'],
  ['20857', 'Xã Sơn Cẩm Hà'],
  ['20875', 'Xã Lãnh Ngọc'],
  ['20878', 'Xã Thạnh Bình'],
  ['20900', 'Xã Trà My'],
  ['20908', 'Xã Trà Liên'],
  ['20920', 'Xã Trà Đốc'],
  ['20923', 'Xã Trà Tân'],
  ['20929', 'Xã Trà Giáp'],
  ['20938', 'Xã Trà Leng'],
  ['20941', 'Xã Trà Tập'],
  ['20944', 'Xã Nam Trà My'],
  ['20950', 'Xã Trà Linh'],
  ['20959', 'Xã Trà Vân'],
  ['20965', 'Xã Núi Thành'],
  ['20971', 'Xã Tam Xuân'],
  ['20977', 'Xã Đức Phú'],
  ['20984', 'Xã Tam Anh'],
  ['20992', 'Xã Tam Hải'],
  ['21004', 'Xã Tam Mỹ'],
];

const unit = ([code, name]: Row): AdministrativeUnit => ({
  code,
  level: 'COMMUNE',
  name,
  parentCode: '48',
  validFrom: FIRST_DAY_OF_94,
  validTo: null,
  replacedByCodes: [],
});

/** Where the synthetic city of 1,134,000 people lives. */
export const COMMUNES_OF_FORMER_DA_NANG = FORMER_DA_NANG.map(unit);

export const COMMUNES_FROM_2025_07: readonly AdministrativeUnit[] = [
  ...COMMUNES_OF_FORMER_DA_NANG,
  ...FORMER_QUANG_NAM.map(unit),
];
