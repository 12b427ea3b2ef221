import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusedUnasked, summary } from './kit/refusals.ts';
import { type Reply, type SmallGraph, startSmallGraph } from './kit/start-gateway.ts';

let graph: SmallGraph;
beforeAll(async () => {
  graph = await startSmallGraph();
});
afterAll(() => graph[Symbol.asyncDispose]());

const refusedUntouched = (ask: () => Promise<Reply>) => refusedUnasked(graph, ask);

describe('too much of anything', () => {
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
