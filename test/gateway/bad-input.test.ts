import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultMessage, isFaultCode } from '../../schema/faults.ts';
import { type Reply, type SmallGraph, startSmallGraph } from './kit/start-gateway.ts';

let graph: SmallGraph;
beforeAll(async () => {
  graph = await startSmallGraph({ BODY_LIMIT_BYTES: String(256 * 1024) });
});
afterAll(() => graph[Symbol.asyncDispose]());

/** Someone's number, in the forms it may be sent. Nothing that leaves may hold it. */
const ID = '048201000123';

const timesAsked = () =>
  ['persons', 'land-parcels', 'results'].map((name) => graph.register(name).asked.length);

async function refusedUntouched(ask: () => Promise<Reply>): Promise<Reply> {
  const before = timesAsked();
  const reply = await ask();
  expect(timesAsked()).toEqual(before);
  expect(reply.text + graph.logText()).not.toContain(ID);
  expect(reply.text).not.toMatch(/node_modules|stacktrace|at \w+ \(/);
  for (const error of reply.body.errors ?? [])
    expect(error).toMatchObject({
      message: expect.stringContaining(' / '),
      extensions: { messages: { vi: expect.any(String), en: expect.any(String) } },
    });
  return reply;
}

/** Status, code, and what is said behind the registry's two sentences. */
function summary({ status, body }: Reply): readonly unknown[] {
  const { message = '', extensions } = body.errors?.[0] ?? {};
  const code = extensions?.['code'];
  const known = isFaultCode(code) ? faultMessage(code) : '';
  return [status, code, message.slice(known.length).trim()];
}

const JSON_BODIES: readonly (readonly [string, string | Uint8Array, readonly unknown[]])[] = [
  ['no JSON', '{"query": ', [400, 'BAD_REQUEST', 'The body is not JSON.']],
  ['an empty body', '', [400, 'BAD_REQUEST', 'The body is not JSON.']],
  ['JSON that quotes a number', `{"query": ${ID}x}`, [400, 'BAD_REQUEST', 'The body is not JSON.']],
  [
    'a list of operations',
    '[{"query":"{__typename}"}]',
    [400, 'BAD_REQUEST', 'The body is not a JSON object.'],
  ],
  ['null', 'null', [400, 'BAD_REQUEST', 'The body is not a JSON object.']],
  [
    'bytes that are no UTF-8',
    Uint8Array.of(0x7b, 0xff, 0xfe, 0x7d),
    [400, 'BAD_REQUEST', 'The body is not UTF-8.'],
  ],
  [
    'variables that are a list',
    '{"query":"{__typename}","variables":[1]}',
    [400, 'BAD_REQUEST', expect.anything()],
  ],
];

const OPERATIONS: readonly (readonly [string, string, unknown, readonly unknown[]])[] = [
  ['nothing', '', {}, [400, 'BAD_REQUEST', expect.anything()]],
  [
    'a lone surrogate',
    '{ person(id: "\ud800") { id } }',
    {},
    [200, 'GRAPHQL_PARSE_FAILED', expect.anything()],
  ],
  [
    'half an operation',
    `{ person(id: "${ID}"`,
    {},
    [200, 'GRAPHQL_PARSE_FAILED', 'Syntax Error: Expected Name, found <EOF>.'],
  ],
  [
    'a number where a name belongs',
    `{ person ${ID.slice(1)}1 }`,
    {},
    [200, 'GRAPHQL_PARSE_FAILED', expect.anything()],
  ],
  [
    'text where a name belongs',
    `{ "${ID}" }`,
    {},
    [200, 'GRAPHQL_PARSE_FAILED', 'Syntax Error: Expected Name, found String.'],
  ],
  [
    'an unknown field',
    '{ persn }',
    {},
    [
      200,
      'GRAPHQL_VALIDATION_FAILED',
      'Cannot query field "persn" on type "Query". Did you mean "person"?',
    ],
  ],
  [
    'a literal of the wrong type',
    `{ lookUp(count: "${ID}") }`,
    {},
    [200, 'GRAPHQL_VALIDATION_FAILED', 'A literal does not fit its type "Int".'],
  ],
  [
    'a literal that is no such enum value',
    `{ lookUp(look: { colour: N${ID} }) }`,
    {},
    [200, 'GRAPHQL_VALIDATION_FAILED', 'A literal does not fit its type "Colour".'],
  ],
  [
    'a literal list for one value',
    `{ lookUp(count: ["${ID}"]) }`,
    {},
    [200, 'GRAPHQL_VALIDATION_FAILED', expect.anything()],
  ],
  [
    'an unknown input field',
    `{ lookUp(look: { f${ID}: 1 }) }`,
    {},
    [200, 'GRAPHQL_VALIDATION_FAILED', 'A literal does not fit its type "Look".'],
  ],
  [
    'no operation',
    'fragment F on Person { id }',
    {},
    [200, 'GRAPHQL_VALIDATION_FAILED', expect.anything()],
  ],
  [
    'a variable of the wrong type',
    'query($n: Int) { lookUp(count: $n) }',
    { n: ID },
    [200, 'BAD_USER_INPUT', 'Variable "$n" does not fit its type.'],
  ],
  [
    'a variable that is missing',
    'query($id: ID!) { person(id: $id) { id } }',
    {},
    [200, 'BAD_USER_INPUT', 'Variable "$id" of required type "ID!" was not provided.'],
  ],
  [
    'a wrong value deep in a variable',
    'query($l: Look) { lookUp(look: $l) }',
    { l: { deeper: { size: ID } } },
    [200, 'BAD_USER_INPUT', 'Variable "$l" at "l.deeper.size" does not fit its type.'],
  ],
  [
    'a field the input type has not',
    'query($l: Look) { lookUp(look: $l) }',
    { l: { [ID]: 1 } },
    [200, 'BAD_USER_INPUT', 'Variable "$l" does not fit its type.'],
  ],
  [
    'a whole object of someone’s',
    'query($n: Int) { lookUp(count: $n) }',
    { n: { id: ID, 'x at "n.y"; ': 1 } },
    [200, 'BAD_USER_INPUT', expect.anything()],
  ],
];

describe('bad input', () => {
  it.each(JSON_BODIES)('%s is refused clearly', async (_name, body, expected) => {
    expect(summary(await refusedUntouched(() => graph.post(body)))).toEqual(expected);
  });

  it.each(OPERATIONS)('%s is refused clearly', async (_name, query, variables, expected) => {
    const reply = await refusedUntouched(() => graph.post(JSON.stringify({ query, variables })));
    expect(summary(reply)).toEqual(expected);
    expect(reply.body).not.toHaveProperty('data');
  });

  it('an operation name that is in no operation is refused without repeating it', async () => {
    const reply = await refusedUntouched(() =>
      graph.post(JSON.stringify({ query: 'query A { __typename }', operationName: `B${ID}` })),
    );
    expect(reply).toMatchObject({
      status: 400,
      body: { errors: [{ extensions: { code: 'BAD_REQUEST' } }] },
    });
  });

  it('ten thousand wrong keys are told of a few times, not ten thousand', async () => {
    const codes = Array.from({ length: 10_000 }, (_, index) => index);
    const reply = await refusedUntouched(() =>
      graph.ask('query($c: [Int!], $l: Look) { lookUp(look: $l) }', {
        c: [],
        l: { codes: codes.map(() => null) },
      }),
    );
    expect(reply.body.errors?.length).toBeLessThanOrEqual(20);
  });

  it('ten thousand good keys go to the register, which judges them', async () => {
    const reply = await graph.ask('query($c: [Code!]) { lookUp(codes: $c) }', {
      c: Array.from({ length: 10_000 }, (_, index) => String(index)),
    });
    expect(reply.body).toEqual({ data: { lookUp: 'size 0' } });
  });

  it('NUL bytes and lone surrogates in variables reach the register as they are', async () => {
    const reply = await graph.ask('query($id: ID!) { person(id: $id) { id } }', {
      id: '\u0000\ud800',
    });
    expect(reply.body).toEqual({ data: { person: null } });
    expect(graph.register('persons').variables.at(-1)).toEqual({ id: '\u0000\ud800' });
  });

  it('the same in the text of the operation, where it can stand, finds nothing', async () => {
    const reply = await graph.ask('{ person(id: "\u0000") { id } }');
    expect(reply.body).toEqual({ data: { person: null } });
  });

  it('a key of ten thousand characters is an ordinary key that finds nothing', async () => {
    const reply = await graph.ask('query($id: ID!) { person(id: $id) { id } }', {
      id: '9'.repeat(10_000),
    });
    expect(reply.body).toEqual({ data: { person: null } });
  });

  it.each([
    ['an operation', `{"query":"${'{a'.repeat(5000)}${'}'.repeat(5000)}"}`],
    ['a literal', `{"query":"{ lookUp(codes: ${'['.repeat(5000)}${']'.repeat(5000)}) }"}`],
    [
      'variables',
      `{"query":"{__typename}","variables":{"a":${'['.repeat(50_000)}${']'.repeat(50_000)}}}`,
    ],
    [
      'an operation behind a block string that holds a backslash',
      JSON.stringify({
        query: `{ person(id: """\\a""") { id } ${'{a'.repeat(5000)}${'}'.repeat(5000)} }`,
      }),
    ],
  ])('%s without bottom is refused before anything walks it', async (_name, body) => {
    const reply = await refusedUntouched(() => graph.post(body));
    expect(summary(reply).slice(0, 2)).toEqual([400, 'COMPLEXITY_EXCEEDED']);
  });

  it('braces in text and comments are not nesting', async () => {
    const braces = '{'.repeat(500);
    const reply = await graph.ask(
      `{ # ${braces}\n person(id: "${braces}\\"") { id } two: person(id: """${braces} \\""" """) { id } }`,
    );
    expect(reply.body).toEqual({ data: { person: null, two: null } });
  });

  it('an operation of too many words is refused', async () => {
    const reply = await refusedUntouched(() => graph.ask(`{ ${'__typename '.repeat(11_000)} }`));
    expect(summary(reply).slice(0, 2)).toEqual([200, 'GRAPHQL_PARSE_FAILED']);
  });

  it('fragments that multiply are refused before they are planned', async () => {
    const fragments = Array.from(
      { length: 40 },
      (_, i) =>
        `fragment F${i} on Person { a${i}: parcels { id } ...F${i + 1} b${i}: __typename ...F${i + 1} }`,
    );
    const reply = await graph.ask(
      `{ people { ...F0 } } ${fragments.join(' ')} fragment F40 on Person { id }`,
    );
    expect(reply.body.errors?.[0]?.extensions['code']).toMatch(
      /COMPLEXITY_EXCEEDED|GRAPHQL_VALIDATION_FAILED/,
    );
  });
});

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

  it('a query by GET is answered', async () => {
    const reply = await graph.get(
      `/graphql?query=${encodeURIComponent('{ person(id: "p1") { name } }')}`,
    );
    expect(reply.body).toEqual({ data: { person: { name: 'An' } } });
  });
});
