import type { JWTPayload } from 'jose';
import type { Caller } from '../access/caller.ts';
import { parseAgencyCode, parsePersonalId } from '../identifiers/index.ts';
import { TokenRefused } from './token-refused.ts';

const CLIENT_ID = /^[A-Za-z0-9._:-]{1,100}$/;
/** OpenID Connect Core, section 2: at most 255 ASCII characters. */
const ACCOUNT = /^[\x21-\x7e]{1,255}$/;
/** RFC 6749, section 3.3. */
const SCOPE = /^[\x21\x23-\x5b\x5d-\x7e]{1,200}$/;
const MOST_NAMES = 100;

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/**
 * Whether a text holds what may be a person's number, of 9 digits or of 12. Accounts, clients and scopes
 * are logged, counted and made keys of, so none may. One UUID in thirty ends in that many digits by
 * chance; it is held to what really is a personal ID, or its officer could never sign in.
 */
function holdsNumber(text: string): boolean {
  return UUID.test(text) ? parsePersonalId(text.slice(-12)) !== null : /\d{9}/.test(text);
}

/** A text of this form without anyone's number in it; anything else refuses the token. */
function nameIn(claim: unknown, form: RegExp): string {
  if (typeof claim !== 'string' || !form.test(claim) || holdsNumber(claim))
    throw new TokenRefused('claims');
  return claim;
}

function namesIn(claim: unknown): readonly string[] {
  const given = typeof claim === 'string' ? claim.split(' ').filter(Boolean) : (claim ?? []);
  if (!Array.isArray(given) || given.length > MOST_NAMES) throw new TokenRefused('claims');
  return Object.freeze([...new Set(given.map((name: unknown) => nameIn(name, SCOPE)))]);
}

function personIn(claim: unknown): string {
  const person = typeof claim === 'string' ? parsePersonalId(claim) : null;
  if (person === null) throw new TokenRefused('claims');
  return person;
}

/**
 * What kind of caller the issuer says it is.
 *
 * Without a word from the issuer, only a client that speaks for itself (RFC 9068, section 2.2) is known to
 * be a system. Whether anyone else is an officer or a citizen is not for us to guess: the journal would
 * keep the guess as a fact.
 */
function kindIn({ kind, sub }: JWTPayload, clientId: string): 'officer' | 'citizen' | 'system' {
  if (kind === 'officer' || kind === 'citizen' || kind === 'system') return kind;
  if (kind === undefined && sub === clientId) return 'system';
  throw new TokenRefused('claims');
}

function agencyIn(claim: unknown): string | null {
  if (claim === undefined || claim === null) return null;
  const code = typeof claim === 'string' ? parseAgencyCode(claim) : null;
  if (code === null) throw new TokenRefused('claims');
  return code;
}

/** The outermost actor is the one who acts now; those nested inside acted before (RFC 8693, section 4.1). */
function actorIn(claim: unknown): string | null {
  if (claim === undefined || claim === null) return null;
  if (typeof claim !== 'object' || !('sub' in claim)) throw new TokenRefused('claims');
  const { sub } = claim;
  // A parent acts for a child under a number of their own; the journal keeps it as a hash.
  return typeof sub === 'string' && parsePersonalId(sub) === sub ? sub : nameIn(sub, ACCOUNT);
}

const assuranceIn = (acr: unknown): Caller['assurance'] => (acr === '2' ? 2 : acr === '1' ? 1 : 0);

/**
 * Reads the caller out of the claims of a token that is already proven.
 *
 * Lenient where real providers differ (`azp`, scopes as a list, no `kind`), strict in what gets through:
 * everything is bounded, and nobody's number stands where it would be logged.
 */
export function callerFrom(claims: JWTPayload): Caller {
  const clientId = nameIn(claims['client_id'] ?? claims['azp'], CLIENT_ID);
  const kind = kindIn(claims, clientId);
  return Object.freeze({
    kind,
    clientId,
    // A citizen is of no agency; a code in their token is that of the application they use.
    agencyCode: kind === 'citizen' ? null : agencyIn(claims['agency_code']),
    scopes: namesIn(claims['scope']),
    policies: namesIn(claims['policies']),
    subject: kind === 'citizen' ? personIn(claims.sub) : nameIn(claims.sub, ACCOUNT),
    actor: actorIn(claims['act']),
    assurance: assuranceIn(claims['acr']),
  });
}
