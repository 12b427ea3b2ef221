import { isGenuine, type Verifiers } from '../keys/published-keys.ts';
import { scanned } from '../scanned.ts';

/** What can be found out about a code without asking the store. */
export type OfflineOutcome =
  | 'GENUINE'
  | 'EXPIRED'
  | 'TAMPERED'
  | 'KEY_UNKNOWN'
  | 'UNSIGNED'
  | 'OTHER_CITY'
  | 'NEWER'
  | 'UNREADABLE';

/** The finding, with what the code says as far as it may be believed: nothing where the signature is wrong. */
export interface OfflineCheck {
  readonly outcome: OfflineOutcome;
  readonly says: Readonly<Record<string, string | null>>;
}

const NOTHING = {};

/** Checks a code by its signature and its own dates. Whether it was revoked since, only the store can say. */
export function checkedOffline(payload: string, verifiers: Verifiers, today: string): OfflineCheck {
  const found = scanned(payload);
  switch (found.phase) {
    case 'signed': {
      // Signed since these keys were fetched, perhaps: nothing to accuse anybody of.
      if (!verifiers.has(found.code.kid)) return { outcome: 'KEY_UNKNOWN', says: NOTHING };
      if (!isGenuine(found.code, verifiers)) return { outcome: 'TAMPERED', says: NOTHING };
      const { system, subjectTail, subjectKind, ...facts } = found.code.facts;
      const says = { ...facts, subject: subjectTail === null ? null : `…${subjectTail}` };
      const isOver = facts.validTo !== null && facts.validTo < today;
      return { outcome: isOver ? 'EXPIRED' : 'GENUINE', says: { kid: found.code.kid, ...says } };
    }
    case 'plain': {
      const { subjectKey, ...facts } = found.facts;
      return { outcome: 'UNSIGNED', says: { ...facts, subject: `…${subjectKey.slice(-3)}` } };
    }
    case 'of another city':
      return { outcome: 'OTHER_CITY', says: NOTHING };
    case 'newer':
      return { outcome: 'NEWER', says: NOTHING };
    case 'unreadable':
      return { outcome: 'UNREADABLE', says: NOTHING };
  }
}
