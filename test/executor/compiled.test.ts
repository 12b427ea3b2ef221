import fc from 'fast-check';
import {
  buildSchema,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
  parse,
  type SourceLocation,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { compiling } from '../../subgraphs/chassis/execution.ts';
import { type Thing, WHOLE } from './bookshop.ts';
import { faultSets, operations, unconditional } from './drawings.ts';
import { fieldResolver, nullAbove, reference, stage, typeNameOf, untold } from './laws.ts';

/** The whole shop as a register has it: with its resolvers in it, of which every other one waits. */
function shopSchema(everything: Thing): GraphQLSchema {
  const schema = buildSchema(WHOLE);
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = typeNameOf;
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const [at, field] of Object.values(type.getFields()).entries()) {
      const resolve: typeof fieldResolver = (thing, ...rest) =>
        fieldResolver(thing ?? everything, ...rest);
      field.resolve = at % 2 === 0 ? resolve : async (...all) => resolve(...all);
    }
  }
  return schema;
}

const isName = (step: string | number): boolean => typeof step === 'string';

/** The word at a place of a text. */
const textAt = (text: string, { line, column }: SourceLocation): string | undefined =>
  text
    .split('\n')
    [line - 1]?.slice(column - 1)
    .split(' ', 1)[0];

/** Documents with conditions are not compiled. */
const compilable = operations.map(unconditional);

describe('a document that a register has compiled', () => {
  it('is answered as graphql-js answers it, nulls and errors included', async () => {
    let failing = 0;
    await fc.assert(
      fc.asyncProperty(compilable, faultSets, async ({ query, variables }, faults) => {
        const execute = compiling(shopSchema(stage(faults)), 1);
        const expected = await reference(query, variables);
        if (expected.places.size > 0) failing += 1;
        const { data, errors = [] } = await execute({
          ...{ document: parse(query), variables, operationName: null, context: {} },
        });
        for (const { path = [], locations = [] } of errors)
          expect(locations.map((one) => textAt(query, one))).toContain(`${path.findLast(isName)}:`);
        expect(JSON.parse(JSON.stringify(data ?? null))).toEqual(expected.data);
        const told = errors.map(({ path = [] }) => path.join('.'));
        const beyond = told.filter((place) => !expected.places.has(place));
        expect(untold(expected, told)).toEqual([]);
        expect(beyond.filter((place) => nullAbove(expected.data, place) === null)).toEqual([]);
      }),
      { numRuns: 300, seed: 20261127, endOnFailure: true },
    );
    expect(failing).toBeGreaterThan(100);
  }, 120_000);
});
