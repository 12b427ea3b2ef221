import { beforeAll, describe, expect, it } from 'vitest';
import { guardedRegister } from '../../test/gateway/kit/guarded-register.ts';
import { holderOf, type JudgedGraph, judgedGraph } from '../../test/gateway/kit/judged-graph.ts';

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
