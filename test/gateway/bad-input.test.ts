import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ID, refusedUnasked, summary } from './kit/refusals.ts';
import { type Reply, type SmallGraph, startSmallGraph } from './kit/start-gateway.ts';

let graph: SmallGraph;
beforeAll(async () => {
  graph = await startSmallGraph();
});
afterAll(() => graph[Symbol.asyncDispose]());

const refusedUntouched = (ask: () => Promise<Reply>) => refusedUnasked(graph, ask);

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
    [400, 'BAD_REQUEST', 'The variables are not a JSON object.'],
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
    'a number that begins with nothing',
    '{ lookUp(count: 09) }',
    {},
    [200, 'GRAPHQL_PARSE_FAILED', 'Syntax Error: Invalid number, unexpected digit after 0: …'],
  ],
  [
    'a character that means nothing',
    '{ lookUp(count: ;) }',
    {},
    [200, 'GRAPHQL_PARSE_FAILED', 'Syntax Error: Unexpected character: …'],
  ],
  [
    'half a character',
    '{ lookUp(count: \ud800) }',
    {},
    [200, 'GRAPHQL_PARSE_FAILED', 'Syntax Error: Invalid character: …'],
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

  it.each([
    ['an operation name that is in no operation', 'query A { __typename }', `B${ID}`],
    [
      'no name for one of many operations',
      'query A { __typename } query B { __typename }',
      undefined,
    ],
  ])('%s is refused without repeating it', async (_name, query, operationName) => {
    const reply = await refusedUntouched(() =>
      graph.post(JSON.stringify({ query, operationName })),
    );
    expect(summary(reply)).toEqual([400, 'OPERATION_NOT_FOUND', '']);
    expect(reply.body.errors?.[0]?.message).toContain('operation');
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
});
