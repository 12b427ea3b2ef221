/** How a code turned out, as `verifyResult` tells anyone. */
export type CheckOutcome =
  | 'VALID'
  | 'EXPIRED'
  | 'REVOKED'
  | 'REPLACED'
  | 'SUSPENDED'
  | 'TAMPERED'
  | 'UNKNOWN';

/** What is told of a result whose code was checked. */
export interface Verification {
  readonly checkId: string;
  readonly checkedAt: string;
  readonly outcome: CheckOutcome;
  readonly codeKind: 'SIGNED' | 'PLAIN';
  readonly title: string | null;
  readonly issuer: { readonly name: { readonly vi: string; readonly en: string } } | null;
  readonly issuedAt: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly subjectShown: string | null;
}

/** What there is to tell once a code was looked for, and asked about. */
export type Told =
  | { readonly phase: 'answered'; readonly verification: Verification }
  | {
      readonly phase: 'refused';
      readonly code: string;
      readonly messages: { readonly vi: string; readonly en: string };
    }
  | { readonly phase: 'no code' }
  | { readonly phase: 'no picture' }
  | { readonly phase: 'too large' }
  | { readonly phase: 'no camera' }
  | { readonly phase: 'no place' }
  | { readonly phase: 'unreachable' };

/** Degrees, WGS84. */
export interface Place {
  readonly latitude: number;
  readonly longitude: number;
}

const CHECK = `mutation CheckResult($payload: String!, $location: GeoPointInput) {
  verifyResult(payload: $payload, location: $location, channel: QR_APP) {
    checkId checkedAt outcome codeKind title issuer { name { vi en } }
    issuedAt validFrom validTo subjectShown
  }
}`;

/** Longer than any answer takes; a phone in a cellar should not wait for ever. */
const PATIENCE_MS = 20_000;

/** As the gateway answers; both come from one build. */
interface Answer {
  readonly data?: { readonly verifyResult: Verification | null } | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: {
      readonly code?: string;
      readonly messages?: { readonly vi: string; readonly en: string };
    };
  }[];
}

/** Asks the store about a code, as anyone may. The code goes in the body and nowhere else. */
export async function checked(payload: string, location: Place | null): Promise<Told> {
  try {
    const answer = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query: CHECK, variables: { payload, location } }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const { data, errors } = (await answer.json()) as Answer;
    if (data?.verifyResult) return { phase: 'answered', verification: data.verifyResult };
    const [first] = errors ?? [];
    if (first === undefined) return { phase: 'unreachable' };
    const { code = '', messages = { vi: first.message, en: first.message } } =
      first.extensions ?? {};
    return { phase: 'refused', code, messages };
  } catch {
    return { phase: 'unreachable' };
  }
}
