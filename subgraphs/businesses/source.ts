import type { RegisterSource } from '../chassis/definition.ts';

/** The businesses register, as the provenance of its records names it. */
export const source: RegisterSource = {
  code: 'CSDL_DOANH_NGHIEP',
  name: {
    vi: 'Cơ sở dữ liệu doanh nghiệp, hộ kinh doanh',
    en: 'Register of enterprises and household businesses',
  },
  lgspServiceCode: 'LGSP-DN-01',
  ownerAgencyCode: 'H17.06',
};
