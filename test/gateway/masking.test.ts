import { GraphQLError } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { masked } from '../../gateway/faults/mask.ts';
import type { Misbehaviour } from './kit/register-server.ts';
import { type SmallGraph, startSmallGraph } from './kit/start-gateway.ts';

let graph: SmallGraph;
beforeAll(async () => {
  graph = await startSmallGraph();
});
afterAll(() => graph[Symbol.asyncDispose]());

const saying =
  (answer: unknown): Misbehaviour =>
  (response) =>
    void response
      .writeHead(200, { 'content-type': 'application/json' })
      .end(JSON.stringify(answer));

async function withRegister(name: string, how: Misbehaviour, query: string) {
  graph.register(name).misbehave(how);
  try {
    return await graph.ask(query);
  } finally {
    graph.register(name).misbehave(undefined);
  }
}

describe('what a client is told', () => {
  it('is a register’s own fault, with its code, details and place', async () => {
    const { body } = await graph.ask('{ bad(how: "fault") people { id motto } }');
    expect(body).toMatchObject({
      data: { bad: null, people: [{ motto: 'Đi một ngày đàng' }, { motto: null }] },
      errors: [
        { path: ['bad'], extensions: { code: 'INVALID_ARGUMENT', argument: 'how' } },
        {
          path: ['people', 1, 'motto'],
          extensions: { code: 'FIELD_NOT_PERMITTED', field: 'Person.motto' },
        },
      ],
    });
  });

  it('is in the log only as the request’s own line, when it was refused what it asked', async () => {
    const before = graph.log.length;
    await graph.ask('{ bad(how: "fault") }');
    expect(graph.log.slice(before)).toMatchObject([
      { msg: 'request', codes: ['INVALID_ARGUMENT'] },
    ]);
  });

  it('is one flat sentence for anything else, while the log keeps its kind', async () => {
    const { text, body } = await graph.ask('{ bad(how: "sql") }');
    expect(body.errors).toEqual([
      {
        message: expect.stringContaining('Something failed on our side.'),
        path: ['bad'],
        extensions: { code: 'INTERNAL', messages: expect.any(Object) },
      },
    ]);
    expect(text + graph.logText()).not.toMatch(/SELECT|0482|db\.internal/);
    expect(graph.log).toContainEqual(
      expect.objectContaining({ msg: 'unexpected error', depth: 1, code: 'INTERNAL' }),
    );
  });

  it('is in no line of the log, whichever of a caller’s words it stood in', async () => {
    graph.register('results').misbehave((response) => response.destroy());
    const id = '_048201000123';
    const headers = { 'x-request-id': 'a1b2c3d4-1111-4222-8333-048201000123' };
    for (const query of [
      `query ${id} { ${id}: bad(how: "${id}") }`,
      `{ ${id}: promised { ${id}: title } }`,
      `{ ${id}: latest { ${id}: title } }`,
      `{ ${id}: people { ${id}: results { ${id}: title } } }`,
      `query ($${id}: Int) { ${id}: lookUp(count: $${id}) }`,
      `{ ${id} }`,
    ])
      await graph.post(JSON.stringify({ query, variables: { [id]: id } }), headers);
    graph.register('results').misbehave(undefined);
    expect(graph.log.filter(({ msg }) => msg === 'unexpected error').length).toBeGreaterThan(1);
    expect(graph.logText()).toContain('register failed');
    expect(graph.logText()).not.toContain('048201000123');
  });

  it('never comes from a register’s extensions beyond the registry’s details', async () => {
    const error = {
      message: 'row: Bí Mật',
      path: ['latest', 'title'],
      extensions: {
        code: 'CONFLICT',
        field: 'Result.title',
        stacktrace: ['at secret'],
        row: { name: 'Bí Mật' },
        argument: { name: 'Bí Mật' },
        http: { status: 403 },
        serviceName: 'results',
        messages: { vi: 'Bí Mật', en: 'Bí Mật' },
      },
    };
    const reply = await withRegister(
      'results',
      saying({ data: { latest: { title: null } }, errors: [error] }),
      '{ latest { title } parcels { id } }',
    );
    expect(reply.status).toBe(200);
    expect(reply.text).not.toMatch(/Bí Mật|secret|serviceName/);
    expect(reply.body.errors).toEqual([
      {
        message: expect.any(String),
        path: ['latest', 'title'],
        extensions: { code: 'CONFLICT', field: 'Result.title', messages: expect.any(Object) },
      },
    ]);
  });

  it.each(['GRAPHQL_VALIDATION_FAILED', 'BAD_REQUEST', 'UNAUTHENTICATED', undefined])(
    'is not that the caller was wrong, when it was we who asked wrongly (%s)',
    async (code) => {
      const { body } = await withRegister(
        'results',
        saying({ errors: [{ message: 'Cannot query field "x"', extensions: { code } }] }),
        '{ latest { title } parcels { id } }',
      );
      expect(body).toMatchObject({
        data: { latest: null, parcels: [{}, {}, {}] },
        errors: [{ path: ['latest'], extensions: { code: 'INTERNAL' } }],
      });
    },
  );

  it('is of a null that breaks a promise, which the stock executor would hide', async () => {
    const { body } = await withRegister(
      'persons',
      saying({ data: { promised: { title: null } } }),
      '{ promised { title } }',
    );
    expect(body).toEqual({
      data: { promised: null },
      errors: [
        {
          message: expect.any(String),
          path: ['promised', 'title'],
          extensions: expect.objectContaining({ code: 'INTERNAL' }),
        },
      ],
    });
  });

  it('points at the right holder under a union', async () => {
    const { body } = await graph.ask('{ parcels { holder { ... on Person { motto } } } }');
    expect(body.errors?.map(({ path }) => path)).toEqual([['parcels', 2, 'holder', 'motto']]);
  });

  it('once for each register that says of many fields that its store is down', async () => {
    const down = (index: number) => ({
      message: 'x',
      path: ['_entities', index, 'results'],
      extensions: { code: 'SOURCE_UNAVAILABLE', register: 'someone-else' },
    });
    const { body } = await withRegister(
      'results',
      saying({
        data: { _entities: [{ results: null }, { results: null }] },
        errors: [down(0), down(1)],
      }),
      '{ people { id results { title } } }',
    );
    expect(body.errors).toMatchObject([
      {
        path: ['people', 0, 'results'],
        extensions: { code: 'SOURCE_UNAVAILABLE', register: 'results' },
      },
    ]);
  });
});

describe('an operation the engine gives up on', () => {
  it('is too complex, and says nothing of the engine', () => {
    const source = new GraphQLError('', { originalError: new RangeError('Maximum call stack') });
    const error = new GraphQLError('Maximum call stack', {
      originalError: source,
      extensions: { code: 'GRAPHQL_PARSE_FAILED' },
    });
    const shown = masked(error.toJSON(), error);
    expect(shown.extensions).toMatchObject({ code: 'COMPLEXITY_EXCEEDED' });
    expect(shown.message).not.toContain('call stack');
  });
});

describe('introspection', () => {
  it.each([
    ['open to all where nobody is asked who they are', { TRUST: 'none' }, undefined],
    ['closed to the public', { TRUST: 'seal' }, 'NOT_SIGNED_IN'],
    [
      'closed to all where that is said',
      { TRUST: 'seal', INTROSPECTION: 'false' },
      'FIELD_NOT_PERMITTED',
    ],
    ['open to the public where that is said', { TRUST: 'seal', INTROSPECTION: 'true' }, undefined],
  ])('is %s', async (_name, env, code) => {
    await using one = await startSmallGraph(env);
    const hidden = '{ all: __schema { queryType { name } } }';
    expect((await one.ask(hidden)).body.errors?.[0]?.extensions['code']).toBe(code);
    expect((await one.ask('{ people { __typename } }')).body.errors).toBeUndefined();
  });

  it('is not given away by guesses at what was meant', async () => {
    await using one = await startSmallGraph({ TRUST: 'seal' });
    const { text } = await one.ask('{ persn { id } }');
    expect(text).toContain('Cannot query field');
    expect(text).not.toContain('Did you mean');
  });
});

describe('persisted queries', () => {
  const hash = '7c4b0b1bca7a8be4ee5ac5b6ad1d8b7a2a8f4a6c8a1c1f2f9e2c7d3d9c1a0b11';
  const persisted = (sha256Hash: string, query?: string) =>
    graph.post(
      JSON.stringify({ query, extensions: { persistedQuery: { version: 1, sha256Hash } } }),
    );

  it('that are not known are asked for in full', async () => {
    const { status, body } = await persisted(hash);
    expect([status, body.errors?.[0]?.extensions['code']]).toEqual([
      200,
      'PERSISTED_QUERY_NOT_FOUND',
    ]);
  });

  it('under another query’s hash are refused', async () => {
    const { status, body } = await persisted(hash, '{ __typename }');
    expect([status, body.errors?.[0]?.extensions['code']]).toEqual([400, 'BAD_REQUEST']);
  });
});
