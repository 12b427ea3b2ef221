import { printSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SmallRegister } from '../gateway/kit/small-registers.ts';
import { type Executing, executing, snapshotOf } from './executed.ts';
import { inTheProcess, overHttp, togetherInTheProcess, togetherOverHttp } from './reach.ts';

const link = (...names: readonly string[]) =>
  `extend schema @link(url: "https://specs.apollo.dev/federation/v2.11", import: [${names.map((name) => `"${name}"`).join(', ')}])`;

interface Parcel {
  readonly id: string;
  readonly grams: number;
}

const PARCELS: readonly Parcel[] = [
  { id: 'a', grams: 1_500 },
  { id: 'b', grams: 20 },
];

const weighed = ({ grams }: Parcel, { unit }: { unit: string }) =>
  unit === 'KILO' ? grams / 1_000 : grams;

const found = ({ id }: { id: string }) => PARCELS.find((one) => one.id === id);

/** Weighs parcels in the unit that is asked for, and knows them by a number nobody else may see. */
const depot: SmallRegister = {
  name: 'depot',
  sdl: `${link('@key', '@inaccessible', '@shareable')}
    type Query { parcels(filter: Filter): [Parcel!] }
    enum Unit { GRAM KILO STONE @inaccessible }
    input Filter { id: ID, heavierThan: Int = 0, inspector: String @inaccessible }
    type Parcel @key(fields: "id") @key(fields: "serial") {
      id: ID! @inaccessible
      serial: ID! @inaccessible
      name: String
      weight(unit: Unit = GRAM): Float
      tags(first: Int!, beginning: String): [String!]
    }`,
  resolvers: {
    Query: {
      parcels: (_: unknown, { filter }: { filter?: { id?: string; heavierThan: number } }) =>
        PARCELS.filter(
          ({ id, grams }) =>
            grams > (filter?.heavierThan ?? 0) && (filter?.id === undefined || filter.id === id),
        ),
    },
    Parcel: {
      __resolveReference: found,
      serial: ({ id }: Parcel) => `s-${id}`,
      name: ({ id }: Parcel) => `Gói ${id}`,
      weight: weighed,
      tags: ({ id }: Parcel, { first, beginning }: { first: number; beginning?: string }) =>
        Array.from({ length: first }, (_, at) => `${beginning ?? ''}${id}${at}`),
    },
  },
};

/** Works out fees of what the depot says with arguments of its own choosing. */
const post: SmallRegister = {
  name: 'post',
  sdl: `${link('@key', '@external', '@requires', '@inaccessible')}
    type Query { open: Boolean }
    enum Unit { GRAM KILO STONE @inaccessible }
    type Parcel @key(fields: "serial") {
      serial: ID! @inaccessible
      weight(unit: Unit = GRAM): Float @external
      tags(first: Int!, beginning: String): [String!] @external
      fee: Float @requires(fields: "weight(unit: KILO)")
      letter: String @requires(fields: "weight(unit: KILO) tags(first: 1, beginning: \\"x\\")")
    }`,
  resolvers: {
    Parcel: {
      fee: ({ weight }: { weight: number }) => weight * 2,
      letter: ({ weight, tags }: { weight: number; tags: readonly string[] }) =>
        `${weight} ${tags.join()}`,
    },
  },
};

const REGISTERS = [depot, post];

describe.each([
  ['in the process', inTheProcess],
  ['over HTTP', overHttp],
  ['over HTTP, questions together', togetherOverHttp],
  ['in the process, questions together', togetherInTheProcess],
])('a supergraph with hidden parts and requirements with arguments, reached %s', (_way, reach) => {
  let own: Executing;
  let stock: Executing;
  let down: Executing;
  beforeAll(async () => {
    const snapshot = snapshotOf(REGISTERS);
    own = await executing('own', snapshot, () => REGISTERS, new Set(), reach);
    stock = await executing('stock', snapshot, () => REGISTERS);
    down = await executing('own', snapshot, () => REGISTERS, new Set(['post']), reach);
  });
  afterAll(async () => {
    await own.close();
    await stock.close();
    await down.close();
  });

  it('has a field worked out of another with arguments that are not the client’s', async () => {
    const { data, errors } = await own.run(
      '{ parcels { weight fee kilos: weight(unit: KILO) tags(first: 2) } }',
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({
      parcels: [
        { weight: 1_500, fee: 3, kilos: 1.5, tags: ['a0', 'a1'] },
        { weight: 20, fee: 0.04, kilos: 0.02, tags: ['b0', 'b1'] },
      ],
    });
  });

  it('gives the client its own, where a field with other arguments is required', async () => {
    const { data, errors } = await own.run(
      'query ($first: Int!) { parcels { fee letter weight tags(first: $first, beginning: "y") } }',
      { first: 1 },
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({
      parcels: [
        { fee: 3, letter: '1.5 xa0', weight: 1_500, tags: ['ya0'] },
        { fee: 0.04, letter: '0.02 xb0', weight: 20, tags: ['yb0'] },
      ],
    });
  });

  it('gives the client what it asks for under the name of a hidden key, and not the key', async () => {
    const { data, errors } = await own.run(
      '{ parcels { id: name serial: weight __typename: name weight: name fee _asked_x: name } }',
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({
      parcels: [
        ...[
          { id: 'Gói a', serial: 1_500, weight: 'Gói a', fee: 3, _asked_x: 'Gói a' },
          { id: 'Gói b', serial: 20, weight: 'Gói b', fee: 0.04, _asked_x: 'Gói b' },
        ].map((one) => ({ ...one, __typename: one.weight })),
      ],
    });
  });

  it('tells an error where the client has the field', async () => {
    const { data, errors } = await down.run('{ parcels { serial: fee name } }');
    const names = ['Gói a', 'Gói b'];
    expect(data).toEqual({ parcels: names.map((name) => ({ serial: null, name })) });
    expect(errors).toEqual(['parcels.0.serial SOURCE_UNAVAILABLE']);
  });

  it('asks the schema about itself under any name', async () => {
    const { data } = await own.run('{ serial: __schema { serial: queryType { name } } }');
    expect(data).toEqual({ serial: { serial: { name: 'Query' } } });
  });

  it.each([
    '{ parcels(filter: { heavierThan: 100 }) { name fee } }',
    '{ parcels(filter: { }) { __typename letter ... on Parcel @include(if: true) { fee } } }',
    '{ one: parcels(filter: { id: "b" }) { fee } all: parcels { fee letter } }',
  ])('is answered as under the stock executor: %s', async (query) => {
    const [given, expected] = [await own.run(query), await stock.run(query)];
    expect(expected.errors).toEqual([]);
    expect(given).toEqual(expected);
  });

  it('shows nothing that is hidden', () => {
    const sdl = printSchema(own.schema);
    expect(sdl).toContain('weight(unit: Unit = GRAM)');
    expect(sdl).not.toMatch(/serial|inspector|STONE/);
  });
});

it('refuses a supergraph that requires one field with different arguments', () => {
  const mixed = { ...post, sdl: post.sdl.replace('(unit: KILO) tags', '(unit: GRAM) tags') };
  expect(() => snapshotOf([depot, mixed])).toThrow(/requires Parcel\.weight with different/);
});

it('refuses a supergraph that takes arguments from a context', () => {
  const contextual: SmallRegister = {
    name: 'contextual',
    sdl: `${link('@key', '@context', '@fromContext')}
      type Query { shelf: Shelf }
      type Shelf @key(fields: "id") @context(name: "place") { id: ID! unit: String! item: Item }
      type Item @key(fields: "id") { id: ID! weight(unit: String @fromContext(field: "$place { unit }")): Float }`,
    resolvers: {},
  };
  expect(() => snapshotOf([contextual, depot])).toThrow(/argument of Item\.weight from a context/);
});
