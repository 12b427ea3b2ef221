import type { RegisterSource } from '../chassis/definition.ts';

/** The register itself. */
export const LAND_REGISTER: RegisterSource = {
  code: 'CSDL_DAT_DAI',
  name: { vi: 'Cơ sở dữ liệu đất đai', en: 'Land register' },
  lgspServiceCode: 'LGSP-H17-DAT-DAI',
  ownerAgencyCode: 'H17.06',
};
