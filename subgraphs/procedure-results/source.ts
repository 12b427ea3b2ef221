import type { RegisterSource } from '../chassis/definition.ts';

/** Who keeps the store of results. Each result in it belongs to the agency that issued it. */
export const source: RegisterSource = {
  code: 'KHO_KET_QUA_TTHC',
  name: {
    vi: 'Kho kết quả thủ tục hành chính số',
    en: 'Repository of digital procedure results',
  },
  lgspServiceCode: 'LGSP-H17-KQ-TTHC',
  ownerAgencyCode: 'H17.01',
};
