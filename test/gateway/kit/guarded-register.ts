import { fault } from '../../../schema/faults.ts';
import type { SmallRegister } from './small-registers.ts';

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.11", import:
  ["@key", "@external", "@requires", "@shareable", "@inaccessible", "@authenticated", "@requiresScopes", "@policy"])`;

const AN = { __typename: 'Person', id: 'p1', name: 'An', code: '1', secret: 's1', born: 1980 };
const BINH = { __typename: 'Person', id: 'p2', name: 'Bình', code: '2', secret: 's2', born: 1990 };
const SHOP = { __typename: 'Shop', id: 's1', name: 'Chợ', tax: 't1' };

/** One register with every kind of guard: on fields, an enum, a scalar, a type, under an interface and a union. */
export const guardedRegister: SmallRegister = {
  name: 'city',
  sdl: `${LINK}
    enum Rank @authenticated { HIGH LOW }
    scalar Seal @requiresScopes(scopes: [["seal"]])
    interface Named { id: ID! name: String secret: String kin: Named }
    union Holder = Person | Shop
    type Query {
      person(id: ID): Person
      people: [Person!]!
      grid: [[Person]]
      strict: [Person]!
      holders: [Holder!]
      named: [Named]
      guarded: Person @authenticated
      page: Page
      count: Int!
      promised: Int! @requiresScopes(scopes: [["promised"]])
      both: Int @requiresScopes(scopes: [["a", "b"]])
      either: Int @requiresScopes(scopes: [["a"], ["b"]])
      rule: Int @policy(policies: [["p"]])
      rank: Rank
      ranks: [Rank]
      seal: Seal
      failing: [Person]
    }
    type Mutation {
      open(id: ID!): Person
      close(id: ID!): Person @authenticated
    }
    type Page { total: Int nodes: [Person!]! first: Person! }
    type Person implements Named {
      id: ID! name: String code: String @authenticated
      secret: String @authenticated
      born: Int! @authenticated
      friend(name: String): Person
      friends: [Person!]
      shop: Shop
      locked: Locked
      kin: Named @authenticated
    }
    type Locked @authenticated { word: String other: String }
    type Shop implements Named { id: ID! name: String secret: String tax: String @requiresScopes(scopes: [["tax"]])
      kin: Named boss: Person }`,
  resolvers: {
    Query: {
      person: (_: unknown, { id }: { id?: string }) => (id === 'none' ? null : AN),
      people: () => [AN, BINH],
      grid: () => [[AN, null], [BINH]],
      strict: () => [AN, BINH],
      holders: () => [AN, SHOP, BINH],
      named: () => [SHOP, AN],
      guarded: () => AN,
      page: () => ({ total: 2, nodes: [AN, BINH], first: AN }),
      count: () => 3,
      promised: () => 4,
      both: () => 1,
      either: () => 2,
      rule: () => 3,
      rank: () => 'HIGH',
      ranks: () => ['LOW'],
      seal: () => 'wax',
      failing: () => [AN, fault('NOT_FOUND')],
    },
    Mutation: { open: () => AN, close: () => AN },
    Person: {
      friend: () => BINH,
      friends: () => [BINH],
      shop: () => SHOP,
      kin: () => BINH,
      locked: () => ({ word: 'w', other: 'o' }),
    },
    Shop: { kin: () => SHOP, boss: () => AN },
  },
};
