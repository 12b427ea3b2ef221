import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { type Caller, PUBLIC_CALLER } from '../../schema/access/caller.ts';
import { mayIntrospect, usesIntrospection, withoutSuggestions } from './introspection.ts';

const clerk: Caller = { ...PUBLIC_CALLER, kind: 'officer', clientId: 'one-stop' };

describe('a question about the schema', () => {
  it.each([
    ['plainly', '{ __schema { queryType { name } } }'],
    ['by an alias', '{ harmless: __type(name: "Citizen") { name } }'],
    ['in an inline fragment', '{ a ... on Query { __schema { queryType { name } } } }'],
    [
      'in a fragment of a fragment',
      '{ ...A } fragment A on Query { ...B } fragment B on Query { x: __schema { __typename } }',
    ],
    ['in another operation of the document', 'query A { a } query B { __schema { __typename } }'],
  ])('is recognised when it is asked %s', (_, query) => {
    expect(usesIntrospection(parse(query))).toBe(true);
  });

  it('is not seen in __typename, nor in an alias that only looks like one', () => {
    expect(usesIntrospection(parse('{ __typename a { __typename } __schema: a }'))).toBe(false);
  });

  it.each([
    ['everyone', true, true],
    ['signed-in', true, false],
    ['nobody', false, false],
  ] as const)('open to %s: may a clerk ask: %s, and the public: %s', (open, officer, stranger) => {
    expect(mayIntrospect(clerk, open)).toBe(officer);
    expect(mayIntrospect(PUBLIC_CALLER, open)).toBe(stranger);
  });
});

describe('what the validator guesses was meant', () => {
  const schema = buildSchema(`
    type Query { citizen(personalId: ID): Citizen party: Party }
    union Party = Citizen
    type Citizen { fullName: String dateOfBirth: String }
  `);

  it.each([
    ['a field', '{ citizn { fullName } }', 'Cannot query field "citizn" on type "Query".'],
    [
      'a field of a union',
      '{ party { fullName } }',
      'Cannot query field "fullName" on type "Party".',
    ],
    [
      'an argument',
      '{ citizen(personalI: 1) { fullName } }',
      'Unknown argument "personalI" on field "Query.citizen".',
    ],
    ['a type', '{ party { ... on Citize { fullName } } }', 'Unknown type "Citize".'],
    [
      'a selection',
      '{ citizen }',
      'Field "citizen" of type "Citizen" must have a selection of subfields.',
    ],
  ])('is left out for %s', (_, query, shown) => {
    const [error] = validate(schema, parse(query));
    expect(error?.message).toContain('Did you mean');
    expect(withoutSuggestions(error?.message ?? '')).toBe(shown);
  });

  it('is all that is left out', () => {
    const message =
      'Câu. / The query. Cannot query field "x" on type "Query". Did you mean "y", or "z"?';
    expect(withoutSuggestions(message)).toBe(
      'Câu. / The query. Cannot query field "x" on type "Query".',
    );
    expect(withoutSuggestions('Unknown fragment "A".')).toBe('Unknown fragment "A".');
  });
});
