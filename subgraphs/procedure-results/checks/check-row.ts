import { randomBytes } from 'node:crypto';

/** What a check found. A cancelled result counts as revoked: to whoever holds the paper they are the same. */
export type CheckOutcome =
  | 'VALID'
  | 'EXPIRED'
  | 'REVOKED'
  | 'REPLACED'
  | 'SUSPENDED'
  | 'TAMPERED'
  | 'UNKNOWN';

export type CheckChannel = 'QR_APP' | 'API';

/** One check: table `verification_check`, written once and never changed. */
export interface CheckRow {
  /** Sorts the latest first: see `checkId`. */
  readonly check_id: string;
  /** As the code gave it, also where it turned out to be forged; null for plain codes that named none. */
  readonly result_number: string | null;
  readonly checked_at: string;
  readonly outcome: CheckOutcome;
  readonly code_kind: 'SIGNED' | 'PLAIN';
  readonly channel: CheckChannel;
  /** The kind of caller. Who exactly an officer or a citizen is, the log does not say. */
  readonly checked_by: 'PUBLIC' | 'CITIZEN' | 'OFFICER' | 'SYSTEM';
  readonly agency_code: string | null;
  readonly client_id: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/** Beyond any clock: an instant is taken from it, so that later checks come first in the order of their ids. */
const END_OF_TIME_MS = 2 ** 44;

/**
 * An id for a check, and its place in the history: lists go by ascending key, histories by falling time.
 *
 * Checks of one second stand in no order.
 */
export function checkId(at: string): string {
  const left = (END_OF_TIME_MS - Date.parse(at)).toString(16).padStart(11, '0');
  return `${left}-${randomBytes(6).toString('hex')}`;
}
