import { isUnionType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clockStandingAt } from '../../schema/clock.ts';
import type { FaultCode } from '../../schema/faults.ts';
import { startRegister } from '../../subgraphs/chassis/register.ts';
import { loadSubgraph, roster } from '../../subgraphs/roster.ts';
import { type Reply, startCity, type TestCity } from '../kit/city.ts';
import { engines } from '../kit/engines.ts';
import { type Asker, FOR_A_DOSSIER, headersOf } from '../kit/issuer.ts';
import { QUALITY_OF, steward } from '../kit/stewards.ts';
import { contentsOf } from '../kit/store-contents.ts';
import { pagedFields, textArguments } from './wrong/arguments.ts';
import { bodyOf, SOMEONE, WRONG_REQUESTS } from './wrong/questions.ts';
import { WRONG_VALUES } from './wrong/values.ts';

/** Texts that no register can hold, and that stores take in different ways. */
const NOT_TEXT = { 'a NUL byte': 'Hòa\0MARK', 'half a character': 'MARK\ud800' };

const LONG = `MARK${'9'.repeat(10_000)}`;

/** Good questions to two registers: at least one of them is not the register that is asked badly. */
const GOOD = {
  line: { question: 'line: vsicLine(code: "62") { code }', answer: { code: '62' } },
  procedure: {
    question: 'procedure: procedure(procedureCode: "1.009994") { procedureCode }',
    answer: { procedureCode: '1.009994' },
  },
};

describe.each(engines)('bad input to the city on $name', (engine) => {
  /** What never reaches a store is sent to one engine's city only. */
  const isFirst = engine === engines[0];
  const reaching = textArguments().filter(({ scalar }) => isFirst || /^(String|ID)$/.test(scalar));
  let city: TestCity;
  let before: Record<string, unknown>;
  const statements: string[] = [];

  const contents = async (): Promise<Record<string, unknown>> =>
    Object.fromEntries(
      await Promise.all(
        [...city.stores].map(async ([name, { store }]) => [name, await contentsOf(store)]),
      ),
    );
  beforeAll(async () => {
    city = await startCity(engine);
    before = await contents();
    for (const { store } of city.stores.values()) store.onStatement((sql) => statements.push(sql));
  });
  afterAll(() => city[Symbol.asyncDispose]());

  async function post(body: string): Promise<Reply> {
    const asker = await headersOf(city.issuer, FOR_A_DOSSIER);
    const headers = { 'content-type': 'application/json', ...asker };
    const answer = await fetch(city.url, { method: 'POST', headers, body });
    const text = await answer.text();
    const { data, errors = [] } = JSON.parse(text);
    return { status: answer.status, data, errors, text };
  }

  /** Refused with this code and in both languages, without a word of what was sent. */
  function expectRefusal(reply: Reply, code: FaultCode, sent: readonly string[]): void {
    expect(reply.errors).not.toEqual([]);
    for (const { message, extensions } of reply.errors) {
      expect(extensions['code']).toBe(code);
      const { vi, en } = Object(extensions['messages']);
      expect(message.startsWith(`${vi} / ${en}`)).toBe(true);
    }
    for (const value of sent) expect(reply.text).not.toContain(value);
    expect(reply.text).not.toMatch(/select |sqlite|postgres|mysql|node_modules|\.ts:/i);
  }

  it.each(isFirst ? WRONG_REQUESTS : [])(
    '$name is refused',
    async ({ body, status, code, sent }) => {
      const reply = await post(body);
      expectRefusal(reply, code, sent === undefined ? [] : [sent]);
      expect([reply.status, reply.data]).toEqual([status, undefined]);
    },
  );

  it.each(WRONG_VALUES)('$name is refused, and the rest is answered', async (wrong) => {
    const { field, type, value, code } = wrong;
    const { line, procedure } = GOOD;
    const query = `query ($v: ${type}) { wrong: ${field} ${line.question} ${procedure.question} }`;
    const reply = await city.ask(query, { v: value });
    expectRefusal(reply, code, textsOf(value));
    expect([reply.status, reply.data.wrong]).toEqual([200, null]);
    expect([
      { line: line.answer, procedure: procedure.answer },
      { line: line.answer, procedure: null },
      { line: null, procedure: procedure.answer },
    ]).toContainEqual({ line: reply.data.line, procedure: reply.data.procedure });
  });

  it.each(reaching)('$place refuses what is not text', async ({ place, scalar, query }) => {
    for (const value of Object.values(NOT_TEXT)) {
      const reply = await city.as(whoMayAsk(place)).ask(query, { v: value });
      expectRefusal(reply, refusalOf(scalar), ['MARK']);
    }
  });

  it.each(reaching)('$place takes or refuses ten thousand letters', async ({ query }) => {
    const reply = await city.ask(query, { v: LONG });
    expect(reply.status).toBe(200);
    expect(reply.text).not.toContain('MARK');
    const codes = reply.errors.map(({ extensions }) => extensions['code']);
    expect(['INTERNAL', 'SOURCE_UNAVAILABLE'].filter((code) => codes.includes(code))).toEqual([]);
  });

  it.each(pagedFields())('$place refuses pages and cursors there are not', async (paged) => {
    const { place, query } = paged;
    const ask: TestCity['ask'] = (...asked) => city.as(whoMayAsk(place)).ask(...asked);
    for (const first of [-1, 0, 1_000])
      expectRefusal(await ask(query, { first }), 'INVALID_PAGE_SIZE', []);
    // So much that no register is asked.
    expectRefusal(await ask(query, { first: 1_000_000 }), 'COMPLEXITY_EXCEEDED', []);

    const { data } = await ask(query, { first: 1 });
    const [edge] = (data.list ?? data.owner.list).edges;
    const own: string = edge?.cursor ?? 'MARKnoneyet';
    const wrong = ['MARK not a cursor', `MARK${'A'.repeat(10_000)}`, own.slice(0, -2), `${own}AA`];
    for (const after of wrong)
      expectRefusal(await ask(query, { first: 1, after }), 'INVALID_CURSOR', [after]);
    expectRefusal(await ask(query, { first: 1, after: '' }), 'INVALID_CURSOR', []);
  });

  it('a cursor of another list is refused', async () => {
    const { data } = await city.ask('{ enterprises(first: 1) { pageInfo { endCursor } } }');
    const { endCursor } = data.enterprises.pageInfo;
    const reply = await city.ask(
      `query ($after: Cursor) { landParcels(communeCode: "20242", after: $after) { nodes { parcelId } } }`,
      { after: endCursor },
    );
    expectRefusal(reply, 'INVALID_CURSOR', [endCursor]);
  });

  describe.each(roster())('the register %s', (name) => {
    it('knows nothing of keys that no register issued, and makes no error of them', async () => {
      const filled = city.stores.get(name);
      if (!filled) throw new Error(`The city has no ${name}.`);
      const register = startRegister(
        await loadSubgraph(name),
        filled.store,
        clockStandingAt(city.facts.referenceDate),
      );
      const keys = ['012345678', '', '0', '098 085 153 547', ...Object.values(NOT_TEXT), LONG];
      const entities = register.schema.getType('_Entity');
      if (!isUnionType(entities)) throw new Error(`${name} has no entities.`);
      // A type with nothing but its key is only pointed at; nobody can ask for it here.
      const asked = entities.getTypes().filter((type) => Object.keys(type.getFields()).length > 1);
      for (const { name: type } of asked) {
        const reply = await register.execute({
          query: 'query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }',
          variables: { r: keys.map((key) => ({ __typename: type, key })) },
        });
        expect({ type, ...reply }).toEqual({ type, data: { _entities: keys.map(() => null) } });
      }
    });
  });

  it.each([
    [`{ citizen(personalId: "${SOMEONE}") { fullName } }`, {}],
    ['query ($id: PersonalId!) { citizen(personalId: $id) { fullName } }', { id: SOMEONE }],
  ])('a question that names a person is not taken out of a URL: %s', async (query, variables) => {
    const headers = await headersOf(city.issuer, FOR_A_DOSSIER);
    const got = (asked: string, given: object) => {
      const search = new URLSearchParams({ query: asked, variables: JSON.stringify(given) });
      return fetch(`${city.url}?${search}`, { headers });
    };
    const answer = await got(query, variables);
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST']);
    const text = await answer.text();
    expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: 'POST_REQUIRED' } }] });
    expect(text).not.toContain(SOMEONE);
    const open = await got('{ enterprises(first: 1) { nodes { __typename } } }', {});
    expect(open.status).toBe(200);
    expect(await open.json()).toMatchObject({ data: { enterprises: { nodes: [{}] } } });
  });

  it('a holder whose old card no register knows keeps the name that was written down', async () => {
    const [right] = await Object(city.stores.get('land-parcels'))
      .store.knex('land_right')
      .whereRaw('length(holder_key) = 9')
      .where('holder_kind', 'PERSON')
      .select('parcel_id', 'holder_name');
    const reply = await city.ask(
      `query ($id: ParcelId!) { landParcel(parcelId: $id) {
        rights { holder { __typename } holderNameAsRecorded } } }`,
      { id: right.parcel_id },
    );
    expect(reply.errors).toEqual([]);
    expect(reply.data.landParcel.rights).toContainEqual({
      holder: null,
      holderNameAsRecorded: right.holder_name,
    });
  });

  it('leaves every store as it was, and a good question is answered', async () => {
    expect(statements.length).toBeGreaterThan(0);
    expect(statements.filter((sql) => !/^(select|with|pragma|show)\b/i.test(sql))).toEqual([]);
    expect(await contents()).toEqual(before);
    const reply = await post(
      bodyOf('query ($id: PersonalId!) { citizen(personalId: $id) { personalId } }', {
        id: SOMEONE,
      }),
    );
    expect(reply).toMatchObject({ status: 200, errors: [] });
    expect(reply.data).toEqual({ citizen: { personalId: SOMEONE } });
  });
});

/** Some questions are for the person concerned, some for oversight or for who keeps a register; all others are part of a dossier. */
function whoMayAsk(place: string): Asker {
  if (/^(Query\.)?journal/.test(place))
    return { as: 'auditor', purpose: 'OVERSIGHT', basis: 'LEGAL_OBLIGATION' };
  if (/^(consent\(|Citizen\.(accessLog|consents))/.test(place))
    return { as: 'citizen', purpose: 'SELF_ACCESS' };
  const kept = QUALITY_OF.find(({ name }) => place.includes(`${name}QualityFindings`));
  return kept ? steward(kept.agency) : FOR_A_DOSSIER;
}

/** What text that is none is refused with: scalars of ours have a code each. */
function refusalOf(scalar: string): FaultCode {
  if (scalar === 'String' || scalar === 'ID') return 'INVALID_ARGUMENT';
  if (scalar === 'Cursor') return 'INVALID_CURSOR';
  return /^Date/.test(scalar) ? 'BAD_USER_INPUT' : 'INVALID_IDENTIFIER';
}

/** The texts and numbers in a value that would tell who was asked for. */
function textsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return [...new Set(value.flatMap(textsOf))];
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsOf);
  const text = String(value);
  return text.length > 4 ? [text] : [];
}
