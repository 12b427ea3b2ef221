import { setTimeout as pause } from 'node:timers/promises';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Misbehaviour } from './kit/register-server.ts';
import { type SmallGraph, startSmallGraph } from './kit/start-gateway.ts';

let graph: SmallGraph;
beforeAll(async () => {
  graph = await startSmallGraph({
    SUBGRAPH_DEADLINE_MS: '500',
    SUBGRAPH_ANSWER_LIMIT_BYTES: '4096',
    // The breaker has tests of its own; here each failure has to be seen for itself.
    BREAKER_WINDOW_CALLS: '10000',
    BREAKER_MINIMUM_CALLS: '10000',
  });
});
afterAll(() => graph[Symbol.asyncDispose]());
afterEach(() => graph.register('land-parcels').misbehave(undefined));

const json = { 'content-type': 'application/json' };
const say =
  (body: string, status = 200, headers: Record<string, string> = json): Misbehaviour =>
  (response) =>
    void response.writeHead(status, headers).end(body);

const rewritten =
  (change: (data: Record<string, unknown>) => unknown): Misbehaviour =>
  (response, body) =>
    void response.writeHead(200, json).end(JSON.stringify({ data: change(JSON.parse(body).data) }));

/** A secret of the register, which must be in nothing that leaves. */
const ROW = 'Nguyễn Thị Bí Mật 048201000123';

const FAILURES: readonly (readonly [string, Misbehaviour])[] = [
  ['hangs', () => undefined],
  ['resets before it answers', (response) => void response.destroy()],
  [
    'resets in the middle of its answer',
    (response, body) => {
      response.writeHead(200, { ...json, 'content-length': '4000' });
      response.write(body.slice(0, 20), () => response.destroy());
    },
  ],
  ['answers 500', say(`{"errors":[{"message":"${ROW}"}]}`, 500)],
  ['answers 503 with rows', say(`{"data":{"_entities":[null]},"x":"${ROW}"}`, 503)],
  ['answers HTML', say(`<html>${ROW}</html>`, 200, { 'content-type': 'text/html' })],
  ['answers 404 with HTML', say(`<html>${ROW}</html>`, 404, { 'content-type': 'text/html' })],
  ['redirects', say('', 302, { location: 'http://127.0.0.1:1/graphql' })],
  [
    'answers truncated JSON',
    (response, body) => void response.writeHead(200, json).end(body.slice(0, -3)),
  ],
  ['answers nothing', say('')],
  ['answers text that is no JSON', say(ROW)],
  ['answers a list', say('[]')],
  ['answers null', say('null')],
  ['answers a number', say('7')],
  ['answers without data', say('{}')],
  ['answers null data and no errors', say('{"data":null}')],
  ['answers data that is a list', say('{"data":[]}')],
  ['answers errors that are no list', say(`{"data":{"_entities":[null]},"errors":"${ROW}"}`)],
  ['answers errors that are no errors', say('{"errors":["no"]}')],
  ['answers an empty list of errors', say('{"errors":[]}')],
  ['answers too few entities', rewritten(() => ({ _entities: [] }))],
  ['answers too many entities', rewritten(() => ({ _entities: [null, null, null] }))],
  ['answers no entities', rewritten(() => ({ other: 1 }))],
  ['answers entities that are text', rewritten(() => ({ _entities: [ROW] }))],
  [
    'answers one object where a list belongs',
    rewritten(() => ({ _entities: [{ parcels: { id: ROW } }] })),
  ],
  ['answers text where objects belong', rewritten(() => ({ _entities: [{ parcels: [ROW] }] }))],
  ['answers more than it may', say(JSON.stringify({ data: { _entities: [ROW.repeat(1000)] } }))],
  [
    'answers in a coding that nobody asked for',
    say(ROW, 200, { ...json, 'content-encoding': 'rot13' }),
  ],
  [
    'answers packed text that does not unpack',
    say(ROW, 200, { ...json, 'content-encoding': 'gzip' }),
  ],
  [
    'answers half of what it packed',
    (response, body) =>
      void response
        .writeHead(200, { ...json, 'content-encoding': 'br' })
        .end(brotliCompressSync(body).subarray(0, -4)),
  ],
  [
    'answers little that unpacks to more than it may',
    (response) =>
      void response
        .writeHead(200, { ...json, 'content-encoding': 'gzip' })
        .end(gzipSync(JSON.stringify({ data: { _entities: ['x'.repeat(5_000_000)] } }))),
  ],
  [
    'answers more than it may without saying how much',
    (response) => {
      response.writeHead(200, json);
      response.write('{"data":{"_entities":["');
      response.write('x'.repeat(10_000));
      response.end('"]}}');
    },
  ],
];

describe('a register that packs its answers', () => {
  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
    ['deflate', deflateSync],
  ])('as %s, which it was told it may, is understood', async (coding, pack) => {
    let accepted: unknown;
    graph.register('land-parcels').misbehave((response, body, request) => {
      accepted = request.headers['accept-encoding'];
      response.writeHead(200, { ...json, 'content-encoding': coding }).end(pack(body));
    });
    const { body } = await graph.ask('{ person(id: "p1") { name parcels { id area } } }');
    expect(String(accepted).split(', ')).toContain(coding);
    expect(body.errors).toBeUndefined();
    expect(body.data).toMatchObject({
      person: { name: 'An', parcels: [{ id: expect.any(String) }] },
    });
  });
});

describe('a register that fails', () => {
  it.each(FAILURES)('%s: the others’ data stands, with one error naming it', async (_name, how) => {
    graph.register('land-parcels').misbehave(how);

    const reply = await graph.ask(
      '{ person(id: "p1") { name parcels { id area } results { title } } }',
    );

    expect(reply.status).toBe(200);
    expect(reply.body).toEqual({
      errors: [
        {
          message: expect.stringContaining('A register did not answer in time.'),
          path: ['person', 'parcels'],
          extensions: {
            code: 'SOURCE_UNAVAILABLE',
            register: 'land-parcels',
            retryAfterSeconds: 5,
            messages: { vi: expect.any(String), en: expect.any(String) },
          },
        },
      ],
      data: { person: { name: 'An', parcels: null, results: [{ title: 'Giấy phép' }] } },
    });
    expect(reply.text + graph.logText()).not.toMatch(/Bí Mật|0482|127\.0\.0\.1:\d+\/graphql/);
  });

  it('that is not there at all leaves the others standing too', async () => {
    await using lone = await startSmallGraph();
    await lone.register('land-parcels').close();
    const reply = await lone.ask('{ person(id: "p1") { name parcels { id } } parcels { id } }');
    expect(reply.body.data).toEqual({ person: { name: 'An', parcels: null }, parcels: null });
    expect(reply.body.errors).toMatchObject([
      { path: ['parcels'], extensions: { code: 'SOURCE_UNAVAILABLE', register: 'land-parcels' } },
    ]);
  });

  it('at the root names the field it left empty', async () => {
    graph.register('land-parcels').misbehave(say('', 500));
    const { body } = await graph.ask('{ plots: parcels { id } latest { title } }');
    expect(body.data).toEqual({ plots: null, latest: { title: 'Giấy phép' } });
    expect(body.errors?.map(({ path }) => path)).toEqual([['plots']]);
  });

  it('at many places of one answer is told once, at the first of them', async () => {
    graph.register('land-parcels').misbehave(say('', 500));
    const { body } = await graph.ask(
      '{ latest { subject { name parcels { id } } } people { name parcels { id } } parcels { id } }',
    );
    expect(body.errors).toHaveLength(1);
    expect(body.data).toMatchObject({ people: [{ name: 'An' }, { name: 'Bình' }], parcels: null });
  });

  it('under a union points at the first thing that is empty', async () => {
    graph.register('persons').misbehave(say('', 500));
    const { body } = await graph.ask(
      '{ parcels { id holder { ... on Person { name } ... on Office { name } } } }',
    );
    graph.register('persons').misbehave(undefined);
    expect(body.errors?.map(({ path }) => path)).toEqual([['parcels', 1, 'holder', 'name']]);
  });

  it('beside another that fails gives one error for each', async () => {
    graph.register('land-parcels').misbehave(say('', 500));
    graph.register('results').misbehave(say('', 500));
    const { body } = await graph.ask('{ people { name parcels { id } results { title } } }');
    graph.register('results').misbehave(undefined);
    expect(
      body.errors?.map(({ path, extensions }) => [extensions['register'], path]).sort(),
    ).toEqual([
      ['land-parcels', ['people', 0, 'parcels']],
      ['results', ['people', 0, 'results']],
    ]);
  });

  it('has its cause logged under the request id, without what it said', async () => {
    graph.register('land-parcels').misbehave(say(ROW, 500));
    const requestId = '0123abcdef01234567abcdef01234567';
    const reply = await graph.post(JSON.stringify({ query: '{ parcels { id } }' }), {
      'x-request-id': requestId,
    });
    expect(reply.headers.get('x-request-id')).toBe(requestId);
    expect(graph.log.filter((line) => line['requestId'] === requestId)).toMatchObject([
      {
        msg: 'register failed',
        code: 'SOURCE_UNAVAILABLE',
        register: 'land-parcels',
        depth: 1,
        cause: { message: 'land-parcels: server error: status 500' },
      },
      { msg: 'request', outcome: 'partial', codes: ['SOURCE_UNAVAILABLE'] },
    ]);
    expect(graph.register('land-parcels').requestIds.at(-1)).toBe(requestId);
  });

  it('is told apart from a register that refuses a question in so many words', async () => {
    const body = {
      errors: [{ message: ROW, extensions: { code: 'INVALID_IDENTIFIER', scalar: 'ParcelId' } }],
    };
    graph.register('land-parcels').misbehave(say(JSON.stringify(body), 400));
    const reply = await graph.ask('{ parcels { id } latest { title } }');
    expect(reply.body).toMatchObject({
      data: { parcels: null, latest: { title: 'Giấy phép' } },
      errors: [
        { path: ['parcels'], extensions: { code: 'INVALID_IDENTIFIER', scalar: 'ParcelId' } },
      ],
    });
    expect(reply.text).not.toContain('Bí Mật');
  });

  it('too slow for the whole request leaves what is known', async () => {
    await using hasty = await startSmallGraph({
      REQUEST_DEADLINE_MS: '1000',
      SUBGRAPH_DEADLINE_MS: '900',
    });
    hasty.register('persons').misbehave((response, body) => {
      const answer = () =>
        response.writeHead(200, { 'content-type': 'application/json' }).end(body);
      setTimeout(answer, 400);
    });
    hasty.register('land-parcels').misbehave(() => undefined);
    const { status, body } = await hasty.ask('{ person(id: "p1") { name parcels { id } } }');
    expect(status).toBe(200);
    expect(body.data).toEqual({ person: { name: 'An', parcels: null } });
    expect(body.errors).toMatchObject([
      {
        path: ['person', 'parcels'],
        extensions: { code: 'DEADLINE_EXCEEDED', register: 'land-parcels' },
      },
    ]);
  });

  it('is waited for in many places at once without a warning', async () => {
    const warnings: string[] = [];
    const hear = (warning: Error) => warnings.push(warning.name);
    process.on('warning', hear);
    const aliases = Array.from({ length: 30 }, (_, index) => `a${index}`);
    await graph.ask(
      `{ ${aliases.map((a) => `${a}: person(id: "p1") { parcels { id } }`).join(' ')} }`,
    );
    await new Promise((resolve) => setImmediate(resolve));
    process.off('warning', hear);
    expect(warnings).toEqual([]);
  });

  it('is no longer waited for by a caller who has gone', async () => {
    let isCut = false;
    graph.register('land-parcels').misbehave((response) => {
      response.once('close', () => {
        isCut = true;
      });
    });
    const leaving = new AbortController();
    const asked = fetch(`${graph.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ parcels { area } }' }),
      signal: leaving.signal,
    });
    const before = graph.register('land-parcels').asked.length;
    while (graph.register('land-parcels').asked.length === before) await pause(1);
    leaving.abort();
    await expect(asked).rejects.toThrow();
    while (!isCut) await pause(1);
    while (!graph.log.some((line) => line['outcome'] === 'aborted')) await pause(1);
  });
});
