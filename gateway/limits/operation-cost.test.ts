import { buildSchema, type DocumentNode, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { costIndex } from './cost-index.ts';
import { costMeter } from './cost-meter.ts';
import { operationCost } from './operation-cost.ts';

const DIRECTIVES = `
  directive @link(url: String, as: String, import: [Import]) repeatable on SCHEMA
  scalar Import
  directive @cost(weight: Int!) on ARGUMENT_DEFINITION | ENUM | FIELD_DEFINITION | INPUT_FIELD_DEFINITION | OBJECT | SCALAR
  directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!], requireOneSlicingArgument: Boolean = true) on FIELD_DEFINITION
`;

const SDL = `
  ${DIRECTIVES}
  schema @link(url: "https://specs.apollo.dev/cost/v0.1", import: ["@listSize"]) { query: Query mutation: Mutation }
  type Query {
    unit: Unit
    name: String
    map: Geometry
    units: [Unit!]! @listSize(assumedSize: 7)
    unsaid: [Unit]
    page(first: Int = 20, after: ID): Page @cost(weight: 5) @listSize(assumedSize: 30, slicingArguments: ["first"], sizedFields: ["nodes", "edges"], requireOneSlicingArgument: false)
    many(first: Int): [Unit] @listSize(assumedSize: 30, slicingArguments: ["first"], requireOneSlicingArgument: false)
    strict(first: Int, last: Int): [Unit] @listSize(slicingArguments: ["first", "last"])
    either(first: Int, last: Int): [Unit] @listSize(slicingArguments: ["first", "last"], requireOneSlicingArgument: false)
    find(by: Filter, all: [Filter!], text: String): Unit
    party: Party
    subject: Subject
  }
  type Mutation { rename(name: String): Unit }
  type Unit { code: ID area: Area geometry: Geometry units: [Unit] @listSize(assumedSize: 3) }
  type Geometry @cost(weight: 4) { ring: Area }
  type Page { nodes: [Unit] edges: [Edge] others: [Unit] count: Int }
  type Edge { cursor: ID node: Unit }
  scalar Area @cost(weight: 2)
  input Filter { code: ID name: String @cost(weight: 6) and: Filter }
  interface Party { results(first: Int): [Unit] }
  type Citizen implements Party { results(first: Int): [Unit] @cost(weight: 8) @listSize(assumedSize: 50, slicingArguments: ["first"], requireOneSlicingArgument: false) }
  type Enterprise implements Party { results(first: Int): [Unit] }
  union Subject = Citizen | Enterprise
`;

const schema = buildSchema(SDL);
const index = costIndex(parse(SDL));

function valid(query: string): DocumentNode {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  return document;
}
function costOf(query: string, variables: Readonly<Record<string, unknown>> = {}) {
  const told = operationCost(index, valid(query), undefined, variables);
  return told.phase === 'known' ? told.cost : told;
}

describe('the cost of a field', () => {
  it.each([
    ['a scalar is free', '{ name __typename }', 0],
    ['an object costs one', '{ unit { code } }', 1],
    ['a type has a weight of its own', '{ map { __typename } }', 4],
    ['a scalar has one too', '{ unit { area } map { ring } }', 1 + 2 + 4 + 2],
    ['each alias is another field', '{ a: unit { code } b: unit { code } }', 2],
    ['a list costs its items as often as is assumed', '{ units { area } }', 7 * (1 + 2)],
    ['lists in lists multiply', '{ units { units { code } } }', 7 * (1 + 3 * 1)],
    ['a list of no said length has ten', '{ unsaid { code } }', 10],
    ['a mutation costs ten more', 'mutation { rename(name: "a") { code } }', 10 + 1],
    [
      'every branch of a union counts',
      '{ subject { ... on Citizen { results(first: 2) { code } } ... on Enterprise { results { code } } } }',
      1 + 2 * 8 + 10 * 1,
    ],
    [
      'an interface is as dear as its dearest implementation',
      '{ party { results { code } } }',
      1 + 50 * 8,
    ],
    ['what is asked of the schema is free', '{ __schema { types { name } } }', 0],
    [
      'an input costs what is in it',
      '{ find(by: { code: "1", and: { name: "x" } }) { code } }',
      1 + 1 + 1 + 6,
    ],
    [
      'inputs of a list cost one by one',
      '{ find(all: [{ code: "1" }, { name: "x" }]) { code } }',
      1 + 1 + 1 + 6,
    ],
    ['an input that is null is free', '{ find(by: null, text: "x") { code } }', 1],
  ])('%s', (_, query, cost) => {
    expect(costOf(query)).toBe(cost);
  });

  it('is the same written out, in fragments, and in fragments of fragments', () => {
    const fragments = `fragment P on Page { ...Q count } fragment Q on Page { nodes { ...U } } fragment U on Unit { area }`;
    expect(costOf('{ page(first: 3) { count nodes { area } } }')).toBe(5 + 3 * (1 + 2));
    expect(costOf(`{ page(first: 3) { ... on Page { ...P } } } ${fragments}`)).toBe(14);
    expect(costOf(`{ a: page(first: 3) { ...P } b: page(first: 9) { ...P } } ${fragments}`)).toBe(
      14 + 5 + 9 * 3,
    );
  });

  it('leaves out what @skip and @include leave out, whatever says so', () => {
    expect(costOf('{ units @skip(if: true) { code } unit @include(if: true) { code } }')).toBe(1);
    const query = `query ($full: Boolean! = false) { ... @include(if: $full) { units { code } } ...U @skip(if: $full) } fragment U on Query { unit { code } }`;
    expect(costOf(query)).toBe(1);
    expect(costOf(query, { full: true })).toBe(7);
  });
});

describe('the length of a list', () => {
  const query = 'query ($n: Int) { page(first: $n) { nodes { code } } }';

  it.each([
    ['is what a variable says', { n: 4 }, 5 + 4],
    ['is the default of the argument when the variable is not sent', {}, 5 + 20],
    ['is the default when null is sent', { n: null }, 5 + 20],
    ['is a thousand million when that is sent', { n: 1_000_000_000 }, 1_000_000_005],
    ['is the assumed one when a negative number is sent', { n: -5 }, 5 + 30],
    ['is the assumed one when nothing at all is wanted', { n: 0 }, 5 + 30],
    ['is the assumed one when it is no whole number', { n: 2.5 }, 5 + 30],
    ['is the assumed one when it is no number', { n: '4' }, 5 + 30],
    ['is the assumed one when it is a list', { n: [4] }, 5 + 30],
  ])('%s', (_, variables, cost) => {
    expect(costOf(query, variables)).toBe(cost);
  });

  it('is what is written in the query, or the default of the variable', () => {
    expect(costOf('{ page(first: 4) { nodes { code } } }')).toBe(9);
    expect(costOf('{ page { nodes { code } } }')).toBe(25);
    expect(costOf('{ page(first: null) { nodes { code } } }')).toBe(25);
    const withDefault = 'query ($n: Int = 6) { page(first: $n) { nodes { code } } }';
    expect(costOf(withDefault)).toBe(11);
    expect(costOf(withDefault, { n: 7 })).toBe(12);
  });

  it('counts for the lists it is meant for, and for no others', () => {
    expect(costOf('{ page(first: 4) { edges { node { code } } } }')).toBe(5 + 4 * (1 + 1));
    expect(costOf('{ page(first: 4) { others { code } } }')).toBe(5 + 10);
    expect(costOf('{ many(first: 4) { code } }')).toBe(4);
    expect(costOf('{ many { code } }')).toBe(30);
  });

  it('is to be said by exactly one argument where the schema wants that', () => {
    expect(costOf('{ strict(first: 4) { code } }')).toBe(4);
    expect(costOf('{ strict(first: 4, last: null) { code } }')).toBe(4);
    const unsaid = { phase: 'size not said', field: 'Query.strict' };
    expect(costOf('{ strict { code } }')).toEqual(unsaid);
    expect(costOf('{ strict(first: 4, last: 5) { code } }')).toEqual(unsaid);
    expect(costOf('{ either(first: 4, last: 5) { code } }')).toBe(5);
    expect(costOf('{ either { code } }')).toBe(10);
  });

  it('leads to no endless number, however deep', () => {
    const nested = (levels: number): string =>
      levels === 0 ? 'code' : `units { ${nested(levels - 1)} }`;
    expect(costOf(`{ ${nested(95)} }`)).toBe(Number.MAX_SAFE_INTEGER);
    expect(costOf(query, { n: Number.MAX_VALUE })).toBe(Number.MAX_SAFE_INTEGER);
  });
});

describe('a bomb of fragments', () => {
  it('is summed up without being unfolded', () => {
    const levels = Array.from(
      { length: 90 },
      (_, at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`,
    );
    const query = (innermost: string) =>
      `{ ...F0 } ${levels.join(' ')} fragment F90 on Query { ${innermost} }`;
    const told = operationCost(index, parse(query('unit { code }')), undefined, {});
    expect(told).toMatchObject({ cost: Number.MAX_SAFE_INTEGER });
    expect(operationCost(index, parse(query('name')), undefined, {})).toMatchObject({ cost: 0 });
  });
});

describe('other names for the directives', () => {
  const renamed = (link: string, cost: string, listSize: string): string =>
    SDL.replace('import: ["@listSize"]', link)
      .replaceAll('@cost(', `@${cost}(`)
      .replaceAll('@listSize(', `@${listSize}(`);

  it.each([
    [
      'as imported under other names',
      'import: [{ name: "@cost", as: "@weighs" }, { name: "@listSize", as: "@long" }]',
      'weighs',
      'long',
    ],
    ['as linked under another name', 'as: "price"', 'price', 'price__listSize'],
    ['as not imported at all', 'for: EXECUTION', 'cost', 'cost__listSize'],
  ])('are read %s', (_, link, cost, listSize) => {
    const other = costIndex(parse(renamed(link, cost, listSize)));
    const query = parse('{ page(first: 3) { nodes { area } } units { geometry { ring } } }');
    expect(operationCost(other, query, undefined, {})).toEqual(
      operationCost(index, query, undefined, {}),
    );
  });
});

describe('the meter', () => {
  it('remembers what no variable can change, and asks again for what one can', () => {
    const meter = costMeter(index);
    const fixed = valid(
      'query ($code: ID) { find(by: { code: "1" }) { code } page(after: $code) { nodes { code } } }',
    );
    expect(meter(fixed, undefined, { code: '1' })).toBe(meter(fixed, undefined, { code: '2' }));
    const sized = valid('query ($n: Int) { page(first: $n) { nodes { code } } }');
    expect(meter(sized, undefined, { n: 1 })).toMatchObject({ cost: 6, dependsOnVariables: true });
    expect(meter(sized, undefined, { n: 2 })).toMatchObject({ cost: 7, dependsOnVariables: true });
    const optional = valid('query ($if: Boolean!) { unit @skip(if: $if) { code } }');
    expect(meter(optional, undefined, { if: true })).toMatchObject({ cost: 0 });
    expect(meter(optional, undefined, { if: false })).toMatchObject({ cost: 1 });
  });

  it('tells the operations of one document apart', () => {
    const meter = costMeter(index);
    const two = valid('query A { unit { code } } query B { units { code } }');
    expect([meter(two, 'A', {}), meter(two, 'B', {}), meter(two, 'A', {})]).toMatchObject([
      { cost: 1 },
      { cost: 7 },
      { cost: 1 },
    ]);
    expect(meter(two, 'C', {})).toMatchObject({ cost: 0 });
  });
});
