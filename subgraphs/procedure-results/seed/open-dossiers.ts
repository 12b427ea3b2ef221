import type { City } from '../../chassis/city/city.ts';
import type { Put } from '../../chassis/definition.ts';
import { provenanceCells } from '../../chassis/provenance.ts';
import { proceduresOn } from '../catalogue.ts';
import type { DossierRow } from '../rows.ts';
import { signerOf } from './certificates.ts';
import { channelOn, componentsOn } from './dossiers.ts';
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
  const agency = procedure.competentAgencyCode ?? 'H17.01';
  const head = city.household(draws.between(0, city.counts.households - 1)).members[0] ?? 0;
  const status = draws.weighted(STATUSES);
  const received = daysAfter(city.referenceDate, -draws.between(1, DAYS_IN_HAND));
  const receivedAt = instantOn(received, workingMinute(draws));
  const checker = status === UNSEEN ? null : signerOf(agency, draws);
  const fee = procedure.fee ?? 0;
  put('dossier', {
    dossier_code: openDossierCode(agency, received, index),
    procedure_code: procedure.code,
    applicant_kind: 'PERSON',
    applicant_key: city.person(head).personalId,
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

/** Serials of dossiers without a result begin with 9 and have six digits, which no other has. */
function openDossierCode(agency: string, received: string, index: number): string {
  const day = `${received.slice(2, 4)}${received.slice(5, 7)}${received.slice(8, 10)}`;
  return `${agency}-${day}-9${String(index).padStart(5, '0')}`;
}
