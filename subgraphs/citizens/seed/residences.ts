import { unitAt } from '../../../schema/reference/index.ts';
import { addressCells } from '../../chassis/address.ts';
import type { PlainAddress } from '../../chassis/city/city.ts';
import { provenanceCells } from '../../chassis/provenance.ts';
import type { ResidenceRow } from '../rows.ts';
import { CITY_POLICE } from '../sources.ts';
import { confirmedAt, daysLater, earlierOf, laterOf } from './dates.ts';
import type { DrawnPerson } from './drawn-person.ts';
import { communesOn } from './places.ts';
import { putTruth } from './truth.ts';

interface Home extends Pick<ResidenceRow, 'type' | 'from_on' | 'to_on' | 'household_code'> {
  readonly address: PlainAddress;
}

/** Records of residence before this day were not carried over from paper. */
const RECORDS_BEGIN = '1997-01-01';
/** A temporary residence is granted for two years at most. */
const TWO_YEARS = 730;

/** Writes where a person has lived: `residence_id` runs in the order of registration. */
export function putResidences(drawn: DrawnPerson): void {
  const { city, person, draws, put } = drawn;
  const homes = [...permanent(drawn), ...temporary(drawn), ...passing(drawn)].sort((a, b) =>
    a.from_on < b.from_on ? -1 : 1,
  );
  for (const [place, { address, type, from_on, to_on, household_code }] of homes.entries()) {
    const id = `${person.id}.${place + 1}`;
    put('residence', {
      residence_id: id,
      personal_id: person.personalId,
      type,
      from_on,
      to_on,
      ...addressCells('place', address),
      household_code,
      registrar_code: CITY_POLICE,
      ...provenanceCells({
        asOf: confirmedAt(city, draws, from_on),
        verification: address.communeAt < '2021-07-01' ? 'DIGITISED' : 'VERIFIED_CITY',
      }),
    });
    if (unitAt(address.communeCode, address.communeAt) === null)
      putTruth(put, 'CLOSED_COMMUNE_CODE', 'ResidenceRecord', id);
  }
}

/** The household's dwelling; before it, for some, another. Lodgers are registered elsewhere for good. */
function permanent(drawn: DrawnPerson): readonly Home[] {
  const { person, household, bornOn, lastDay, draws } = drawn;
  const { code, address, formedOn } = household;
  const began = laterOf(bornOn, RECORDS_BEGIN);
  const home = (since: string, until: string | null): Home =>
    person.role === 'NON_RELATIVE'
      ? {
          type: 'PERMANENT',
          address: inventedAddress(drawn, since),
          from_on: since,
          to_on: until,
          household_code: null,
        }
      : { type: 'PERMANENT', address, from_on: since, to_on: until, household_code: code };
  const until = person.diedOn;
  const moved = earlierOf(laterOf(formedOn, began), lastDay);
  if (moved <= began || !draws.chance(0.15)) return [home(moved, until)];
  const before: Home = {
    type: 'PERMANENT',
    address: inventedAddress(drawn, began),
    from_on: began,
    to_on: daysLater(moved, -1),
    household_code: null,
  };
  return [before, home(moved, until)];
}

/** Lodgers live in the household for the time being; a few others live away from theirs, or did. */
function temporary(drawn: DrawnPerson): readonly Home[] {
  const { person, household, bornOn, lastDay, draws } = drawn;
  const isLodger = person.role === 'NON_RELATIVE';
  const first = isLodger ? daysLater(lastDay, 30 - TWO_YEARS) : laterOf(bornOn, '2022-01-01');
  const last = daysLater(lastDay, -30);
  if (!person.alive || first > last || !(isLodger || draws.chance(0.06))) return [];
  const from = draws.date(first, last);
  return [
    {
      type: 'TEMPORARY',
      address: isLodger ? household.address : inventedAddress(drawn, from),
      from_on: from,
      to_on: daysLater(from, TWO_YEARS),
      household_code: isLodger ? household.code : null,
    },
  ];
}

/** A stay or an absence of some weeks: rare, and over. */
function passing(drawn: DrawnPerson): readonly Home[] {
  const { person, draws, lastDay } = drawn;
  if (!person.alive || !draws.chance(0.03)) return [];
  const from = draws.date(laterOf('2023-01-01', drawn.bornOn), lastDay);
  const type = draws.chance(0.5) ? 'STAY' : 'ABSENCE';
  return [
    {
      type,
      address: inventedAddress(drawn, from),
      from_on: from,
      to_on: daysLater(from, draws.between(2, 29)),
      household_code: null,
    },
  ];
}

/** An address nobody has, in a commune as it was called on a day. */
function inventedAddress({ draws }: DrawnPerson, on: string): PlainAddress {
  const streetName = `Đường Mẫu ${draws.between(1, 90)}`;
  const hamlet = `Tổ ${draws.between(1, 60)}`;
  return {
    line: `Số ${draws.between(9000, 9999)} ${streetName}, ${hamlet}`,
    streetName,
    hamlet,
    communeCode: draws.pick(communesOn(on)),
    communeAt: on,
  };
}
