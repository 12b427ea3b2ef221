import { byCode, type Dated, isInForce, type LocalizedName } from './code-list.ts';

/** A land-use code as it stood in one period. A list, never a closed set: later circulars change it. */
export interface LandUseType extends Dated {
  readonly code: string;
  readonly name: LocalizedName;
  readonly group: LocalizedName;
  /** Defence and police land: where it lies is not for the public. */
  readonly geometryClosed: boolean;
}

/** The day Circular 25/2014/TT-BTNMT came into force, whose symbols maps still carry [B]. */
const CIRCULAR_25_2014 = '2014-07-05';

const AGRICULTURAL = { vi: 'Đất nông nghiệp', en: 'Agricultural land' };
const RESIDENTIAL = { vi: 'Đất ở', en: 'Residential land' };
const PUBLIC = {
  vi: 'Đất công trình công cộng, sự nghiệp',
  en: 'Land for public works and offices',
};
const BUSINESS = { vi: 'Đất sản xuất, kinh doanh', en: 'Land for production and business' };
const RELIGIOUS = {
  vi: 'Đất tôn giáo, tín ngưỡng, nghĩa trang',
  en: 'Religious land and cemeteries',
};
const DEFENCE = { vi: 'Đất quốc phòng, an ninh', en: 'Defence and security land' };
const WATER = { vi: 'Đất có mặt nước', en: 'Water surface' };
const UNUSED = { vi: 'Đất chưa sử dụng', en: 'Unused land' };

/**
 * LUC, ONT, ODT, HNK and CLN were checked [A]; the others are standard knowledge [B], and which of them a
 * later circular changed is not settled, so none has an end. The English names are this project's.
 */
const ROWS: readonly (readonly [code: string, group: LocalizedName, vi: string, en: string])[] = [
  ['LUC', AGRICULTURAL, 'Đất chuyên trồng lúa nước', 'Wet-rice land'],
  ['LUK', AGRICULTURAL, 'Đất trồng lúa nước còn lại', 'Other rice land'],
  ['BHK', AGRICULTURAL, 'Đất bằng trồng cây hằng năm khác', 'Flat land for other annual crops'],
  ['HNK', AGRICULTURAL, 'Đất trồng cây hằng năm khác', 'Land for other annual crops'],
  ['CLN', AGRICULTURAL, 'Đất trồng cây lâu năm', 'Land for perennial crops'],
  ['RSX', AGRICULTURAL, 'Đất rừng sản xuất', 'Production forest'],
  ['RPH', AGRICULTURAL, 'Đất rừng phòng hộ', 'Protection forest'],
  ['RDD', AGRICULTURAL, 'Đất rừng đặc dụng', 'Special-use forest'],
  ['NTS', AGRICULTURAL, 'Đất nuôi trồng thủy sản', 'Aquaculture land'],
  ['NKH', AGRICULTURAL, 'Đất nông nghiệp khác', 'Other agricultural land'],
  ['ODT', RESIDENTIAL, 'Đất ở tại đô thị', 'Urban residential land'],
  ['ONT', RESIDENTIAL, 'Đất ở tại nông thôn', 'Rural residential land'],
  ['TSC', PUBLIC, 'Đất xây dựng trụ sở cơ quan', 'Land for offices of agencies'],
  ['DGD', PUBLIC, 'Đất xây dựng cơ sở giáo dục và đào tạo', 'Land for schools'],
  ['DYT', PUBLIC, 'Đất xây dựng cơ sở y tế', 'Land for health facilities'],
  ['DVH', PUBLIC, 'Đất xây dựng cơ sở văn hóa', 'Land for cultural facilities'],
  ['DTT', PUBLIC, 'Đất xây dựng cơ sở thể dục thể thao', 'Land for sports facilities'],
  ['TMD', BUSINESS, 'Đất thương mại, dịch vụ', 'Land for trade and services'],
  ['SKC', BUSINESS, 'Đất cơ sở sản xuất phi nông nghiệp', 'Land for non-agricultural production'],
  ['SKK', BUSINESS, 'Đất khu công nghiệp', 'Industrial zone land'],
  ['DGT', PUBLIC, 'Đất giao thông', 'Transport land'],
  ['DTL', PUBLIC, 'Đất thủy lợi', 'Irrigation land'],
  ['DNL', PUBLIC, 'Đất công trình năng lượng', 'Land for energy works'],
  ['DKV', PUBLIC, 'Đất khu vui chơi, giải trí công cộng', 'Public recreation land'],
  ['DCH', PUBLIC, 'Đất chợ', 'Market land'],
  ['DRA', PUBLIC, 'Đất bãi thải, xử lý chất thải', 'Land for waste treatment'],
  ['TON', RELIGIOUS, 'Đất cơ sở tôn giáo', 'Land of religious establishments'],
  ['TIN', RELIGIOUS, 'Đất cơ sở tín ngưỡng', 'Land of places of worship'],
  ['NTD', RELIGIOUS, 'Đất làm nghĩa trang, nghĩa địa', 'Cemetery land'],
  ['CQP', DEFENCE, 'Đất quốc phòng', 'Defence land'],
  ['CAN', DEFENCE, 'Đất an ninh', 'Security land'],
  ['SON', WATER, 'Đất sông, ngòi, kênh, rạch, suối', 'Rivers and canals'],
  ['MNC', WATER, 'Đất có mặt nước chuyên dùng', 'Special-purpose water surface'],
  ['BCS', UNUSED, 'Đất bằng chưa sử dụng', 'Unused flat land'],
  ['DCS', UNUSED, 'Đất đồi núi chưa sử dụng', 'Unused hill land'],
  ['NCS', UNUSED, 'Núi đá không có rừng cây', 'Bare rock'],
];

const TYPES: readonly LandUseType[] = ROWS.map(([code, group, vi, en]) => ({
  code,
  name: { vi, en },
  group,
  geometryClosed: group === DEFENCE,
  validFrom: CIRCULAR_25_2014,
  validTo: null,
}));

const typesByCode = byCode(TYPES);

/** What a land-use code meant on a day, or null. */
export function landUseType(code: string, date: string): LandUseType | null {
  return typesByCode.get(code)?.find((type) => isInForce(type, date)) ?? null;
}

/** The land-use codes in force on a day, in the order of the circular's groups. */
export function landUseTypes(date: string): readonly LandUseType[] {
  return TYPES.filter((type) => isInForce(type, date));
}
