import { type Procedure, procedure } from './procedure.ts';
import { IDENTITY, paper, upload } from './requirements.ts';

const common = {
  field: { vi: 'Cư trú', en: 'Residence' },
  level: 'COMMUNE', // settled by the commune's police
  resultTypes: ['RT-RES-002'],
  legalBasis: ['Luật Cư trú số 68/2020/QH14', 'Nghị định 104/2022/NĐ-CP'],
} as const;

const CHANGE_OF_RESIDENCE = upload(
  'CT01',
  'Tờ khai thay đổi thông tin cư trú (CT01)',
  'Change of residence form (CT01)',
);

/** Where people live: rows 7–9 of the catalogue, and one made up for confirmations. */
export const RESIDENCE_PROCEDURES: readonly Procedure[] = [
  procedure({
    ...common,
    code: '1.004222',
    name: { vi: 'Đăng ký thường trú', en: 'Registration of permanent residence' },
    kind: 'NEW',
    processingDays: 7,
    onlineLevel: 'FULL',
    simplification: 'REDUCED_COMPONENTS',
    requirements: [
      CHANGE_OF_RESIDENCE,
      paper('LAWFUL_DWELLING', 'Giấy tờ chứng minh chỗ ở hợp pháp', 'Proof of lawful dwelling', {
        results: ['RT-LAND-001'],
        data: ['LAND_RIGHTS'],
      }),
      paper(
        'RELATION_TO_OWNER',
        'Giấy tờ chứng minh quan hệ với chủ hộ, chủ sở hữu',
        'Proof of relation to the head of household or owner',
        {
          results: ['RT-CIV-001', 'RT-CIV-002'],
          data: ['CITIZENS_HOUSEHOLD', 'CIVIL_STATUS'],
          when: {
            vi: 'Chỗ ở thuộc sở hữu của người thân',
            en: 'The dwelling belongs to a relative',
            if: { fact: 'DWELLING_OF_RELATIVE' },
          },
        },
      ),
    ],
  }),
  procedure({
    ...common,
    code: '1.004194',
    name: { vi: 'Đăng ký tạm trú', en: 'Registration of temporary residence' },
    kind: 'NEW',
    processingDays: 3,
    onlineLevel: 'FULL',
    simplification: 'REDUCED_COMPONENTS',
    requirements: [
      CHANGE_OF_RESIDENCE,
      paper(
        'DWELLING_OR_LEASE',
        'Giấy tờ chứng minh chỗ ở hoặc hợp đồng thuê',
        'Proof of dwelling or lease',
        {
          results: ['RT-LAND-001', 'RT-NOT-001'],
          data: ['LAND_RIGHTS'],
        },
      ),
    ],
  }),
  procedure({
    ...common,
    code: '1.010038',
    name: { vi: 'Tách hộ', en: 'Household split' },
    kind: 'CHANGE',
    processingDays: 5,
    onlineLevel: 'FULL',
    simplification: 'REDUCED_COMPONENTS',
    requirements: [
      CHANGE_OF_RESIDENCE,
      paper(
        'SAME_DWELLING',
        'Giấy tờ chứng minh cùng chỗ ở hợp pháp',
        'Proof of the same lawful dwelling',
        {
          results: ['RT-LAND-001', 'RT-RES-002'],
          data: ['CITIZENS_RESIDENCE', 'LAND_RIGHTS'],
        },
      ),
    ],
  }),
  procedure({
    ...common,
    code: '9.900008',
    codeCertainty: 'ILLUSTRATIVE',
    name: { vi: 'Xác nhận thông tin về cư trú', en: 'Confirmation of residence' },
    kind: 'NEW',
    processingDays: 1,
    onlineLevel: 'FULL',
    simplification: 'REDUCED_COMPONENTS',
    requirements: [CHANGE_OF_RESIDENCE, IDENTITY],
    resultTypes: ['RT-RES-001'],
  }),
];
