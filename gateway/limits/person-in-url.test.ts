import { buildSchema, parse } from 'graphql';
import { expect, it } from 'vitest';
import { namesPerson } from './person-in-url.ts';

const schema = buildSchema(`
  scalar PersonalId
  input Applicant { personalId: PersonalId, name: String }
  type Person { masked: String, matches(value: PersonalId!): Boolean }
  type Query {
    person(personalId: PersonalId!): Person
    people(personalIds: [PersonalId!]!): [Person!]
    apply(applicant: Applicant): Person
    procedure(code: String!): Person
  }
`);

it.each([
  ['in its text', '{ person(personalId: "098195000123") { masked } }'],
  ['by a variable', 'query ($id: PersonalId!) { person(personalId: $id) { masked } }'],
  ['in a list', 'query ($ids: [PersonalId!]!) { people(personalIds: $ids) { masked } }'],
  [
    'within an input',
    'query ($id: PersonalId) { apply(applicant: { personalId: $id }) { masked } }',
  ],
  ['by a whole input', 'query ($one: Applicant) { apply(applicant: $one) { masked } }'],
  [
    'in a fragment',
    'query ($id: PersonalId!) { procedure(code: "1") { ...A } } fragment A on Person { matches(value: $id) }',
  ],
])('an operation names a person %s', (_, text) => {
  expect(namesPerson(schema, parse(text))).toBe(true);
});

it.each([
  '{ procedure(code: "1.001193") { masked } }',
  '{ apply(applicant: { name: "An" }) { masked } }',
  '{ __typename unknown(id: 1) }',
])('an operation names nobody: %s', (text) => {
  expect(namesPerson(schema, parse(text))).toBe(false);
});
