import { rename } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../subgraphs/chassis/store/open-store.ts';
import { sqlitePath } from '../../subgraphs/chassis/store/sqlite.ts';
import { startCity, type TestCity } from '../kit/city.ts';
import { engineNamed } from '../kit/engines.ts';
import { type KeptAccess, keptAccesses } from '../kit/journal-records.ts';

let city: TestCity;
beforeAll(async () => {
  const sqlite = engineNamed('sqlite');
  if (!sqlite) throw new Error('SQLite is always there.');
  city = await startCity(sqlite);
});
afterAll(() => city[Symbol.asyncDispose]());

const OWN = { as: 'citizen', purpose: 'SELF_ACCESS' } as const;
const DAY_MS = 24 * 60 * 60 * 1000;
const input = () => ({
  purpose: 'NOTARY_CHECK',
  agencyCode: 'H17.11',
  until: new Date(Date.now() + 10 * DAY_MS).toISOString(),
});

/** The same change, as clients may write it. */
const GRANTS = {
  'as it is': 'mutation ($input: GrantConsentInput!) { grantConsent(input: $input) { id } }',
  'under another name':
    'mutation ($input: GrantConsentInput!) { mine: grantConsent(input: $input) { id } }',
  'in an inline fragment':
    'mutation ($input: GrantConsentInput!) { ... on Mutation { ... { grantConsent(input: $input) { id } } } }',
  'in a named fragment': `mutation ($input: GrantConsentInput!) { ...change }
    fragment change on Mutation { grantConsent(input: $input) { id } }`,
};

const grant = (query: string = GRANTS['as it is']) => city.as(OWN).ask(query, { input: input() });

async function leftBy(ask: () => Promise<unknown>): Promise<readonly KeptAccess[]> {
  const before = (await keptAccesses(city.oversightUrl)).length;
  await ask();
  return (await keptAccesses(city.oversightUrl)).slice(before);
}

const inShort = ({ entityType, subjects, fields, outcome }: KeptAccess) =>
  `${outcome} ${entityType} of ${subjects.length}: ${fields.join(' ')}`;

async function consentsKept(): Promise<number> {
  const store = await openStore(city.oversightUrl);
  try {
    return (await store.knex('consent')).length;
  } finally {
    await store.close();
  }
}

/** Does something while the journal's file is elsewhere, and waits until the journal is written again. */
async function withoutJournal<T>(work: () => Promise<T>): Promise<T> {
  const path = sqlitePath(city.oversightUrl);
  const files = [path, `${path}-wal`, `${path}-shm`];
  for (const file of files) await rename(file, `${file}.away`);
  try {
    return await work();
  } finally {
    for (const file of files) await rename(`${file}.away`, file);
    const asks = () => city.ask('{ citizen(personalId: "098085153547") { fullName } }');
    for (let asked = 0; asked < 400 && (await asks()).errors.length > 0; asked += 1)
      await pause(20);
  }
}

describe('a change to personal data', () => {
  it.each(Object.entries(GRANTS))(
    'leaves that it was about to be made, and what was given, written %s',
    async (_, query) => {
      const left = await leftBy(async () => expect((await grant(query)).errors).toEqual([]));
      expect(left.map(inShort)).toEqual([
        'GIVEN Mutation of 1: Mutation.grantConsent',
        'GIVEN Consent of 1: Consent.id Mutation.grantConsent',
      ]);
      expect(new Set(left.map(({ requestId }) => requestId)).size).toBe(1);
      expect(new Set(left.map(({ actor }) => actor))).toEqual(new Set(left[0]?.subjects));
    },
  );

  it('leaves the same when a consent is withdrawn', async () => {
    const { data } = await grant();
    const { id } = data.grantConsent;
    const left = await leftBy(async () => {
      const reply = await city
        .as(OWN)
        .ask('mutation ($id: ID!) { withdrawConsent(id: $id) { isInForce } }', { id });
      expect(reply.data).toEqual({ withdrawConsent: { isInForce: false } });
    });
    expect(left.map(inShort)).toEqual([
      'GIVEN Mutation of 1: Mutation.withdrawConsent',
      'GIVEN Consent of 1: Consent.isInForce Mutation.withdrawConsent',
    ]);
  });

  it.each([
    ['($input: GrantConsentInput!, $no: Boolean!)', '@include(if: $no)', { no: false }],
    ['($input: GrantConsentInput!, $no: Boolean! = false)', '@include(if: $no)', {}],
    ['($input: GrantConsentInput!, $no: Boolean!)', '@skip(if: $no)', { no: true }],
    ['($input: GrantConsentInput!)', '@skip(if: true)', {}],
  ])('that is left out is not announced, and is not made: %s %s', async (given, when, further) => {
    const before = await consentsKept();
    const left = await leftBy(() =>
      city.as(OWN).ask(`mutation ${given} { ... ${when} { grantConsent(input: $input) { id } } }`, {
        input: input(),
        ...further,
      }),
    );
    expect(left).toEqual([]);
    expect(await consentsKept()).toBe(before);
  });

  it('in an operation that was not asked for is not announced', async () => {
    const read = await leftBy(() => asked('Read'));
    expect(read.map(inShort)).toEqual(['GIVEN Citizen of 1: Citizen.fullName Query.citizen']);
    const [first, ...others] = await leftBy(() => asked('Withdraw'));
    expect(first && inShort(first)).toBe('GIVEN Mutation of 1: Mutation.withdrawConsent');
    expect(JSON.stringify(others)).not.toContain('grantConsent');
  });

  it.each(Object.entries(GRANTS))(
    'is refused and not made while the journal cannot be written, written %s',
    async (_, query) => {
      const before = await consentsKept();
      const { data, errors } = await withoutJournal(() => grant(query));
      expect(errors).toMatchObject([{ extensions: { code: 'JOURNAL_UNAVAILABLE' } }]);
      expect(data ?? null).toBeNull();
      expect(await consentsKept()).toBe(before);

      expect((await grant(query)).errors).toEqual([]);
      expect(await consentsKept()).toBe(before + 1);
    },
  );
});

/** Asks for one of the three operations of a document. */
async function asked(operationName: string) {
  const answer = await fetch(city.url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${await city.tokenFor('citizen')}`,
      'x-purpose': 'SELF_ACCESS',
    },
    body: JSON.stringify({
      operationName,
      query: `query Read { citizen(personalId: "098085153547") { fullName } }
        mutation Withdraw { withdrawConsent(id: "AAAAAAAAAAAAAAAAAAAAAA") { id } }
        mutation Grant {
          grantConsent(input: { purpose: "NOTARY_CHECK", agencyCode: "H17.11", until: "2027-01-01T00:00:00Z" }) { id }
        }`,
    }),
  });
  return answer.json();
}
