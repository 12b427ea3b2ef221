import { type Procedure, procedure } from './procedure.ts';
import { IDENTITY, paper, REQUEST, upload } from './requirements.ts';

const household = {
  field: { vi: 'Thành lập và hoạt động của hộ kinh doanh', en: 'Household businesses' },
  level: 'COMMUNE',
  legalBasis: ['Nghị định 01/2021/NĐ-CP', 'Nghị định 168/2025/NĐ-CP'],
} as const;

const enterprise = {
  field: { vi: 'Thành lập và hoạt động của doanh nghiệp', en: 'Enterprises' },
  level: 'PROVINCE',
  competentAgencyCode: 'H17.04',
  resultTypes: ['RT-BIZ-001'],
  legalBasis: ['Luật Doanh nghiệp số 59/2020/QH14', 'Nghị định 168/2025/NĐ-CP'],
} as const;

/** The owner, or the business as such. */
const OWNER = ['PERSON', 'HOUSEHOLD_BUSINESS'] as const;

/** Enterprises and household businesses: rows 10–15 of the catalogue, and one made up for their branches. */
export const BUSINESS_PROCEDURES: readonly Procedure[] = [
  procedure({
    ...household,
    code: '1.001612',
    name: { vi: 'Đăng ký thành lập hộ kinh doanh', en: 'Registration of a household business' },
    kind: 'NEW',
    processingDays: 3,
    onlineLevel: 'FULL',
    simplification: 'REDUCED_COMPONENTS',
    requirements: [
      REQUEST,
      IDENTITY,
      upload(
        'MEMBERS_CONSENT',
        'Văn bản đồng ý của các thành viên hộ gia đình',
        "Household members' consent",
        {
          when: {
            vi: 'Các thành viên hộ gia đình cùng thành lập',
            en: 'Household members set it up together',
            if: { fact: 'SET_UP_TOGETHER' },
          },
        },
      ),
      paper(
        'SECTOR_LICENCE',
        'Giấy phép ngành, nghề có điều kiện',
        'Licence of a conditional sector',
        {
          results: ['RT-FOOD-001', 'RT-TRN-001', 'RT-HLT-001'],
          bySector: true,
          when: {
            vi: 'Ngành, nghề kinh doanh có điều kiện',
            en: 'The sector is conditional',
            if: { fact: 'CONDITIONAL_SECTOR' },
          },
        },
      ),
    ],
    resultTypes: ['RT-BIZ-002'],
  }),
  procedure({
    ...household,
    code: '2.000720',
    applicants: OWNER,
    name: {
      vi: 'Đăng ký thay đổi nội dung đăng ký hộ kinh doanh',
      en: 'Change of a household business registration',
    },
    kind: 'CHANGE',
    processingDays: 3,
    onlineLevel: 'FULL',
    simplification: 'REDUCED_COMPONENTS',
    requirements: [
      REQUEST,
      paper(
        'CERTIFICATE',
        'Giấy chứng nhận đăng ký hộ kinh doanh',
        'Household business certificate',
        {
          results: ['RT-BIZ-002'],
          data: ['BUSINESS_REGISTRATION'],
        },
      ),
    ],
    resultTypes: ['RT-BIZ-002'],
  }),
  procedure({
    ...household,
    code: '2.000575',
    applicants: OWNER,
    codeCertainty: 'REMEMBERED',
    name: {
      vi: 'Cấp lại giấy chứng nhận đăng ký hộ kinh doanh',
      en: 'Re-issue of a household business certificate',
    },
    kind: 'REISSUE',
    processingDays: 3,
    onlineLevel: 'FULL',
    simplification: 'ELIMINATED',
    requirements: [REQUEST],
    resultTypes: ['RT-BIZ-002'],
  }),
  procedure({
    ...household,
    code: '1.001266',
    applicants: OWNER,
    name: { vi: 'Chấm dứt hoạt động hộ kinh doanh', en: 'Closing of a household business' },
    kind: 'END',
    processingDays: 5,
    onlineLevel: 'FULL',
    simplification: 'REDUCED_COMPONENTS',
    requirements: [
      REQUEST,
      paper(
        'TAX_CLOSURE',
        'Thông báo chấm dứt hiệu lực mã số thuế',
        'Notice that the tax code is closed',
        {
          data: ['TAX'],
        },
      ),
    ],
    resultTypes: [],
  }),
  procedure({
    ...enterprise,
    code: '2.001583',
    applicants: ['PERSON', 'ENTERPRISE'],
    codeCertainty: 'REMEMBERED',
    name: {
      vi: 'Đăng ký thành lập công ty trách nhiệm hữu hạn một thành viên',
      en: 'Registration of a single-member limited company',
    },
    kind: 'NEW',
    processingDays: 3,
    onlineLevel: 'FULL',
    simplification: 'REDUCED_COMPONENTS',
    requirements: [
      REQUEST,
      upload('CHARTER', 'Điều lệ công ty', 'Charter'),
      paper('OWNER_IDENTITY', 'Giấy tờ pháp lý của chủ sở hữu', "Owner's legal documents", {
        results: ['RT-ID-001', 'RT-BIZ-001'],
        data: ['CITIZENS_IDENTITY', 'BUSINESS_REGISTRATION'],
      }),
    ],
  }),
  procedure({
    ...enterprise,
    code: '9.900001',
    applicants: ['ENTERPRISE', 'PERSON'],
    codeCertainty: 'ILLUSTRATIVE',
    name: {
      vi: 'Cấp lại giấy chứng nhận đăng ký doanh nghiệp',
      en: 'Re-issue of an enterprise certificate',
    },
    kind: 'REISSUE',
    processingDays: 3,
    onlineLevel: 'FULL',
    simplification: 'ELIMINATED',
    requirements: [REQUEST],
  }),
  procedure({
    ...enterprise,
    code: '9.900010',
    applicants: ['ENTERPRISE', 'PERSON'],
    codeCertainty: 'ILLUSTRATIVE',
    name: {
      vi: 'Đăng ký hoạt động chi nhánh, văn phòng đại diện, địa điểm kinh doanh',
      en: 'Registration of a branch, representative office or business location',
    },
    kind: 'NEW',
    processingDays: 3,
    onlineLevel: 'FULL',
    simplification: 'REDUCED_COMPONENTS',
    requirements: [
      REQUEST,
      paper(
        'PARENT_CERTIFICATE',
        'Giấy chứng nhận đăng ký doanh nghiệp',
        "Parent's registration certificate",
        { results: ['RT-BIZ-001'], data: ['BUSINESS_REGISTRATION'] },
      ),
    ],
    resultTypes: ['RT-BIZ-003'],
  }),
];
