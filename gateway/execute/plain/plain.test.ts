import type { FetchNode } from '@apollo/query-planner';
import { buildSchema, Kind, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { responseName } from '../engine/client-names.ts';
import type { Step } from '../engine/run-plan.ts';
import { selectionOf } from '../engine/selection.ts';
import { Plain, written } from './plain.ts';
import { plainReadersOf } from './plain-fields.ts';

const schema = buildSchema(`
  type Query { me: Person, people: [Person!] }
  type Person { id: ID!, works: Works, home: Home, being: Being }
  type Works { nodes: [Work!]! }
  type Work { title: String, pages: Int, weight: Float, isNew: Boolean!, kind: Kind, at: Date, tags: [String!] }
  type Home { street: String! }
  enum Kind { BOOK MAP }
  scalar Date
  interface Being { name: String }
  type Cat implements Being { name: String }
`);

const names = {
  clientName: <Step extends string | number>(step: Step): Step => step,
  dataName: responseName,
};

interface Asked {
  readonly operation: string;
  readonly path?: readonly string[];
  readonly needs?: readonly string[];
}

const fetchOf = ({ operation, path = [], needs }: Asked): Step => {
  const requires = needs?.map((name) => ({ kind: 'Field', name }));
  const node = { kind: 'Fetch', serviceName: 'works', operation, requires } as unknown as FetchNode;
  return { kind: 'fetch', fetch: { node, path } };
};

/** How the answer to the first question of a plan is read, for a client that asks for this. */
function readerOf(client: string, ...asked: readonly Asked[]) {
  const [operation] = parse(client).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('No operation.');
  const selection = selectionOf({ schema, fragments: new Map(), names }, operation.selectionSet);
  const steps = asked.map(fetchOf);
  const readers = plainReadersOf(
    { schema, root: 'Query', selection },
    { kind: 'one after the other', steps },
  );
  const [first] = steps;
  return first?.kind === 'fetch' ? readers.get(first.fetch.node) : undefined;
}

const WORK = 'title pages weight isNew kind at tags';
const CLIENT = `{ people { works { nodes { ${WORK} } } } }`;
const ENTITIES: Asked = {
  operation: `query ($representations: [_Any!]!) { _entities(representations: $representations)
    { ... on Person { works { nodes { ${WORK} } } } } }`,
  path: ['people', '@'],
  needs: ['__typename', 'id'],
};
const ROOT: Asked = { operation: '{ people { __typename id } }' };

const fits = {
  ...{ title: 'Một "quyển"\nsách \\ 🦆', pages: -12, weight: 0.5, isNew: true },
  ...{ kind: 'MAP', at: '2026-03-01', tags: ['a', ''] },
};
const answerWith = (work: object, extensions?: object): string =>
  JSON.stringify({
    data: { _entities: [{ works: { nodes: [work] } }, { works: null }] },
    ...(extensions && { extensions }),
  });

const read = (text: string) => readerOf(CLIENT, ENTITIES, ROOT)?.read(text) ?? null;

describe('an answer of which parts go on as they are', () => {
  it('says what it said, with its extensions beside it', () => {
    const text = answerWith(fits, { access: [{ type: 'Person' }] });
    const answer = read(text);
    expect(JSON.parse(JSON.stringify(answer))).toEqual(JSON.parse(text));
    const { _entities: [first, second] = [] } = (answer?.data ?? {}) as {
      _entities?: { works: unknown }[];
    };
    expect(first?.works).toBeInstanceOf(Plain);
    expect(second?.works).toBeNull();
    expect(written({ data: { people: [first, second] } }).toString()).toBe(
      JSON.stringify({ data: { people: [{ works: { nodes: [fits] } }, { works: null }] } }),
    );
  });

  it('is nothing but null where a value may be', () => {
    const nothing = { title: null, pages: null, weight: null, isNew: false, kind: null };
    expect(read(answerWith({ ...nothing, at: null, tags: null }))).not.toBeNull();
  });

  it.each([
    ['a number for a text', { ...fits, title: 1 }],
    ['a text for a number', { ...fits, pages: '1' }],
    ['a fraction for a whole number', { ...fits, pages: 1.5 }],
    ['a whole number of more than 32 bits', { ...fits, pages: 2 ** 31 }],
    ['a number without end', { ...fits, weight: 1e300 }],
    ['null where a value has to be', { ...fits, isNew: null }],
    ['an enum value the graph does not know', { ...fits, kind: 'SCROLL' }],
    ['null in a list of values', { ...fits, tags: ['a', null] }],
    ['half a character, escaped', { ...fits, title: '\ud800' }],
    ['one name more', { ...fits, more: 1 }],
    ['an object for a scalar', { ...fits, at: { year: 2026 } }],
  ])('is read as any other for %s', (_, work) => {
    expect(read(answerWith(work))).toBeNull();
  });

  it.each([
    ['names in another order', answerWith(Object.fromEntries(Object.entries(fits).reverse()))],
    ['spaces', JSON.stringify(JSON.parse(answerWith(fits)), null, 1)],
    ['something behind it', `${answerWith(fits)} `],
    ['its end missing', answerWith(fits).slice(0, -1)],
    ['extensions that are no JSON', `${answerWith(fits).slice(0, -1)},"extensions":{]}`],
    ['errors', `${answerWith(fits).slice(0, -1)},"errors":[{"message":"no"}]}`],
    ['no entities', '{"data":{"_entities":[]}}'],
    ['a null for an entity', '{"data":{"_entities":[null]}}'],
  ])('is read as any other with %s', (_, text) => {
    expect(read(text)).toBeNull();
  });

  it.each([
    [
      'other names',
      '{ people { mine: works { nodes { title } } } }',
      'mine: works { nodes { title } }',
    ],
    [
      'conditions',
      'query ($a: Boolean!) { people { works @include(if: $a) { nodes { title } } } }',
      'works @include(if: $a) { nodes { title } }',
    ],
    [
      'less than was fetched',
      '{ people { works { nodes { title } } } }',
      'works { nodes { title pages } }',
    ],
    [
      'another order',
      '{ people { works { nodes { pages title } } } }',
      'works { nodes { title pages } }',
    ],
    ['objects of several types', '{ people { being { name } } }', 'being { name }'],
    ['leaves alone', '{ people { id } }', 'id'],
  ])('is not looked for with %s', (why, client, fetched) => {
    const asked = { ...ENTITIES, operation: `{ _entities { ... on Person { ${fetched} } } }` };
    const reader = readerOf(client, asked, ROOT);
    // Another name is another one for the register as well, as plans are made; here it is the same.
    expect(reader === undefined).toBe(why !== 'other names');
  });

  it('is not looked for where another question gives to it, needs it or asks below it', () => {
    const client = '{ people { home { street } } }';
    const home = { ...ENTITIES, operation: '{ _entities { ... on Person { home { street } } } }' };
    expect(readerOf(client, home, ROOT)).toBeDefined();
    const gives = { operation: '{ people { home { __typename } } }' };
    const givesToo = { ...home };
    const needs = { ...ENTITIES, needs: ['__typename', 'home'] };
    const below = { ...ENTITIES, path: ['people', '@', 'home'] };
    for (const other of [gives, givesToo, needs, below])
      expect(readerOf(client, home, ROOT, other)).toBeUndefined();
  });

  it('may begin at the root', () => {
    const operation = '{ me { id home { street } } }';
    const reader = readerOf(operation, { operation });
    const text = '{"data":{"me":{"id":"1","home":{"street":"Trần Phú"}}}}';
    expect(written(reader?.read(text)).toString()).toBe(text);
    const noted = `${text.slice(0, -1)},"extensions":{"a":1}}`;
    expect(reader?.read(noted)?.extensions).toEqual({ a: 1 });
  });
});
