import { parse } from 'graphql';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Inquiry, PUBLIC_CALLER, PUBLIC_INQUIRY } from '../../../schema/access/caller.ts';
import { clockStandingAt } from '../../../schema/clock.ts';
import type { Context } from '../definition.ts';
import { type Register, registerOf } from '../register.ts';
import { federatedSchema } from '../register-schema.ts';
import type { Store } from '../store/store.ts';
import { guardSchema } from './guard-schema.ts';
import { requestGuard } from './request-guard.ts';
import type { RowSubjects } from './row-subjects.ts';
import { subjectsFor } from './subjects-for.ts';

const AN = '048190000011';
const BINH = '048190000022';
const NOBODY = '048190000099';

/** A register of people, their boats and who sails with them: each way in that an agency may have. */
const document = parse(`
  extend schema
    @link(url: "https://specs.apollo.dev/federation/v2.11",
      import: ["@key", "@inaccessible", "@requiresScopes", "@authenticated"])
    @link(url: "https://lgsp-graph.example/classification/v1.0", import: ["@classified"])
  enum SharingClass { OPEN SHARED CLOSED }
  enum PersonalData { NONE BASIC SENSITIVE }
  directive @classified(as: SharingClass!, personal: PersonalData! = NONE, decidedBy: String,
    basis: String) on OBJECT | FIELD_DEFINITION
  type Query {
    person(id: ID!): Person @classified(as: SHARED, personal: BASIC) @requiresScopes(scopes: [["read"], ["self"]])
    personByCard(card: ID!): Person @classified(as: SHARED, personal: BASIC) @requiresScopes(scopes: [["read"], ["self"]])
    people: [Person] @classified(as: SHARED, personal: BASIC) @requiresScopes(scopes: [["read"], ["self"]])
    boatsOf(owner: ID!): BoatConnection @classified(as: SHARED, personal: BASIC) @requiresScopes(scopes: [["read"], ["self"]])
    things: [Thing] @classified(as: OPEN)
    named: [Named] @classified(as: OPEN)
    boat(name: String!): Boat @classified(as: OPEN)
    weather: String @classified(as: OPEN)
  }
  union Thing = Person | Boat
  interface Named { name: String }
  type Person implements Named @key(fields: "key") @classified(as: SHARED, personal: BASIC) {
    key: ID! @inaccessible
    name: String @requiresScopes(scopes: [["read"], ["self"]])
    phone: String @classified(as: CLOSED, personal: BASIC) @requiresScopes(scopes: [["self"]])
    friend: Person @requiresScopes(scopes: [["read"], ["self"]])
    crew: [Mate!] @requiresScopes(scopes: [["read"], ["self"]])
    note: Note @requiresScopes(scopes: [["read"], ["self"]])
    broken: String @requiresScopes(scopes: [["read"], ["self"]])
    boats: BoatConnection @requiresScopes(scopes: [["read"], ["self"]])
  }
  type Mate @classified(as: SHARED, personal: BASIC) { role: String @requiresScopes(scopes: [["read"], ["self"]]) }
  type Note @classified(as: SHARED, personal: BASIC) { text: String @requiresScopes(scopes: [["read"], ["self"]]) }
  type Paper @classified(as: SHARED, personal: BASIC) { text: String @requiresScopes(scopes: [["read"], ["self"]]) }
  type Wrapper @classified(as: OPEN) { paper: Paper }
  type BoatConnection @classified(as: SHARED, personal: BASIC) {
    nodes: [Boat!] @requiresScopes(scopes: [["read"], ["self"]])
  }
  type Boat implements Named @key(fields: "key") @classified(as: OPEN) {
    key: ID! @inaccessible
    name: String
    price: Int @classified(as: SHARED, personal: BASIC) @requiresScopes(scopes: [["read"], ["self"]])
    wrapper: Wrapper
    builder: String @classified(as: SHARED) @requiresScopes(scopes: [["boats"]])
  }
`);

interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly friend: string | null;
}
interface BoatRow {
  readonly name: string;
  readonly owner: string | null;
}

const people: readonly PersonRow[] = [
  { id: AN, name: 'An', friend: BINH },
  { id: BINH, name: 'Bình', friend: AN },
];
const boats: readonly BoatRow[] = [
  { name: 'Sóng', owner: AN },
  { name: 'Gió', owner: BINH },
  { name: 'Công vụ', owner: null },
];
const note = { text: 'gặp ở bến' };
const byId = (id: string | null) => people.find((one) => one.id === id) ?? null;

/** What was read, to see that nothing is read for a field that is refused. */
let read: string[];
const reading = <T>(what: string, value: T): T => {
  read.push(what);
  return value;
};
const boatsOf = (owner: string) => ({ nodes: boats.filter((boat) => boat.owner === owner) });
const typeOf = (row: object): string => ('id' in row ? 'Person' : 'Boat');

const resolvers = {
  Query: {
    person: (_: unknown, { id }: { id: string }) => reading('person', byId(id)),
    personByCard: async (_: unknown, { card }: { card: string }) =>
      reading('personByCard', byId(card)),
    people: async () => reading('people', [...people, null]),
    boatsOf: (_: unknown, { owner }: { owner: string }) => reading('boatsOf', boatsOf(owner)),
    things: () => [...people, ...boats],
    named: () => [...boats, ...people],
    boat: (_: unknown, { name }: { name: string }) =>
      boats.find((boat) => boat.name === name) ?? null,
    weather: () => 'nắng',
  },
  Thing: { __resolveType: typeOf },
  Named: { __resolveType: typeOf },
  Person: {
    __resolveReference: async ({ key }: { key: string }) => byId(key),
    key: ({ id }: PersonRow) => id,
    name: ({ name }: PersonRow) => reading('name', name),
    phone: () => reading('phone', '0905'),
    friend: async ({ friend }: PersonRow) => reading('friend', byId(friend)),
    crew: () => [{ role: 'lái' }, { role: 'bếp' }],
    // One and the same row for everybody.
    note: () => note,
    broken: () => {
      throw new Error('the shelf fell');
    },
    boats: ({ id }: PersonRow) => boatsOf(id),
  },
  Boat: {
    __resolveReference: async ({ key }: { key: string }) =>
      boats.find((boat) => boat.name === key) ?? null,
    key: ({ name }: BoatRow) => name,
    price: () => reading('price', 100),
    wrapper: () => ({ paper: { text: 'giấy' } }),
    builder: () => 'xưởng',
  },
};

let ownersRead: number;
const subjects: RowSubjects<unknown> = {
  'Query.person': ({ id }: { id: string }) => [id],
  'Query.boatsOf': ({ owner }: { owner: string }) => [owner],
  Person: ({ id }: PersonRow) => [id],
  Boat: async ({ owner }: BoatRow) => {
    ownersRead += 1;
    return owner === null ? [] : [owner];
  },
};

function started(trust: 'seal' | 'token' = 'seal'): Register {
  const schema = federatedSchema(document, resolvers);
  guardSchema(schema, { document, subjects, byToken: trust === 'token' });
  // Nothing here reads a store.
  const store = undefined as unknown as Store;
  const context: Context<unknown> = { loaders: {}, store, clock: clockStandingAt('2026-06-30') };
  const guardFor = (inquiry: Inquiry) =>
    requestGuard(inquiry, '2026-06-30', subjectsFor(subjects, context));
  return registerOf(
    'boats',
    schema,
    () => context,
    () => undefined,
    { trust, guardFor },
  );
}

const officer: Inquiry = {
  ...PUBLIC_INQUIRY,
  caller: { ...PUBLIC_CALLER, kind: 'officer', agencyCode: 'H17', scopes: ['read'] },
  purpose: 'DEV_EXPLORE',
  synthetic: true,
};
const an: Inquiry = {
  ...PUBLIC_INQUIRY,
  caller: { ...PUBLIC_CALLER, kind: 'citizen', scopes: ['self'], subject: AN, assurance: 2 },
  purpose: 'SELF_ACCESS',
};

interface Answer {
  readonly data: unknown;
  /** Path and code of each refusal. */
  readonly refused: readonly string[];
  readonly errors: readonly unknown[];
  readonly access: unknown;
}

async function asked(
  inquiry: Inquiry | undefined,
  query: string,
  variables = {},
  register = started(),
): Promise<Answer> {
  const { data, errors = [], extensions } = await register.execute({ query, variables, inquiry });
  return {
    data: JSON.parse(JSON.stringify(data ?? null)),
    refused: errors.map(
      ({ path = [], extensions: { code } }) => `${path.join('.')} ${String(code)}`,
    ),
    errors: JSON.parse(JSON.stringify(errors)),
    access: extensions?.['access'] ?? [],
  };
}

beforeEach(() => {
  read = [];
  ownersRead = 0;
});

describe('a field that is refused', () => {
  it('is null with its code, class and what opens it, and nothing is read for it', async () => {
    const { data, errors } = await asked(
      PUBLIC_INQUIRY,
      `{ person(id: "${AN}") { name } weather }`,
    );
    expect({ data, read }).toEqual({ data: { person: null, weather: 'nắng' }, read: [] });
    expect(errors).toMatchObject([
      {
        path: ['person'],
        extensions: {
          code: 'NOT_SIGNED_IN',
          field: 'Query.person',
          sharingClass: 'SHARED',
          opensWith: 'scope read | self',
        },
      },
    ]);
  });

  it.each([
    ['by an alias', '{ things { ... on Person { mine: phone } } }'],
    ['by a fragment', '{ things { ...P } } fragment P on Person { phone }'],
    ['by an interface', '{ named { ... on Person { phone } } }'],
    ['by a union', '{ things { __typename ... on Person { phone } } }'],
    ['beside a condition', '{ things { ... on Person { phone @include(if: true) } } }'],
  ])('is refused %s', async (_name, query) => {
    const { refused } = await asked(officer, query);
    expect(refused.map((one) => one.split(' ')[1])).toEqual([
      'FIELD_NOT_PERMITTED',
      'FIELD_NOT_PERMITTED',
    ]);
    expect(read).not.toContain('phone');
  });

  it('is refused as an entity too', async () => {
    const query =
      'query($r: [_Any!]!) { _entities(representations: $r) { ... on Person { name phone } } }';
    const r = [{ __typename: 'Person', key: AN }];
    expect(await asked(officer, query, { r })).toMatchObject({
      data: { _entities: [{ name: 'An', phone: null }] },
      refused: ['_entities.0.phone FIELD_NOT_PERMITTED'],
    });
  });
});

describe('a record of one’s own', () => {
  it.each<readonly [string, string, object, readonly string[]]>([
    [
      'asked for by number',
      `{ mine: person(id: "${AN}") { name } theirs: person(id: "${BINH}") { name } }`,
      { mine: { name: 'An' }, theirs: null },
      ['theirs FIELD_NOT_PERMITTED'],
    ],
    [
      'found by something else',
      `{ mine: personByCard(card: "${AN}") { phone } theirs: personByCard(card: "${BINH}") { phone } }`,
      { mine: { phone: '0905' }, theirs: null },
      ['theirs FIELD_NOT_PERMITTED'],
    ],
    [
      'in an open list',
      '{ things { ... on Person { name } ... on Boat { price } } }',
      {
        things: [{ name: 'An' }, { name: null }, { price: 100 }, { price: null }, { price: null }],
      },
      [
        'things.1.name FIELD_NOT_PERMITTED',
        'things.3.price FIELD_NOT_PERMITTED',
        'things.4.price FIELD_NOT_PERMITTED',
      ],
    ],
    [
      'behind an interface',
      '{ named { ... on Boat { price } } }',
      { named: [{ price: 100 }, { price: null }, { price: null }, {}, {}] },
      ['named.1.price FIELD_NOT_PERMITTED', 'named.2.price FIELD_NOT_PERMITTED'],
    ],
    [
      'in a connection',
      `{ mine: boatsOf(owner: "${AN}") { nodes { price } } theirs: boatsOf(owner: "${BINH}") { nodes { price } } }`,
      { mine: { nodes: [{ price: 100 }] }, theirs: null },
      ['theirs FIELD_NOT_PERMITTED'],
    ],
    [
      'with its parts, and not those of somebody it leads to',
      `{ person(id: "${AN}") { crew { role } friend { crew { role } friend { name } } } }`,
      {
        person: {
          crew: [{ role: 'lái' }, { role: 'bếp' }],
          friend: { crew: null, friend: null },
        },
      },
      ['person.friend.crew FIELD_NOT_PERMITTED', 'person.friend.friend FIELD_NOT_PERMITTED'],
    ],
    [
      'with a part reached through open fields',
      '{ mine: boat(name: "Sóng") { wrapper { paper { text } } } theirs: boat(name: "Gió") { wrapper { paper { text } } } }',
      {
        mine: { wrapper: { paper: { text: 'giấy' } } },
        theirs: { wrapper: { paper: { text: null } } },
      },
      ['theirs.wrapper.paper.text FIELD_NOT_PERMITTED'],
    ],
    [
      'in a list of all people',
      '{ people { name } }',
      { people: null },
      ['people FIELD_NOT_PERMITTED'],
    ],
  ])('is given %s', async (_name, query, data, refused) => {
    const answer = await asked(an, query);
    expect({ data: answer.data, refused: answer.refused.toSorted() }).toEqual({ data, refused });
  });

  it('is given as an entity, and nobody else’s is', async () => {
    const query = `query($r: [_Any!]!) { _entities(representations: $r) {
      ... on Person { name } ... on Boat { price } } }`;
    const r = [
      { __typename: 'Person', key: AN },
      { __typename: 'Person', key: BINH },
      { __typename: 'Boat', key: 'Sóng' },
      { __typename: 'Boat', key: 'Gió' },
    ];
    expect(await asked(an, query, { r })).toMatchObject({
      data: { _entities: [{ name: 'An' }, { name: null }, { price: 100 }, { price: null }] },
      refused: ['_entities.1.name FIELD_NOT_PERMITTED', '_entities.3.price FIELD_NOT_PERMITTED'],
    });
  });

  it('lends nothing to the same row reached through somebody else', async () => {
    const inEitherOrder = [
      `{ things { ... on Person { note { text } } } }`,
      `{ person(id: "${AN}") { note { text } } things { ... on Person { note { text } } } }`,
    ];
    for (const query of inEitherOrder) {
      const { refused } = await asked(an, query);
      expect(refused).toEqual(['things.1.note FIELD_NOT_PERMITTED']);
    }
    const direct = await asked(an, `{ personByCard(card: "${AN}") { friend { note { text } } } }`);
    expect(direct).toMatchObject({
      data: { personByCard: { friend: { note: null } } },
      refused: ['personByCard.friend.note FIELD_NOT_PERMITTED'],
    });
  });

  it('is refused in the same words whether somebody else has one or nobody does', async () => {
    for (const field of ['person(id: $id)', 'personByCard(card: $id)']) {
      const query = `query($id: ID!) { ${field} { name phone } }`;
      const theirs = await asked(an, query, { id: BINH });
      const nobodys = await asked(an, query, { id: NOBODY });
      expect(theirs.refused.length).toBe(1);
      expect({ data: theirs.data, errors: theirs.errors }).toEqual({
        data: nobodys.data,
        errors: nobodys.errors,
      });
    }
    expect(read).toEqual(['personByCard', 'personByCard']);
  });

  it('is nobody’s without a subject', async () => {
    const nameless = { ...an, caller: { ...an.caller, subject: null } };
    const { data } = await asked(nameless, '{ things { ... on Boat { price } } }');
    expect(JSON.stringify(data)).not.toContain('100');
  });
});

describe('the report', () => {
  it('says once for all alike whose records were given, and which fields', async () => {
    const { access } = await asked(officer, '{ people { name crew { role } } weather }');
    expect(access).toEqual([
      {
        type: 'Person',
        subjects: [AN, BINH],
        fields: ['Mate.role', 'Person.crew', 'Person.name', 'Query.people'],
        refused: [],
      },
    ]);
  });

  it('tells records apart of which not the same was given, and those that are nobody’s', async () => {
    const { access } = await asked(officer, '{ things { ... on Boat { price } } }');
    expect(access).toEqual([
      { type: 'Boat', subjects: [AN, BINH], fields: ['Boat.price'], refused: [] },
      { type: 'Boat', subjects: [], fields: ['Boat.price'], refused: [] },
    ]);
    const mixed = await asked(an, '{ things { ... on Boat { price } } }');
    expect(mixed.access).toEqual([
      { type: 'Boat', subjects: [AN], fields: ['Boat.price'], refused: [] },
      { type: 'Boat', subjects: [BINH], fields: [], refused: ['Boat.price'] },
      { type: 'Boat', subjects: [], fields: [], refused: ['Boat.price'] },
    ]);
  });

  it('counts a record that is only counted, and one that nobody has', async () => {
    const only = await asked(officer, `{ person(id: "${AN}") { __typename } }`);
    const none = await asked(officer, `{ person(id: "${NOBODY}") { __typename } }`);
    expect([only.access, none.access]).toEqual([
      [{ type: 'Person', subjects: [AN], fields: ['Query.person'], refused: [] }],
      [{ type: 'Person', subjects: [], fields: ['Query.person'], refused: [] }],
    ]);
  });

  it('gives a connection to whom the arguments name', async () => {
    const { access } = await asked(officer, `{ boatsOf(owner: "${AN}") { nodes { name } } }`);
    expect(access).toEqual([
      {
        type: 'BoatConnection',
        subjects: [AN],
        fields: ['BoatConnection.nodes', 'Query.boatsOf'],
        refused: [],
      },
    ]);
  });

  it('does not count what broke', async () => {
    const { access, refused } = await asked(officer, `{ person(id: "${AN}") { broken } }`);
    expect(refused).toEqual(['person.broken INTERNAL']);
    expect(access).toMatchObject([{ fields: ['Query.person'] }]);
  });

  it('names whom a citizen tried to read about', async () => {
    const { access } = await asked(an, `{ personByCard(card: "${BINH}") { name } }`);
    expect(access).toEqual([
      { type: 'Person', subjects: [BINH], fields: [], refused: ['Query.personByCard'] },
    ]);
    const nobody = await asked(an, `{ personByCard(card: "${NOBODY}") { name } }`);
    expect(nobody.access).toEqual([
      { type: 'Person', subjects: [], fields: [], refused: ['Query.personByCard'] },
    ]);
  });

  it('is empty where nothing personal was asked for, and no owner is looked for', async () => {
    const open =
      '{ weather named { name } things { ... on Boat { name wrapper { __typename } } } }';
    const { access, refused } = await asked(PUBLIC_INQUIRY, open.replace('named { name } ', ''));
    expect([access, refused, ownersRead]).toEqual([[], [], 0]);
    const withBuilder = { ...officer, caller: { ...officer.caller, scopes: ['boats'] } };
    expect((await asked(withBuilder, '{ boat(name: "Gió") { builder } }')).access).toEqual([]);
    expect(ownersRead).toBe(0);
  });

  it('reads the owner once for all fields of a record', async () => {
    await asked(officer, '{ boat(name: "Gió") { price again: price wrapper { paper { text } } } }');
    expect(ownersRead).toBe(1);
  });
});

describe('a guarded register', () => {
  it('answers nobody who does not say who asks', async () => {
    expect(await asked(undefined, '{ weather }')).toMatchObject({
      data: null,
      refused: [' SEAL_REFUSED'],
    });
  });

  it.each([
    '{ _service { sdl } }',
    '{ weather mine: _service { sdl } }',
    '{ ...S } fragment S on Query { _service { sdl } }',
    'query A { weather } query B { _service { sdl } }',
  ])('tells nobody how it is joined: %s', async (query) => {
    for (const trust of ['seal', 'token'] as const) {
      const { data, refused } = await asked(officer, query, {}, started(trust));
      expect([data, refused]).toEqual([null, [' SEAL_REFUSED']]);
    }
  });

  it('lets its keys join, and the public try none where callers come with tokens', async () => {
    const query =
      'query($r: [_Any!]!) { _entities(representations: $r) { ... on Person { key } } }';
    const variables = { r: [{ __typename: 'Person', key: AN }] };
    const codes = async (inquiry: Inquiry, trust: 'seal' | 'token') =>
      (await asked(inquiry, query, variables, started(trust))).refused;
    expect([
      await codes(PUBLIC_INQUIRY, 'seal'),
      await codes(an, 'token'),
      await codes(PUBLIC_INQUIRY, 'token'),
    ]).toEqual([[], [], ['_entities NOT_SIGNED_IN']]);
  });

  it('reports to the gateway, never to a caller with a token of their own', async () => {
    const query = `{ personByCard(card: "${BINH}") { name } }`;
    expect((await asked(an, query, {}, started('token'))).access).toEqual([]);
    expect((await asked(an, query, {}, started('seal'))).access).not.toEqual([]);
  });

  it('refuses to start with subjects of a type that it does not have', () => {
    const schema = federatedSchema(document, resolvers);
    const plan = { document, byToken: false };
    for (const name of ['Ship', 'Query.ship'])
      expect(() => guardSchema(schema, { ...plan, subjects: { [name]: () => [] } })).toThrow(name);
  });
});
