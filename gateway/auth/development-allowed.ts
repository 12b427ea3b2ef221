import { isLoopback } from '../loopback.ts';

/** Where a gateway stands, as far as it matters to tokens that anyone may mint. */
export interface Standing {
  readonly host: string;
  /** Null when no identity provider is set. */
  readonly authIssuer: string | null;
  readonly allInOne: boolean;
}

export type DevelopmentVerdict =
  | { readonly allowed: true }
  /** A sentence for the log, or for whoever asked for a token. */
  | { readonly allowed: false; readonly because: string };

const no = (because: string): DevelopmentVerdict => ({ allowed: false, because });

/**
 * Whether the development issuer may be on: whoever reaches it is whoever they like.
 *
 * So only in the all-in-one start, whose records are invented, where nothing but this machine reaches it,
 * and never beside a real identity provider.
 */
export function developmentIssuerAllowed({
  host,
  authIssuer,
  allInOne,
}: Standing): DevelopmentVerdict {
  if (authIssuer !== null)
    return no('AUTH_ISSUER is set, and the development issuer is never on beside a real one.');
  if (!allInOne)
    return no('The development issuer is on in the all-in-one start (npm start) only.');
  if (!isLoopback(host))
    return no('HOST is open to other machines, and the development issuer serves this one only.');
  return { allowed: true };
}
