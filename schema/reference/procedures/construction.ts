import { type Procedure, procedure } from './procedure.ts';
import { paper, REQUEST, upload } from './requirements.ts';

const common = {
  field: { vi: 'Hoạt động xây dựng', en: 'Construction' },
  // The commune for most houses, the Department of Construction for others.
  level: 'COMMUNE',
  applicants: ['PERSON', 'ENTERPRISE'],
  resultTypes: ['RT-CON-001'],
  legalBasis: ['Luật Xây dựng số 50/2014/QH13'],
} as const;

const PERMIT = paper('PERMIT', 'Giấy phép xây dựng đã cấp', 'The permit already issued', {
  results: ['RT-CON-001'],
  acceptsExpired: true,
});

/**
 * Building permits: rows 16 and 17 of the catalogue.
 *
 * Row 17 gives extension and re-issue one made-up code. They are kept apart here (9.900005 for the
 * re-issue), because only a re-issue can be made unnecessary.
 */
export const CONSTRUCTION_PROCEDURES: readonly Procedure[] = [
  procedure({
    ...common,
    code: '1.009994',
    name: {
      vi: 'Cấp giấy phép xây dựng nhà ở riêng lẻ',
      en: 'Building permit for a private house',
    },
    kind: 'NEW',
    processingDays: 15,
    onlineLevel: 'FULL',
    simplification: 'REDUCED_COMPONENTS',
    requirements: [
      REQUEST,
      paper('LAND_RIGHT', 'Giấy tờ chứng minh quyền sử dụng đất', 'Proof of the land-use right', {
        results: ['RT-LAND-001'],
        data: ['LAND_RIGHTS'],
      }),
      upload('DRAWINGS', 'Bản vẽ thiết kế xây dựng', 'Drawings'),
      paper('PLANNING', 'Thông tin quy hoạch', 'Planning information', { data: ['PLANNING'] }),
    ],
  }),
  procedure({
    ...common,
    code: '9.900002',
    codeCertainty: 'ILLUSTRATIVE',
    name: { vi: 'Gia hạn giấy phép xây dựng', en: 'Extension of a building permit' },
    kind: 'EXTEND',
    processingDays: 5,
    onlineLevel: 'FULL',
    simplification: 'REDUCED_COMPONENTS',
    requirements: [REQUEST, PERMIT],
  }),
  procedure({
    ...common,
    code: '9.900005',
    codeCertainty: 'ILLUSTRATIVE',
    name: { vi: 'Cấp lại giấy phép xây dựng', en: 'Re-issue of a building permit' },
    kind: 'REISSUE',
    processingDays: 5,
    onlineLevel: 'FULL',
    simplification: 'ELIMINATED',
    requirements: [REQUEST, PERMIT],
  }),
];
