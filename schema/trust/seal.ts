import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Inquiry } from '../access/caller.ts';
import { replayMemory } from './replay-memory.ts';
import { newSealId } from './seal-id.ts';
import { registerKey } from './seal-keys.ts';
import { CONSENTS_CEILING, claimsIn, inquiryIn } from './sealed-inquiry.ts';

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

interface Payload {
  readonly id: string;
  readonly to: string;
  readonly at: number;
  readonly until: number;
  readonly inquiry: Inquiry;
}

/** Covers the seal and the body of the call. What is signed holds no line break, so that one ends where the other begins. */
const macOf = (key: Uint8Array, signed: string, body: Body) =>
  createHmac('sha256', key).update(`${signed}\n`).update(body);

const written = new WeakMap<Inquiry, string>();

/** Base64 knows no more than three bytes at a time: what ends with three can be gone on from. */
const THREE = 3;

/**
 * How a payload begins, in base64: with the inquiry, and blanks up to whole threes.
 *
 * One question asks many registers, and some of them again: who asks is written once for all of them.
 */
function beginningOf(inquiry: Inquiry): string {
  const known = written.get(inquiry);
  if (known !== undefined) return known;
  const text = Buffer.from(`{"inquiry":${JSON.stringify(inquiry)}`);
  const blanks = Buffer.alloc((THREE - (text.length % THREE)) % THREE, ' ');
  const beginning = Buffer.concat([text, blanks]).toString('base64url');
  written.set(inquiry, beginning);
  return beginning;
}

function encoded({ inquiry, ...rest }: Payload): string {
  const end = Buffer.from(`,${JSON.stringify(rest).slice(1)}`);
  return beginningOf(inquiry) + end.toString('base64url');
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
  const known = new Map<string, Uint8Array>();
  return (register, body, inquiry) => {
    const key = known.get(register) ?? registerKey(master, register);
    known.set(register, key);
    if (inquiry.consents.length > CONSENTS_CEILING)
      throw new Error(`An inquiry carries at most ${CONSENTS_CEILING} consents.`);
    const at = clock();
    const payload: Payload = {
      id: newSealId(),
      to: register,
      at,
      until: at + SEAL_LIFE_MS,
      inquiry,
    };
    const signed = `v1.${encoded(payload)}`;
    const header = `${signed}.${macOf(key, signed, body).digest('base64url')}`;
    if (header.length > LONGEST) throw new Error('An inquiry is too large to be sealed.');
    return header;
  };
}

const FORM = /^(v1\.([\w-]+))\.([\w-]{43})$/;

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
  const sight = replayMemory(SEAL_LIFE_MS + SKEW_MS, remembered);
  return (header, body) => {
    if (header === undefined || header === '') throw new SealRefused('unsealed');
    const [, signed, text, code] = (header.length <= LONGEST && FORM.exec(header)) || [];
    if (signed === undefined || text === undefined || code === undefined)
      throw new SealRefused('malformed');
    const given = Buffer.from(code, 'base64url');
    if (!keys.some((key) => timingSafeEqual(macOf(key, signed, body).digest(), given)))
      throw new SealRefused('altered');
    const payload = payloadIn(Buffer.from(text, 'base64url').toString('utf8'));
    if (!payload) throw new SealRefused('malformed');
    const now = clock();
    if (payload.to !== register) throw new SealRefused('misaddressed');
    if (payload.at > now + SKEW_MS) throw new SealRefused('from the future');
    if (payload.until <= now) throw new SealRefused('stale');
    const seen = sight(payload.id, now);
    if (seen !== 'new') throw new SealRefused(seen === 'seen' ? 'replayed' : 'too many at once');
    return payload.inquiry;
  };
}

function payloadIn(text: string): Payload | undefined {
  const claims = parsed(text);
  if (!claims) return undefined;
  const { id, to, at, until, inquiry: sealed } = claims;
  if (typeof id !== 'string' || id.length !== 22) return undefined;
  if (typeof to !== 'string') return undefined;
  if (!Number.isSafeInteger(at) || !Number.isSafeInteger(until)) return undefined;
  const [from, end] = [Number(at), Number(until)];
  // A longer life than ours would outlast the memory of ids.
  if (end <= from || end - from > SEAL_LIFE_MS) return undefined;
  const inquiry = inquiryIn(sealed);
  return inquiry && { id, to, at: from, until: end, inquiry };
}

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return claimsIn(JSON.parse(text));
  } catch {
    return undefined;
  }
}
