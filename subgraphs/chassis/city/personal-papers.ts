import { counterDay, dayNumber, REFERENCE_DAY } from './calendar.ts';
import type { Counts } from './city.ts';
import { committeeOf } from './communes.ts';
import { between, type Toss, tossFor, weighing } from './draws.ts';
import type { FaultTosses } from './faults.ts';
import type { Households } from './households.ts';
import type { Member } from './kin.ts';
import { type Paper, paper } from './papers.ts';
import type { Persons } from './persons.ts';
import type { ResultPlaces } from './result-places.ts';
import { strideOver } from './shuffles.ts';
import { weddingDay } from './weddings.ts';

const POLICE = 'H17.02';
const JUSTICE = 'H17.11';
const NOTARY = 'H17.93';
/** From this day the police issue criminal-record certificates. */
const RECORDS_TO_POLICE = dayNumber('2025-03-01');

/** Type, procedure and first day of what adults have. Only the married and once married have RT-CIV-002. */
interface Kind {
  readonly typeCode: string;
  readonly procedureCode: string;
  readonly since: number;
}

const kind = (typeCode: string, procedureCode: string, since: string): Kind => ({
  typeCode,
  procedureCode,
  since: dayNumber(since),
});

const BIRTH = kind('RT-CIV-001', '2.000635', '2008-01-02');
const MARRIAGE = kind('RT-CIV-002', '1.000894', '2005-01-04');
/** Of a wedding that the digital books do not reach back to, or of one outside the household. */
const MARRIAGE_EXTRACT = kind('RT-CIV-002', '2.000635', '2008-01-02');
const MARITAL_STATUS = kind('RT-CIV-003', '1.004873', '2020-01-02');
const RESIDENCE = kind('RT-RES-001', '9.900008', '2021-07-01');
const RESIDENCE_FILE = kind('RT-RES-002', '1.004222', '2023-01-03');
const CRIMINAL_RECORD = kind('RT-JUS-001', '2.000488', '2012-01-03');
const NOTARISED = kind('RT-NOT-001', '9.900007', '2009-01-05');

const kindsOfSingle = weighing<Kind>([
  [BIRTH, 34],
  [MARITAL_STATUS, 11],
  [RESIDENCE, 9],
  [RESIDENCE_FILE, 6],
  [CRIMINAL_RECORD, 14],
  [NOTARISED, 14],
]);
const kindsOfMarried = weighing<Kind>([
  [BIRTH, 16],
  [MARRIAGE, 36],
  [MARITAL_STATUS, 4],
  [RESIDENCE, 7],
  [RESIDENCE_FILE, 6],
  [CRIMINAL_RECORD, 9],
  [NOTARISED, 18],
]);

/** In every sixty papers, two at one place and three at another replace one another in turn. */
const RUN = 60;
const CHAIN_STEPS: Readonly<Record<number, readonly [step: number, isLast: boolean]>> = {
  55: [0, false],
  56: [1, true],
  57: [0, false],
  58: [1, false],
  59: [2, true],
};
const FIRST_CHAIN = 57;
const REVOKED_BY_HAND = 7;

export interface PersonalPapers {
  paper(rank: number): Paper;
  /** On purpose made out to somebody whose death certificate is among these papers. */
  isToDeceased(rank: number): boolean;
}

/**
 * The papers of persons: one for everybody, and another for some. Children have their birth
 * certificate, the dead their death certificate, adults what adults need.
 */
export function personalPapersOf(
  seed: number,
  counts: Counts,
  households: Households,
  persons: Persons,
  places: ResultPlaces,
  faults: Pick<FaultTosses, 'RESULT_TO_DECEASED'>,
): PersonalPapers {
  const kindToss: Toss = tossFor(seed, 'personal paper kind');
  const day: Toss = tossFor(seed, 'personal paper day');
  const month: Toss = tossFor(seed, 'personal paper month');
  const wedding: Toss = tossFor(seed, 'wedding day');
  const total = places.sizeOf('personal');
  const again = strideOver(counts.persons, 0.5698402);

  const headOf = (person: number): number =>
    households.blocks.firstOf(households.blocks.householdOf(person));
  const committee = (person: number, day: number): string =>
    committeeOf(households.family(households.blocks.householdOf(person)).place.commune, day);

  /** The day the couple of a person's household married, where the person is one of the two. */
  const weddingOf = (person: number): number | null => {
    const family = households.family(households.blocks.householdOf(person));
    return person - family.first > 1 ? null : weddingDay(family, wedding(family.household));
  };

  const issuer = (typeCode: string, person: number, issuedDay: number): string => {
    if (typeCode.startsWith('RT-CIV')) return committee(person, issuedDay);
    if (typeCode.startsWith('RT-RES')) return POLICE;
    if (typeCode === 'RT-NOT-001') return NOTARY;
    return issuedDay >= RECORDS_TO_POLICE ? POLICE : JUSTICE;
  };

  const drawnUp = (
    person: number,
    { typeCode, procedureCode }: Kind,
    issuedDay: number,
    rest: Partial<Paper> = {},
  ): Paper =>
    paper({
      typeCode,
      procedureCode,
      subject: { kind: 'person', index: person },
      issuerAgencyCode: issuer(typeCode, person, issuedDay),
      issuedDay,
      ...rest,
    });

  /** A correction, or a move, replaces the paper before it: all in one name, ever later. */
  const inChain = (rank: number, step: number, isLast: boolean): Paper => {
    const leader = rank - step;
    const person = leader === FIRST_CHAIN ? 0 : headOf(personAt(leader));
    const first = leader === FIRST_CHAIN || kindToss(leader) < 0.6 ? BIRTH : RESIDENCE_FILE;
    const procedureCode =
      step === 0 ? first.procedureCode : first === BIRTH ? '1.004859' : '1.010038';
    const from = Math.max(first.since, persons.member(person).birthDay + 18 * 366);
    const span = REFERENCE_DAY - 5 - from;
    const issuedDay = from + Math.floor(span * (0.05 + step * 0.3 + day(rank) * 0.2));
    const hasNext = !isLast && rank + 1 < total;
    return drawnUp(person, { ...first, procedureCode }, issuedDay, {
      status: hasNext ? 'REPLACED' : 'VALID',
      replacedBy: hasNext ? places.place('personal', rank + 1) : null,
      replaces: step > 0 ? places.place('personal', rank - 1) : null,
    });
  };

  const personAt = (rank: number): number =>
    rank < counts.persons ? rank : again((rank - counts.persons) % counts.persons);

  const ofAdult = (rank: number, person: number, member: Member): Paper => {
    const choose = member.maritalStatus === 'SINGLE' ? kindsOfSingle : kindsOfMarried;
    // By hand: the first person's are a marriage certificate and the digital residence file.
    const chosen =
      rank === 0 ? MARRIAGE : rank === counts.persons ? RESIDENCE_FILE : choose(kindToss(rank));
    const wedding = chosen === MARRIAGE ? weddingOf(person) : null;
    if (wedding !== null && wedding >= MARRIAGE.since) return drawnUp(person, MARRIAGE, wedding);
    const from = Math.max(chosen.since, member.birthDay + 20 * 366);
    const issuedDay = counterDay(from, REFERENCE_DAY - 2, Math.sqrt(day(rank)), month(rank));
    return drawnUp(
      person,
      chosen === MARRIAGE ? MARRIAGE_EXTRACT : chosen,
      issuedDay,
      rank === REVOKED_BY_HAND ? { status: 'REVOKED' } : {},
    );
  };

  const isInChain = (rank: number): boolean => CHAIN_STEPS[rank % RUN] !== undefined;

  const isToDeceased = (rank: number): boolean => {
    if (rank < counts.persons || isInChain(rank) || !faults.RESULT_TO_DECEASED(rank)) return false;
    const person = personAt(rank);
    // Whose first paper is part of a chain has no death certificate in the store.
    return persons.member(person).diedDay !== null && !isInChain(person);
  };

  /** A confirmation of residence, some days or years after a death. */
  const toDeceased = (rank: number, person: number, diedDay: number): Paper => {
    const from = Math.max(RESIDENCE.since, diedDay + 2);
    return drawnUp(person, RESIDENCE, between(day(rank), from, REFERENCE_DAY - 2));
  };

  const paperAt = (rank: number): Paper => {
    const [step, isLast] = CHAIN_STEPS[rank % RUN] ?? [-1, false];
    if (step >= 0) return inChain(rank, step, isLast);
    const person = personAt(rank);
    const member = persons.member(person);
    const isFirst = rank < counts.persons;
    if (isFirst && member.diedDay !== null) {
      const issuedDay = Math.min(REFERENCE_DAY - 1, member.diedDay + between(day(rank), 1, 20));
      return drawnUp(
        person,
        { ...BIRTH, typeCode: 'RT-CIV-004', procedureCode: '1.000656' },
        issuedDay,
      );
    }
    const isMinor = member.birthDay + 20 * 366 >= REFERENCE_DAY - 10;
    if (isFirst && isMinor) {
      const from = member.birthDay + 3;
      const issuedDay = counterDay(
        from,
        Math.min(from + 45, REFERENCE_DAY - 1),
        day(rank),
        month(rank),
      );
      return drawnUp(person, { ...BIRTH, procedureCode: '1.001193' }, issuedDay);
    }
    if (member.diedDay !== null && isToDeceased(rank)) {
      return toDeceased(rank, person, member.diedDay);
    }
    // A second paper of a child or of the dead is asked for by the head of the household.
    const adult = isMinor || member.diedDay !== null ? headOf(person) : person;
    return ofAdult(rank, adult, persons.member(adult));
  };

  return { paper: paperAt, isToDeceased };
}
