import { readFileSync } from 'node:fs';
import { buildSchema, parse } from 'graphql';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Inquiry, PUBLIC_INQUIRY } from '../../schema/access/caller.ts';
import { accessIndex } from '../../schema/access/rule.ts';
import { clockStandingAt } from '../../schema/clock.ts';
import { projectFile } from '../../schema/project-root.ts';
import { engines } from '../../test/kit/engines.ts';
import { citizenInquiry, inquiryOf, notaryInquiry } from '../../test/kit/inquiries.ts';
import type { JournalReader, JournalRecord } from '../audit/entry.ts';
import { nameOf } from '../audit/keys/person-hash.ts';
import { createPolicy } from '../policy/policy.ts';
import { openConsents } from './consents.ts';
import { createOversight } from './oversight.ts';

const AN = '048190000011';
const BINH = '048190000022';
const DAY = '2026-03-01';

const read = (path: string): string => readFileSync(projectFile(path), 'utf8');
const supergraph = parse(read('schema/generated/supergraph.graphql'));
const policy = createPolicy({
  schema: buildSchema(read('schema/generated/api.graphql'), { assumeValidSDL: true }),
  ...{ supergraph, index: accessIndex(supergraph) },
  ...{ today: () => DAY, maxBytes: 1_000_000 },
});

const record = (number: number, parts: Partial<JournalRecord> = {}): JournalRecord => ({
  ...{
    chain: 'gateway-a',
    number,
    at: `2026-02-0${number}T01:00:00.000Z`,
    requestId: `r${number}`,
  },
  ...{ clientId: 'one-stop', agencyCode: 'H17.06', purpose: 'TTHC_RESOLVE', legalBasis: null },
  ...{ dossierCode: 'H17.90-260630-0001', entityType: 'Citizen', fields: ['Citizen.fullName'] },
  ...{ refused: ['Citizen.email'], outcome: 'PARTLY', ms: 12.4 },
  part: 0,
  ...{ actor: 'officer:one-stop', onBehalf: null, subjects: [`person:${AN.length}`], ...parts },
});

/** A journal that holds these records, the newest first, all of them about An. */
function journalOf(records: readonly JournalRecord[]): JournalReader {
  const placeOf = ({ chain, number }: JournalRecord): string => `${chain}/${number}`;
  const page: JournalReader['recordsAbout'] = async (_person, { first, after }) => {
    const from = after === null ? 0 : records.findIndex((one) => placeOf(one) === after) + 1;
    const found = records.slice(from, from + first);
    const last = found.at(-1);
    return { records: found, next: last && from + first < records.length ? placeOf(last) : null };
  };
  return {
    placeOf,
    recordsAbout: (person, wanted) =>
      person === AN ? page(person, wanted) : Promise.resolve({ records: [], next: null }),
    records: async ({ agencyCode, from }, wanted) =>
      journalOf(
        records.filter(
          (one) =>
            (agencyCode === undefined || one.agencyCode === agencyCode) &&
            (from === undefined || one.at >= from),
        ),
      ).recordsAbout(AN, wanted),
  };
}

const [sqlite] = engines;

async function oversightOf(records: readonly JournalRecord[] = []) {
  if (!sqlite) throw new Error('SQLite is always there');
  const clock = clockStandingAt(DAY);
  const database = await sqlite.freshDatabase('oversight');
  const consents = await openConsents({
    databaseUrl: database.url,
    now: () => new Date(clock.now()),
  });
  onTestFinished(() => consents.close());
  const heard: Error[] = [];
  const oversight = createOversight({
    ...{ journal: journalOf(records), consents, verdicts: policy.verdictsFor, clock },
    heard: (error) => heard.push(error),
  });
  async function ask(inquiry: Inquiry, query: string, variables: Record<string, unknown> = {}) {
    const {
      data,
      errors = [],
      extensions,
    } = await oversight.execute({
      ...{ query, variables, inquiry },
    });
    return {
      // Through JSON as over HTTP: plain objects, no prototypes.
      data: JSON.parse(JSON.stringify(data ?? null)),
      errors: errors.map(({ path, extensions: { messages: _, ...said } }) => ({ path, ...said })),
      access: extensions?.['access'],
    };
  }
  return { ask, consents, heard };
}

const an = citizenInquiry(AN);
const binh = citizenInquiry(BINH);
const withScope = (inquiry: Inquiry, scope: string): Inquiry => ({
  ...inquiry,
  caller: { ...inquiry.caller, scopes: [...inquiry.caller.scopes, scope] },
});
const as = (inquiry: Inquiry, caller: Partial<Inquiry['caller']>): Inquiry => ({
  ...inquiry,
  caller: { ...inquiry.caller, ...caller },
});
const NOT_THEIRS = {
  code: 'FIELD_NOT_PERMITTED',
  ...{ opensWith: 'own records', sharingClass: 'SHARED' },
};

describe('what may I ask?', () => {
  const QUERY = `{ accessPolicy(type: "Citizen") { purpose { code } callerKind fields { field verdict code opensWith } } }`;
  const wanted = ['Citizen.fullName', 'Citizen.email', 'Citizen.accessLog'];

  async function found(inquiry: Inquiry) {
    const { ask } = await oversightOf();
    const { data, errors } = await ask(inquiry, QUERY);
    expect(errors).toEqual([]);
    const { fields, ...caller } = data.accessPolicy;
    return {
      ...caller,
      fields: fields
        .filter(({ field }: { field: string }) => wanted.includes(field))
        .map((one: Record<string, string | null>) => [one['field'], one['verdict'], one['code']]),
    };
  }

  it.each<[string, Inquiry, string, string | null, readonly (readonly [string, string | null])[]]>([
    [
      ...(['the public', PUBLIC_INQUIRY, 'PUBLIC', null] as const),
      [
        ['REFUSED', 'NOT_SIGNED_IN'],
        ['REFUSED', 'NOT_SIGNED_IN'],
        ['REFUSED', 'NOT_SIGNED_IN'],
      ],
    ],
    [
      ...(['a clerk without a purpose', inquiryOf('clerk', null), 'OFFICER', null] as const),
      [
        ['REFUSED', 'PURPOSE_REQUIRED'],
        ['REFUSED', 'FIELD_NOT_PERMITTED'],
        ['REFUSED', 'FIELD_NOT_PERMITTED'],
      ],
    ],
    [
      ...(['a clerk who resolves a dossier', inquiryOf('clerk', 'TTHC_RESOLVE')] as const),
      ...(['OFFICER', 'TTHC_RESOLVE'] as const),
      [
        ['OPEN', null],
        ['REFUSED', 'FIELD_NOT_PERMITTED'],
        ['REFUSED', 'FIELD_NOT_PERMITTED'],
      ],
    ],
    [
      ...(['a notary with a consent', notaryInquiry(AN), 'OFFICER', 'NOTARY_CHECK'] as const),
      [
        ['WITH_CONSENT', null],
        ['REFUSED', 'FIELD_NOT_PERMITTED'],
        ['REFUSED', 'FIELD_NOT_PERMITTED'],
      ],
    ],
    [
      ...(['a citizen', an, 'CITIZEN', 'SELF_ACCESS'] as const),
      [
        ['OWN_ROWS', null],
        ['OWN_ROWS', null],
        ['OWN_ROWS', null],
      ],
    ],
  ])('is answered for %s', async (_, inquiry, callerKind, purpose, verdicts) => {
    expect(await found(inquiry)).toEqual({
      ...{ callerKind, purpose: purpose === null ? null : { code: purpose } },
      fields: wanted
        .map((field, at) => [field, ...(verdicts[at] ?? [])])
        .sort((one, other) => positionOf(one[0]) - positionOf(other[0])),
    });
  });

  it('says what would open a field, and can be narrowed to what was found', async () => {
    const { ask } = await oversightOf();
    const query = `query ($type: String, $verdict: FieldVerdictKind) {
      accessPolicy(type: $type, verdict: $verdict) { fields { field class personal verdict opensWith } } }`;
    const about = async (verdict: string | null, type: string | null = 'Citizen') => {
      const asked = await ask(inquiryOf('clerk', 'TTHC_RESOLVE'), query, { type, verdict });
      return asked.data.accessPolicy.fields;
    };
    const [all, open, refused] = [await about(null), await about('OPEN'), await about('REFUSED')];
    expect(open.length + refused.length).toBe(all.length);
    expect(refused).toContainEqual({
      ...{ field: 'Citizen.accessLog', class: 'SHARED', personal: 'BASIC' },
      ...{ verdict: 'REFUSED', opensWith: 'scope self' },
    });
    expect(await about('WITH_CONSENT')).toEqual([]);
    expect(await about(null, 'Nothing')).toEqual([]);
    expect((await about(null, null)).length).toBeGreaterThan(300);
    expect(JSON.stringify(await about(null, null))).not.toContain('.key"');
  });
});

/** Where a field stands in the schema, which is the order of the answer. */
const order = policy.verdictsFor(PUBLIC_INQUIRY).map(({ rule }) => rule.field);
const positionOf = (field: string | null | undefined): number => order.indexOf(field ?? '');

describe('the classification', () => {
  it('is the same for everyone, the public too', async () => {
    const { ask } = await oversightOf();
    const query =
      '{ fieldClassification(type: "Query") { field class personal scopes purposes decidedBy basis } }';
    const { data, errors } = await ask(PUBLIC_INQUIRY, query);
    expect(errors).toEqual([]);
    expect(data.fieldClassification).toContainEqual({
      ...{ field: 'Query.journal', class: 'CLOSED', personal: 'BASIC' },
      ...{ scopes: ['journal:read'], purposes: ['OVERSIGHT'], decidedBy: 'H17' },
      basis: 'Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15',
    });
    expect((await ask(an, query)).data).toEqual(data);
  });

  it('names the purposes, who may state them and on what ground', async () => {
    const { ask } = await oversightOf();
    const { data } = await ask(
      PUBLIC_INQUIRY,
      '{ purposes { code name { vi en } kinds ground agencies } }',
    );
    expect(data.purposes).toContainEqual({
      code: 'NOTARY_CHECK',
      name: {
        vi: 'Kiểm tra trước khi công chứng',
        en: 'Checking before a notarised transaction',
      },
      ...{ kinds: ['OFFICER'], ground: 'CONSENT', agencies: ['H17.11'] },
    });
    expect(data.purposes).toContainEqual(
      expect.objectContaining({ code: 'SELF_ACCESS', kinds: ['CITIZEN'], agencies: null }),
    );
  });
});

describe('the log of who read about a citizen', () => {
  const records = [record(3), record(2, { agencyCode: null, purpose: null }), record(1)];
  const QUERY = `query ($first: Int, $after: Cursor) { me { accessLog(first: $first, after: $after) {
    edges { cursor node { at agencyCode agencyName { en } clientId purpose purposeName { en } legalBasis
      dossierCode entityType fields refused outcome requestId } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }`;

  it('tells agency, purpose and dossier, and never the officer', async () => {
    const { ask, heard } = await oversightOf(records);
    const { data, errors, access } = await ask(an, QUERY);
    expect(errors).toEqual([]);
    const { edges, pageInfo } = data.me.accessLog;
    expect(edges.map(({ node }: { node: unknown }) => node)).toMatchObject([
      {
        ...{ at: '2026-02-03T01:00:00.000Z', agencyCode: 'H17.06', clientId: 'one-stop' },
        agencyName: { en: 'Department of Agriculture and Environment' },
        ...{ purpose: 'TTHC_RESOLVE', legalBasis: null, dossierCode: 'H17.90-260630-0001' },
        purposeName: { en: 'Resolving an administrative procedure' },
        ...{ entityType: 'Citizen', fields: ['Citizen.fullName'], refused: ['Citizen.email'] },
        ...{ outcome: 'PARTLY', requestId: 'r3' },
      },
      { agencyCode: null, agencyName: null, purpose: null, purposeName: null },
      { requestId: 'r1' },
    ]);
    expect(JSON.stringify(data)).not.toMatch(/officer:|person:/);
    expect(pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
    // Reading the log is an access of its own.
    expect(access).toEqual([
      expect.objectContaining({ type: 'Citizen', subjects: [AN], refused: [] }),
    ]);
    expect(heard).toEqual([]);
  });

  it("tells an agency from a citizen and from somebody in a citizen's place, and names none", async () => {
    const hash = (person: string) => nameOf({ id: 'k1', secret: Buffer.alloc(32) }, person);
    const { ask } = await oversightOf([
      record(5),
      record(4, { agencyCode: 'H17.08', actor: 'system:portal' }),
      record(3, { agencyCode: null, actor: hash(AN) }),
      record(2, { agencyCode: null, actor: 'agent:post-office-07', onBehalf: hash(AN) }),
      record(1, { agencyCode: null, actor: null }),
    ]);
    const { data, errors } = await ask(an, '{ me { accessLog { nodes { actorKind } } } }');
    expect({ errors, kinds: data.me.accessLog.nodes }).toEqual({
      errors: [],
      kinds: ['AGENCY', 'AGENCY', 'CITIZEN', 'AGENT', null].map((actorKind) => ({ actorKind })),
    });
  });

  it('goes on from the cursor of any line, and refuses one of another list', async () => {
    const { ask } = await oversightOf(records);
    const page = async (variables: object) => {
      const { data, errors } = await ask(an, QUERY, { ...variables });
      return { log: data.me?.accessLog, errors };
    };
    const ids = (log: { edges: { node: { requestId: string } }[] }) =>
      log.edges.map(({ node }) => node.requestId);
    const first = await page({ first: 2 });
    expect(ids(first.log)).toEqual(['r3', 'r2']);
    expect(first.log.pageInfo.hasNextPage).toBe(true);
    const afterFirst = await page({ first: 2, after: first.log.edges[0].cursor });
    expect(ids(afterFirst.log)).toEqual(['r2', 'r1']);
    const rest = await page({ first: 2, after: first.log.pageInfo.endCursor });
    expect(ids(rest.log)).toEqual(['r1']);
    expect(rest.log.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });

    const auditor = inquiryOf('auditor', 'OVERSIGHT');
    const journal = await ask(auditor, '{ journal(first: 1) { edges { cursor } } }');
    const { errors } = await page({ after: journal.data.journal.edges[0].cursor });
    expect(errors).toMatchObject([{ code: 'INVALID_CURSOR' }]);
    expect((await page({ first: 101 })).errors).toMatchObject([{ code: 'INVALID_PAGE_SIZE' }]);
  });

  it('is for the person concerned, with a purpose, and for nobody else', async () => {
    const { ask } = await oversightOf(records);
    const entity = `query ($key: ID!) { _entities(representations: [{ __typename: "Citizen", key: $key }]) {
      ... on Citizen { accessLog { nodes { requestId } } consents { nodes { id } } } } }`;
    const own = await ask(an, entity, { key: AN });
    expect(own.errors).toEqual([]);
    expect(own.data._entities[0].accessLog.nodes).toHaveLength(3);

    for (const [inquiry, code] of [
      [binh, 'FIELD_NOT_PERMITTED'],
      [inquiryOf('clerk', 'TTHC_RESOLVE'), 'FIELD_NOT_PERMITTED'],
      [inquiryOf('auditor', 'OVERSIGHT'), 'FIELD_NOT_PERMITTED'],
      [inquiryOf('developer', 'DEV_EXPLORE', { synthetic: true }), 'FIELD_NOT_PERMITTED'],
      [{ ...an, purpose: null }, 'PURPOSE_REQUIRED'],
      [{ ...an, journalled: false }, 'JOURNAL_UNAVAILABLE'],
      [PUBLIC_INQUIRY, 'NOT_SIGNED_IN'],
    ] as const) {
      const { data, errors } = await ask(inquiry, entity, { key: AN });
      expect(data._entities).toEqual([{ accessLog: null, consents: null }]);
      expect(errors).toMatchObject([{ code }, { code }]);
    }
    const stranger = await ask(inquiryOf('clerk', 'TTHC_RESOLVE'), '{ me { __typename } }');
    expect(stranger.data).toEqual({ me: null });
  });
});

describe('the journal', () => {
  const records = [record(2), record(1, { agencyCode: 'H17.02' })];
  const QUERY = `query ($agencyCode: AgencyCode, $purpose: String, $from: DateTime) {
    journal(agencyCode: $agencyCode, purpose: $purpose, from: $from) {
      nodes { chain number part at actor subjects outcome ms } } }`;

  it('is read by those who oversee, people as hashes', async () => {
    const { ask } = await oversightOf(records);
    const auditor = inquiryOf('auditor', 'OVERSIGHT');
    const { data, errors } = await ask(auditor, QUERY, { agencyCode: 'H17.02' });
    expect(errors).toEqual([]);
    expect(data.journal.nodes).toEqual([
      {
        ...{ chain: 'gateway-a', number: 1, at: '2026-02-01T01:00:00.000Z', ms: 12 },
        part: 0,
        ...{ actor: 'officer:one-stop', subjects: ['person:12'], outcome: 'PARTLY' },
      },
    ]);
    const since = await ask(auditor, QUERY, { from: '2026-02-02T08:00:00+07:00' });
    expect(since.data.journal.nodes).toHaveLength(1);
    const wrong = await ask(auditor, QUERY, { purpose: 'CURIOSITY' });
    expect(wrong.errors).toMatchObject([{ code: 'INVALID_ARGUMENT', argument: 'purpose' }]);
  });

  it.each<[string, Inquiry]>([
    ['a clerk', inquiryOf('clerk', 'TTHC_RESOLVE')],
    [
      'an officer of another agency with the scope',
      withScope(inquiryOf('clerk', 'OVERSIGHT'), 'journal:read'),
    ],
    ['an auditor without a legal basis', inquiryOf('auditor', 'OVERSIGHT', { legalBasis: null })],
    ['an auditor without a purpose', inquiryOf('auditor', null)],
    ['a citizen', an],
    ['the public', PUBLIC_INQUIRY],
  ])('is closed to %s', async (_, inquiry) => {
    const { ask } = await oversightOf(records);
    const { data, errors } = await ask(inquiry, QUERY);
    expect(data).toEqual({ journal: null });
    expect(errors).toHaveLength(1);
  });
});

describe('consenting', () => {
  const GRANT = `mutation ($input: GrantConsentInput!) { grantConsent(input: $input) {
    id purpose purposeName { en } agencyCode agencyName { vi } grantedAt until withdrawnAt isInForce } }`;
  const WITHDRAW = 'mutation ($id: ID!) { withdrawConsent(id: $id) { id isInForce withdrawnAt } }';
  const READ = 'query ($id: ID!) { consent(id: $id) { id agencyCode isInForce } }';
  const UNKNOWN = 'AAAAAAAAAAAAAAAAAAAAAA';
  const input = (parts: object = {}) => ({
    input: {
      ...{ purpose: 'NOTARY_CHECK', agencyCode: 'H17.11' },
      ...{ until: '2026-03-31T23:59:59+07:00', ...parts },
    },
  });
  const now = new Date(clockStandingAt(DAY).now());

  it('opens to the agency what it was given for, and ends at once', async () => {
    const { ask, consents } = await oversightOf();
    const { data, errors, access } = await ask(an, GRANT, input());
    expect(errors).toEqual([]);
    const { id, ...given } = data.grantConsent;
    expect(given).toEqual({
      ...{ purpose: 'NOTARY_CHECK', agencyCode: 'H17.11', agencyName: { vi: 'Sở Tư pháp' } },
      purposeName: { en: 'Checking before a notarised transaction' },
      ...{ grantedAt: '2026-03-01T05:00:00.000Z', until: '2026-03-31T16:59:59.000Z' },
      ...{ withdrawnAt: null, isInForce: true },
    });
    expect(access).toEqual([expect.objectContaining({ type: 'Consent', subjects: [AN] })]);
    const held = () => consents.held([id], 'H17.11', 'NOTARY_CHECK', now);
    expect(await held()).toHaveLength(1);

    const mine = await ask(an, '{ me { consents { nodes { id isInForce } } } }');
    expect(mine.data.me.consents.nodes).toEqual([{ id, isInForce: true }]);

    const ended = await ask(an, WITHDRAW, { id });
    const withdrawn = { id, isInForce: false, withdrawnAt: '2026-03-01T05:00:00.000Z' };
    expect(ended).toMatchObject({ errors: [], data: { withdrawConsent: withdrawn } });
    expect(await held()).toEqual([]);
  });

  it.each<[string, Inquiry, string]>([
    ['by password alone', as(an, { assurance: 1 }), 'assurance 2'],
    ["in another's place", as(an, { actor: 'agent:post-office-07' }), 'the person concerned'],
    ['as an officer', inquiryOf('notary', 'NOTARY_CHECK'), 'scope self'],
  ])('is refused %s', async (_, inquiry, opensWith) => {
    const { ask, consents } = await oversightOf();
    const { data, errors } = await ask(inquiry, GRANT, input());
    expect(data).toEqual({ grantConsent: null });
    expect(errors).toMatchObject([
      { code: 'FIELD_NOT_PERMITTED', opensWith: expect.stringContaining(opensWith) },
    ]);
    const none = await consents.of(AN, { order: 'consent', size: 1, after: null });
    expect(none).toEqual([]);
  });

  it.each<[string, string, string]>([
    ['a purpose that needs no consent', 'purpose', 'TTHC_RESOLVE'],
    ['a purpose that is none', 'purpose', 'toString'],
    ['an agency that is not there', 'agencyCode', 'H17.99'],
    ['an agency that is no more', 'agencyCode', 'H17.05'],
    ['an end that is past', 'until', '2026-03-01T11:59:59+07:00'],
    ['an end that is now', 'until', '2026-03-01T12:00:00+07:00'],
    ['an end too far away', 'until', '2026-05-30T12:00:01+07:00'],
  ])('is refused for %s', async (_, argument, value) => {
    const { ask } = await oversightOf();
    const { data, errors } = await ask(an, GRANT, input({ [argument]: value }));
    expect(data).toEqual({ grantConsent: null });
    expect(errors).toEqual([{ path: ['grantConsent'], code: 'INVALID_ARGUMENT', argument }]);
  });

  it('may be for ninety days', async () => {
    const { ask } = await oversightOf();
    const { errors } = await ask(an, GRANT, input({ until: '2026-05-30T12:00:00+07:00' }));
    expect(errors).toEqual([]);
  });

  it('lets somebody who acts for a citizen end what they gave', async () => {
    const { ask } = await oversightOf();
    const { id } = (await ask(an, GRANT, input())).data.grantConsent;
    const { data } = await ask(as(an, { actor: 'agent:post-office-07' }), WITHDRAW, { id });
    expect(data.withdrawConsent).toMatchObject({ isInForce: false });
  });

  it("says of another citizen's consent what it says of none", async () => {
    const { ask, consents } = await oversightOf();
    const { id } = (await ask(an, GRANT, input())).data.grantConsent;
    for (const query of [READ, WITHDRAW]) {
      const name = query === READ ? 'consent' : 'withdrawConsent';
      const field = query === READ ? 'Query.consent' : 'Mutation.withdrawConsent';
      for (const other of [id, UNKNOWN, 'x', AN]) {
        const { data, errors } = await ask(binh, query, { id: other });
        expect(data).toEqual({ [name]: null });
        expect(errors).toEqual([{ path: [name], field, ...NOT_THEIRS }]);
      }
    }
    expect(await consents.held([id], 'H17.11', 'NOTARY_CHECK', now)).toHaveLength(1);
    const own = await ask(an, READ, { id });
    expect(own).toMatchObject({ errors: [], data: { consent: { id, isInForce: true } } });
  });

  it('is kept from a citizen whose token has the scope of an agency too', async () => {
    const { ask } = await oversightOf();
    const { id } = (await ask(an, GRANT, input())).data.grantConsent;
    const exploring = { purpose: 'DEV_EXPLORE', synthetic: true };
    const other = { ...withScope(binh, 'consent:read'), ...exploring };
    const none = await ask(other, READ, { id: UNKNOWN });
    const seen = await ask(other, READ, { id });
    expect({ data: seen.data, errors: seen.errors }).toEqual({
      ...{ data: { consent: null }, errors: none.errors },
    });
    const own = await ask({ ...withScope(an, 'consent:read'), ...exploring }, READ, { id });
    expect(own).toMatchObject({ errors: [], data: { consent: { id } } });
  });

  it('is shown to the agency that holds it, and to no other that holds one of the same person', async () => {
    const { ask } = await oversightOf();
    const { id } = (await ask(an, GRANT, input())).data.grantConsent;
    const elsewhere = (await ask(an, GRANT, input({ agencyCode: 'H17.06' }))).data.grantConsent;
    const notary = withScope(notaryInquiry(AN), 'consent:read');
    const seen = await ask(notary, READ, { id });
    expect(seen).toMatchObject({ errors: [], data: { consent: { id } } });

    const none = await ask(notary, READ, { id: UNKNOWN });
    expect(none.errors).toMatchObject([{ code: 'CONSENT_REQUIRED' }]);
    for (const [inquiry, other] of [
      [notary, elsewhere.id],
      [withScope(notaryInquiry(BINH), 'consent:read'), id],
    ] as const) {
      const { data, errors } = await ask(inquiry, READ, { id: other });
      expect({ data, errors }).toEqual({ data: none.data, errors: none.errors });
    }
    const unscoped = await ask(as(notaryInquiry(AN), { scopes: ['land:rights'] }), READ, { id });
    expect(unscoped.errors).toMatchObject([{ code: 'FIELD_NOT_PERMITTED' }]);
  });
});
