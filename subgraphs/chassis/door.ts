import type { IncomingHttpHeaders } from 'node:http';
import { GraphQLError } from 'graphql';
import type { Caller, Inquiry } from '../../schema/access/caller.ts';
import { statedInquiry } from '../../schema/access/stated.ts';
import { type FaultCode, fault, faultStatus, isFaultCode } from '../../schema/faults.ts';
import { SEAL_HEADER, type SealOpener, SealRefused } from '../../schema/trust/seal.ts';

/** Finds out who asks from a call's headers and its body as it came, or turns the call away. */
export type Door = (headers: IncomingHttpHeaders, body: Uint8Array) => Promise<Inquiry | undefined>;

/** A call that was turned away. The message is for the log; `said` is what the caller hears. */
export class Turned extends Error {
  override readonly name = 'Turned';
  readonly status: number;
  readonly said: string;
  readonly extensions: GraphQLError['extensions'] | undefined;

  constructor(
    why: string,
    answer: {
      readonly status: number;
      readonly said: string;
      readonly extensions?: GraphQLError['extensions'];
    },
  ) {
    super(why);
    this.status = answer.status;
    this.said = answer.said;
    this.extensions = answer.extensions;
  }
}

const turnedBy = (code: FaultCode, why: string): Turned => {
  const { message, extensions } = fault(code);
  return new Turned(why, { status: faultStatus(code) ?? 400, said: message, extensions });
};

/** Lets everybody in and asks nobody's name: for `TRUST=none`. */
export const OPEN_DOOR: Door = async () => undefined;

/** Lets the gateway in, by its seal. */
export function sealedDoor(open: SealOpener): Door {
  return async (headers, body) => {
    const header = headers[SEAL_HEADER];
    try {
      // Sent twice it is one text with a comma, which is no seal.
      return open(typeof header === 'string' ? header : undefined, body);
    } catch (error) {
      if (error instanceof SealRefused) throw turnedBy('SEAL_REFUSED', error.message);
      throw error;
    }
  };
}

/** Whose token this is: the public's when there is none. Rejects with a fault when it is not good. */
export type CallerOf = (authorization: string | undefined) => Promise<Caller>;

/**
 * Lets callers in by their own tokens, for registers behind another router.
 *
 * Consents are kept by the gateway, so none is known here: what needs one stays closed.
 */
export function tokenDoor(
  callerOf: CallerOf,
  { synthetic }: { readonly synthetic: boolean },
): Door {
  return async (headers) => {
    const stated = statedInquiry(headers);
    if ('mistake' in stated)
      throw new Turned(stated.mistake, { status: 400, said: stated.mistake });
    const caller = await callerOf(headers.authorization).catch((error: unknown) => {
      const code = error instanceof GraphQLError ? error.extensions['code'] : undefined;
      throw isFaultCode(code) ? turnedBy(code, `A caller was refused: ${code}`) : error;
    });
    // The journal is the gateway's; behind another router whoever runs it keeps the record.
    return { caller, ...stated, consents: [], synthetic, journalled: true };
  };
}
