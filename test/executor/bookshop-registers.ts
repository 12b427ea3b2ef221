import type { SmallRegister } from '../gateway/kit/small-registers.ts';
import { noteOf, postage, type shop, type Thing } from './bookshop.ts';

const LINK = (names: string) => `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.11", import: [${names}])
`;

/** The same graph kept by three registers. */
export function registersOf({
  readers,
  products,
  reviews,
  shelves,
  everything,
}: ReturnType<typeof shop>) {
  /** A root's own resolvers are given the arguments second. */
  const roots = Object.fromEntries(
    Object.entries(everything).map(([name, answer]) => [
      name,
      (_: unknown, args: { id: string }) => answer(args),
    ]),
  );
  const byId =
    (all: readonly Thing[]) =>
    ({ id }: { id: string }) =>
      all.find((one) => one['id'] === id) ?? null;
  const product = ({ id, sku }: { id?: string; sku?: string }) =>
    products.find((one) => one['id'] === id || one['sku'] === sku) ?? null;
  const people: SmallRegister = {
    name: 'people',
    sdl: `${LINK('"@key", "@shareable", "@override"')}
      type Query { reader(id: ID!): Reader readers: [Reader!] search: [Found] }
      union Found = Book | Tool | Reader
      type Book @key(fields: "id", resolvable: false) { id: ID! }
      type Tool @key(fields: "id", resolvable: false) { id: ID! }
      type Reader @key(fields: "id") {
        id: ID! name: String! @shareable email: String friends: [Reader!]! nickname: String @override(from: "talk")
      }`,
    resolvers: {
      Query: roots,
      Found: { __resolveType: (one: Thing) => one['__typename'] },
      Reader: { __resolveReference: byId(readers) },
    },
  };
  const stock: SmallRegister = {
    name: 'stock',
    sdl: `${LINK('"@key", "@shareable", "@inaccessible"')}
      type Query { products: [Product] product(id: ID!): Product }
      enum Kind { NEW OLD SECRET @inaccessible }
      enum Unit { CM M }
      type Height @shareable { value: Int! unit: Unit }
      type Box @shareable { width: Int! height: Height! }
      type Room @key(fields: "id") { id: ID! floor: Int }
      type Shelf @key(fields: "room { id } number") { room: Room! number: Int! label: String! }
      interface Product @key(fields: "id") {
        id: ID! sku: ID! title: String! kind: Kind weight: Int price: Float box: Box tags: [String] shelf: Shelf
        related: [Product]
      }
      type Book implements Product @key(fields: "id") @key(fields: "sku") {
        id: ID! sku: ID! title: String! kind: Kind weight: Int price: Float box: Box tags: [String] shelf: Shelf
        related: [Product] pages: Int!
      }
      type Tool implements Product @key(fields: "id") {
        id: ID! sku: ID! title: String! kind: Kind weight: Int price: Float box: Box tags: [String] shelf: Shelf
        related: [Product] watts: Int
      }`,
    resolvers: {
      Query: roots,
      Product: { __resolveReference: product, __resolveType: (one: Thing) => one['__typename'] },
      Book: { __resolveReference: product },
      Tool: { __resolveReference: product },
      Shelf: {
        __resolveReference: ({ room, number }: { room: { id: string }; number: number }) =>
          shelves.find((one) => one.number === number && one.room.id === room.id) ?? null,
      },
      Room: {
        __resolveReference: ({ id }: { id: string }) =>
          shelves.find(({ room }) => room.id === id)?.room ?? null,
      },
    },
  };
  const talk: SmallRegister = {
    name: 'talk',
    sdl: `${LINK('"@key", "@shareable", "@external", "@requires", "@provides", "@interfaceObject"')}
      type Query { latest: [Review!] }
      type Mutation { rate(id: ID!): Review }
      enum Language { VI EN }
      type Height @shareable { value: Int! }
      type Box @shareable { height: Height! }
      type Review @key(fields: "id") {
        id: ID! text: String stars: Int! author: Reader! @provides(fields: "name") about: Product
      }
      type Reader @key(fields: "id") {
        id: ID! name: String! @external nickname: String reviews: [Review!]! favourite: Product
      }
      type Product @key(fields: "id") @interfaceObject {
        id: ID!
        weight: Int @external
        price: Float @external
        box: Box @external
        reviews: [Review!]
        postage: String @requires(fields: "weight price box { height { value } }")
        note(language: Language!): String
      }
      type Shelf @key(fields: "room { id } number") { room: Room! @external number: Int! @external load: Int }
      type Room @key(fields: "id", resolvable: false) { id: ID! }`,
    resolvers: {
      Query: roots,
      Mutation: roots,
      Review: { __resolveReference: byId(reviews) },
      Reader: { __resolveReference: byId(readers) },
      Product: {
        __resolveReference: (given: Thing) => {
          const known = product(given as { id: string });
          return known && { ...known, __typename: 'Product', given };
        },
        // A product that was reached from here says what it knows itself.
        postage: ({ given, ...own }: Thing) => {
          const { weight, price, box } = (given ?? own) as Thing;
          return postage(weight, price, box);
        },
        note: ({ id }: Thing, { language }: Thing) => noteOf(id, language),
      },
      Shelf: {
        __resolveReference: ({ room, number }: { room: { id: string }; number: number }) =>
          shelves.find((one) => one.number === number && one.room.id === room.id) ?? null,
      },
    },
  };
  return [people, stock, talk];
}
