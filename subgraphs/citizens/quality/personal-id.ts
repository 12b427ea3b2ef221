import { personalIdParts } from '../../../schema/identifiers/index.ts';
import { defineCheck, everyRecord, type SuspectRow } from '../../chassis/quality/check.ts';
import type { CitizenRow } from '../rows.ts';

type IdRow = SuspectRow & Pick<CitizenRow, 'gender' | 'date_of_birth'>;

const yearOf = (date: string): number => Number(date.slice(0, 4));

/** What of a record is not as the fourth digit of the personal ID has it. An unknown sex is not judged. */
export function sexOrCentury({ record_key, gender, date_of_birth }: IdRow): string | null {
  const said = personalIdParts(record_key);
  if (said === null) return 'personalId';
  const isOther = (gender === 'MALE' || gender === 'FEMALE') && gender !== said.gender;
  if (isOther) return 'gender';
  const century = (year: number): number => Math.floor(year / 100);
  return century(yearOf(date_of_birth)) === century(said.birthYear) ? null : 'century';
}

/** Whether the year of birth is not the one in the fifth and sixth digits. Its century is the fourth's. */
export function birthYear({ record_key, date_of_birth }: IdRow): string | null {
  const said = personalIdParts(record_key);
  if (said === null) return null; // The other rule tells of it.
  return yearOf(date_of_birth) % 100 === said.birthYear % 100 ? null : 'birthYear';
}

const ofEveryone = everyRecord(
  'citizen',
  'personal_id',
  { gender: 'gender', date_of_birth: 'date_of_birth' },
  'id',
);

export const idSexOrCentury = defineCheck<IdRow>({
  rule: 'ID_SEX_OR_CENTURY',
  ...ofEveryone,
  judge: sexOrCentury,
});

export const idBirthYear = defineCheck<IdRow>({
  rule: 'ID_BIRTH_YEAR',
  ...ofEveryone,
  judge: birthYear,
});
