import { hash } from 'node:crypto';
import { fault } from '../../../schema/faults.ts';
import { cleanText } from '../../chassis/clean-text.ts';
import type { Context } from '../context.ts';
import { type Issuer, issuerIn } from './issuer.ts';

/** The mutations, as they are called in the schema. */
export type WriteName =
  | 'issueResult'
  | 'replaceResult'
  | 'suspendResult'
  | 'resumeResult'
  | 'revokeResult';

/** One write as it was asked for: by whom, by which key, when, and what it says. */
export interface WriteRequest {
  readonly field: string;
  readonly issuer: Issuer;
  readonly key: string;
  readonly digest: string;
  readonly reason: string | null;
  readonly now: string;
  readonly today: string;
}

const KEY = /^[0-9A-Za-z._:-]{1,64}$/;
const LONGEST_REASON = 500;

const notValid = (argument: string) => fault('INVALID_ARGUMENT', { details: { argument } });

/** Free text of bounded length, or nothing; refuses what is longer, and what is all blanks. */
export function boundedText(
  value: string | null | undefined,
  argument: string,
  longest: number,
): string | null {
  if (value == null) return null;
  const text = cleanText(value, argument).trim();
  // By units, of which no engine counts more letters than there are.
  if (text === '' || text.length > longest) throw notValid(argument);
  return text;
}

/** JSON in which the order of an object's names says nothing. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([name, inner]) => [name, canonical(inner)]));
}

/** Reads who asks, and by which key, from a mutation's input; or refuses. */
export function writeRequest(
  name: WriteName,
  input: { readonly idempotencyKey: string; readonly reason?: string | null | undefined },
  context: Pick<Context, 'guard' | 'clock'>,
): WriteRequest {
  const field = `Mutation.${name}`;
  const issuer = issuerIn(context, field);
  if (!KEY.test(input.idempotencyKey)) throw notValid('idempotencyKey');
  const asked = JSON.stringify([name, issuer.dossierCode, canonical(input)]);
  return {
    field,
    issuer,
    key: input.idempotencyKey,
    digest: hash('sha256', asked, 'base64url'),
    reason: boundedText(input.reason, 'reason', LONGEST_REASON),
    now: context.clock.now(),
    today: context.clock.today(),
  };
}
