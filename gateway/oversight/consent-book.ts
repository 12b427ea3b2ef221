import { randomBytes } from 'node:crypto';
import type { HeldConsent } from '../../schema/access/caller.ts';
import type { PageRequest } from '../../subgraphs/chassis/paging.ts';

/** What a person agrees to. */
export interface ConsentWanted {
  /** Personal ID of the person who consents. */
  readonly subject: string;
  readonly purpose: string;
  /** The agency it is given to, and with it those under it. */
  readonly agencyCode: string;
  /** Last instant at which it holds. */
  readonly until: Date;
}

/** A consent as it is kept. Instants are RFC 3339 in UTC, to the millisecond, so that they sort as text. */
export interface StoredConsent {
  readonly id: string;
  readonly subject: string;
  readonly purpose: string;
  readonly agencyCode: string;
  readonly grantedAt: string;
  readonly until: string;
  readonly withdrawnAt: string | null;
}

/** The consents of the city's people. Nothing of it is remembered elsewhere: what is withdrawn is gone at once. */
export interface ConsentBook {
  grant(wanted: ConsentWanted): Promise<StoredConsent>;
  /** Ends a consent, for whoever gave it alone; null when they gave none of this id. The first time stands. */
  withdraw(id: string, subject: string): Promise<StoredConsent | null>;
  byId(id: string): Promise<StoredConsent | null>;
  /** One person's, the newest first by `placeOf`, one more than asked for if there are more. */
  of(subject: string, page: PageRequest): Promise<readonly StoredConsent[]>;
  /**
   * Those of these ids that hold now for an agency and a purpose, as given to that very agency. None when the
   * book cannot be read: then nobody is known to consent.
   */
  held(
    ids: readonly string[],
    agencyCode: string | null,
    purpose: string | null,
    now: Date,
  ): Promise<readonly HeldConsent[]>;
  close(): Promise<void>;
}

/** Where a consent stands in the list of its person's. Holds nothing of the person. */
export const placeOf = ({ grantedAt, id }: StoredConsent): string => `${grantedAt} ${id}`;

/** Whether a consent holds: up to its last instant, and not once it has been withdrawn. */
export const isInForce = ({ until, withdrawnAt }: StoredConsent, now: Date): boolean =>
  withdrawnAt === null && now.getTime() <= Date.parse(until);

const ID_BYTES = 16;
const ID_FORM = /^[\w-]{22}$/;
/** Personal IDs have 12 digits, old cards 9: an id in a log must not be taken for either. */
const LOOKS_LIKE_A_PERSON = /\d{9}/;

/** Whether a text may be the id of a consent at all. */
export const isConsentId = (text: string): boolean =>
  ID_FORM.test(text) && !LOOKS_LIKE_A_PERSON.test(text);

/** An id that nobody can guess and nobody can take for a person's number. */
export function newConsentId(draw: () => Buffer = () => randomBytes(ID_BYTES)): string {
  for (;;) {
    const id = draw().toString('base64url');
    if (isConsentId(id)) return id;
  }
}

const MOST_IDS = 20;

/** Reads the header `x-consent`: ids with commas between them, at most 20. Nothing sent is none. */
export function consentIdsIn(header: string | undefined): readonly string[] | 'malformed' {
  const text = header?.trim() ?? '';
  if (text === '') return [];
  const ids = text.split(',', MOST_IDS + 1).map((id) => id.trim());
  return ids.length <= MOST_IDS && ids.every(isConsentId) ? [...new Set(ids)] : 'malformed';
}
