import { fault } from '../../../schema/faults.ts';

/** A register small enough to be read in a test: its document and its resolvers. */
export interface SmallRegister {
  readonly name: string;
  readonly sdl: string;
  readonly resolvers: Readonly<Record<string, unknown>>;
}

const HEAD = `
  extend schema @link(
    url: "https://specs.apollo.dev/federation/v2.11"
    import: ["@key", "@shareable", "@inaccessible", "@requiresScopes", "@cost", "@external"]
  )
`;

const PEOPLE = [
  { id: 'p1', name: 'An' },
  { id: 'p2', name: 'Bình' },
];

const persons: SmallRegister = {
  name: 'persons',
  sdl: `${HEAD}
    scalar Code
    enum Colour { RED GREEN }
    input Look { colour: Colour, size: Int, deeper: Look, codes: [Code!] }
    type Query {
      person(id: ID!): Person
      people: [Person!]
      lookUp(look: Look, codes: [Code!], count: Int): String
      slow: String
      bad(how: String!): String
      promised: Deed
    }
    type Mutation { rename(id: ID!, name: String!): Person }
    type Deed { title: String! }
    type Person @key(fields: "id") {
      id: ID!
      name: String @requiresScopes(scopes: [["person:read"]])
      motto: String
    }`,
  resolvers: {
    Query: {
      person: (_: unknown, { id }: { id: string }) => PEOPLE.find((one) => one.id === id) ?? null,
      people: () => PEOPLE,
      lookUp: (_: unknown, { look }: { look?: { size?: number } }) => `size ${look?.size ?? 0}`,
      slow: () => new Promise((resolve) => setTimeout(() => resolve('at last'), 300)),
      bad: (_: unknown, { how }: { how: string }) => {
        if (how === 'fault') throw fault('INVALID_ARGUMENT', { details: { argument: 'how' } });
        throw new Error(`SELECT * FROM person WHERE id = '048201000123' at db.internal (${how})`);
      },
      // Breaks the promise of its own schema on purpose, as a register with a bug would.
      promised: () => ({ title: null }),
    },
    Mutation: { rename: (_: unknown, given: { id: string; name: string }) => given },
    Person: {
      __resolveReference: async ({ id }: { id: string }) =>
        PEOPLE.find((one) => one.id === id) ?? null,
      motto: ({ id }: { id: string }) => {
        if (id === 'p2') throw fault('FIELD_NOT_PERMITTED', { details: { field: 'Person.motto' } });
        return 'Đi một ngày đàng';
      },
    },
  },
};

const HOLDERS = [
  { __typename: 'Office', name: 'Ủy ban' },
  { __typename: 'Person', id: 'p1' },
  { __typename: 'Person', id: 'p2' },
];

const parcels: SmallRegister = {
  name: 'land-parcels',
  sdl: `${HEAD}
    type Query { parcels: [Parcel!] }
    union Holder = Person | Office
    type Office { name: String }
    type Parcel @key(fields: "id") { id: ID! area: Float holder: Holder }
    type Person @key(fields: "id") { id: ID! parcels: [Parcel!] area: Float }`,
  resolvers: {
    Query: {
      parcels: () =>
        HOLDERS.map((holder, index) => ({ id: `t${index}`, area: index * 10, holder })),
    },
    Person: {
      __resolveReference: async ({ id }: { id: string }) => ({ id }),
      parcels: ({ id }: { id: string }) => [{ id: `${id}-t1`, area: 120.5 }],
      area: () => 120.5,
    },
    Parcel: { __resolveReference: async ({ id }: { id: string }) => ({ id, area: 1 }) },
  },
};

const results: SmallRegister = {
  name: 'results',
  sdl: `${HEAD}
    type Query { latest: Result }
    type Result @key(fields: "id") { id: ID! title: String subject: Person }
    type Person @key(fields: "id") { id: ID! results: [Result!] }`,
  resolvers: {
    Query: { latest: () => ({ id: 'r1', title: 'Giấy phép', subject: { id: 'p1' } }) },
    Person: {
      __resolveReference: async ({ id }: { id: string }) => ({ id }),
      results: ({ id }: { id: string }) => [{ id: `${id}-r1`, title: 'Giấy phép' }],
    },
    Result: { __resolveReference: async ({ id }: { id: string }) => ({ id, title: 'Giấy phép' }) },
  },
};

export const smallRegisters: readonly SmallRegister[] = [persons, parcels, results];
