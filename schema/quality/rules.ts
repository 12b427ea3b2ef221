import type { QualityRule } from './rule.ts';

const ID_STRUCTURE = 'Nghị định 137/2015/NĐ-CP, Điều 13; Thông tư 07/2016/TT-BCA, Điều 7';
const UNIT_CODES = 'Quyết định 19/2025/QĐ-TTg (mã đơn vị hành chính; mã đã đóng không dùng lại)';
const PARCEL_CODES =
  'Thông tư 09/2024/TT-BTNMT (mã định danh thửa đất là GeoHash của một điểm trong thửa)';
const CLOSED = { finds: ['CLOSED_COMMUNE_CODE'], basis: UNIT_CODES, severity: 'ERROR' } as const;

/**
 * Every rule by which the registers' records are checked, and what of the synthetic city it should find.
 *
 * The one list: registers judge by it, the graph tells of it, and scoring holds it against the ground truth.
 * A fault is found by exactly one rule for each kind of record that can bear it.
 */
export const QUALITY_RULES = {
  ID_SEX_OR_CENTURY: {
    register: 'citizens',
    recordType: 'Citizen',
    finds: ['ID_SEX_OR_CENTURY_MISMATCH'],
    name: {
      vi: 'Giới tính hoặc thế kỷ sinh khác chữ số thứ 4 của số định danh cá nhân',
      en: 'Sex or century of birth differs from the 4th digit of the personal ID',
    },
    basis: ID_STRUCTURE,
    severity: 'ERROR',
  },
  ID_BIRTH_YEAR: {
    register: 'citizens',
    recordType: 'Citizen',
    finds: ['ID_BIRTH_YEAR_MISMATCH'],
    name: {
      vi: 'Năm sinh khác chữ số thứ 5 và 6 của số định danh cá nhân',
      en: 'Year of birth differs from the 5th and 6th digits of the personal ID',
    },
    basis: ID_STRUCTURE,
    severity: 'ERROR',
  },
  MARITAL_STATUS_OUT_OF_DATE: {
    register: 'citizens',
    recordType: 'Citizen',
    finds: ['MARITAL_STATUS_OUT_OF_DATE'],
    name: {
      vi: 'Tình trạng hôn nhân không theo kịp sự kiện hộ tịch (kết hôn, ly hôn, vợ hoặc chồng chết)',
      en: 'Marital status has missed a civil event (a wedding, a divorce, the death of the spouse)',
    },
    basis: 'Luật Căn cước 26/2023/QH15 (thông tin trong Cơ sở dữ liệu quốc gia về dân cư)',
    severity: 'WARNING',
  },
  HOUSEHOLD_RELATION_MISSING: {
    register: 'citizens',
    recordType: 'HouseholdMember',
    finds: ['HOUSEHOLD_RELATION_MISSING'],
    name: {
      vi: 'Thiếu quan hệ với chủ hộ',
      en: 'Relation to the head of the household is missing',
    },
    basis: 'Luật Cư trú 2020 (thông tin về hộ gia đình)',
    severity: 'ERROR',
  },
  DUPLICATE_PERSON: {
    register: 'citizens',
    recordType: 'Citizen',
    finds: ['DUPLICATE_PERSON'],
    name: {
      vi: 'Có thể trùng với một người khác trong cùng hộ: cùng họ tên không dấu, giới tính, ngày sinh',
      en: 'May repeat another person of the household: same name without marks, sex and birth',
    },
    basis: 'Luật Căn cước 26/2023/QH15 (mỗi công dân một số định danh)',
    severity: 'WARNING',
  },
  HOUSEHOLD_ADDRESS_CLOSED: {
    register: 'citizens',
    recordType: 'Household',
    name: {
      vi: 'Địa chỉ hộ mang mã xã, phường không còn hiệu lực tại ngày của địa chỉ',
      en: 'Address of a household under a commune code closed on the day of the address',
    },
    ...CLOSED,
  },
  RESIDENCE_ADDRESS_CLOSED: {
    register: 'citizens',
    recordType: 'ResidenceRecord',
    name: {
      vi: 'Nơi cư trú mang mã xã, phường không còn hiệu lực tại ngày của địa chỉ',
      en: 'Place of residence under a commune code closed on the day of the address',
    },
    ...CLOSED,
  },
  ENTERPRISE_CODE_CHECK_DIGIT: {
    register: 'businesses',
    recordType: 'Enterprise',
    finds: ['HOLDER_CODE_MISTYPED'],
    name: {
      vi: 'Mã số doanh nghiệp, của chính doanh nghiệp hoặc của tổ chức góp vốn, sai số kiểm tra',
      en: 'An enterprise code, its own or that of a holder of its capital, has a wrong check digit',
    },
    basis: 'Quy tắc số kiểm tra của mã số thuế 10 chữ số',
    severity: 'ERROR',
  },
  ENTERPRISE_ADDRESS_CLOSED: {
    register: 'businesses',
    recordType: 'Enterprise',
    name: {
      vi: 'Trụ sở doanh nghiệp mang mã xã, phường không còn hiệu lực tại ngày của địa chỉ',
      en: 'Head office under a commune code closed on the day of the address',
    },
    ...CLOSED,
  },
  HOUSEHOLD_BUSINESS_ADDRESS_CLOSED: {
    register: 'businesses',
    recordType: 'HouseholdBusiness',
    name: {
      vi: 'Địa điểm hộ kinh doanh mang mã xã, phường không còn hiệu lực tại ngày của địa chỉ',
      en: 'Place of a household business under a commune code closed on the day of the address',
    },
    ...CLOSED,
  },
  HOLDER_BY_OLD_ID_CARD: {
    register: 'land-parcels',
    recordType: 'LandParcel',
    finds: ['HOLDER_HAS_OLD_ID_CARD'],
    name: {
      vi: 'Người sử dụng đất ghi bằng số chứng minh nhân dân 9 số',
      en: 'A holder is known by an identity card of nine digits',
    },
    basis: 'Luật Căn cước 26/2023/QH15 (CMND hết giá trị từ 2025-01-01)',
    severity: 'WARNING',
  },
  SHARES_NOT_ONE: {
    register: 'land-parcels',
    recordType: 'LandParcel',
    finds: ['SHARES_DO_NOT_SUM_TO_ONE'],
    name: {
      vi: 'Tổng tỷ lệ quyền đang có của thửa đất khác 1',
      en: 'Shares of the rights that stand do not sum to one',
    },
    basis: 'Luật Đất đai 31/2024/QH15 (quyền sử dụng chung)',
    severity: 'ERROR',
  },
  PARCEL_ADDRESS_CLOSED: {
    register: 'land-parcels',
    recordType: 'LandParcel',
    name: {
      vi: 'Địa chỉ thửa đất mang mã xã, phường không còn hiệu lực tại ngày của địa chỉ',
      en: 'Address of a parcel under a commune code closed on the day of the address',
    },
    ...CLOSED,
  },
  PARCEL_OUTSIDE_COMMUNE: {
    register: 'land-parcels',
    recordType: 'LandParcel',
    finds: ['PARCEL_OUTSIDE_COMMUNE'],
    name: {
      vi: 'Điểm của thửa đất nằm ngoài ranh giới xã, phường ghi trong hồ sơ',
      en: 'The point of a parcel lies outside the commune it is recorded under',
    },
    basis: 'Luật Đất đai 31/2024/QH15 (hồ sơ địa giới đơn vị hành chính)',
    severity: 'ERROR',
  },
  PARCEL_CODE_NOT_OF_POINT: {
    register: 'land-parcels',
    recordType: 'LandParcel',
    finds: ['PARCEL_CODE_NOT_OF_POINT'],
    name: {
      vi: 'Mã định danh thửa đất không phải GeoHash của điểm thửa đất',
      en: 'The identification code of a parcel is not the GeoHash of its point',
    },
    basis: PARCEL_CODES,
    severity: 'WARNING',
  },
  CERTIFICATE_BEFORE_PARCEL: {
    register: 'land-parcels',
    recordType: 'LandCertificate',
    finds: ['CERTIFICATE_BEFORE_PARCEL'],
    name: {
      vi: 'Giấy chứng nhận cấp trước ngày đăng ký lần đầu của thửa đất',
      en: 'A certificate was issued before its parcel was first registered',
    },
    basis: 'Luật Đất đai 31/2024/QH15 (đăng ký đất đai)',
    severity: 'ERROR',
  },
  EXPIRED_MARKED_VALID: {
    register: 'procedure-results',
    recordType: 'ProcedureResult',
    finds: ['EXPIRED_MARKED_VALID'],
    name: {
      vi: 'Kết quả đã hết hạn nhưng còn ghi là có hiệu lực',
      en: 'A result whose last day has passed is still marked valid',
    },
    basis: 'Nghị định 45/2020/NĐ-CP (giá trị của kết quả điện tử)',
    severity: 'ERROR',
  },
  BROKEN_SIGNATURE: {
    register: 'procedure-results',
    recordType: 'ProcedureResult',
    finds: ['BROKEN_SIGNATURE'],
    name: {
      vi: 'Chữ ký số trên kết quả không hợp lệ ở lần kiểm tra gần nhất',
      en: 'A signature on a result failed its latest check',
    },
    basis: 'Luật Giao dịch điện tử 20/2023/QH15',
    severity: 'ERROR',
  },
  RESULT_TO_DECEASED: {
    register: 'procedure-results',
    recordType: 'ProcedureResult',
    finds: ['RESULT_TO_DECEASED'],
    name: {
      vi: 'Kết quả cấp cho người đã chết theo giấy khai tử trong kho',
      en: 'A result was issued to a person whose death certificate in the store is of an earlier day',
    },
    // Only the store of results holds both sides, the paper and the death; no other register is asked.
    basis: 'Luật Hộ tịch 2014 (khai tử); Nghị định 45/2020/NĐ-CP',
    severity: 'ERROR',
  },
} as const satisfies Record<string, QualityRule>;

export type QualityRuleCode = keyof typeof QUALITY_RULES;

export const qualityRuleCodes = Object.keys(QUALITY_RULES) as readonly QualityRuleCode[];

/** A rule by its code, without what is particular to it. */
export const qualityRule = (code: QualityRuleCode): QualityRule => QUALITY_RULES[code];
