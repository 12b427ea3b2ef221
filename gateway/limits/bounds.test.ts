import { buildSchema, getIntrospectionQuery, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { workedOperations } from '../../test/kit/worked-operations.ts';
import { breachOf, DEFAULT_BOUNDS } from './bounds.ts';
import { type OperationCounts, operationCounts } from './operation-counts.ts';
import { tooComplex } from './refusals.ts';

const countsOf = (query: string): OperationCounts | undefined => operationCounts(parse(query))[0];
const breach = (query: string, bounds: Partial<OperationCounts> = {}) =>
  breachOf(parse(query), { ...DEFAULT_BOUNDS, ...bounds });

const many = (count: number, text: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => text(at)).join(' ');

/** Each fragment spreads the next one twice: 2 to the power of `levels` fields in a few lines. */
const bomb = (levels: number, innermost: string): string =>
  `query { ...F0 } ${many(levels, (at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`)}
   fragment F${levels} on Query { ${innermost} }`;

describe('the depth of an operation', () => {
  it.each([
    ['by nesting', '{ a { b { c { d { e { f } } } } } }'],
    [
      'by fragments',
      `{ a { ...B } } fragment B on T { b { ...C } } fragment C on T { c { ...D } }
       fragment D on T { d { ...E } } fragment E on T { e { ... on T { f } } }`,
    ],
  ])('is six %s, refused where three are allowed', (_, query) => {
    expect(countsOf(query)?.depth).toBe(6);
    expect(breach(query, { depth: 3 })).toEqual({ bound: 'depth', ceiling: 3 });
    expect(breach(query, { depth: 6 })).toBeUndefined();
  });

  it('is not added to by fragments themselves', () => {
    expect(countsOf('{ ... { ... { ...A } } } fragment A on Query { a }')?.depth).toBe(1);
  });

  it('has no end where a fragment spreads itself, validated or not', () => {
    const query = '{ ...A } fragment A on Query { a { ...B } } fragment B on T { ...A }';
    expect(breach(query)).toEqual({ bound: 'depth', ceiling: 15 });
  });

  it('has no end where fragments are chained deeper than a stack is', () => {
    const chain = many(1_200, (at) => `fragment F${at} on Query { ...F${at + 1} }`);
    const query = `{ ...F0 } ${chain} fragment F1200 on Query { a }`;
    expect(breach(query)).toEqual({ bound: 'depth', ceiling: 15 });
  });
});

describe('the width of an operation', () => {
  it('is bounded in aliases, of __typename too', () => {
    const aliased = (count: number, field: string) =>
      `{ ${many(count, (at) => `a${at}: ${field}`)} }`;
    const roomy = { rootFields: 1_000 };
    expect(breach(aliased(1_000, 'a'), roomy)).toEqual({ bound: 'aliases', ceiling: 50 });
    expect(breach(aliased(51, '__typename'), roomy)).toEqual({ bound: 'aliases', ceiling: 50 });
    expect(breach(aliased(50, '__typename'), roomy)).toBeUndefined();
  });

  it('counts the aliases of a fragment each time it is spread', () => {
    const query = (spreads: number) =>
      `{ a { ${many(spreads, () => '...F')} } } fragment F on T { ${many(10, (at) => `x${at}: b`)} }`;
    expect(breach(query(5))).toBeUndefined();
    expect(breach(query(6))).toEqual({ bound: 'aliases', ceiling: 50 });
  });

  it('is bounded in fields of the root, also those that a fragment brings', () => {
    const fields = (count: number) => many(count, (at) => `f${at}`);
    expect(breach(`{ ${fields(20)} }`)).toBeUndefined();
    expect(breach(`{ ${fields(21)} }`)).toEqual({ bound: 'rootFields', ceiling: 20 });
    expect(breach(`{ f ...R } fragment R on Query { ${fields(20)} }`)).toEqual({
      bound: 'rootFields',
      ceiling: 20,
    });
    expect(breach(`{ f { ${fields(21)} } }`)).toBeUndefined();
  });

  it('is bounded in directives, on one node and on all together', () => {
    expect(breach(`{ a ${'@x '.repeat(10)} }`)).toBeUndefined();
    expect(breach(`{ a ${'@x '.repeat(11)} }`)).toEqual({
      bound: 'directivesOnOneNode',
      ceiling: 10,
    });
    expect(breach(`{ a { ${many(50, (at) => `f${at} @x`)} } }`)).toBeUndefined();
    expect(breach(`{ a { ${many(51, (at) => `f${at} @x`)} } }`)).toEqual({
      bound: 'directives',
      ceiling: 50,
    });
  });

  it.each([
    ['the operation', (ds: string) => `query ${ds} { a }`],
    ['a variable', (ds: string) => `query ($v: Int ${ds}) { a(v: $v) }`],
    ['a spread', (ds: string) => `{ ...A ${ds} } fragment A on Query { a }`],
    ['an inline fragment', (ds: string) => `{ ... ${ds} { a } }`],
    ['a fragment', (ds: string) => `{ ...A } fragment A on Query ${ds} { a }`],
  ])('is bounded in directives on %s', (_, query) => {
    expect(breach(query('@x '.repeat(10)))).toBeUndefined();
    expect(breach(query('@x '.repeat(11)))).toEqual({ bound: 'directivesOnOneNode', ceiling: 10 });
  });
});

describe('a bomb of fragments', () => {
  it('is counted for what it unfolds to, without unfolding it', () => {
    expect(countsOf(bomb(10, 'a'))?.fields).toBe(1_024);
    expect(countsOf(bomb(90, 'a'))?.fields).toBe(2 ** 90);
    expect(breach(bomb(90, 'a'), { rootFields: Number.POSITIVE_INFINITY })).toEqual({
      bound: 'fields',
      ceiling: 5_000,
    });
  });

  it('is one that aliases and directives are counted in too', () => {
    const counts = countsOf(bomb(20, 'x: a @y'));
    expect(counts).toMatchObject({ aliases: 2 ** 20, directives: 2 ** 20, rootFields: 2 ** 20 });
  });
});

describe('what is asked of the schema itself', () => {
  it('is counted apart, and the usual question for all of it passes', () => {
    expect(countsOf(getIntrospectionQuery())).toMatchObject({ depth: 0, introspectionDepth: 15 });
    expect(breach(getIntrospectionQuery())).toBeUndefined();
  });

  it('is refused deeper than that, by fragments too', () => {
    const nested = (levels: number): string =>
      levels === 0 ? 'name' : `ofType { ${nested(levels - 1)} }`;
    expect(breach(`{ __type(name: "A") { ${nested(13)} } }`)).toBeUndefined();
    expect(breach(`{ __type(name: "A") { ${nested(14)} } }`)).toEqual({
      bound: 'introspectionDepth',
      ceiling: 15,
    });
    expect(
      breach(`{ x: __type(name: "A") { ...T } } fragment T on __Type { ${nested(14)} }`),
    ).toEqual({ bound: 'introspectionDepth', ceiling: 15 });
  });

  it('is not unfolded through its lists: the validator stops at three', () => {
    const query =
      '{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }';
    const [error] = validate(buildSchema('type Query { a: Int }'), parse(query));
    expect(error?.message).toBe('Maximum introspection depth exceeded');
  });
});

describe('the bounds', () => {
  it('hold for every operation of a document, whichever is asked for', () => {
    const query = `query A { a } query B { ${many(21, (at) => `f${at}`)} }`;
    expect(breach(query)).toEqual({ bound: 'rootFields', ceiling: 20 });
  });

  it('leave our worked operations room', () => {
    const half = { ...DEFAULT_BOUNDS, depth: 8, fields: 100, aliases: 10, rootFields: 5 };
    const breaches = workedOperations().map(({ query }) => breachOf(parse(query), half));
    expect(breaches.filter(Boolean)).toEqual([]);
    expect(workedOperations().length).toBeGreaterThan(10);
  });

  it('are named in the refusal', () => {
    const { extensions } = tooComplex({ bound: 'depth', ceiling: 15 });
    expect(extensions).toMatchObject({
      code: 'COMPLEXITY_EXCEEDED',
      bound: 'depth',
      ceiling: 15,
      http: { status: 400 },
    });
  });
});
