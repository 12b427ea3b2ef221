import { mkdirSync, rmdirSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { engines } from '../../test/kit/engines.ts';
import { consentIdsIn, newConsentId, type StoredConsent } from './consent-book.ts';
import { openConsents } from './consents.ts';

const AN = '048190000011';
const BINH = '048190000022';
const UNKNOWN = 'AAAAAAAAAAAAAAAAAAAAAA';

/** A clock that a test moves. */
function clock() {
  let at = Date.parse('2026-03-01T05:00:00Z');
  return {
    now: () => new Date(at),
    forward: (ms: number) => {
      at += ms;
    },
  };
}

const DAY = 24 * 60 * 60 * 1000;
const wanted = (parts: { readonly subject?: string; readonly agencyCode?: string } = {}) => ({
  ...{ subject: AN, purpose: 'NOTARY_CHECK', agencyCode: 'H17.11' },
  ...{ until: new Date('2026-03-11T05:00:00Z'), ...parts },
});

describe.each(engines.filter(({ name }) => name !== 'mysql'))('consents on $name', (engine) => {
  async function book(time = clock()) {
    const database = await engine.freshDatabase('consents');
    const consents = await openConsents({ databaseUrl: database.url, now: time.now });
    onTestFinished(async () => {
      await consents.close();
      await database[Symbol.asyncDispose]();
    });
    const heldBy = (id: string, agencyCode: string | null, purpose: string | null) =>
      consents.held([id], agencyCode, purpose, time.now());
    return { consents, time, database, heldBy };
  }

  it('hold for the agency and the purpose they were given for, and for no other', async () => {
    const { consents, heldBy } = await book();
    const { id } = await consents.grant(wanted());
    const until = '2026-03-11T05:00:00.000Z';
    const given = { subject: AN, purpose: 'NOTARY_CHECK', until };

    expect(await heldBy(id, 'H17.11', 'NOTARY_CHECK')).toEqual([
      { ...given, agencyCode: 'H17.11' },
    ]);
    expect(await heldBy(id, 'H17.11.004', 'NOTARY_CHECK')).toEqual([
      { ...given, agencyCode: 'H17.11.004' },
    ]);
    for (const other of ['H17.1', 'H17.111', 'H17.06', 'H17', null])
      expect(await heldBy(id, other, 'NOTARY_CHECK')).toEqual([]);
    for (const other of ['TTHC_RESOLVE', null])
      expect(await heldBy(id, 'H17.11', other)).toEqual([]);
    expect(await heldBy(UNKNOWN, 'H17.11', 'NOTARY_CHECK')).toEqual([]);
    expect(await heldBy("' or 1=1 --", 'H17.11', 'NOTARY_CHECK')).toEqual([]);
  });

  it('hold until their last instant, and not after it', async () => {
    const { consents, time, heldBy } = await book();
    const { id } = await consents.grant(wanted());
    time.forward(10 * DAY);
    expect(await heldBy(id, 'H17.11', 'NOTARY_CHECK')).toHaveLength(1);
    time.forward(1);
    expect(await heldBy(id, 'H17.11', 'NOTARY_CHECK')).toEqual([]);
  });

  it('end at once when they are withdrawn, also for another gateway on the same store', async () => {
    const { consents, time, heldBy, database } = await book();
    const { id } = await consents.grant(wanted());
    const beside = await openConsents({ databaseUrl: database.url, now: time.now });
    onTestFinished(() => beside.close());
    const heldBeside = () => beside.held([id], 'H17.11', 'NOTARY_CHECK', time.now());
    expect(await heldBeside()).toHaveLength(1);

    time.forward(1000);
    const first = await consents.withdraw(id, AN);
    expect(first?.withdrawnAt).toBe('2026-03-01T05:00:01.000Z');
    expect(await heldBy(id, 'H17.11', 'NOTARY_CHECK')).toEqual([]);
    expect(await heldBeside()).toEqual([]);

    time.forward(1000);
    expect(await consents.withdraw(id, AN)).toEqual(first);
    expect(await beside.byId(id)).toEqual(first);
  });

  it('are withdrawn by whoever gave them, and by nobody else', async () => {
    const { consents, heldBy } = await book();
    const { id } = await consents.grant(wanted());
    expect(await consents.withdraw(id, BINH)).toBeNull();
    expect(await consents.withdraw(UNKNOWN, BINH)).toBeNull();
    expect(await consents.withdraw('not an id', BINH)).toBeNull();
    expect(await heldBy(id, 'H17.11', 'NOTARY_CHECK')).toHaveLength(1);
  });

  it('are listed for their person alone, the newest first, page by page', async () => {
    const { consents, time } = await book();
    const given: StoredConsent[] = [];
    for (const ms of [0, 0, 1, 5]) {
      time.forward(ms);
      given.push(await consents.grant(wanted()));
      await consents.grant(wanted({ subject: BINH }));
    }
    const order = 'consent';
    const seen: StoredConsent[] = [];
    let after: string | null = null;
    for (let pages = 0; pages < 4; pages += 1) {
      const [next] = await consents.of(AN, { order, size: 1, after });
      if (next) seen.push(next);
      after = next ? `${next.grantedAt} ${next.id}` : null;
    }
    const byTime = given.toSorted((one, other) =>
      `${one.grantedAt} ${one.id}` < `${other.grantedAt} ${other.id}` ? 1 : -1,
    );
    expect(seen).toEqual(byTime);
    expect(await consents.of(AN, { order, size: 2, after: null })).toHaveLength(3);
    expect(await consents.of(AN, { order, size: 2, after: 'no place' })).toHaveLength(3);
    expect(await consents.of(AN, { order, size: 2, after: '0 0' })).toEqual([]);
  });

  it('share one table when several gateways start at once', async () => {
    const database = await engine.freshDatabase('beside');
    const books = await Promise.all(
      [1, 2, 3].map(() => openConsents({ databaseUrl: database.url })),
    );
    onTestFinished(async () => {
      await Promise.all(books.map((one) => one.close()));
      await database[Symbol.asyncDispose]();
    });
    await Promise.all(books.map((one) => one.grant(wanted())));
    const [first] = books;
    expect(await first?.of(AN, { order: 'consent', size: 10, after: null })).toHaveLength(3);
  });
});

describe('a store of consents that is down', () => {
  it('lets nobody consent and nobody be consented for, and is used again once it is back', async () => {
    const [engine] = engines;
    if (!engine) throw new Error('SQLite is always there');
    const database = await engine.freshDatabase('down');
    const path = database.url.slice('sqlite:'.length);
    // What stands in the way of the file is as good as a disk that is gone.
    mkdirSync(path);
    const heard: Error[] = [];
    const consents = await openConsents({
      databaseUrl: database.url,
      heard: (error) => heard.push(error),
    });
    onTestFinished(() => consents.close());

    const now = new Date();
    expect(await consents.held([UNKNOWN], 'H17.11', 'NOTARY_CHECK', now)).toEqual([]);
    const unavailable = {
      extensions: { code: 'SOURCE_UNAVAILABLE', register: 'oversight' },
    };
    await expect(consents.grant(wanted())).rejects.toMatchObject(unavailable);
    await expect(consents.byId(UNKNOWN)).rejects.toMatchObject(unavailable);
    await expect(consents.withdraw(UNKNOWN, AN)).rejects.toMatchObject(unavailable);
    expect(heard).toHaveLength(4);
    expect(String(heard.map((error) => error.stack))).not.toContain(AN);

    rmdirSync(path);
    const { id } = await consents.grant(wanted());
    expect(await consents.byId(id)).toMatchObject({ subject: AN });
  });

  it('is a mistake at once when its URL names none that keeps them', async () => {
    await expect(openConsents({ databaseUrl: 'oracle:here' })).rejects.toThrow(/store is chosen/);
    await expect(openConsents({ databaseUrl: 'mysql://here/there' })).rejects.toThrow(
      /not in MariaDB/,
    );
  });
});

describe('the id of a consent', () => {
  it('is drawn again when it holds nine digits in a row', () => {
    const draws = ['AAAA123456789AAAAAAAAA', 'AAAA12345678AAAAAAAAAA'];
    const drawn = () => Buffer.from(draws.shift() ?? '', 'base64url');
    expect(newConsentId(drawn)).toBe('AAAA12345678AAAAAAAAAA');
    expect(newConsentId()).toMatch(/^[\w-]{22}$/);
  });

  it.each<[string, string | undefined, readonly string[] | 'malformed']>([
    ['nothing', undefined, []],
    ['an empty text', ' ', []],
    ['one', UNKNOWN, [UNKNOWN]],
    ['the same twice', `${UNKNOWN}, ${UNKNOWN}`, [UNKNOWN]],
    ['one with nothing behind its comma', `${UNKNOWN},`, 'malformed'],
    ['one that is too short', 'AAAA', 'malformed'],
    ['a person', '048190000011', 'malformed'],
    ['a person in what looks like an id', '048190000011AAAAAAAAAA', 'malformed'],
    ['twenty', Array.from({ length: 20 }, () => UNKNOWN).join(','), [UNKNOWN]],
    ['more than twenty', Array.from({ length: 21 }, () => UNKNOWN).join(','), 'malformed'],
  ])('is read from a header that holds %s', (_, header, ids) => {
    expect(consentIdsIn(header)).toEqual(ids);
  });
});
