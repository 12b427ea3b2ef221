import type { LegalBasis } from '../../schema/access/caller.ts';

/** How an access ended. `REFUSED` gave nothing of it; `PARTLY` gave some of the fields. */
export type AccessOutcome = 'GIVEN' | 'PARTLY' | 'REFUSED';

/** What is the same for all that one answer gave (minimum policy model, rule 8). */
export interface AnswerFacts {
  /** RFC 3339 in UTC, to the millisecond. */
  readonly at: string;
  /** The id under which gateway and registers logged the request. */
  readonly requestId: string;
  readonly clientId: string | null;
  readonly agencyCode: string | null;
  readonly purpose: string | null;
  readonly legalBasis: LegalBasis | null;
  readonly dossierCode: string | null;
  /** From the request's arrival until the answer was ready to leave. */
  readonly ms: number;
}

/** What every access says of itself, whoever it was about. */
export interface AccessFacts {
  /** Type of the records that were given out, such as `Citizen`. */
  readonly entityType: string;
  /** `Type.field`, sorted. */
  readonly fields: readonly string[];
  readonly refused: readonly string[];
  readonly outcome: AccessOutcome;
}

/** One access to personal data that is not open, before it is written: people still by their numbers. */
export interface JournalEntry extends AnswerFacts, AccessFacts {
  /** Who acted: an officer's account, a system, an agent; for a citizen their personal ID. */
  readonly actor: string | null;
  /** Personal ID of the citizen in whose place the actor acted. */
  readonly onBehalf: string | null;
  /** Personal IDs the records are about; none when all was refused before any row was read. */
  readonly subjects: readonly string[];
}

/** The same as it stands in the journal: a person is a keyed hash, and the access has its place. */
export interface JournalRecord extends AnswerFacts, AccessFacts {
  /** Names the chain: each gateway process writes its own. */
  readonly chain: string;
  /** Place of the answer's record in the chain, from 1. */
  readonly number: number;
  /** Which of the accesses in that record, from 0. */
  readonly part: number;
  /** Officers and systems as they are; a person as `person:<hash>`. */
  readonly actor: string | null;
  readonly onBehalf: string | null;
  readonly subjects: readonly string[];
}

/** A page of records, the newest first. `next` goes on from here; null at the end. */
export interface RecordPage {
  readonly records: readonly JournalRecord[];
  readonly next: string | null;
}

export interface PageWanted {
  readonly first: number;
  /** What an earlier page gave as `next`. Holds no number of a person. */
  readonly after: string | null;
}

/** What may be asked of a journal. */
export interface JournalReader {
  /** Accesses to one person's data, found under every hash key that was ever used. */
  recordsAbout(personalId: string, page: PageWanted): Promise<RecordPage>;
  /** Every access, narrowed by whichever of these are given. */
  records(
    filter: {
      readonly agencyCode?: string;
      readonly clientId?: string;
      readonly purpose?: string;
      readonly from?: string;
      readonly to?: string;
    },
    page: PageWanted,
  ): Promise<RecordPage>;
  /** Where a record stands: what `next` says of a page that ends with it, so that each line of a list has a cursor. */
  placeOf(record: JournalRecord): string;
}

/** The journal a gateway writes. */
export interface Journal extends JournalReader {
  /** Resolves once the entries are durable; rejects when they are not, and then nothing may leave. */
  append(entries: readonly JournalEntry[]): Promise<void>;
  /** Whether the last writing worked. A journal that failed tries again by itself from time to time. */
  isWritable(): boolean;
  close(): Promise<void>;
}
