import { nameSearchKey } from '../name-search.ts';
import type { CitizenRow } from '../rows.ts';

/** A sound record of somebody, different only in what is given. */
export function samplePerson(
  given: Pick<CitizenRow, 'personal_id' | 'id' | 'full_name'> & Partial<CitizenRow>,
): CitizenRow {
  return {
    name_search: nameSearchKey(given.full_name),
    other_names: null,
    date_of_birth: '1931-02-03',
    gender: 'FEMALE',
    ethnicity_code: '01',
    nationality: 'VN',
    origin_code: null,
    origin_on: null,
    birth_place_code: null,
    birth_place_on: null,
    marital_status: 'WIDOWED',
    marital_as_of: '2024-05-06T08:00:00+07:00',
    marital_verification: 'VERIFIED_CITY',
    marital_source: 'CSDL_HO_TICH',
    life_status: 'ALIVE',
    died_on: null,
    phone: null,
    email: null,
    portal_level: 'NONE',
    as_of: '2024-05-06T08:00:00+07:00',
    verification: 'VERIFIED_NATIONAL',
    is_synthetic: 1,
    ...given,
  };
}

/** Five born on one day and one in the same year, in every spelling that a search must bring together. */
export const NAMESAKES: readonly CitizenRow[] = [
  samplePerson({ personal_id: '099131000001', id: 'cit_1', full_name: 'Nguyễn Thị Hòa' }),
  samplePerson({ personal_id: '099131000002', id: 'cit_2', full_name: 'Nguyễn Thị Hoà' }),
  samplePerson({ personal_id: '099131000003', id: 'cit_3', full_name: 'Lý Hoa Quý' }),
  samplePerson({ personal_id: '099131000004', id: 'cit_4', full_name: 'Trân Mỹ Hoa' }),
  samplePerson({ personal_id: '099131000005', id: 'cit_5', full_name: "Bh'nướch Thị Hoài" }),
  samplePerson({
    personal_id: '099131000006',
    id: 'cit_6',
    full_name: 'Võ Thị Hoa',
    date_of_birth: '1931',
  }),
];
