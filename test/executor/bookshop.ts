/** What a field is made to do: give null, or fail. By `Type.field` and, where there are several, the object's id. */
export type Faults = ReadonlyMap<string, 'null' | 'error'>;

export type Thing = Record<string, unknown>;

const KINDS = ['NEW', 'OLD', 'NEW', 'SECRET'];

/** Everything there is in the shop, with faults where they were put. The same for one schema and for many. */
export function shop(faults: Faults) {
  const at = (type: string, id: string, field: string, value: unknown) => () => {
    const fault = faults.get(`${type}.${field}`) ?? faults.get(`${type}.${field} ${id}`);
    if (fault === 'error') throw new Error(`${type}.${field} ${id}`);
    return fault === 'null' ? null : value;
  };
  const made = (type: string, id: string, fields: Thing): Thing => {
    const thing: Thing = { __typename: type, id };
    for (const [name, value] of Object.entries(fields)) thing[name] = at(type, id, name, value);
    return thing;
  };
  const readers: Thing[] = [];
  const products: Thing[] = [];
  const reviews: Thing[] = [];
  for (let n = 0; n < 3; n += 1)
    readers.push(
      made('Reader', `r${n}`, {
        name: `Người đọc ${n}`,
        email: `r${n}@example.com`,
        nickname: n === 1 ? null : `bạn ${n}`,
        friends: readers.slice(0, n),
        reviews,
        favourite: products,
      }),
    );
  for (let n = 0; n < 4; n += 1) {
    const type = n % 2 === 0 ? 'Book' : 'Tool';
    products.push({
      ...made(type, `p${n}`, {
        title: `Món ${n}`,
        kind: KINDS[n],
        weight: n + 1,
        price: n === 2 ? null : 10 * n,
        box: { width: n, height: { value: n + 1, unit: 'CM' } },
        tags: [`t${n}`, null, 't'],
        reviews,
        shelf: n,
        pages: 100 + n,
        watts: 5 * n,
        related: products,
      }),
      sku: `sku-${n}`,
    });
  }
  for (let n = 0; n < 5; n += 1)
    reviews.push(
      made('Review', `v${n}`, {
        text: `Nhận xét ${n}`,
        stars: n,
        author: readers[n % 3],
        about: products[n % 4],
      }),
    );
  // Lists are of what belongs to each; they were the whole until everything stood.
  for (const [n, reader] of readers.entries()) {
    reader['reviews'] = at(
      'Reader',
      `r${n}`,
      'reviews',
      reviews.filter((_, at) => at % 3 === n),
    );
    reader['favourite'] = at('Reader', `r${n}`, 'favourite', products[n]);
  }
  const shelves = [0, 1, 2, 3].map((n) => ({
    __typename: 'Shelf',
    room: { id: `room${n % 2}`, floor: n },
    number: n,
    load: at('Shelf', `s${n}`, 'load', n * 2),
    label: at('Shelf', `s${n}`, 'label', `kệ ${n}`),
  }));
  for (const [n, product] of products.entries()) {
    product['reviews'] = at(
      'Product',
      `p${n}`,
      'reviews',
      reviews.filter((_, at) => at % 4 === n),
    );
    product['shelf'] = at('Product', `p${n}`, 'shelf', shelves[n]);
    product['related'] = at('Product', `p${n}`, 'related', [products[(n + 1) % 4], null]);
  }
  const everything = {
    reader: ({ id }: { id: string }) => readers.find((one) => one['id'] === id) ?? null,
    readers: at('Query', '', 'readers', readers),
    products: at('Query', '', 'products', products),
    product: ({ id }: { id: string }) => products.find((one) => one['id'] === id) ?? null,
    search: at('Query', '', 'search', [products[0], readers[1], products[1], null, readers[2]]),
    latest: at('Query', '', 'latest', reviews),
    rate: ({ id }: { id: string }) => reviews.find((one) => one['id'] === id) ?? reviews[0],
  };
  return { readers, products, reviews, shelves, everything };
}

const settled = (thing: Thing, field: string): unknown => {
  const value = thing[field];
  try {
    return typeof value === 'function' ? value() : value;
  } catch {
    return null;
  }
};

interface Box {
  readonly width: number;
  readonly height: { readonly value: number };
}

/** What sending costs, of what its register is told. */
export const postage = (weight: unknown, price: unknown, box: unknown): string => {
  const size = box === null || box === undefined ? '?' : (box as Box).height.value * 2;
  return `${String(weight)}/${String(price)}/${size}`;
};

export const noteOf = (id: unknown, language: unknown): string =>
  `${String(id)} ${String(language)}`;

/** The whole graph in one schema: how errors and nulls are to stand, by graphql-js. */
export const WHOLE = `
  enum Kind { NEW OLD }
  enum Language { VI EN }
  enum Unit { CM M }
  type Height { value: Int! unit: Unit }
  type Box { width: Int! height: Height! }
  type Room { id: ID! floor: Int }
  type Shelf { room: Room! number: Int! load: Int label: String! }
  interface Product {
    id: ID! sku: ID! title: String! kind: Kind weight: Int price: Float box: Box tags: [String] reviews: [Review!]
    shelf: Shelf related: [Product] postage: String note(language: Language!): String
  }
  type Book implements Product {
    id: ID! sku: ID! title: String! kind: Kind weight: Int price: Float box: Box tags: [String] reviews: [Review!]
    shelf: Shelf related: [Product] postage: String note(language: Language!): String pages: Int!
  }
  type Tool implements Product {
    id: ID! sku: ID! title: String! kind: Kind weight: Int price: Float box: Box tags: [String] reviews: [Review!]
    shelf: Shelf related: [Product] postage: String note(language: Language!): String watts: Int
  }
  type Reader {
    id: ID! name: String! email: String nickname: String friends: [Reader!]! reviews: [Review!]! favourite: Product
  }
  type Review { id: ID! text: String stars: Int! author: Reader! about: Product }
  union Found = Book | Tool | Reader
  type Query {
    reader(id: ID!): Reader readers: [Reader!] products: [Product] product(id: ID!): Product
    search: [Found] latest: [Review!]
  }
  type Mutation { rate(id: ID!): Review }
`;

/** Resolvers of the whole: what is worked out from other fields. */
export const WHOLE_RESOLVERS: Readonly<Record<string, (thing: Thing, args: Thing) => unknown>> = {
  postage: (thing) =>
    postage(settled(thing, 'weight'), settled(thing, 'price'), settled(thing, 'box')),
  note: (thing, { language }) => noteOf(thing['id'], language),
};

/** Where a fault may be put. */
export const FAULTY: readonly string[] = [
  ...['name', 'email', 'nickname', 'friends', 'reviews', 'favourite'].flatMap((field) => [
    `Reader.${field}`,
    `Reader.${field} r1`,
  ]),
  ...['title', 'kind', 'weight', 'price', 'box', 'tags', 'pages'].flatMap((field) => [
    `Book.${field}`,
    `Book.${field} p2`,
  ]),
  ...['title', 'kind', 'weight', 'price', 'box', 'tags', 'watts'].flatMap((field) => [
    `Tool.${field}`,
    `Tool.${field} p1`,
  ]),
  ...['reviews', 'shelf', 'related'].flatMap((field) => [
    `Product.${field}`,
    `Product.${field} p1`,
  ]),
  ...['text', 'stars', 'author', 'about'].flatMap((field) => [
    `Review.${field}`,
    `Review.${field} v1`,
  ]),
  ...['load', 'label'].flatMap((field) => [`Shelf.${field}`, `Shelf.${field} s1`]),
  ...['readers', 'products', 'search', 'latest'].map((field) => `Query.${field}`),
];
