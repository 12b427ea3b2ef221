import { createHmac } from 'node:crypto';
import type { HashKey, JournalKeys } from './journal-keys.ts';

const KEPT_BYTES = 16;

/**
 * A person as the journal writes them: `person:<key id>:<hash>`.
 *
 * Keyed, because there are few enough personal numbers to try them all; 128 bits, because that many
 * are never met twice by chance.
 */
export function personHash({ id, secret }: HashKey, personalId: string): string {
  const hash = createHmac('sha256', secret).update(personalId).digest();
  return `person:${id}:${hash.subarray(0, KEPT_BYTES).toString('base64url')}`;
}

const HASHED = /^person:[^:]+:[\w-]{22}$/;

/** Whether a name in the journal stands for a person rather than for an account or a system. */
export const isPersonHash = (name: string): boolean => HASHED.test(name);

/** All that a person may be called in the journal: one name for each key there ever was. */
export function personHashes(keys: JournalKeys, personalId: string): readonly string[] {
  return keys.hashing.map((key) => personHash(key, personalId));
}

/** Numbers by which people are or were known: 12 digits, and 9 on the old cards. */
const PERSON = /^(?:\d{12}|\d{9})$/;

/** Officers and systems as they are; a citizen, known by their number, as a hash. */
export function actorName(key: HashKey, actor: string | null): string | null {
  return actor !== null && PERSON.test(actor) ? personHash(key, actor) : actor;
}
