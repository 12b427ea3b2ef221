import { type Procedure, procedure } from './procedure.ts';
import { DECLARATION, IDENTITY, MARRIAGE_EVIDENCE, paper, upload } from './requirements.ts';

const common = {
  field: { vi: 'Hộ tịch', en: 'Civil status' },
  level: 'COMMUNE',
  legalBasis: ['Luật Hộ tịch số 60/2014/QH13', 'Nghị định 123/2015/NĐ-CP'],
} as const;

/** Births, marriages and deaths: rows 1–6 of the catalogue. */
export const CIVIL_STATUS_PROCEDURES: readonly Procedure[] = [
  procedure({
    ...common,
    code: '1.001193',
    name: { vi: 'Đăng ký khai sinh', en: 'Birth registration' },
    kind: 'NEW',
    processingDays: 0,
    fee: 0,
    onlineLevel: 'FULL',
    simplification: 'REDUCED_COMPONENTS',
    requirements: [
      DECLARATION,
      paper('BIRTH_NOTICE', 'Giấy chứng sinh', 'Birth notice', { data: ['HEALTH'] }),
      paper('PARENTS_IDENTITY', 'Giấy tờ tùy thân của cha, mẹ', "Parents' identity documents", {
        of: 'BOTH',
        results: ['RT-ID-001'],
        data: ['CITIZENS_IDENTITY'],
      }),
      paper('MARRIAGE', 'Giấy chứng nhận kết hôn của cha, mẹ', "Parents' marriage certificate", {
        ...MARRIAGE_EVIDENCE,
        when: {
          vi: 'Cha, mẹ đã đăng ký kết hôn',
          en: 'The parents are married',
          if: { fact: 'PARENTS_MARRIED' },
        },
      }),
    ],
    resultTypes: ['RT-CIV-001'],
  }),
  procedure({
    ...common,
    code: '1.000894',
    name: { vi: 'Đăng ký kết hôn', en: 'Marriage registration' },
    kind: 'NEW',
    processingDays: 0,
    onlineLevel: 'PARTIAL',
    simplification: 'REDUCED_COMPONENTS',
    requirements: [
      DECLARATION,
      paper('BOTH_IDENTITY', 'Giấy tờ tùy thân của hai bên', 'Identity documents of both', {
        of: 'BOTH',
        results: ['RT-ID-001'],
        data: ['CITIZENS_IDENTITY'],
      }),
      paper('BOTH_MARITAL_STATUS', 'Tình trạng hôn nhân của hai bên', 'Marital status of both', {
        of: 'BOTH',
        crossCheck: 'CITIZENS_UNMARRIED',
        results: ['RT-CIV-003'],
        data: ['CIVIL_STATUS'],
      }),
    ],
    resultTypes: ['RT-CIV-002'],
  }),
  procedure({
    ...common,
    code: '1.004873',
    name: { vi: 'Cấp giấy xác nhận tình trạng hôn nhân', en: 'Certificate of marital status' },
    kind: 'NEW',
    processingDays: 3,
    onlineLevel: 'FULL',
    simplification: 'REDUCED_COMPONENTS',
    requirements: [
      DECLARATION,
      IDENTITY,
      paper(
        'END_OF_MARRIAGE',
        'Giấy tờ chứng minh đã ly hôn hoặc vợ, chồng đã chết',
        'Proof of divorce or of the spouse’s death',
        {
          results: ['RT-CIV-004'],
          data: ['CIVIL_STATUS'],
          when: {
            vi: 'Đã ly hôn hoặc vợ, chồng đã chết',
            en: 'Divorced or widowed',
            if: { fact: 'DIVORCED_OR_WIDOWED' },
          },
        },
      ),
    ],
    resultTypes: ['RT-CIV-003'],
  }),
  procedure({
    ...common,
    code: '1.000656',
    name: { vi: 'Đăng ký khai tử', en: 'Death registration' },
    kind: 'NEW',
    processingDays: 0,
    onlineLevel: 'FULL',
    simplification: 'REDUCED_COMPONENTS',
    requirements: [
      DECLARATION,
      paper('DEATH_NOTICE', 'Giấy báo tử', 'Death notice', { data: ['HEALTH'] }),
      paper(
        'DECLARANT_IDENTITY',
        'Giấy tờ tùy thân của người đi khai tử',
        'Identity of the declarant',
        {
          results: ['RT-ID-001'],
          data: ['CITIZENS_IDENTITY'],
        },
      ),
    ],
    resultTypes: ['RT-CIV-004'],
  }),
  // Re-issue in effect: where the result is digital already, no dossier is needed at all.
  procedure({
    ...common,
    code: '2.000635',
    name: { vi: 'Cấp bản sao trích lục hộ tịch', en: 'Civil-status extract' },
    kind: 'REISSUE',
    processingDays: 0,
    onlineLevel: 'FULL',
    simplification: 'ELIMINATED',
    requirements: [DECLARATION, IDENTITY],
    resultTypes: ['RT-CIV-001', 'RT-CIV-002', 'RT-CIV-004'],
  }),
  procedure({
    ...common,
    code: '1.004859',
    name: {
      vi: 'Thay đổi, cải chính, bổ sung thông tin hộ tịch',
      en: 'Change or correction of civil status',
    },
    kind: 'CHANGE',
    processingDays: 3,
    onlineLevel: 'PARTIAL',
    simplification: 'REDUCED_COMPONENTS',
    requirements: [
      DECLARATION,
      upload('GROUNDS', 'Giấy tờ làm căn cứ thay đổi, cải chính', 'Evidence for the change'),
      IDENTITY,
    ],
    resultTypes: ['RT-CIV-001'],
  }),
];
