import { communeCommittee } from '../../../schema/reference/index.ts';
import { dayNumber, isoDate } from '../../chassis/city/calendar.ts';
import type { City, Draws } from '../../chassis/city/city.ts';
import type { Put } from '../../chassis/definition.ts';
import { provenanceCells } from '../../chassis/provenance.ts';
import { proceduresOn } from '../catalogue.ts';
import type { DossierRow } from '../rows.ts';
import { signerOf } from './certificates.ts';
import { channelOn, componentsOn, feeOf } from './dossiers.ts';
import { daysAfter, instantOn, workingMinute } from './instants.ts';

/** National status codes of a dossier that gave no result, with how often each is met. */
const STATUSES: readonly (readonly [status: number, share: number])[] = [
  [1, 10],
  [2, 15],
  [3, 5],
  [4, 45],
  [5, 10],
  [6, 6],
  [7, 5],
  [8, 4],
];

/** From accepted to waiting for money: a day has been promised. */
const PROMISED: readonly number[] = [2, 4, 5, 6];
/** Not accepted, withdrawn, stopped: closed without a result. */
const CLOSED: readonly number[] = [3, 7, 8];
/** Registered online and not yet looked at: nobody has checked anything. */
const UNSEEN = 1;

const DAYS_IN_HAND = 30;

/** Writes one dossier that has no result: waiting, refused, withdrawn or stopped. */
export function fillOpenDossier(city: City, index: number, put: Put): void {
  const draws = city.draws('procedure-results open dossier', index);
  const procedure = draws.pick(proceduresOn(city.referenceDate));
  const home = city.household(draws.between(0, city.counts.households - 1));
  const agency = procedure.competentAgencyCode ?? communeCommittee(home.communeCode)?.code ?? 'H17';
  const status = draws.weighted(STATUSES);
  const { received, code } = openDossier(city, agency, index, draws);
  const receivedAt = instantOn(received, workingMinute(draws));
  const checker = status === UNSEEN ? null : signerOf(agency, draws);
  const fee = feeOf(procedure, draws);
  put('dossier', {
    dossier_code: code,
    procedure_code: procedure.code,
    applicant_kind: 'PERSON',
    applicant_key: city.person(home.members[0] ?? 0).personalId,
    behalf_kind: null,
    behalf_key: null,
    received_at: receivedAt,
    appointment_at: PROMISED.includes(status)
      ? instantOn(daysAfter(received, procedure.processingDays ?? 0), 17 * 60)
      : null,
    completed_at: CLOSED.includes(status) ? instantOn(daysAfter(received, 1), 17 * 60) : null,
    status,
    channel: status === UNSEEN ? 'ONLINE' : channelOn(received, draws),
    fee,
    fee_paid: fee > 0 && status === 4 ? 1 : 0,
    components: componentsOn(procedure, () => new Map(), received, checker, draws),
    ...provenanceCells({ asOf: receivedAt, verification: 'DECLARED' }),
  } satisfies DossierRow);
}

/** How the city numbers dossiers: serials to a million, then again on every third day. */
const SERIALS = 1_000_000;
const RUNS = 3;

/**
 * The day and the code of a dossier that gave no result. They go on counting where the results stop,
 * so that no two dossiers share a day and a serial.
 */
function openDossier(
  city: City,
  agency: string,
  index: number,
  draws: Draws,
): { readonly received: string; readonly code: string } {
  const number = city.counts.results + index;
  const run = Math.floor(number / SERIALS);
  let day = dayNumber(city.referenceDate) - draws.between(1, DAYS_IN_HAND);
  while (day % RUNS !== run) day--;
  const received = isoDate(day);
  const digits = `${received.slice(2, 4)}${received.slice(5, 7)}${received.slice(8, 10)}`;
  const serial = String(number % SERIALS).padStart(4, '0');
  return { received, code: `${agency}-${digits}-${serial}` };
}
