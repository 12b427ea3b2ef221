import type { LocalizedName } from './code-list.ts';

/** A kind of paper or digital result. The codes are this project's convention [U]. */
export interface ResultType {
  readonly code: string;
  readonly name: LocalizedName;
  readonly issuer: LocalizedName;
  readonly personal: 'NONE' | 'BASIC' | 'SENSITIVE';
  readonly validityMonths: number | null;
  readonly validity: LocalizedName;
  /** Whether a subject has at most one of them that counts: a second is issued by replacing the first. */
  readonly oneLive: boolean;
}

const COMMUNE = { vi: 'Ủy ban nhân dân cấp xã', en: "Commune people's committee" };
const COMMUNE_POLICE = { vi: 'Công an cấp xã', en: 'Commune police' };
const POLICE = { vi: 'Công an', en: 'Police' };
const LAND_OFFICE = { vi: 'Văn phòng đăng ký đất đai', en: 'Land registration office' };
const BUSINESS_REGISTRY = {
  vi: 'Cơ quan đăng ký kinh doanh',
  en: 'Business registration authority',
};
const NEVER = { vi: 'Không thời hạn', en: 'Does not expire' };

type Row = readonly [
  code: string,
  vi: string,
  en: string,
  issuer: LocalizedName,
  personal: ResultType['personal'],
  validity?: readonly [months: number | null, vi: string, en: string],
];

/**
 * One person has one identity card, one business one registration certificate (Decree 168/2025/NĐ-CP). A parcel may
 * have several land certificates: each of its co-owners is given their own.
 */
const ONE_LIVE: ReadonlySet<string> = new Set(['RT-ID-001', 'RT-BIZ-001', 'RT-BIZ-002']);

/** Validity is the customary one; a result's own last day decides. Where it is a range, the shorter counts. */
const ROWS: readonly Row[] = [
  [
    'RT-ID-001',
    'Thẻ căn cước (dữ liệu, không ảnh)',
    'Identity card (data only, no image)',
    POLICE,
    'BASIC',
    [null, 'Theo các mốc tuổi 14, 25, 40, 60', 'Until the next of the ages 14, 25, 40, 60'],
  ],
  [
    'RT-RES-001',
    'Xác nhận thông tin về cư trú (CT07)',
    'Confirmation of residence (CT07)',
    COMMUNE_POLICE,
    'BASIC',
    [12, '1 năm', '1 year'],
  ],
  [
    'RT-RES-002',
    'Dữ liệu cư trú, hộ gia đình (file số)',
    'Residence and household data (digital file)',
    {
      vi: 'Thành phố, từ cơ sở dữ liệu quốc gia về dân cư',
      en: 'The city, from the national population database',
    },
    'BASIC',
    [null, 'Tại thời điểm tra cứu', 'At the time of the query'],
  ],
  [
    'RT-CIV-001',
    'Giấy khai sinh, trích lục khai sinh',
    'Birth certificate or extract',
    COMMUNE,
    'BASIC',
  ],
  [
    'RT-CIV-002',
    'Giấy chứng nhận kết hôn, trích lục kết hôn',
    'Marriage certificate or extract',
    COMMUNE,
    'BASIC',
  ],
  [
    'RT-CIV-003',
    'Giấy xác nhận tình trạng hôn nhân',
    'Certificate of marital status',
    COMMUNE,
    'BASIC',
    [6, '6 tháng', '6 months'],
  ],
  ['RT-CIV-004', 'Trích lục khai tử', 'Death extract', COMMUNE, 'BASIC'],
  [
    'RT-LAND-001',
    'Giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất',
    'Certificate of land-use rights and ownership of attached assets',
    {
      vi: 'Văn phòng đăng ký đất đai, Ủy ban nhân dân',
      en: "Land registration office, people's committees",
    },
    'BASIC',
  ],
  [
    'RT-LAND-002',
    'Đăng ký biện pháp bảo đảm (thế chấp)',
    'Registration of a security measure (mortgage)',
    LAND_OFFICE,
    'BASIC',
    [null, 'Đến khi xóa đăng ký', 'Until released'],
  ],
  [
    'RT-LAND-003',
    'Trích lục thửa đất, bản đồ địa chính',
    'Parcel or cadastral map extract',
    LAND_OFFICE,
    'NONE',
    [6, '6 tháng (quy ước)', '6 months (project convention)'],
  ],
  [
    'RT-BIZ-001',
    'Giấy chứng nhận đăng ký doanh nghiệp',
    'Enterprise registration certificate',
    BUSINESS_REGISTRY,
    'NONE',
  ],
  [
    'RT-BIZ-002',
    'Giấy chứng nhận đăng ký hộ kinh doanh',
    'Household business registration certificate',
    COMMUNE,
    'BASIC',
  ],
  [
    'RT-BIZ-003',
    'Giấy chứng nhận đăng ký chi nhánh, văn phòng đại diện',
    'Branch or representative office certificate',
    BUSINESS_REGISTRY,
    'NONE',
  ],
  [
    'RT-CON-001',
    'Giấy phép xây dựng',
    'Construction permit',
    {
      vi: 'Sở Xây dựng, Ủy ban nhân dân cấp xã',
      en: "Department of Construction, commune people's committee",
    },
    'BASIC',
    [12, '12 tháng để khởi công', '12 months to start'],
  ],
  [
    'RT-FOOD-001',
    'Giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm',
    'Food safety certificate',
    { vi: 'Ban Quản lý An toàn thực phẩm', en: 'Food Safety Management Board' },
    'NONE',
    [36, '3 năm', '3 years'],
  ],
  [
    'RT-TRN-001',
    'Phù hiệu, giấy phép kinh doanh vận tải',
    'Transport badge or business licence',
    { vi: 'Cơ quan quản lý giao thông vận tải', en: 'Transport authority' },
    'NONE',
    [60, '5–7 năm', '5–7 years'],
  ],
  [
    'RT-JUS-001',
    'Phiếu lý lịch tư pháp số 1',
    'Criminal-record certificate no. 1',
    {
      vi: 'Công an (từ 2025), trước đó Sở Tư pháp',
      en: 'Police (since 2025), before that Department of Justice',
    },
    'SENSITIVE',
    [null, 'Theo cơ quan yêu cầu', 'As the requester decides'],
  ],
  [
    'RT-NOT-001',
    'Văn bản công chứng',
    'Notarised document',
    { vi: 'Tổ chức hành nghề công chứng', en: 'Notary office' },
    'BASIC',
  ],
  [
    'RT-EDU-001',
    'Học bạ số',
    'Digital school report',
    { vi: 'Cơ sở giáo dục', en: 'School' },
    'BASIC',
  ],
  [
    'RT-HLT-001',
    'Chứng chỉ hành nghề khám bệnh, chữa bệnh',
    'Medical practice certificate',
    { vi: 'Sở Y tế', en: 'Department of Health' },
    'BASIC',
    [60, '5 năm', '5 years'],
  ],
  [
    'RT-SOC-001',
    'Xác nhận hộ nghèo, hộ cận nghèo',
    'Confirmation of poor or near-poor household',
    COMMUNE,
    'SENSITIVE',
    [12, '1 năm', '1 year'],
  ],
];

const TYPES: readonly ResultType[] = ROWS.map(
  ([code, vi, en, issuer, personal, [months, ...words] = [null, NEVER.vi, NEVER.en]]) => ({
    code,
    name: { vi, en },
    issuer,
    personal,
    validityMonths: months,
    validity: { vi: words[0], en: words[1] },
    oneLive: ONE_LIVE.has(code),
  }),
);

const typesByCode = new Map(TYPES.map((type) => [type.code, type]));

/** A kind of result by its code, or null. */
export function resultType(code: string): ResultType | null {
  return typesByCode.get(code) ?? null;
}

/** Every kind of result, in the order of the list. */
export function resultTypes(): readonly ResultType[] {
  return TYPES;
}
