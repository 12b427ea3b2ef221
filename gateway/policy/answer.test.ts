import { beforeAll, describe, expect, it } from 'vitest';
import { guardedRegister } from '../../test/gateway/kit/guarded-register.ts';
import { holderOf, type JudgedGraph, judgedGraph } from '../../test/gateway/kit/judged-graph.ts';

let graph: JudgedGraph;
beforeAll(async () => {
  graph = await judgedGraph([guardedRegister]);
});

const officer = holderOf();

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
