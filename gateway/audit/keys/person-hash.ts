import { BLOCK, cmacs, ONE_BLOCK } from './cmac.ts';
import type { HashKey, JournalKeys } from './journal-keys.ts';

/** The longest number a person may be known by. */
export const PERSON_BYTES = ONE_BLOCK;

/**
 * People as the journal keeps them: a keyed hash of each number, 22 characters.
 *
 * Keyed, because there are few enough personal numbers to try them all: AES-256-CMAC, of which two numbers
 * under one key never have the same. Throws a `RangeError` for a number of more than 15 bytes.
 */
export function hashedPeople({ secret }: HashKey, people: readonly string[]): readonly string[] {
  if (people.length === 0) return [];
  const codes = cmacs(secret, people);
  return people.map((_, at) => codes.toString('base64url', at * BLOCK, (at + 1) * BLOCK));
}

/** The name of a person whose hash this is, in a list where officers and systems stand too. */
export const personName = (keyId: string, hash: string): string => `person:${keyId}:${hash}`;

/** A person's name under one key. */
export function nameOf(key: HashKey, personalId: string): string {
  return personName(key.id, hashedPeople(key, [personalId])[0] ?? '');
}

const NAME = /^person:[^:]+:[\w-]{22}$/;

/** Whether a name in the journal stands for a person rather than for an account or a system. */
export const isPersonName = (name: string): boolean => NAME.test(name);

/** All that a person is kept as in the journal: one hash for each key there ever was, with the key's id. */
export function hashesOf(
  keys: JournalKeys,
  personalId: string,
): readonly { readonly id: string; readonly hash: string }[] {
  return keys.hashing.map((key) => ({
    id: key.id,
    hash: hashedPeople(key, [personalId])[0] ?? '',
  }));
}

/** Numbers by which people are or were known: 12 digits, and 9 on the old cards. */
const PERSON = /^(?:\d{12}|\d{9})$/;

/** Officers and systems as they are; a citizen, known by their number, as a name that hides it. */
export function actorName(key: HashKey, actor: string | null): string | null {
  return actor !== null && PERSON.test(actor) ? nameOf(key, actor) : actor;
}
