import { resultTypes } from '../result-types.ts';
import { type Procedure, procedure } from './procedure.ts';
import { DECLARATION, IDENTITY, paper, REQUEST, upload } from './requirements.ts';

const food = {
  codeCertainty: 'ILLUSTRATIVE',
  applicants: ['ENTERPRISE', 'HOUSEHOLD_BUSINESS', 'PERSON'],
  field: { vi: 'An toàn thực phẩm', en: 'Food safety' },
  level: 'PROVINCE',
  competentAgencyCode: 'H17.14',
  onlineLevel: 'FULL',
  resultTypes: ['RT-FOOD-001'],
  legalBasis: ['Luật An toàn thực phẩm số 55/2010/QH12', 'Nghị định 15/2018/NĐ-CP'],
} as const;

const BUSINESS_CERTIFICATE = paper(
  'BUSINESS_CERTIFICATE',
  'Giấy chứng nhận đăng ký kinh doanh',
  'Business registration certificate',
  {
    results: ['RT-BIZ-001', 'RT-BIZ-002'],
    data: ['BUSINESS_REGISTRATION'],
  },
);

/**
 * Rows 23–26 of the catalogue, and one made up for what notaries draw up.
 *
 * Row 23 gives first issue and re-issue one made-up code; the re-issue is 9.900006 here.
 */
export const OTHER_PROCEDURES: readonly Procedure[] = [
  procedure({
    ...food,
    code: '9.900003',
    name: {
      vi: 'Cấp giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm',
      en: 'Food safety certificate',
    },
    kind: 'NEW',
    processingDays: 15,
    simplification: 'REDUCED_COMPONENTS',
    requirements: [
      REQUEST,
      BUSINESS_CERTIFICATE,
      upload('FACILITY_PLAN', 'Bản thuyết minh cơ sở vật chất', 'Description of the premises'),
      upload(
        'HEALTH_AND_TRAINING',
        'Xác nhận sức khỏe và tập huấn kiến thức',
        'Health and training confirmations',
      ),
    ],
  }),
  procedure({
    ...food,
    code: '9.900006',
    name: {
      vi: 'Cấp lại giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm',
      en: 'Re-issue of a food safety certificate',
    },
    kind: 'REISSUE',
    processingDays: 5,
    simplification: 'ELIMINATED',
    requirements: [REQUEST],
  }),
  procedure({
    code: '2.000488',
    codeCertainty: 'REMEMBERED',
    name: { vi: 'Cấp phiếu lý lịch tư pháp', en: 'Criminal-record certificate' },
    field: { vi: 'Lý lịch tư pháp', en: 'Judicial records' },
    level: 'PROVINCE',
    kind: 'NEW',
    competentAgencyCode: 'H17.02', // the police since 2025 [B]; the Department of Justice before
    processingDays: 10,
    onlineLevel: 'FULL',
    simplification: 'REDUCED_COMPONENTS',
    requirements: [
      DECLARATION,
      IDENTITY,
      paper('RESIDENCE', 'Thông tin cư trú', 'Residence', {
        firstChoice: 'RESULT',
        results: ['RT-RES-001', 'RT-RES-002'],
        data: ['CITIZENS_RESIDENCE'],
      }),
    ],
    resultTypes: ['RT-JUS-001'],
    legalBasis: ['Luật Lý lịch tư pháp số 28/2009/QH12'],
  }),
  // Where the original is a digital result in force, a certified copy of it serves nobody.
  procedure({
    code: '2.000815',
    applicants: ['PERSON', 'ENTERPRISE', 'HOUSEHOLD_BUSINESS'],
    codeCertainty: 'REMEMBERED',
    name: { vi: 'Chứng thực bản sao từ bản chính', en: 'Certified copy of an original' },
    field: { vi: 'Chứng thực', en: 'Certification' },
    level: 'COMMUNE',
    kind: 'NEW',
    processingDays: 0,
    onlineLevel: 'PARTIAL',
    simplification: 'REDUCED_COMPONENTS',
    requirements: [
      paper('ORIGINAL', 'Bản chính giấy tờ', 'The original', {
        results: resultTypes().map(({ code }) => code),
        named: true,
      }),
    ],
    resultTypes: [],
    legalBasis: ['Nghị định 23/2015/NĐ-CP'],
  }),
  procedure({
    code: '9.900004',
    codeCertainty: 'ILLUSTRATIVE',
    name: { vi: 'Tuyển sinh đầu cấp trực tuyến', en: 'Online school enrolment' },
    field: { vi: 'Giáo dục và đào tạo', en: 'Education and training' },
    level: 'COMMUNE',
    kind: 'NEW',
    processingDays: null,
    onlineLevel: 'FULL',
    simplification: 'REDUCED_COMPONENTS',
    requirements: [
      paper('BIRTH', 'Giấy khai sinh', 'Birth certificate', {
        results: ['RT-CIV-001'],
        data: ['CIVIL_STATUS'],
      }),
      paper('RESIDENCE', 'Thông tin cư trú của học sinh', "Pupil's residence", {
        firstChoice: 'RESULT',
        results: ['RT-RES-002'],
        data: ['CITIZENS_HOUSEHOLD'],
      }),
    ],
    resultTypes: [],
    legalBasis: [],
  }),
  procedure({
    code: '9.900007',
    applicants: ['PERSON', 'ENTERPRISE'],
    codeCertainty: 'ILLUSTRATIVE',
    name: { vi: 'Công chứng hợp đồng, giao dịch', en: 'Notarisation of a contract' },
    field: { vi: 'Công chứng', en: 'Notarisation' },
    level: 'OTHER',
    kind: 'NEW',
    competentAgencyCode: 'H17.93',
    processingDays: 2,
    onlineLevel: 'NONE',
    simplification: 'REDUCED_COMPONENTS',
    requirements: [
      upload('DRAFT', 'Dự thảo hợp đồng, giao dịch', 'Draft of the contract'),
      IDENTITY,
      paper('OWNERSHIP', 'Giấy chứng nhận quyền sở hữu, sử dụng', 'Proof of ownership or use', {
        results: ['RT-LAND-001'],
        data: ['LAND_RIGHTS'],
        when: {
          vi: 'Giao dịch về tài sản phải đăng ký',
          en: 'The asset is a registered one',
          if: { fact: 'ASSET_REGISTERED' },
        },
      }),
    ],
    resultTypes: ['RT-NOT-001'],
    legalBasis: ['Luật Công chứng số 46/2024/QH15'],
  }),
];
