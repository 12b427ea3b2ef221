import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { Grant } from '../access/grants.ts';
import type { Purpose } from '../access/purposes.ts';
import { purposeFindings } from './purpose-findings.ts';

const GRAPH = parse(`
  type Query {
    person: Person @classified(as: SHARED, personal: BASIC) @requiresScopes(scopes: [["read"], ["self"]])
    city: String @classified(as: OPEN)
  }
  type Person @join__type(graph: A, key: "key") {
    key: ID! @inaccessible @classified(as: SHARED, personal: BASIC)
    name: String @classified(as: SHARED, personal: BASIC) @requiresScopes(scopes: [["read"], ["self"]])
    phone: String @classified(as: SHARED, personal: BASIC) @requiresScopes(scopes: [["self"]])
    people: String @classified(as: CLOSED, personal: SENSITIVE) @requiresScopes(scopes: [["read"]])
    board: String @classified(as: OPEN, personal: BASIC)
  }
  type Home @classified(as: SHARED, personal: BASIC) @requiresScopes(scopes: [["read"]]) { street: String }
  type Mixed @classified(as: SHARED, personal: BASIC) { a: Int b: Int @classified(as: CLOSED, personal: BASIC) }
  type Leading @classified(as: SHARED, personal: BASIC) { persons(first: Int): [Person!] }
`);

const EVERYTHING = [
  'Query.person',
  'Person.name',
  'Person.people',
  'Home.*',
  'Mixed.a',
  'Mixed.b',
  'Leading.persons',
];

const purpose = (fields: Purpose['fields']): Purpose => ({
  vi: 'Thử',
  en: 'Trying',
  kinds: ['officer'],
  ground: 'nothing',
  fields,
});

const grant = (changes: Partial<Grant> = {}): Grant => ({
  agency: 'H17.90',
  purpose: 'ALL',
  field: 'Person.people',
  until: '2027-12-31',
  basis: 'Quyết định mẫu',
  ...changes,
});

/** The findings where one purpose reaches everything, another these fields, under these grants. */
const found = (fields: readonly string[], grants: readonly Grant[] = []): readonly string[] =>
  purposeFindings(GRAPH, {
    purposes: { ALL: purpose(EVERYTHING), TRIED: purpose(fields), SELF: purpose('self') },
    grants,
  }).map(({ at, rule }) => `${at.split(' ').at(-1)} ${rule}`);

describe('a minimum set', () => {
  it('names personal fields that are not open, or all fields of a value type', () => {
    expect(found(['Query.person', 'Person.name', 'Home.*'])).toEqual([]);
  });

  it('names nothing that is not in the graph, or that no client can ask for', () => {
    expect(found(['Person.nmae'])).toEqual(['TRIED UNKNOWN_FIELD']);
    expect(found(['Persn.name'])).toEqual(['TRIED UNKNOWN_FIELD']);
    expect(found(['Nothing.*'])).toEqual(['TRIED UNKNOWN_FIELD']);
    expect(found(['Person.key'])).toEqual(['TRIED UNKNOWN_FIELD']);
  });

  it('names nothing that needs no purpose, such as a published name', () => {
    expect(found(['Query.city'])).toEqual(['TRIED NOT_PERSONAL']);
    expect(found(['Person.board'])).toEqual(['TRIED NOT_PERSONAL']);
  });

  it('takes in no whole entity and no root, to which agencies add fields', () => {
    expect(found(['Person.*'])).toEqual(['TRIED NOT_PERSONAL']);
    const closed = parse(`
      type Person @join__type(graph: A, key: "key") { name: String @classified(as: SHARED, personal: BASIC) }
    `);
    const lists = { purposes: { TRIED: purpose(['Person.*']) }, grants: [] };
    expect(purposeFindings(closed, lists).map(({ rule }) => rule)).toEqual(['WILDCARD_ON_ENTITY']);
  });

  it('takes in no type whose fields differ in class, and none that leads to a list of others', () => {
    expect(found(['Mixed.*'])).toEqual(['TRIED WILDCARD_MIXED']);
    expect(found(['Leading.*'])).toEqual(['TRIED WILDCARD_JOIN']);
  });
});

describe('a grant', () => {
  it('names a closed or sensitive field that its purpose reaches', () => {
    expect(found([], [grant()])).toEqual([]);
  });

  it('names nothing that does not exist', () => {
    expect(found([], [grant({ field: 'Person.poeple' })])).toEqual(['ALL UNKNOWN_FIELD']);
    expect(found([], [grant({ purpose: 'NONE' })])).toEqual(['NONE UNKNOWN_PURPOSE']);
    expect(found([], [grant({ agency: 'H18.90' })])).toEqual(['ALL UNKNOWN_AGENCY']);
  });

  it('is not given for what scopes and purposes open already', () => {
    expect(found([], [grant({ field: 'Person.name' })])).toEqual(['ALL GRANT_NOT_NEEDED']);
  });

  it('is found where it opens nothing, because its purpose does not name the field', () => {
    expect(found([], [grant({ purpose: 'TRIED' })])).toEqual(['TRIED GRANT_OUT_OF_REACH']);
  });
});
