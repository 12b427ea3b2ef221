import { isLoopback } from '../loopback.ts';

/** What a browser says of where a request comes from; all undefined when no browser sent it. */
export interface Provenance {
  readonly origin: string | undefined;
  readonly host: string | undefined;
  /** `Sec-Fetch-Site`. */
  readonly site: string | undefined;
}

function isOwnOrigin({ origin, host }: Provenance): boolean {
  return origin !== undefined && URL.canParse(origin) && new URL(origin).host === host;
}

/** Who can reach the gateway: where it listens says so. */
export type Reach = 'this machine' | 'the network';

/**
 * Whether a browser was led here under a name that is not ours.
 *
 * A stranger can make a name of its own lead to this machine. Its page is then of the same origin as the
 * gateway, for the browser and by every other header, and could read all that this machine alone may.
 */
function isMisnamed({ host = '' }: Provenance, allowed: readonly string[]): boolean {
  const url = `http://${host}`;
  if (!URL.canParse(url)) return true;
  return !isLoopback(new URL(url).hostname) && !allowed.some((one) => new URL(one).host === host);
}

/**
 * Whether a page of another site is behind this request, and not one the city has allowed.
 *
 * A browser sends some requests for any page without asking first. It does say where they come from, in
 * headers no page can write. A program that is not a browser sends neither and passes.
 */
export function isForeign(
  from: Provenance,
  allowed: readonly string[],
  reach: Reach = 'the network',
): boolean {
  if (from.origin === undefined && from.site === undefined) return false;
  if (from.origin !== undefined && allowed.includes(from.origin)) return false;
  if (reach === 'this machine' && isMisnamed(from, allowed)) return true;
  if (from.origin !== undefined) return !isOwnOrigin(from);
  return from.site !== 'same-origin' && from.site !== 'none';
}

/** What lets an allowed page read the answer. Exact origins only: with `*`, any page could. */
export function corsHeaders(
  origin: string | undefined,
  allowed: readonly string[],
): Readonly<Record<string, string>> {
  // Said even when nothing is allowed here, or a shared cache would give one site's answer to another.
  if (origin === undefined || !allowed.includes(origin)) return { vary: 'Origin' };
  return {
    vary: 'Origin',
    'access-control-allow-origin': origin,
    'access-control-expose-headers': 'x-request-id',
  };
}

/** The answer to a browser that asks first. */
export const PREFLIGHT_HEADERS: Readonly<Record<string, string>> = {
  'access-control-allow-methods': 'GET, POST',
  'access-control-allow-headers':
    'authorization, content-type, x-request-id, x-purpose, x-dossier-code, x-legal-basis',
  'access-control-max-age': '600',
};
