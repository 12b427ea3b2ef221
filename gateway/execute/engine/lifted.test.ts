import { buildSchema, parse, print, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { lifted } from './lifted.ts';

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

/** The operation without its literals on one line, and what they were. */
function of(query: string) {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  const found = lifted(schema, document);
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
    const document = parse(query);
    expect(lifted(schema, document)).toEqual({ document, values: {}, hash: undefined });
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
