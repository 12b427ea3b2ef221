import { type Caller, PUBLIC_CALLER } from '../../../schema/access/caller.ts';
import { type FaultCode, fault } from '../../../schema/faults.ts';
import { writingOf } from '../../chassis/writing-of.ts';
import type { Context } from '../context.ts';
import { resultKeys } from '../qr/keys/keys-on-disk.ts';
import { type Scanned, scanned } from '../qr/scanned.ts';
import type { ResultRow } from '../rows.ts';
import { type CheckChannel, type CheckRow, checkId } from './check-row.ts';
import { type Finding, findingOnPlain, findingOnSigned } from './finding.ts';
import { keptLocation, type Location } from './location.ts';

/** A check that is in the log, and what may be told of it. */
export interface Verification {
  readonly check: CheckRow;
  readonly signatureValid: boolean;
  readonly row: ResultRow | null;
}

interface Asked {
  readonly payload: string;
  readonly location: Location | null | undefined;
  readonly channel: CheckChannel;
}

type Code = Extract<Scanned, { phase: 'signed' | 'plain' }>;

const REFUSALS: Readonly<Record<Exclude<Scanned['phase'], Code['phase']>, FaultCode>> = {
  'of another city': 'RESULT_CODE_OF_ANOTHER_CITY',
  newer: 'RESULT_CODE_TOO_NEW',
  unreadable: 'RESULT_CODE_UNREADABLE',
};

/**
 * Checks a code against the store and answers once the check is in the log; one that cannot be logged is not
 * answered. What is no code of ours is refused, and nothing is logged: there is no result it could be about.
 */
export async function verifyResult(asked: Asked, context: Context): Promise<Verification> {
  const caller = context.guard?.inquiry.caller ?? PUBLIC_CALLER;
  const location = keptLocation(asked.location, caller.kind);
  const code = scanned(asked.payload);
  if (code.phase !== 'signed' && code.phase !== 'plain')
    throw fault(REFUSALS[code.phase], { details: { argument: 'payload' } });
  const writing = writingOf(context, 'procedure-results');
  const finding = await findingOn(code, context);
  const at = context.clock.now();
  const check: CheckRow = {
    check_id: checkId(at),
    result_number: finding.resultNumber,
    checked_at: at,
    outcome: finding.outcome,
    code_kind: code.phase === 'signed' ? 'SIGNED' : 'PLAIN',
    channel: asked.channel,
    ...by(caller),
    latitude: location?.latitude ?? null,
    longitude: location?.longitude ?? null,
  };
  await writing.transaction((knex) => knex('verification_check').insert(check));
  return { check, signatureValid: finding.signatureValid, row: finding.row };
}

/** One look-up for either kind of code, whatever comes of it. */
async function findingOn(code: Code, { loaders, clock }: Context): Promise<Finding> {
  const today = clock.today();
  if (code.phase === 'plain') {
    const rows = await loaders.resultsByDossiers.load(code.facts.dossierCode);
    return findingOnPlain(code.facts, rows, today);
  }
  const row = await loaders.resultsByNumbers.load(code.code.facts.resultNumber);
  return findingOnSigned(code.code, row, resultKeys().verifiers, today);
}

const KINDS = {
  public: 'PUBLIC',
  citizen: 'CITIZEN',
  officer: 'OFFICER',
  system: 'SYSTEM',
} as const;

/** Who checked, as the log says it: the agency and its application, of a citizen neither. */
function by(caller: Caller): Pick<CheckRow, 'checked_by' | 'agency_code' | 'client_id'> {
  const isOfAgency = caller.kind === 'officer' || caller.kind === 'system';
  return {
    checked_by: KINDS[caller.kind],
    agency_code: isOfAgency ? caller.agencyCode : null,
    client_id: isOfAgency ? (caller.clientId?.slice(0, 100) ?? null) : null,
  };
}
