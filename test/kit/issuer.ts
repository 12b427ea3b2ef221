import type { JSONWebKeySet } from 'jose';
import { PERSONAS, type Persona } from '../../gateway/auth/personas.ts';
import { AUDIENCE, claimsOf, ISSUER, issuerKey, signed } from '../auth/kit/issuer.ts';
import { startKeyServer } from '../auth/kit/key-server.ts';

/** An identity provider of the tests: mints tokens for anyone, and publishes its keys when asked to. */
export interface TestIssuer {
  readonly issuer: string;
  readonly audience: string;
  readonly keys: JSONWebKeySet;
  tokenFor(persona: Persona, claims?: Readonly<Record<string, unknown>>): Promise<string>;
  /** The settings by which a gateway in a process of its own believes it, while its keys are published. */
  publish(): Promise<{ readonly env: Readonly<Record<string, string>> } & AsyncDisposable>;
}

/** Makes an issuer with a key of its own. */
export async function testIssuer(): Promise<TestIssuer> {
  const key = await issuerKey('EdDSA', 'test');
  return {
    issuer: ISSUER,
    audience: AUDIENCE,
    keys: { keys: [key.publicJwk] },
    tokenFor: ({ clientId, scopes, kind, assurance, agencyCode, subject, actor }, claims = {}) =>
      signed(
        key,
        claimsOf({
          sub: subject,
          client_id: clientId,
          scope: scopes.join(' '),
          kind,
          acr: String(assurance),
          agency_code: agencyCode ?? undefined,
          act: actor === undefined ? undefined : { sub: actor },
          exp: Math.floor(Date.now() / 1000) + 3_600,
          ...claims,
        }),
      ),
    async publish() {
      const server = await startKeyServer(key);
      return {
        env: { AUTH_ISSUER: ISSUER, AUTH_JWKS_URL: String(server.url) },
        [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
      };
    },
  };
}

/** An officer with every scope there is but those for what is sensitive or closed. */
export const ALL_ROUNDER: Persona = {
  vi: 'Cán bộ mọi việc',
  en: 'An officer for everything',
  clientId: 'all-rounder',
  agencyCode: 'H17.90.001',
  scopes: [
    ...['citizen:read', 'citizen:id', 'citizen:family', 'citizen:search', 'business:read'],
    ...['business:owners', 'land:read', 'land:rights', 'result:read', 'dossier:read'],
    'dossier:readiness',
  ],
  subject: 'officer:all-rounder',
  kind: 'officer',
  assurance: 2,
  purposes: [{ code: 'TTHC_RESOLVE', dossierCode: 'H17.15-150824-0001' }],
};

export type PersonaName = keyof typeof PERSONAS & string;

/** Who asks a test city, and why. */
export interface Asker {
  /** A persona's name, someone of the test's own, or nobody. */
  readonly as: PersonaName | Persona | null;
  readonly purpose?: string;
  readonly dossier?: string;
  readonly basis?: string;
  readonly consents?: readonly string[];
  /** Claims besides the persona's, such as `act`. */
  readonly claims?: Readonly<Record<string, unknown>>;
}

/** Asks for everything that a dossier may need: what most tests of answers and costs are about. */
export const FOR_A_DOSSIER: Asker = {
  as: ALL_ROUNDER,
  purpose: 'TTHC_RESOLVE',
  dossier: 'H17.15-150824-0001',
};

export const PUBLIC: Asker = { as: null };

const tokens = new WeakMap<TestIssuer, Map<string, Promise<string>>>();

/** A token for a persona, minted once for each. */
export function tokenOf(
  issuer: TestIssuer,
  who: PersonaName | Persona,
  claims: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const persona = typeof who === 'string' ? PERSONAS[who] : who;
  if (!persona) throw new Error(`There is no persona ${String(who)}.`);
  const minted = tokens.get(issuer) ?? new Map<string, Promise<string>>();
  tokens.set(issuer, minted);
  const key = JSON.stringify([persona, claims]);
  const token = minted.get(key) ?? issuer.tokenFor(persona, claims);
  minted.set(key, token);
  return token;
}

/** The headers by which someone asks. */
export async function headersOf(
  issuer: TestIssuer,
  { as, purpose, dossier, basis, consents, claims }: Asker,
): Promise<Record<string, string>> {
  const stated = {
    ...(purpose !== undefined && { 'x-purpose': purpose }),
    ...(dossier !== undefined && { 'x-dossier-code': dossier }),
    ...(basis !== undefined && { 'x-legal-basis': basis }),
    ...(consents !== undefined && { 'x-consent': consents.join(',') }),
  };
  if (as === null) return stated;
  return { authorization: `Bearer ${await tokenOf(issuer, as, claims)}`, ...stated };
}
