import { buildSchema, parse, print, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { canonical } from './canonical.ts';
import { besidesIn, namesIn } from './client-names.ts';

const schema = buildSchema(`
  scalar PersonalId
  enum Colour { RED GREEN }
  input Look { colour: Colour, size: Int, deeper: [Look!], who: PersonalId }
  type Query {
    person(id: PersonalId!): Person
    look(look: Look, ids: [ID!], first: Int = 5, ratio: Float): Person
  }
  type Person { name(short: Boolean): String friend(id: PersonalId): Person }
`);

const besides = besidesIn(schema, new Set(['__typename', 'key']));

/** The operation without its literals on one line, and what they were. */
function of(query: string) {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  const found = canonical(schema, namesIn(besides, document), document);
  expect(validate(schema, found.document)).toEqual([]);
  return { query: print(found.document).replaceAll(/\s+/g, ' '), values: found.values, found };
}

describe('literals', () => {
  it('become variables of the argument’s type, beside those there are', () => {
    const { query, values } = of(
      'query ($b: Boolean) { person(id: "048") { name(short: $b) friend(id: "049") { name(short: true) } } }',
    );
    expect(query).toBe(
      'query ($b: Boolean, $_literal_0: PersonalId!, $_literal_1: PersonalId, $_literal_2: Boolean) { person(id: $_literal_0) { name(short: $b) friend(id: $_literal_1) { name(short: $_literal_2) } } }',
    );
    expect(values).toEqual({ _literal_0: '048', _literal_1: '049', _literal_2: true });
  });

  it('of lists, objects, enums and numbers are lifted whole', () => {
    const { values } = of(
      '{ look(look: { colour: RED, size: 3, deeper: [{ who: "1" }] }, ids: ["a", 7], first: 2, ratio: 1) { name } }',
    );
    expect(Object.values(values)).toEqual([
      { colour: 'RED', size: 3, deeper: [{ who: '1' }] },
      ['a', '7'],
      2,
      1,
    ]);
  });

  it('that are the same are one variable, in fragments too', () => {
    const { query } = of(
      '{ person(id: "1") { name } ...P } fragment P on Query { person(id: "1") { name } }',
    );
    expect(query).toBe(
      'query ($_literal_0: PersonalId!) { person(id: $_literal_0) { name } ...P } fragment P on Query { person(id: $_literal_0) { name } }',
    );
  });

  it.each([
    ['a number of somebody’s own scalar', '{ person(id: 48) { name } }'],
    ['a number past all numbers', '{ look(ratio: 1e400) { name } }'],
    ['null', '{ look(look: null) { name } }'],
    ['an object with null in it', '{ look(look: { size: null }) { name } }'],
    ['a variable', 'query ($i: PersonalId!) { person(id: $i) { name } }'],
    ['an object with a variable in it', 'query ($s: Int) { look(look: { size: $s }) { name } }'],
    [
      'an argument of a directive',
      'query ($i: PersonalId!) { person(id: $i) @include(if: true) { name } }',
    ],
    ['one of several operations', 'query A { person(id: "1") { name } } query B { look { name } }'],
    [
      'one beside variables of that name',
      'query ($_literal_0: Boolean) { person(id: "1") { name(short: $_literal_0) } }',
    ],
  ])('stay where they are: %s', (_what, query) => {
    const { found, values } = of(query);
    expect(values).toEqual({});
    expect(print(found.document)).toBe(print(parse(query)));
  });

  it('decide alone whether two operations share a plan', () => {
    const [one, other, another] = [
      '{ person(id: "1") { name } }',
      '{ person(id: "2") { name } }',
      '{ person(id: "2") { friend(id: "1") { name } } }',
    ].map((query) => of(query).found.hash);
    expect(one).toBe(other);
    expect(one).not.toBe(another);
  });
});

describe('names', () => {
  const withKeys = buildSchema(`
    type Query { thing(id: ID): Thing }
    type Thing { key: ID weight(unit: String = "KILO"): Int name: String other: Thing }
  `);
  const keys = besidesIn(withKeys, new Set(['__typename', 'key', 'weight']));

  /** The operation with names that are no client's, and what the client calls some of them. */
  function named(query: string) {
    const document = parse(query);
    expect(validate(withKeys, document)).toEqual([]);
    const names = namesIn(keys, document);
    const found = canonical(withKeys, names, document);
    expect(validate(withKeys, found.document)).toEqual([]);
    return { names, query: print(found.document).replaceAll(/\s+/g, ' '), hash: found.hash };
  }

  it('of a client’s own are numbered in the order they first stand in, and told back', () => {
    const { query, names } = named(
      'query Mine { a: thing { b: name } c: thing { b: key name ...F } } fragment F on Thing { a: name }',
    );
    expect(query).toBe(
      '{ _asked_0: thing { _asked_1: name } _asked_2: thing { _asked_1: key name ...F } } fragment F on Thing { _asked_0: name }',
    );
    expect(['_asked_0', '_asked_1', '_asked_2', 'name', 3].map(names.clientName)).toEqual([
      'a',
      'b',
      'c',
      'name',
      3,
    ]);
  });

  it.each([
    [
      'a key, by which a client calls something else',
      '{ thing { key: name } }',
      '{ thing { _asked_0: name } }',
    ],
    [
      'a key, by which a client calls the key',
      '{ thing { key: key name: name } }',
      '{ thing { key: key name: name } }',
    ],
    [
      'what may be required in another way',
      '{ thing { weight } }',
      '{ thing { _asked_0: weight } }',
    ],
    [
      'a name of ours, taken by a client',
      '{ thing { _asked_7: name } }',
      '{ thing { _asked_0: name } }',
    ],
    [
      'what the schema says of itself',
      '{ s: __schema { k: description } }',
      '{ s: __schema { k: description } }',
    ],
  ])('of %s', (_what, query, expected) => {
    expect(named(query).query).toBe(expected);
  });

  it('are no reason for a plan of one’s own, and what they stand for is', () => {
    const [one, other, another, twice] = [
      'query One { thing { a: name b: key } }',
      'query Other { thing { x: name a: key } }',
      'query One { thing { a: key b: name } }',
      named('query One { thing { a: name b: key } }').query,
    ].map((query) => named(query).hash);
    expect(other).toBe(one);
    expect(another).not.toBe(one);
    // What a plan is kept with is planned anew for the next supergraph, under the same key.
    expect(twice).toBe(one);
  });
});
