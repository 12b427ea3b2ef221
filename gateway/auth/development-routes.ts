import type { IncomingMessage, ServerResponse } from 'node:http';
import { isForeign } from '../http/cross-site.ts';
import { type Refusal, refuse, sendJson } from '../http/reply.ts';
import { hangUp, readBody } from '../http/request-body.ts';
import type { Route } from '../http/route.ts';
import { isLoopback } from '../loopback.ts';
import { LIFETIME_SECONDS } from './development-issuer.ts';
import { type Persona, personaNamed } from './personas.ts';

export interface DevelopmentParts {
  readonly personas: Readonly<Record<string, Persona>>;
  readonly mint: (persona: Persona) => Promise<string>;
}

const BODY_LIMIT = 1024;
const JSON_TYPE = /^application\/json\s*(?:;\s*charset="?utf-8"?\s*)?$/i;

/** Whether the request names this machine: a name that only leads here may be a stranger's. */
function isAddressedHere(host: string | undefined): boolean {
  const url = `http://${host}`;
  return host !== undefined && URL.canParse(url) && isLoopback(new URL(url).hostname);
}

/** Why a request is turned away before it is read, if so. No page but our own may act as anyone. */
function turnedAway({ headers, method }: IncomingMessage, allow: string): Refusal | undefined {
  const { origin, host } = headers;
  const [site] = [headers['sec-fetch-site']].flat();
  if (!isAddressedHere(host) || isForeign({ origin, host, site }, [], 'this machine'))
    return { code: 'CROSS_SITE_REQUEST' };
  if (method !== allow) return { code: 'BAD_REQUEST', status: 405, headers: { allow } };
}

type Wanted =
  | { readonly phase: 'read'; readonly as: unknown }
  | { readonly phase: 'refused'; readonly refusal: Refusal }
  | { readonly phase: 'gone' };

/** Reads `{ "as": … }` off the wire. */
async function readWanted(request: IncomingMessage, response: ServerResponse): Promise<Wanted> {
  const refused = (refusal: Refusal): Wanted => ({ phase: 'refused', refusal });
  // Any other type could be sent by a page without asking first.
  if (!JSON_TYPE.test(request.headers['content-type'] ?? ''))
    return refused({ code: 'UNSUPPORTED_MEDIA_TYPE' });
  const body = await readBody(request, response, BODY_LIMIT);
  if (body.phase === 'broken off') return { phase: 'gone' };
  if (body.phase === 'too large') {
    hangUp(request, response);
    return refused({ code: 'BODY_TOO_LARGE', headers: { connection: 'close' } });
  }
  if (body.phase === 'not utf-8')
    return refused({ code: 'BAD_REQUEST', reason: 'The body is not UTF-8.' });
  try {
    const given: unknown = JSON.parse(body.text);
    const isNamed = typeof given === 'object' && given !== null && 'as' in given;
    return { phase: 'read', as: isNamed ? given.as : undefined };
  } catch {
    return refused({ code: 'BAD_REQUEST', reason: 'The body is not JSON.' });
  }
}

/**
 * The development issuer over HTTP, for the playground's persona picker: who there is, and a token for one.
 *
 * To be mounted only where `developmentIssuerAllowed` says so: it asks for no password.
 */
export function developmentRoutes({
  mint,
  personas,
}: DevelopmentParts): Readonly<Record<string, Route>> {
  const shown = Object.entries(personas).map(([name, { vi, en, kind, purposes }]) => ({
    name,
    vi,
    en,
    kind,
    purposes,
  }));
  return {
    '/development/personas.json': (request, response) => {
      const refusal = turnedAway(request, 'GET');
      if (refusal) refuse(response, refusal);
      else sendJson(response, 200, shown);
    },

    '/development/token': async (request, response) => {
      const refusal = turnedAway(request, 'POST');
      if (refusal) return refuse(response, refusal);
      const wanted = await readWanted(request, response);
      if (wanted.phase === 'gone') return;
      if (wanted.phase === 'refused') return refuse(response, wanted.refusal);
      const persona = personaNamed(wanted.as, personas);
      if (!persona)
        return refuse(response, {
          code: 'BAD_REQUEST',
          reason: 'Say in `as` which persona of /development/personas.json is meant.',
        });
      sendJson(response, 200, { token: await mint(persona), expiresInSeconds: LIFETIME_SECONDS });
    },
  };
}
