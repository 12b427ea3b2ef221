import type { IncomingMessage } from 'node:http';
import type { Caller, Inquiry } from '../schema/access/caller.ts';
import { statedInquiry } from '../schema/access/stated.ts';
import type { TokenVerifier } from '../schema/trust/access-token.ts';
import { callerOf } from '../schema/trust/caller-of.ts';
import { TokenRefused } from '../schema/trust/token-refused.ts';
import { tokenRefusal } from './auth/token-refusal.ts';
import type { Refusal } from './http/reply.ts';
import { type ConsentBook, consentIdsIn } from './oversight/consent-book.ts';

/** Who asks and why; or why the request is turned away before it is read. */
export type Asking =
  | {
      readonly phase: 'known';
      readonly inquiry: Inquiry;
      /** As it came, where registers verify it themselves; undefined where a seal stands for it. */
      readonly authorization: string | undefined;
    }
  | {
      readonly phase: 'refused';
      readonly refusal: Refusal;
      /** For the log; the caller is not told. */
      readonly why?: string;
    };

export interface AskingParts {
  /** Null where no issuer is trusted: every caller is public then. */
  readonly verify: TokenVerifier | null;
  readonly consents: Pick<ConsentBook, 'held'>;
  readonly isJournalWritable: () => boolean;
  /** Whether registers are given the caller's own token. */
  readonly passesTokens: boolean;
  /** Whether all that is served is invented. */
  readonly synthetic: boolean;
}

const refused = (refusal: Refusal): Asking => ({ phase: 'refused', refusal });

const single = (value: string | string[] | undefined): string | undefined =>
  Array.isArray(value) ? value[0] : value;

/**
 * Gives the inquiry that a caller made before, where it was the same.
 *
 * Whoever works on a dossier asks many times about it. What is found of an inquiry once, its rights and how it is
 * sealed, is remembered with the inquiry itself.
 */
function sameAsBefore(): (inquiry: Inquiry) => Inquiry {
  const last = new WeakMap<Caller, Inquiry>();
  return (inquiry) => {
    // A consent may have ended meanwhile.
    if (inquiry.consents.length > 0) return inquiry;
    const before = last.get(inquiry.caller);
    const isSame =
      before?.purpose === inquiry.purpose &&
      before.dossierCode === inquiry.dossierCode &&
      before.legalBasis === inquiry.legalBasis &&
      before.journalled === inquiry.journalled;
    if (isSame) return before;
    last.set(inquiry.caller, inquiry);
    return inquiry;
  };
}

/**
 * Reads who asks, and why, from the headers of a request.
 *
 * A token that is not good is refused and never taken for none: whoever sends one expects more than the
 * public gets, and would read its absence as an answer.
 */
export function askings(parts: AskingParts): (request: IncomingMessage) => Promise<Asking> {
  const asBefore = sameAsBefore();
  return async ({ headers, headersDistinct }) => {
    // Node keeps the first of several and drops the rest; joined, they are refused.
    const authorization = headersDistinct['authorization']?.join(', ');
    let caller: Caller;
    try {
      caller = await callerOf(authorization, parts.verify);
    } catch (error) {
      if (!(error instanceof TokenRefused)) throw error;
      return { ...refused(tokenRefusal(error)), why: error.reason };
    }
    const stated = statedInquiry(headers);
    if ('mistake' in stated) return refused({ code: 'BAD_REQUEST', reason: stated.mistake });
    const ids = consentIdsIn(single(headers['x-consent']));
    if (ids === 'malformed')
      return refused({ code: 'BAD_REQUEST', reason: 'x-consent is no list of consents.' });
    const consents =
      ids.length > 0 && caller.agencyCode !== null && stated.purpose !== null
        ? await parts.consents.held(ids, caller.agencyCode, stated.purpose, new Date())
        : [];
    const { synthetic } = parts;
    const journalled = parts.isJournalWritable();
    return {
      phase: 'known',
      inquiry: asBefore({ caller, ...stated, consents, synthetic, journalled }),
      authorization: parts.passesTokens ? authorization : undefined,
    };
  };
}
