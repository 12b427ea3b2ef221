import { committeeOn } from '../../../schema/reference/index.ts';
import { FIRST_FORMER_CARDS, LAST_FORMER_CARDS } from '../../chassis/city/former-id-numbers.ts';
import { provenanceCells } from '../../chassis/provenance.ts';
import type { IdentityDocumentRow } from '../rows.ts';
import { CITY_POLICE } from '../sources.ts';
import { confirmedAt, daysLater, earlierOf, laterOf, yearsLater } from './dates.ts';
import type { DrawnPerson } from './drawn-person.ts';

interface Paper
  extends Pick<IdentityDocumentRow, 'type' | 'number' | 'issuer_code' | 'expires_on'> {
  readonly issued_on: string;
}

const FIRST_CHIP_CARDS = '2021-03-01';
/** From this day a card is a "căn cước", no longer a "căn cước công dân". */
const CARD_LAW = '2024-07-01';
const AGE_OF_FIRST_CARD = 14;
/** A card lasts to the next of these birthdays, and the last card for life. */
const CARD_AGES = [25, 40, 60];

/** Writes a person's papers: `document_id` runs in the order of issue. */
export function putIdentityDocuments(drawn: DrawnPerson): void {
  const { city, person, draws, put } = drawn;
  const papers = [birthCertificate(drawn), formerCard(drawn), card(drawn), passport(drawn)]
    .filter((paper) => paper !== null)
    .sort((a, b) => (a.issued_on < b.issued_on ? -1 : 1));
  for (const [place, paper] of papers.entries())
    put('identity_document', {
      document_id: `${person.id}.${place + 1}`,
      personal_id: person.personalId,
      ...paper,
      ...provenanceCells({
        asOf: confirmedAt(city, draws, paper.issued_on),
        verification: paper.type === 'CMND' ? 'DIGITISED' : 'VERIFIED_NATIONAL',
      }),
    });
}

/** Of those too young for a card: older people prove who they are by the card. */
function birthCertificate({ city, household, bornOn, lastDay, draws }: DrawnPerson): Paper | null {
  if (yearsLater(bornOn, AGE_OF_FIRST_CARD) <= city.referenceDate) return null;
  const issuedOn = earlierOf(daysLater(bornOn, draws.between(3, 60)), lastDay);
  return {
    type: 'BIRTH_CERT',
    number: `${draws.between(9000, 9999)}/${issuedOn.slice(0, 4)}`,
    issued_on: issuedOn,
    issuer_code: committeeOn(household.communeCode, issuedOn)?.code ?? null,
    expires_on: null,
  };
}

function formerCard({ city, person, bornOn, lastDay, draws }: DrawnPerson): Paper | null {
  const number = city.formerIdNumber(person.index);
  if (number === null) return null;
  const first = laterOf(yearsLater(bornOn, AGE_OF_FIRST_CARD), FIRST_FORMER_CARDS);
  const issuedOn = draws.date(first, earlierOf(lastDay, LAST_FORMER_CARDS));
  return {
    type: 'CMND',
    number,
    issued_on: issuedOn,
    issuer_code: CITY_POLICE,
    expires_on: yearsLater(issuedOn, 15),
  };
}

function card({ person, bornOn, lastDay, draws }: DrawnPerson): Paper | null {
  const first = laterOf(yearsLater(bornOn, AGE_OF_FIRST_CARD), FIRST_CHIP_CARDS);
  if (first > lastDay) return null;
  const issuedOn = draws.date(first, lastDay);
  // In its last two years before such a birthday a card is made out to the one after it.
  const age = CARD_AGES.find((age) => yearsLater(bornOn, age - 2) > issuedOn);
  return {
    type: issuedOn < CARD_LAW ? 'CCCD' : 'CAN_CUOC',
    number: person.personalId,
    issued_on: issuedOn,
    issuer_code: CITY_POLICE,
    expires_on: age === undefined ? null : yearsLater(bornOn, age),
  };
}

function passport({ person, bornOn, lastDay, draws }: DrawnPerson): Paper | null {
  const first = laterOf(yearsLater(bornOn, AGE_OF_FIRST_CARD), '2016-01-01');
  if (first > lastDay || !draws.chance(0.05)) return null;
  const issuedOn = draws.date(first, lastDay);
  return {
    type: 'PASSPORT',
    number: `Z${String(person.index).padStart(7, '0')}`,
    issued_on: issuedOn,
    // Issued by the ministry, which is not among the city's agencies.
    issuer_code: null,
    expires_on: yearsLater(issuedOn, 10),
  };
}
