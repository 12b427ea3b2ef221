import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { PUBLIC_INQUIRY } from '../../schema/access/caller.ts';
import { accessIndex } from '../../schema/access/rule.ts';
import { holderOf, judgedGraph } from '../../test/gateway/kit/judged-graph.ts';
import type { SmallRegister } from '../../test/gateway/kit/small-registers.ts';
import { composed } from '../../test/gateway/kit/start-gateway.ts';
import { fieldVerdicts } from './field-verdicts.ts';
import { joinRules } from './join-rules.ts';

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.11", import:
  ["@key", "@external", "@requires", "@shareable", "@inaccessible", "@authenticated", "@requiresScopes"])`;

const reference = (more: object = {}) => ({
  __resolveReference: async (given: object) => ({ ...given, ...more }),
});

const persons: SmallRegister = {
  name: 'persons',
  sdl: `${LINK}
    type Query { person: Person home: Home }
    type Person @key(fields: "id") {
      id: ID! @requiresScopes(scopes: [["id"]])
      name: String
      income: Int @requiresScopes(scopes: [["income"]])
      friend: Person
      card: Card
    }
    type Card { number: String @requiresScopes(scopes: [["card"]]) colour: String }
    type Home @key(fields: "pid") { pid: ID! @inaccessible street: String }`,
  resolvers: {
    Query: {
      person: () => ({ id: 'p1', name: 'An', income: 9, card: { number: 'c9', colour: 'red' } }),
      home: () => ({ pid: 'h1', street: 'Bạch Đằng' }),
    },
    Person: {
      ...reference({ name: 'An', income: 9, card: { number: 'c9', colour: 'red' } }),
      friend: () => ({ id: 'p2', name: 'Bình', income: 7 }),
    },
    Home: reference(),
  },
};

const tax: SmallRegister = {
  name: 'tax',
  sdl: `${LINK}
    type Query { payer: Person }
    type Person @key(fields: "id") {
      id: ID! @requiresScopes(scopes: [["id"]])
      income: Int @external
      card: Card @external
      rate: Int @requires(fields: "income") @requiresScopes(scopes: [["income"]])
      seen: String @requires(fields: "card { colour }")
      office: String
    }
    type Card { colour: String @external }
    type Home @key(fields: "pid") { pid: ID! @inaccessible rooms: Int }`,
  resolvers: {
    Query: { payer: () => ({ id: 'p3' }) },
    Person: {
      ...reference(),
      rate: ({ income }: { income: number }) => income * 2,
      seen: ({ card }: { card?: { colour: string } }) => card?.colour ?? 'none',
      office: () => 'tax office',
    },
    Home: reference({ rooms: 3 }),
  },
};

const graph = await judgedGraph([persons, tax]);

describe('a field whose register is sent another field', () => {
  it('is refused with it, by the same code', async () => {
    const supergraph = parse(composed([persons, tax]));
    // Composition asks that the guard be repeated; another router's file need not have it.
    const index = new Map(accessIndex(supergraph));
    const rate = index.get('Person.rate');
    if (rate) index.set('Person.rate', { ...rate, scopes: [] });
    const book = { schema: graph.schema, index, joins: joinRules(supergraph) };
    const shut = fieldVerdicts(book, holderOf('id'), '2026-03-01');
    expect(shut.verdictOf('Person', 'rate')).toEqual(shut.verdictOf('Person', 'income'));
    expect(shut.verdictOf('Person', 'rate')).toMatchObject({ opensWith: 'scope income' });
    expect(shut.verdictOf('Person', 'seen').kind).toBe('open');
    const open = fieldVerdicts(book, holderOf('id', 'income'), '2026-03-01');
    expect(open.verdictOf('Person', 'rate').kind).toBe('open');
  });

  it('is open when what is sent is', async () => {
    const query = '{ person { name rate seen } }';
    const shown = await graph.ask(query, { inquiry: holderOf('id', 'income') });
    expect(shown.data).toEqual({ person: { name: 'An', rate: 18, seen: 'red' } });
    const shut = await graph.ask(query, { inquiry: holderOf('id') });
    expect(shut.data).toEqual({ person: { name: 'An', rate: null, seen: 'red' } });
    expect(shut.asked.join()).not.toContain('income');
  });
});

describe('a field of another register', () => {
  const QUERY = `{ person { name office friend { ...P } } payer { ...P } }
    fragment P on Person { name office }`;

  it('is refused when its key is, and the key is not fetched', async () => {
    const { data, refused, asked } = await graph.ask(QUERY, { inquiry: holderOf() });
    expect(data).toEqual({
      person: { name: 'An', office: null, friend: { name: 'Bình', office: null } },
      payer: { name: null, office: 'tax office' },
    });
    expect(refused).toEqual([
      'person.office FIELD_NOT_PERMITTED Person.office',
      'person.friend.office FIELD_NOT_PERMITTED Person.office',
      'payer.name FIELD_NOT_PERMITTED Person.name',
    ]);
    expect(asked.join()).not.toMatch(/\bid\b|_entities/);
  });

  it('is open to who may have the key', async () => {
    const { data, refused } = await graph.ask(QUERY, { inquiry: holderOf('id') });
    expect(data).toEqual({
      person: { name: 'An', office: 'tax office', friend: { name: 'Bình', office: 'tax office' } },
      payer: { name: 'An', office: 'tax office' },
    });
    expect(refused).toEqual([]);
  });

  it('is open by a hidden key without a guard', async () => {
    const { data, refused } = await graph.ask('{ home { street rooms } }');
    expect(data).toEqual({ home: { street: 'Bạch Đằng', rooms: 3 } });
    expect(refused).toEqual([]);
  });

  it('by a hidden key: its class is not asked for, its guards are', () => {
    const supergraph = parse(composed([persons, tax]));
    const joins = joinRules(supergraph);
    expect([...joins.hiddenKeys]).toEqual(['Home.pid']);
    const index = new Map(accessIndex(supergraph));
    const known = index.get('Home.pid');
    if (!known) throw new Error('The index has no Home.pid.');
    const startWith = (change: object) => {
      const changed = new Map(index).set('Home.pid', { ...known, ...change });
      const book = { schema: graph.schema, index: changed, joins };
      return fieldVerdicts(book, holderOf('id'), '2026-03-01').start;
    };
    expect(startWith({ sharing: 'CLOSED', personal: 'SENSITIVE' })).toBeNull();
    expect(startWith({ scopes: [[['nobody']]] })).not.toBeNull();
  });

  it('is told of by what joins the registers', () => {
    const joins = joinRules(parse(composed([persons, tax])));
    expect(joins.keysOf('Person')).toEqual([
      { graph: 'PERSONS', fields: ['Person.id'] },
      { graph: 'TAX', fields: ['Person.id'] },
    ]);
    expect(joins.inputsOf('Person', 'seen')).toEqual(['Person.card', 'Card.colour']);
    expect(joins.graphsOf('Person', 'card')).toEqual(['PERSONS']);
    expect(joins.graphsOf('Person', 'id')).toEqual(['PERSONS', 'TAX']);
    expect(joins.entities).toEqual(['Home', 'Person']);
  });

  it('spread at more places than can be told is refused as too complex', async () => {
    const fragments = Array.from(
      { length: 30 },
      (_, at) =>
        `fragment F${at} on Person { a: friend { ...F${at + 1} } b: friend { ...F${at + 1} } }`,
    );
    const query = `{ person { ...F0 } } ${fragments.join(' ')} fragment F30 on Person { office }`;
    for (const inquiry of [holderOf(), PUBLIC_INQUIRY])
      await expect(graph.ask(query, { inquiry })).rejects.toMatchObject({
        extensions: { code: 'COMPLEXITY_EXCEEDED' },
      });
  });
});
