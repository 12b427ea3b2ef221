import type { HeldConsent } from '../../schema/access/caller.ts';
import { isWithin } from '../../schema/access/grants.ts';
import { OVERSIGHT } from '../../schema/compose/agencies.ts';
import { fault } from '../../schema/faults.ts';
import type { PageRequest } from '../../subgraphs/chassis/paging.ts';
import { engineOf } from '../../subgraphs/chassis/store/open-store.ts';
import { scrubbed } from '../../subgraphs/chassis/store/scrubbed.ts';
import {
  type ConsentBook,
  isConsentId,
  isInForce,
  newConsentId,
  type StoredConsent,
} from './consent-book.ts';
import { CONSENTS, type ConsentRow, consentStore } from './consent-store.ts';

/** What a book of consents is opened with. */
export interface ConsentsOptions {
  /** The oversight store: `sqlite:<path>` or `postgres://…`. */
  readonly databaseUrl: string;
  /** Hears why the store could not be used. */
  readonly heard?: (error: Error) => void;
  readonly now?: () => Date;
}

const written = (row: ConsentRow): StoredConsent => ({
  id: row.id,
  subject: row.subject,
  purpose: row.purpose,
  agencyCode: row.agency_code,
  grantedAt: row.granted_at,
  until: row.until,
  withdrawnAt: row.withdrawn_at,
});

/** A place is made by `placeOf`; one that is not finds the end of the list. */
const instantAndId = (place: string): readonly [string, string] => {
  const [instant = '', id = ''] = place.split(' ');
  return [instant, id];
};

/**
 * Opens the book of consents. The store is reached when it is first needed, and again whenever it failed, so
 * that a gateway starts and answers without it. A URL of an engine that cannot keep it is an error at once.
 */
export async function openConsents(options: ConsentsOptions): Promise<ConsentBook> {
  const { databaseUrl, heard = () => undefined, now = () => new Date() } = options;
  if (engineOf(databaseUrl) === 'mysql')
    throw new Error('Consents are kept in sqlite:<path> or postgres://…, not in MariaDB.');
  const store = consentStore(databaseUrl);

  /** The store's own words are for the operator; whoever asked is told that it did not answer. */
  async function reached<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      const cause = scrubbed(error instanceof Error ? error : new Error(String(error)));
      heard(cause);
      throw fault('SOURCE_UNAVAILABLE', { cause, details: { register: OVERSIGHT } });
    }
  }

  const rowOf = async (id: string): Promise<StoredConsent | null> => {
    const row: ConsentRow | undefined = await (await store.reading())(CONSENTS)
      .where({ id })
      .first();
    return row ? written(row) : null;
  };

  async function held(
    ids: readonly string[],
    agencyCode: string,
    purpose: string,
    at: Date,
  ): Promise<readonly HeldConsent[]> {
    const rows: readonly ConsentRow[] = await (await store.reading())(CONSENTS)
      .whereIn('id', ids)
      .where({ purpose });
    return rows
      .map(written)
      .filter((consent) => isInForce(consent, at) && isWithin(agencyCode, consent.agencyCode))
      .map(({ subject, until }) => ({ subject, purpose, agencyCode, until }));
  }

  return {
    grant: ({ subject, purpose, agencyCode, until }) =>
      reached(async () => {
        const row: ConsentRow = {
          ...{ id: newConsentId(), subject, purpose, agency_code: agencyCode },
          ...{ granted_at: now().toISOString(), until: until.toISOString(), withdrawn_at: null },
        };
        await store.write((knex) => knex(CONSENTS).insert(row));
        return written(row);
      }),
    withdraw: (id, subject) =>
      reached(async () => {
        if (!isConsentId(id)) return null;
        // One statement, so that of two withdrawals at once the first stands.
        await store.write((knex) =>
          knex(CONSENTS)
            .where({ id, subject })
            .whereNull('withdrawn_at')
            .update({ withdrawn_at: now().toISOString() }),
        );
        const consent = await rowOf(id);
        return consent?.subject === subject ? consent : null;
      }),
    byId: (id) => reached(async () => (isConsentId(id) ? rowOf(id) : null)),
    of: (subject: string, { size, after }: PageRequest) =>
      reached(async () => {
        const query = (await store.reading())(CONSENTS).where({ subject });
        if (after !== null) {
          const [instant, id] = instantAndId(after);
          query.where((later) =>
            later
              .where('granted_at', '<', instant)
              .orWhere((same) => same.where('granted_at', instant).where('id', '<', id)),
          );
        }
        const rows: readonly ConsentRow[] = await query
          .orderBy([
            { column: 'granted_at', order: 'desc' },
            { column: 'id', order: 'desc' },
          ])
          .limit(size + 1);
        return rows.map(written);
      }),
    async held(ids, agencyCode, purpose, at) {
      const known = ids.filter(isConsentId);
      if (known.length === 0 || agencyCode === null || purpose === null) return [];
      return reached(() => held(known, agencyCode, purpose, at)).catch(() => []);
    },
    close: () => store.close(),
  };
}
