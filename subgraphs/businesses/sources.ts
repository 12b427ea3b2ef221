import type { RegisterSource } from '../chassis/definition.ts';

/** The register itself, kept by the business-registration authority. */
export const BUSINESS_REGISTER: RegisterSource = {
  code: 'CSDL_DOANH_NGHIEP',
  name: {
    vi: 'Cơ sở dữ liệu doanh nghiệp, hộ kinh doanh',
    en: 'Register of enterprises and household businesses',
  },
  lgspServiceCode: 'LGSP-H17-DOANH-NGHIEP',
  ownerAgencyCode: 'H17.04',
};
