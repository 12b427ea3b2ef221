import { createHmac, createSecretKey, type KeyObject, timingSafeEqual } from 'node:crypto';
import type { Inquiry } from '../access/caller.ts';
import { parsedJson } from '../plain-values.ts';
import { replayMemory } from './replay-memory.ts';
import { newSealId } from './seal-id.ts';
import { registerKey } from './seal-keys.ts';
import { CONSENTS_CEILING, inquiryIn } from './sealed-inquiry.ts';

/** The header that carries a seal from the gateway to a register. */
export const SEAL_HEADER = 'x-lgsp-seal';

/** How long a seal may be used: longer than a call takes to arrive, shorter than anyone needs to steal it. */
export const SEAL_LIFE_MS = 10_000;

/** How far a gateway's clock may be ahead of a register's. */
const SKEW_MS = 5_000;

/** A header of this length would be refused by others on the way. */
const LONGEST = 8 * 1024;

/** Some 20,000 calls a second for as long as an id is kept; about 100 MB when it is reached. */
const REMEMBERED = 600_000;

/** Why a call was not let in. For the log: whoever sent it is told one sentence. */
export const SEAL_REFUSALS = [
  'unsealed',
  'malformed',
  'altered',
  'stale',
  'from the future',
  'misaddressed',
  'replayed',
  'too many at once',
] as const;

export type SealRefusal = (typeof SEAL_REFUSALS)[number];

/** A call without a good seal. Its message holds nothing of the call. */
export class SealRefused extends Error {
  override readonly name = 'SealRefused';
  readonly reason: SealRefusal;

  constructor(reason: SealRefusal) {
    super(`The seal was refused: ${reason}`);
    this.reason = reason;
  }
}

/** What goes out over a connection. */
export type Body = Uint8Array | string;

/** Makes the header for one call of one register. */
export type Sealer = (register: string, body: Body, inquiry: Inquiry) => string;

/** Reads who asks out of the header of a call, once, or throws a `SealRefused`. */
export type SealOpener = (header: string | undefined, body: Body) => Inquiry;

/** Covers the seal and the body of the call. What is signed holds no line break, so that one ends where the other begins. */
const macOf = (key: KeyObject, signed: string, body: Body) =>
  typeof body === 'string'
    ? createHmac('sha256', key).update(`${signed}\n${body}`)
    : createHmac('sha256', key).update(`${signed}\n`).update(body);

const written = new WeakMap<Inquiry, string>();

/** An inquiry as it travels. One question asks many registers, and some of them again: it is written once for all. */
function textOf(inquiry: Inquiry): string {
  const known = written.get(inquiry);
  if (known !== undefined) return known;
  if (inquiry.consents.length > CONSENTS_CEILING)
    throw new Error(`An inquiry carries at most ${CONSENTS_CEILING} consents.`);
  const text = Buffer.from(JSON.stringify(inquiry)).toString('base64url');
  written.set(inquiry, text);
  return text;
}

/**
 * Seals calls with the first of the gateway's keys, under each register's own.
 *
 * A seal is good once: a call that is tried again is sealed again. An inquiry too large to travel is an error
 * of ours, since the gateway bounds what it takes in.
 */
export function createSealer({
  keys,
  clock = Date.now,
}: {
  readonly keys: readonly Uint8Array[];
  readonly clock?: () => number;
}): Sealer {
  const [master] = keys;
  if (master === undefined) throw new Error('Sealing needs a key.');
  const known = new Map<string, KeyObject>();
  const keyOf = (register: string): KeyObject => {
    const key = known.get(register) ?? createSecretKey(registerKey(master, register));
    known.set(register, key);
    return key;
  };
  return (register, body, inquiry) => {
    const signed = `v2.${newSealId()}.${clock()}.${register}.${textOf(inquiry)}`;
    const header = `${signed}.${macOf(keyOf(register), signed, body).digest('base64url')}`;
    if (header.length > LONGEST) throw new Error('An inquiry is too large to be sealed.');
    return header;
  };
}

/** What is signed: an id, when it was made, for which register, and who asks. Then the code. */
const FORM = /^(v2\.([\w-]{22})\.(\d{1,15})\.([\w-]+)\.([\w-]+))\.([\w-]{43})$/;

/**
 * Opens seals made for one register, with any of its keys.
 *
 * The code is checked before anything is read, and ids are remembered only for seals that are good in all
 * else, so that nobody without a key can fill the memory. The memory is this process's: registers that run
 * several behind one address let a seal in once each.
 */
export function createSealOpener({
  register,
  keys,
  clock = Date.now,
  remembered = REMEMBERED,
}: {
  readonly register: string;
  readonly keys: readonly Uint8Array[];
  readonly clock?: () => number;
  /** How many ids are kept at most; beyond it calls are refused. */
  readonly remembered?: number;
}): SealOpener {
  if (keys.length === 0) throw new Error('Opening seals needs a key.');
  const known = keys.map((key) => createSecretKey(key));
  const sight = replayMemory(SEAL_LIFE_MS + SKEW_MS, remembered);
  return (header, body) => {
    if (header === undefined || header === '') throw new SealRefused('unsealed');
    const [, signed, id, at, to, text, code] =
      (header.length <= LONGEST && FORM.exec(header)) || [];
    if (!signed || !id || !text || !code) throw new SealRefused('malformed');
    const given = Buffer.from(code, 'base64url');
    if (!known.some((key) => timingSafeEqual(macOf(key, signed, body).digest(), given)))
      throw new SealRefused('altered');
    const inquiry = inquiryIn(parsedJson(Buffer.from(text, 'base64url').toString('utf8')));
    if (!inquiry) throw new SealRefused('malformed');
    const now = clock();
    const age = now - Number(at);
    if (to !== register) throw new SealRefused('misaddressed');
    if (age < -SKEW_MS) throw new SealRefused('from the future');
    if (age >= SEAL_LIFE_MS) throw new SealRefused('stale');
    const seen = sight(id, now);
    if (seen !== 'new') throw new SealRefused(seen === 'seen' ? 'replayed' : 'too many at once');
    return inquiry;
  };
}
