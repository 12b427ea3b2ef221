import type { Body } from './bodies.ts';

/** What of a body stands in columns too, for whoever narrows a search; `verify` compares them. */
export interface BodyColumns {
  readonly kind: string;
  readonly at: string;
  readonly agency_code: string | null;
  readonly client_id: string | null;
  readonly purpose: string | null;
}

/** The columns of a body. */
export function columnsOf(body: Body): BodyColumns {
  const { kind, at } = body;
  if (kind !== 'access') return { kind, at, agency_code: null, client_id: null, purpose: null };
  return {
    kind,
    at,
    agency_code: storable(body.agencyCode),
    client_id: storable(body.clientId),
    purpose: storable(body.purpose),
  };
}

/** People a record is about. */
export const subjectsOf = (body: Body): readonly string[] =>
  body.kind === 'access' ? body.people : [];

const UNSTORABLE = /[\0\ud800-\udfff]/;

/** Half a character would be stored as another, and NUL would be refused; the body has both, escaped. */
function storable(text: string | null): string | null {
  if (text === null || !UNSTORABLE.test(text)) return text;
  return Buffer.from(text.replaceAll('\0', '\ufffd'), 'utf8').toString('utf8');
}
