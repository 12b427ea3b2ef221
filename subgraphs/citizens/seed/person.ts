import type { City } from '../../chassis/city/city.ts';
import type { Put } from '../../chassis/definition.ts';
import { provenanceCells, type Verification } from '../../chassis/provenance.ts';
import { nameSearchKey } from '../name-search.ts';
import { confirmedAt, yearsLater } from './dates.ts';
import { type DrawnPerson, drawPerson } from './drawn-person.ts';
import { putFamilyLinks } from './family-links.ts';
import { putIdentityDocuments } from './identity-documents.ts';
import { maritalCells } from './marital-status.ts';
import { drawPlace } from './places.ts';
import { putResidences } from './residences.ts';
import { putTruth } from './truth.ts';

const VERIFICATIONS: readonly (readonly [Verification, number])[] = [
  ['VERIFIED_NATIONAL', 85],
  ['VERIFIED_CITY', 10],
  ['DIGITISED', 5],
];

const ACCOUNT_LEVELS = [
  ['LEVEL2', 80],
  ['LEVEL1', 10],
  ['NONE', 10],
] as const;

/** Faults of the person's own row. The city has put them in; here they are only noted. */
const PERSON_FAULTS = [
  'ID_SEX_OR_CENTURY_MISMATCH',
  'ID_BIRTH_YEAR_MISMATCH',
  'MARITAL_STATUS_OUT_OF_DATE',
  'DUPLICATE_PERSON',
] as const;

/** Writes one person down, with papers, homes and links. */
export function fillPerson(city: City, index: number, put: Put): void {
  const drawn = drawPerson(city, index, put);
  putCitizen(drawn);
  putIdentityDocuments(drawn);
  putResidences(drawn);
  putFamilyLinks(drawn);
  for (const fault of PERSON_FAULTS)
    if (city.hasFault(fault, index)) putTruth(put, fault, 'Citizen', drawn.person.personalId);
}

function putCitizen(drawn: DrawnPerson): void {
  const { city, person, bornOn, draws, put } = drawn;
  const hasAccount = person.alive && yearsLater(bornOn, 18) <= city.referenceDate;
  const origin = drawPlace(drawn);
  const birthPlace = draws.chance(0.7) ? origin : drawPlace(drawn);
  put('citizen', {
    personal_id: person.personalId,
    id: person.id,
    full_name: person.fullName,
    name_search: nameSearchKey(person.fullName),
    other_names: draws.chance(0.02) ? JSON.stringify([`${person.givenName} Mẫu`]) : null,
    date_of_birth: person.dateOfBirth,
    gender: person.gender,
    ethnicity_code: person.ethnicityCode,
    nationality: 'VN',
    origin_code: origin.code,
    origin_on: origin.on,
    birth_place_code: birthPlace.code,
    birth_place_on: birthPlace.on,
    ...maritalCells(drawn),
    life_status: person.alive ? 'ALIVE' : 'DECEASED',
    died_on: person.diedOn,
    phone: hasAccount && draws.chance(0.8) ? inventedPhone(person.index) : null,
    email: hasAccount && draws.chance(0.3) ? `cong-dan.${person.index}@example.com` : null,
    portal_level: hasAccount ? draws.weighted(ACCOUNT_LEVELS) : 'NONE',
    ...provenanceCells({
      asOf: confirmedAt(city, draws, person.diedOn ?? bornOn),
      verification: draws.weighted(VERIFICATIONS),
    }),
  });
}

/** `0999 0xx xxx`: no network has these numbers. */
const inventedPhone = (index: number): string => `09990${String(index % 100_000).padStart(5, '0')}`;
