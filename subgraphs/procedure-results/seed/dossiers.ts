import {
  type Procedure,
  type ProcedureRequirement,
  procedureByCode,
} from '../../../schema/reference/index.ts';
import type { City, Draws, ParcelFacts, Person, ResultFacts } from '../../chassis/city/city.ts';
import type { Put } from '../../chassis/definition.ts';
import { provenanceCells } from '../../chassis/provenance.ts';
import type { ComponentCells, DossierRow } from '../rows.ts';
import { signerOf } from './certificates.ts';
import { applicantFor, type PlainSubject } from './facts.ts';
import { daysAfter, daysBetween, instantOn, workingMinute } from './instants.ts';

/** From this day components are recorded as they are handed in (Circular 01/2023/TT-VPCP). */
export const COMPONENTS_RECORDED_FROM = '2023-05-25';

/** What is at hand when a dossier is written. */
export interface DossierFacts {
  readonly city: City;
  readonly facts: ResultFacts;
  readonly subject: PlainSubject;
  readonly person: Person | null;
  readonly parcel: ParcelFacts | null;
  readonly issuedAt: string;
  readonly draws: Draws;
}

/** The day in a dossier's code: `H17.05-240115-0001` was received on 2024-01-15. */
function receivedOn({ dossierCode, issuedOn }: ResultFacts): string {
  const digits = dossierCode.split('-').at(-2) ?? '';
  const day = `20${digits.slice(0, 2)}-${digits.slice(2, 4)}-${digits.slice(4, 6)}`;
  return day <= issuedOn ? day : issuedOn;
}

/** How one handed in: the later, the more online. */
export function channelOn(day: string, draws: Draws): DossierRow['channel'] {
  const online = day < '2021-01-01' ? 0.05 : day < '2023-01-01' ? 0.4 : 0.65;
  if (draws.chance(online)) return 'ONLINE';
  return draws.chance(0.9) ? 'COUNTER' : 'POST';
}

/** Charged where the catalogue leaves the fee to the case. */
const FEES_BY_CASE: readonly number[] = [0, 0, 15_000, 50_000, 100_000, 200_000];

/** What one dossier is charged, in đồng. */
export function feeOf(procedure: Procedure | null, draws: Draws): number {
  return procedure?.fee ?? draws.pick(FEES_BY_CASE);
}

/** Results the applicant is known to hold, by their type: what may stand in for a paper. */
function heldResults({ city, facts, parcel }: DossierFacts): ReadonlyMap<string, ResultFacts> {
  const { subject } = facts;
  const indices = [
    facts.replaces,
    subject.kind === 'enterprise' ? city.enterprise(subject.index).certificateResult : null,
    subject.kind === 'householdBusiness'
      ? city.householdBusiness(subject.index).certificateResult
      : null,
    parcel?.certificate?.result ?? null,
  ];
  const held = indices.flatMap((index) =>
    index === null || index === facts.index ? [] : [city.result(index)],
  );
  return new Map(held.toReversed().map((result) => [result.typeCode, result]));
}

/** How one requirement was met: by a result if the applicant has one, else by data, else as it always was. */
export function componentCells(
  requirement: ProcedureRequirement,
  held: ReadonlyMap<string, ResultFacts>,
  receivedDay: string,
  checker: string | null,
  draws: Draws,
): ComponentCells {
  const seconds = checker === null ? null : draws.between(60, 14_400);
  const result = requirement.acceptedResultTypes
    .flatMap((type) => held.get(type) ?? [])
    .find(({ issuedOn }) => issuedOn <= receivedDay);
  if (result !== undefined) return [requirement.code, 'RESULT', result.id, checker, seconds];
  const byData = requirement.acceptedDataSources.length > 0 && draws.chance(0.8);
  const met = byData ? 'DATABASE' : draws.chance(0.6) ? 'UPLOAD' : 'PAPER';
  return [requirement.code, met, null, checker, seconds];
}

const isAsked = (requirement: ProcedureRequirement, draws: Draws): boolean =>
  requirement.mandatory || draws.chance(0.3);

/** The components of a dossier, as JSON; nothing before they were recorded. */
export function componentsOn(
  procedure: Procedure | null,
  held: () => ReadonlyMap<string, ResultFacts>,
  receivedDay: string,
  checker: string | null,
  draws: Draws,
): string | null {
  if (procedure === null || receivedDay < COMPONENTS_RECORDED_FROM) return null;
  const results = held();
  return JSON.stringify(
    procedure.requirements
      .filter((requirement) => isAsked(requirement, draws))
      .map((requirement) => componentCells(requirement, results, receivedDay, checker, draws)),
  );
}

/** Dossiers in so many are settled after the day that was promised. */
const LATE = 0.08;

/**
 * The last day that was promised. Where settling took longer than the catalogue says, the appointment was
 * moved with the applicant's knowledge; a few were missed all the same.
 */
function appointmentAt({ city, facts }: DossierFacts, received: string, days: number): string {
  const draws = city.draws('procedure-results appointment', facts.index);
  const { issuedOn } = facts;
  const promised = daysAfter(received, days);
  const taken = daysBetween(received, issuedOn);
  const late = draws.chance(LATE) && taken > 1;
  const moved = promised < issuedOn ? issuedOn : promised;
  const day = late ? daysAfter(received, draws.between(1, taken - 1)) : moved;
  return instantOn(day, 17 * 60);
}

/** Writes the dossier one result came from: settled, and nearly always handed over. */
export function putDossier(given: DossierFacts, put: Put): void {
  const { city, facts, subject, person, issuedAt, draws } = given;
  const procedure = procedureByCode(facts.procedureCode);
  const received = receivedOn(facts);
  const applicant = person === null ? null : applicantFor(city, person, received);
  const others = applicant !== null && applicant !== person;
  const fee = feeOf(procedure, draws);
  const checker = signerOf(facts.issuerAgencyCode, draws);
  const minute = received === facts.issuedOn ? 7 * 60 + 30 : workingMinute(draws);
  put('dossier', {
    dossier_code: facts.dossierCode,
    procedure_code: facts.procedureCode,
    applicant_kind: subject.kind,
    applicant_key: applicant?.personalId ?? subject.key,
    behalf_kind: others ? subject.kind : null,
    behalf_key: others ? subject.key : null,
    received_at: instantOn(received, minute),
    appointment_at: appointmentAt(given, received, procedure?.processingDays ?? 0),
    completed_at: issuedAt,
    status: draws.chance(0.98) ? 10 : 9,
    channel: channelOn(received, draws),
    fee,
    fee_paid: fee === 0 ? 0 : 1,
    components: componentsOn(procedure, () => heldResults(given), received, checker, draws),
    ...provenanceCells({ asOf: issuedAt, verification: 'VERIFIED_CITY' }),
  } satisfies DossierRow);
}
