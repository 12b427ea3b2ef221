import { type Procedure, procedure } from './procedure.ts';
import { DECLARATION, IDENTITY, paper, REQUEST, upload } from './requirements.ts';

const LAND_LAW_2024 = '2024-08-01';
const TWO_LEVEL_GOVERNMENT = '2025-07-01';

const common = {
  field: { vi: 'Đất đai', en: 'Land' },
  applicants: ['PERSON', 'ENTERPRISE'],
  legalBasis: ['Luật Đất đai số 31/2024/QH15', 'Nghị định 101/2024/NĐ-CP'],
} as const;

const landOffice = { ...common, level: 'OTHER', competentAgencyCode: 'H17.15' } as const;

const mortgage = {
  ...landOffice,
  field: { vi: 'Đăng ký biện pháp bảo đảm', en: 'Registration of security measures' },
  processingDays: 1,
  onlineLevel: 'FULL',
  simplification: 'REDUCED_COMPONENTS',
  resultTypes: ['RT-LAND-002'],
  legalBasis: ['Nghị định 99/2022/NĐ-CP'],
} as const;

const CERTIFICATE = paper('CERTIFICATE', 'Giấy chứng nhận đã cấp', 'The certificate', {
  results: ['RT-LAND-001'],
  data: ['LAND_CERTIFICATES'],
});

/** What a merger of communes did to an address is in the history of administrative units. */
const MERGED_UNIT_ADDRESS = paper(
  'MERGED_UNIT_ADDRESS',
  'Xác nhận địa chỉ thửa đất sau sắp xếp đơn vị hành chính',
  "Proof of the parcel's address after units were merged",
  {
    data: ['ADMINISTRATIVE_UNITS'],
    when: {
      vi: 'Khi đơn vị hành chính đã sắp xếp',
      en: 'Where the unit has been merged',
      if: { since: TWO_LEVEL_GOVERNMENT },
    },
  },
);

const EXTRACT = paper('EXTRACT', 'Trích lục bản đồ địa chính', 'Cadastral map extract', {
  results: ['RT-LAND-003'],
  data: ['LAND_MAP'],
});

/** Land: rows 18–22 of the catalogue, and one made up for extracts of the map. First days follow from the laws the codes came with [C]. */
export const LAND_PROCEDURES: readonly Procedure[] = [
  procedure({
    ...common,
    code: '1.013978',
    name: { vi: 'Đăng ký đất đai, cấp giấy chứng nhận lần đầu', en: 'First registration of land' },
    level: 'COMMUNE',
    kind: 'NEW',
    processingDays: 20,
    onlineLevel: 'PARTIAL',
    simplification: 'REDUCED_COMPONENTS',
    requirements: [
      DECLARATION,
      upload('ORIGIN', 'Giấy tờ về nguồn gốc sử dụng đất', 'Papers on the origin of the land'),
      IDENTITY,
      EXTRACT,
    ],
    resultTypes: ['RT-LAND-001'],
    validFrom: TWO_LEVEL_GOVERNMENT,
  }),
  procedure({
    ...landOffice,
    code: '1.012783',
    name: { vi: 'Cấp đổi giấy chứng nhận', en: 'Exchange of a land certificate' },
    kind: 'EXCHANGE',
    processingDays: 0,
    onlineLevel: 'FULL',
    simplification: 'INSTANT',
    requirements: [REQUEST, CERTIFICATE],
    resultTypes: ['RT-LAND-001'],
    validFrom: LAND_LAW_2024,
  }),
  // A lost land certificate is announced in public for 30 days first: this re-issue is not droppable.
  procedure({
    ...landOffice,
    code: '1.012786',
    name: { vi: 'Cấp lại giấy chứng nhận do bị mất', en: 'Re-issue of a lost land certificate' },
    kind: 'REISSUE',
    processingDays: 10,
    onlineLevel: 'PARTIAL',
    simplification: 'NONE',
    requirements: [
      REQUEST,
      paper(
        'LOSS_NOTICE',
        'Niêm yết, thông báo mất giấy chứng nhận (30 ngày)',
        'Public notice of the loss (30 days)',
        {
          data: ['LAND_LOSSES'],
        },
      ),
    ],
    resultTypes: ['RT-LAND-001'],
    validFrom: LAND_LAW_2024,
  }),
  procedure({
    ...landOffice,
    code: '1.013833',
    name: {
      vi: 'Đăng ký biến động: đổi tên, thông tin, địa chỉ thửa đất',
      en: 'Change of holder information or parcel address',
    },
    kind: 'CHANGE',
    processingDays: 5,
    onlineLevel: 'FULL',
    simplification: 'REDUCED_COMPONENTS',
    requirements: [REQUEST, IDENTITY, CERTIFICATE, MERGED_UNIT_ADDRESS],
    resultTypes: ['RT-LAND-001'],
    validFrom: TWO_LEVEL_GOVERNMENT,
  }),
  procedure({
    ...mortgage,
    code: '1.011441',
    name: {
      vi: 'Đăng ký biện pháp bảo đảm bằng quyền sử dụng đất',
      en: 'Registration of a mortgage of land',
    },
    kind: 'NEW',
    requirements: [
      REQUEST,
      paper('CONTRACT', 'Hợp đồng thế chấp đã công chứng', 'Notarised mortgage contract', {
        results: ['RT-NOT-001'],
      }),
      CERTIFICATE,
    ],
  }),
  procedure({
    ...mortgage,
    code: '1.011443',
    name: {
      vi: 'Xóa đăng ký biện pháp bảo đảm bằng quyền sử dụng đất',
      en: 'Release of a mortgage of land',
    },
    kind: 'END',
    requirements: [
      REQUEST,
      upload('LENDER_CONSENT', 'Văn bản đồng ý xóa của bên nhận bảo đảm', "Lender's consent", {
        when: {
          vi: 'Người yêu cầu không phải bên nhận bảo đảm',
          en: 'The applicant is not the lender',
          if: { not: { fact: 'APPLICANT_IS_LENDER' } },
        },
      }),
      CERTIFICATE,
    ],
  }),
  procedure({
    ...landOffice,
    code: '9.900009',
    codeCertainty: 'ILLUSTRATIVE',
    name: {
      vi: 'Cung cấp trích lục thửa đất, bản đồ địa chính',
      en: 'Parcel or cadastral map extract',
    },
    kind: 'NEW',
    processingDays: 1,
    onlineLevel: 'FULL',
    simplification: 'REDUCED_COMPONENTS',
    requirements: [REQUEST, IDENTITY],
    resultTypes: ['RT-LAND-003'],
  }),
];
