import type { RegisterSource } from '../chassis/definition.ts';

/** Công an thành phố: keeps the register, issues cards and registers residence. */
export const CITY_POLICE = 'H17.02';

/** The register itself. */
export const POPULATION_REGISTER: RegisterSource = {
  code: 'CSDL_CONG_DAN',
  name: { vi: 'Cơ sở dữ liệu công dân', en: 'Population register' },
  lgspServiceCode: 'LGSP-H17-CONG-DAN',
  ownerAgencyCode: CITY_POLICE,
};

/** Where a marital status comes from once an event in civil status was matched to the person. */
const CIVIL_STATUS_REGISTER: RegisterSource = {
  code: 'CSDL_HO_TICH',
  name: { vi: 'Cơ sở dữ liệu hộ tịch điện tử', en: 'Civil-status register' },
  lgspServiceCode: 'LGSP-H17-HO-TICH',
  // Sở Tư pháp.
  ownerAgencyCode: 'H17.11',
};

/** The two registers a marital status is known from. */
export const MARITAL_SOURCES = {
  CSDL_CONG_DAN: POPULATION_REGISTER,
  CSDL_HO_TICH: CIVIL_STATUS_REGISTER,
} as const satisfies Record<string, RegisterSource>;

export type MaritalSourceCode = keyof typeof MARITAL_SOURCES;
