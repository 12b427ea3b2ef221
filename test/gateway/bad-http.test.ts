import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusedUnasked, summary } from './kit/refusals.ts';
import { type Reply, type SmallGraph, startSmallGraph } from './kit/start-gateway.ts';

let graph: SmallGraph;
beforeAll(async () => {
  graph = await startSmallGraph({ BODY_LIMIT_BYTES: String(256 * 1024) });
});
afterAll(() => graph[Symbol.asyncDispose]());

const refusedUntouched = (ask: () => Promise<Reply>) => refusedUnasked(graph, ask);

describe('a body too large', () => {
  const big = JSON.stringify({ query: '{__typename}', padding: 'x'.repeat(300 * 1024) });

  it('is refused by its announced size without being read', async () => {
    const reply = await refusedUntouched(() => graph.post(big));
    expect(summary(reply)).toEqual([413, 'BODY_TOO_LARGE', 'The limit is 262144 bytes.']);
    expect(reply.headers.get('connection')).toBe('close');
  });

  it('is refused when it grows beyond the bound unannounced', async () => {
    const chunk = new TextEncoder().encode('x'.repeat(64 * 1024));
    let left = 8;
    const body = new ReadableStream({
      pull: (controller) => (left-- > 0 ? controller.enqueue(chunk) : controller.close()),
    });
    const answer = await fetch(`${graph.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      duplex: 'half',
    });
    expect(answer.status).toBe(413);
  });

  it('is never sent by a caller who asks first', async () => {
    const { port } = new URL(graph.url);
    const head = await rawAnswer(Number(port), [
      'POST /graphql HTTP/1.1',
      'host: x',
      'content-type: application/json',
      'content-length: 900000',
      'expect: 100-continue',
      '',
      '',
    ]);
    expect(head).toMatch(/^HTTP\/1\.1 413 /);
  });
});

/** What comes back for bytes no client library would send. */
function rawAnswer(port: number, lines: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(lines.join('\r\n')));
    let text = '';
    socket.on('data', (chunk) => {
      text += chunk;
      if (text.includes('\r\n\r\n')) socket.destroy();
    });
    socket.on('close', () => resolve(text));
    socket.on('error', reject);
  });
}

describe('what is not HTTP as it should be', () => {
  const port = () => Number(new URL(graph.url).port);
  const withHeaders = (lines: readonly string[], rest = '') => [
    'POST /graphql HTTP/1.1',
    'host: x',
    'content-type: application/json',
    ...lines,
    '',
    rest,
  ];

  it.each([
    ['noise', ['\u0001\u0002', '', '']],
    ['two lengths', withHeaders(['content-length: 3', 'content-length: 4'], '{}')],
    ['a length and chunks', withHeaders(['content-length: 3', 'transfer-encoding: chunked'], '{}')],
    ['broken chunks', withHeaders(['transfer-encoding: chunked'], 'zz\r\n{}\r\n')],
  ])('%s is refused and the line is cut', async (_name, lines) => {
    const answer = await rawAnswer(port(), lines);
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer.toLowerCase()).toContain('connection: close');
  });

  it('a caller who stops in the middle of a body leaves no trace but a line in the log', async () => {
    await new Promise<void>((resolve) => {
      const socket = connect(port(), '127.0.0.1', () => {
        socket.write(withHeaders(['content-length: 300'], '{"query":').join('\r\n'));
        setImmediate(() => socket.destroy());
      });
      socket.on('close', () => resolve());
    });
    expect((await graph.ask('{ __typename }')).body).toEqual({ data: { __typename: 'Query' } });
  });

  it.each([
    ['a form', 'application/x-www-form-urlencoded'],
    ['text', 'text/plain'],
    ['another alphabet', 'application/json; charset=utf-16'],
    ['nothing said', ''],
  ])('%s as content type is refused', async (_name, type) => {
    const reply = await refusedUntouched(() =>
      graph.post('{"query":"{__typename}"}', { 'content-type': type }),
    );
    expect(summary(reply).slice(0, 2)).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE']);
  });

  it('a packed body is refused', async () => {
    const reply = await graph.post('{"query":"{__typename}"}', { 'content-encoding': 'gzip' });
    expect(reply.status).toBe(415);
  });

  it('other methods are refused', async () => {
    const answer = await fetch(`${graph.url}/graphql`, { method: 'DELETE' });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, POST, OPTIONS']);
  });

  it('a change by GET is refused', async () => {
    const query = encodeURIComponent('mutation { rename(id: "p1", name: "x") { id } }');
    const reply = await refusedUntouched(() => graph.get(`/graphql?query=${query}`));
    expect(summary(reply).slice(0, 2)).toEqual([405, 'BAD_REQUEST']);
  });

  it('a query by GET is read to its end, whatever its texts hold', async () => {
    const query = '{ person(id: "p1?") { name } two: person(id: "p1") { name } }';
    const reply = await graph.get(
      `/graphql?query=${encodeURIComponent(query).replace('%3F', '?')}`,
    );
    expect(reply.body).toEqual({ data: { person: null, two: { name: 'An' } } });
  });

  it.each([
    ['that are a list', '[1]', [400, 'BAD_REQUEST', 'The variables are not a JSON object.']],
    ['that are no JSON', '{"a"', [400, 'BAD_REQUEST', 'The variables are not a JSON object.']],
    [
      'without bottom',
      `{"a":${'['.repeat(500)}${']'.repeat(500)}}`,
      [400, 'COMPLEXITY_EXCEEDED', ''],
    ],
  ])(
    'variables by GET %s are refused, and the log says why',
    async (_name, variables, expected) => {
      const reply = await refusedUntouched(() =>
        graph.get(`/graphql?query={__typename}&variables=${encodeURIComponent(variables)}`),
      );
      expect(summary(reply)).toEqual(expected);
      expect(graph.log.at(-1)).toMatchObject({ msg: 'request', codes: [expected[1]] });
    },
  );

  it('a query by GET is answered', async () => {
    const reply = await graph.get(
      `/graphql?query=${encodeURIComponent('{ person(id: "p1") { name } }')}`,
    );
    expect(reply.body).toEqual({ data: { person: { name: 'An' } } });
  });
});
