import { parse } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { PUBLIC_INQUIRY } from '../../schema/access/caller.ts';
import { accessIndex } from '../../schema/access/rule.ts';
import { guardedRegister } from '../../test/gateway/kit/guarded-register.ts';
import { holderOf, type JudgedGraph, judgedGraph } from '../../test/gateway/kit/judged-graph.ts';
import { composed } from '../../test/gateway/kit/start-gateway.ts';
import { wholeRefusal } from './answer.ts';
import { createPolicy, isOpenGraph } from './policy.ts';

let graph: JudgedGraph;
beforeAll(async () => {
  graph = await judgedGraph([guardedRegister]);
});

const officer = holderOf();

describe('a refused field', () => {
  it('is null with one error at its path, and what is open is answered in the order asked', async () => {
    const reply = await graph.ask('{ people { code name id } count }');
    expect(reply.data).toEqual({
      people: [
        { code: null, name: 'An', id: 'p1' },
        { code: null, name: 'Bình', id: 'p2' },
      ],
      count: 3,
    });
    expect(Object.keys(Object(reply.data))).toEqual(['people', 'count']);
    expect(JSON.stringify(reply.data)).toContain('{"code":null,"name":"An","id":"p1"}');
    expect(reply.refused).toEqual(['people.code NOT_SIGNED_IN Person.code']);
    expect(reply.asked.join()).not.toContain('code');
  });

  it('is open to who may have it, and nothing is changed', async () => {
    const query = '{ people { code name } }';
    const reply = await graph.ask(query, { inquiry: officer });
    expect(reply.data).toEqual({
      people: [
        { code: '1', name: 'An' },
        { code: '2', name: 'Bình' },
      ],
    });
    expect(reply.refused).toEqual([]);
    expect(reply.judged.phase).toBe('open');
  });

  it('says which field it is and what would open it', async () => {
    const { judged } = await graph.ask('{ people { name shop { tax name } } }', {
      inquiry: officer,
    });
    expect(judged.refused.map(({ error }) => error.extensions)).toMatchObject([
      { code: 'FIELD_NOT_PERMITTED', field: 'Shop.tax', opensWith: 'scope tax' },
    ]);
  });

  it.each([
    [
      'by another name, twice',
      '{ person { a: code name b: code } }',
      { person: { a: null, name: 'An', b: null } },
      ['person.a', 'person.b'],
    ],
    [
      'twice by one name: one error',
      '{ person { code name code } }',
      { person: { code: null, name: 'An' } },
      ['person.code'],
    ],
    [
      'in a named fragment within another',
      `{ person { ...A } } fragment A on Person { name ...B } fragment B on Person { code }`,
      { person: { name: 'An', code: null } },
      ['person.code'],
    ],
    [
      'in a fragment spread at two places',
      `{ person { ...A friend { ...A } } } fragment A on Person { name code }`,
      { person: { name: 'An', code: null, friend: { name: 'Bình', code: null } } },
      ['person.code', 'person.friend.code'],
    ],
    [
      'in an inline fragment without a type',
      '{ person { name ... { code } ... @include(if: true) { secret } } }',
      { person: { name: 'An', code: null, secret: null } },
      ['person.code', 'person.secret'],
    ],
    [
      'on one type of a union',
      '{ holders { ... on Person { name code } ... on Shop { id } } }',
      { holders: [{ name: 'An', code: null }, { id: 's1' }, { name: 'Bình', code: null }] },
      ['holders.code'],
    ],
    [
      'on one type of a union, alone there',
      '{ holders { ... on Person { code } ... on Shop { id } __typename } }',
      {
        holders: [
          { code: null, __typename: 'Person' },
          { id: 's1', __typename: 'Shop' },
          { code: null, __typename: 'Person' },
        ],
      },
      ['holders.code'],
    ],
    [
      'on an interface, as strict as its strictest type',
      '{ named { name secret } }',
      {
        named: [
          { name: 'Chợ', secret: null },
          { name: 'An', secret: null },
        ],
      },
      ['named.secret'],
    ],
    [
      'through an interface on a concrete type',
      '{ named { id ... on Shop { secret } ... on Person { secret } } }',
      {
        named: [
          { id: 's1', secret: null },
          { id: 'p1', secret: null },
        ],
      },
      ['named.secret'],
    ],
    [
      'through an interface within a union',
      '{ holders { ... on Named { id secret } } }',
      {
        holders: [
          { id: 'p1', secret: null },
          { id: 's1', secret: null },
          { id: 'p2', secret: null },
        ],
      },
      ['holders.secret'],
    ],
    [
      'in a list of lists',
      '{ grid { code name } }',
      {
        grid: [[{ code: null, name: 'An' }, null], [{ code: null, name: 'Bình' }]],
      },
      ['grid.code'],
    ],
    [
      'of a guarded enum',
      '{ count rank ranks }',
      { count: 3, rank: null, ranks: null },
      ['rank', 'ranks'],
    ],
    ['of a guarded scalar', '{ count seal }', { count: 3, seal: null }, ['seal']],
    [
      'of a guarded type',
      '{ person { name locked { word } } }',
      { person: { name: 'An', locked: null } },
      ['person.locked'],
    ],
  ])('%s', async (_how, query, data, paths) => {
    const reply = await graph.ask(query);
    expect(reply.data).toEqual(data);
    expect(JSON.stringify(reply.data)).toBe(JSON.stringify(data));
    expect(reply.refused.map((text) => text.split(' ')[0])).toEqual(paths);
  });

  it('of a concrete type does not close the same field of another', async () => {
    const query = '{ named { id ... on Shop { tax secret } } }';
    const shown = await graph.ask(query, { inquiry: holderOf('tax') });
    expect(shown.data).toEqual({ named: [{ id: 's1', tax: 't1', secret: null }, { id: 'p1' }] });
  });

  it('of an interface leaves open what a type of it opens, below as well', async () => {
    const reply = await graph.ask(`{ named {
      kin { secret ... on Shop { boss { name } } }
      ... on Shop { kin { ... on Shop { boss { id } } } } } }`);
    expect(reply.data).toEqual({
      named: [{ kin: { secret: null, boss: { name: null, id: 'p1' } } }, { kin: null }],
    });
  });

  it.each([
    ['both', [], null],
    ['both', ['a'], null],
    ['both', ['a', 'b'], 1],
    ['either', [], null],
    ['either', ['b'], 2],
  ])('asks for %s with scopes %j: %j', async (field, scopes, value) => {
    const reply = await graph.ask(`{ count ${field} }`, { inquiry: holderOf(...scopes) });
    expect(reply.data).toEqual({ count: 3, [field]: value });
    expect(reply.refused).toHaveLength(value === null ? 1 : 0);
  });

  it('may be opened by a policy', async () => {
    const met = { ...officer, caller: { ...officer.caller, policies: ['p'] } };
    expect((await graph.ask('{ rule }', { inquiry: met })).data).toEqual({ rule: 3 });
    expect((await graph.ask('{ rule }', { inquiry: officer })).data).toEqual({ rule: null });
  });
});

describe('an object of which all is refused', () => {
  it('is null and its register is not asked', async () => {
    const reply = await graph.ask('{ person { code secret } }');
    expect(reply.data).toEqual({ person: null });
    expect(reply.refused).toEqual([
      'person.code NOT_SIGNED_IN Person.code',
      'person.secret NOT_SIGNED_IN Person.secret',
    ]);
    expect(reply.asked).toEqual([]);
  });

  it('is no oracle for whether it exists, by its type name or by fragments', async () => {
    for (const query of [
      '{ person(id: "none") { __typename code } }',
      '{ person { __typename code } }',
      '{ person { __typename } person { code } }',
      '{ person { ...T ...C } } fragment T on Person { __typename } fragment C on Person { code }',
    ]) {
      const reply = await graph.ask(query);
      expect(reply.data).toEqual({ person: null });
      expect(reply.refused).toEqual(['person.code NOT_SIGNED_IN Person.code']);
    }
  });

  it('takes with it the object around it that asked for nothing else', async () => {
    const reply = await graph.ask('{ count person { friend { friend { code } } } }');
    expect(reply.data).toEqual({ count: 3, person: null });
    expect(reply.refused).toEqual(['person.friend.friend.code NOT_SIGNED_IN Person.code']);
  });

  it('keeps what another selection of it opens, and its type name', async () => {
    const reply = await graph.ask(
      '{ person { __typename code } person { name } holders { __typename ... on Person { code } } holders { ... on Shop { name } } }',
    );
    expect(reply.data).toEqual({
      person: { __typename: 'Person', code: null, name: 'An' },
      holders: [
        { __typename: 'Person', code: null },
        { __typename: 'Shop', name: 'Chợ' },
        { __typename: 'Person', code: null },
      ],
    });
  });

  it('does not break what is around it while another selection of it is open', async () => {
    const reply = await graph.ask(`{ page { ...Codes ...Names } page { total } }
      fragment Codes on Page { nodes { code } first { code } } fragment Names on Page { nodes { name } }`);
    expect(reply.data).toEqual({ page: null });
    const both = await graph.ask(`{ page { ...Codes } page { total ...Names } }
      fragment Codes on Page { nodes { code } } fragment Names on Page { nodes { name } }`);
    expect(both.data).toEqual({
      page: {
        nodes: [
          { code: null, name: 'An' },
          { code: null, name: 'Bình' },
        ],
        total: 2,
      },
    });
    const split = await graph.ask('{ page { total nodes { code } } page { nodes { secret } } }');
    expect(split.data).toEqual({ page: null });
  });

  it('is given as it is when its type name alone was asked for', async () => {
    const reply = await graph.ask(
      '{ person { __typename } none: person(id: "none") { __typename } }',
    );
    expect(reply.data).toEqual({ person: { __typename: 'Person' }, none: null });
    expect(reply.judged.phase).toBe('open');
  });

  it('leaves the type name of the whole to be asked for', async () => {
    const reply = await graph.ask('{ __typename rank }');
    expect(reply.data).toEqual({ __typename: 'Query', rank: null });
  });
});

describe('a refused field that its type promises', () => {
  it.each([
    [
      'nulls the object it is in',
      '{ count person { name born } }',
      { count: 3, person: null },
      'person.born',
    ],
    [
      'nulls the nearest object that may be null',
      '{ count page { total nodes { name born } } }',
      { count: 3, page: null },
      'page.nodes.born',
    ],
    [
      'nulls the items of a list that may hold nulls, when the list itself is promised',
      '{ count strict { name born } }',
      { count: 3, strict: [null, null] },
      'strict.born',
    ],
    [
      'nulls a list whose items are promised',
      '{ person { name friends { born } } }',
      { person: { name: 'An', friends: null } },
      'person.friends.born',
    ],
    [
      'nulls only the rows of its type in a list that may hold nulls',
      '{ named { name ... on Person { born } } }',
      { named: [{ name: 'Chợ' }, null] },
      'named.born',
    ],
    ['nulls everything when nothing around it may be null', '{ count promised }', null, 'promised'],
    [
      'nulls everything through promised objects',
      '{ count people { name born } }',
      null,
      'people.born',
    ],
  ])('%s', async (_what, query, data, path) => {
    const reply = await graph.ask(query);
    expect(reply.data).toEqual(data);
    expect(reply.refused.map((text) => text.split(' ')[0])).toEqual([path]);
    if (data === null) expect(reply.asked).toEqual([]);
  });

  it('is given to who may have it', async () => {
    const reply = await graph.ask('{ page { nodes { born } } }', { inquiry: officer });
    expect(reply.data).toEqual({ page: { nodes: [{ born: 1980 }, { born: 1990 }] } });
  });
});

describe('a refused field under @skip and @include', () => {
  const QUERY = `query ($x: Boolean = false, $y: Boolean = true) {
    count
    person @include(if: $y) { name code @include(if: $x) ...F @skip(if: $x) }
    other: person { secret @include(if: $x) }
  }
  fragment F on Person { born }`;

  it.each([
    [{}, { count: 3, person: null, other: {} }, ['person.born']],
    [
      { x: true },
      { count: 3, person: { name: 'An', code: null }, other: null },
      ['person.code', 'other.secret'],
    ],
    [{ x: true, y: false }, { count: 3, other: null }, ['other.secret']],
    [{ y: false }, { count: 3, other: {} }, []],
  ])('counts only when it is there: %j', async (variables, data, paths) => {
    const reply = await graph.ask(QUERY, { variables });
    expect(reply.data).toEqual(data);
    expect(reply.refused.map((text) => text.split(' ')[0])).toEqual(paths);
    expect(reply.executed).not.toMatch(/code|secret|born/);
  });

  it('that is never there is taken out without a word', async () => {
    const reply = await graph.ask(
      '{ person { name code @include(if: false) } other: person { code @skip(if: true) } }',
    );
    expect(reply.data).toEqual({ person: { name: 'An' }, other: {} });
    expect(reply.refused).toEqual([]);
  });

  it('has one error when it is there by one of two ways', async () => {
    const query = `query ($x: Boolean!, $y: Boolean!) {
      person { name ... @include(if: $x) { code } ... @include(if: $y) { code } } }`;
    for (const [x, y, many] of [
      [true, true, 1],
      [true, false, 1],
      [false, false, 0],
    ] as const)
      expect((await graph.ask(query, { variables: { x, y } })).refused).toHaveLength(many);
  });
});

describe('what is left of an operation', () => {
  it('has no variable and no fragment that nothing uses', async () => {
    const reply = await graph.ask(
      `query Q($id: ID, $name: String, $x: Boolean = true) {
        person(id: $id) { name friend(name: $name) { ...F @include(if: $x) ...G } } }
       fragment F on Person { code } fragment G on Person { secret }
       query Other { count }`,
      { operationName: 'Q' },
    );
    expect(reply.executed).toBe('query Q($id: ID) {\n  person(id: $id) {\n    name\n  }\n}');
    expect(reply.data).toEqual({ person: { name: 'An', friend: null } });
  });

  it('is planned under a key of its own, and the same for the same rights', async () => {
    const query = '{ person { name code } }';
    const [open, shut, again] = [
      await graph.ask(query, { inquiry: officer }),
      await graph.ask(query),
      await graph.ask(query),
    ].map(({ judged }) => (judged.phase === 'closed' ? 'none' : judged.planKey));
    expect(shut).not.toBe(open);
    expect(again).toBe(shut);
  });

  it('asks for types by a name that the caller does not use', async () => {
    const reply = await graph.ask(
      '{ holders { lgsp__typename: __typename ... on Person { code } ... on Shop { name } } }',
    );
    expect(reply.data).toEqual({
      holders: [
        { lgsp__typename: 'Person', code: null },
        { lgsp__typename: 'Shop', name: 'Chợ' },
        { lgsp__typename: 'Person', code: null },
      ],
    });
    expect(reply.executed).toContain('lgsp2__typename: __typename');
  });

  it('executes no mutation that is refused, or of whose result all is', async () => {
    const reply = await graph.ask(
      'mutation { close(id: 1) { name } open(id: 1) { code } other: open(id: 2) { name code } }',
    );
    expect(reply.data).toEqual({ close: null, open: null, other: { name: 'An', code: null } });
    expect(reply.asked).toHaveLength(1);
    expect(reply.asked[0]).not.toMatch(/close|id: ?1/);
  });

  it('takes introspection along', async () => {
    const reply = await graph.ask('{ __schema { queryType { name } } rank }');
    expect(reply.data).toEqual({ __schema: { queryType: { name: 'Query' } }, rank: null });
  });
});

describe('the policy', () => {
  it('refuses an operation whole for operators who want that', async () => {
    const { judged } = await graph.ask(
      'query ($x: Boolean = false) { count person { code name born @include(if: $x) } }',
    );
    expect(wholeRefusal(judged)?.extensions).toMatchObject({
      code: 'NOT_SIGNED_IN',
      field: 'Person.code',
      refusedFields: 1,
    });
    expect(wholeRefusal(judged, { x: true })?.extensions['refusedFields']).toBe(2);
    expect(wholeRefusal((await graph.ask('{ count }')).judged)).toBeNull();
  });

  it('gives the errors of registers on as they are', async () => {
    const reply = await graph.ask('{ count failing { code name } }');
    expect(reply.data).toEqual({ count: 3, failing: [{ code: null, name: 'An' }, null] });
    expect(reply.refused).toEqual(['failing.code NOT_SIGNED_IN Person.code']);
    expect(reply.otherErrors).toEqual(['failing.1 NOT_FOUND']);
  });

  it('says the same errors when there is no such row', async () => {
    const reply = await graph.ask('{ person(id: "none") { name code } }');
    expect(reply.data).toEqual({ person: null });
    expect(reply.refused).toEqual(['person.code NOT_SIGNED_IN Person.code']);
    expect(reply.otherErrors).toEqual([]);
  });

  it('tells of every field whether it is open', () => {
    const verdicts = new Map(
      graph.policy
        .verdictsFor(PUBLIC_INQUIRY)
        .map(({ rule, verdict }) => [rule.field, verdict.kind]),
    );
    expect(verdicts.get('Person.name')).toBe('open');
    expect(verdicts.get('Person.code')).toBe('refused');
    expect(verdicts.get('Named.secret')).toBe('refused');
    const types = new Set([...verdicts.keys()].map((field) => field.split('.')[0]));
    expect([...types].sort()).toEqual([
      'Locked',
      'Mutation',
      'Named',
      'Page',
      'Person',
      'Query',
      'Shop',
    ]);
  });

  it('is skipped for a supergraph that says nothing of access', () => {
    const supergraph = parse(composed([{ ...guardedRegister, sdl: 'type Query { a: Int }' }]));
    const index = accessIndex(supergraph);
    expect(isOpenGraph(index)).toBe(true);
    expect(isOpenGraph(accessIndex(parse(composed([guardedRegister]))))).toBe(false);
    const parts = { index, supergraph, today: () => '2026-03-01', maxBytes: 1_000 };
    const policy = createPolicy({ ...parts, schema: graph.schema });
    const document = parse('{ rank }');
    const asked = { document, operationName: null, queryHash: 'h' };
    expect(policy.judge(asked, PUBLIC_INQUIRY)).toEqual({
      ...{ phase: 'open', planKey: 'h', refused: [] },
      document,
    });
    expect(policy.entries()).toBe(0);
  });
});
