/** Who sent a request. A token says so, or there is none and the caller is public. */
export interface Caller {
  readonly kind: 'public' | 'officer' | 'citizen' | 'system';
  /** The application that asks; null for the public. */
  readonly clientId: string | null;
  /** Electronic identifier of its agency (Decision 20/2020/QĐ-TTg); null outside the state. */
  readonly agencyCode: string | null;
  readonly scopes: readonly string[];
  /** Policies the issuer says are met, for supergraphs that use `@policy`. */
  readonly policies: readonly string[];
  /** The token's `sub`: an officer's account, or the personal ID of the citizen concerned. Never logged. */
  readonly subject: string | null;
  /** Who acts in the subject's place (RFC 8693, section 4.1), such as a post-office agent. Never logged. */
  readonly actor: string | null;
  /** How surely the person was identified: 0 not at all, 1 by password, 2 by e-ID (VNeID level 2). */
  readonly assurance: 0 | 1 | 2;
}

export const PUBLIC_CALLER: Caller = Object.freeze({
  kind: 'public',
  clientId: null,
  agencyCode: null,
  scopes: [],
  policies: [],
  subject: null,
  actor: null,
  assurance: 0,
});

/** Legal grounds for handling personal data (Law 91/2025/QH15; Decree 356/2025/NĐ-CP). */
export const LEGAL_BASES = [
  'CONSENT',
  'PUBLIC_TASK',
  'LEGAL_OBLIGATION',
  'CONTRACT',
  'EMERGENCY',
  'PUBLIC_DATA',
] as const;

export type LegalBasis = (typeof LEGAL_BASES)[number];

/** A consent in force, as the gateway found it when the request came. */
export interface HeldConsent {
  /** Personal ID of the person who consents. */
  readonly subject: string;
  readonly purpose: string;
  /** The agency it was given to. */
  readonly agencyCode: string;
  /** Last instant at which it holds, RFC 3339. */
  readonly until: string;
}

/** Who asks, and why: all that a verdict depends on besides the rule, the row and the day. */
export interface Inquiry {
  readonly caller: Caller;
  /** Code of the purpose; null when none was stated. One that is unknown never gets this far. */
  readonly purpose: string | null;
  readonly dossierCode: string | null;
  readonly legalBasis: LegalBasis | null;
  readonly consents: readonly HeldConsent[];
  /** Whether what is served is invented. `DEV_EXPLORE` opens nothing else. */
  readonly synthetic: boolean;
  /** Whether the journal can be written. Without it no personal data is given out (fails closed). */
  readonly journalled: boolean;
}

/** A stranger's request, with no purpose: what is open is all they may ask for. */
export const PUBLIC_INQUIRY: Inquiry = Object.freeze({
  caller: PUBLIC_CALLER,
  purpose: null,
  dossierCode: null,
  legalBasis: null,
  consents: [],
  synthetic: false,
  journalled: true,
});
