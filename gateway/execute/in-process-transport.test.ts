import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { PUBLIC_INQUIRY } from '../../schema/access/caller.ts';
import { smallRegisters } from '../../test/gateway/kit/small-registers.ts';
import { startSmallGraph } from '../../test/gateway/kit/start-gateway.ts';
import { inProcessTransport } from './in-process-transport.ts';
import type { SubgraphTransport } from './transport.ts';

function inProcess(name: string): SubgraphTransport {
  const register = smallRegisters.find((one) => one.name === name);
  const schema = buildSubgraphSchema({
    typeDefs: parse(register?.sdl ?? ''),
    // The library types its map with `any`; these resolvers are the test's own.
    resolvers: register?.resolvers as never,
  });
  return inProcessTransport({
    answer: ({ query, variables, operationName }) =>
      graphql({
        schema,
        source: query,
        variableValues: variables ?? {},
        operationName: operationName ?? null,
      }),
  });
}

describe('registers in the same process', () => {
  const questions = [
    '{ people { name motto parcels { id area } results { title subject { name } } } }',
    '{ parcels { id holder { __typename ... on Person { name motto } ... on Office { name } } } }',
    '{ bad(how: "fault") }',
    'mutation { rename(id: "p1", name: "X") { id parcels { id } } }',
  ];

  it('answer as they do over HTTP, and no socket is opened', async () => {
    await using near = await startSmallGraph({}, { transportFor: ({ name }) => inProcess(name) });
    await using far = await startSmallGraph();
    for (const question of questions)
      expect((await near.ask(question)).body).toEqual((await far.ask(question)).body);
    expect(near.register('persons').asked).toEqual([]);
  });

  it('are told who asks, and what they report of it comes back', async () => {
    const access = [{ type: 'Person', subjects: ['p1'], fields: ['Person.name'], refused: [] }];
    const told: unknown[] = [];
    const transport = inProcessTransport({
      async answer(_question, options) {
        told.push(options);
        return { data: {}, extensions: { access } };
      },
    });
    const { signal } = new AbortController();
    const answer = await transport.send(
      { query: '{ __typename }' },
      { signal, requestId: 'r1', inquiry: PUBLIC_INQUIRY },
    );
    expect([told, answer]).toEqual([
      [{ requestId: 'r1', inquiry: PUBLIC_INQUIRY }],
      { data: {}, extensions: { access } },
    ]);
  });

  it('that throw are one failure naming the register', async () => {
    await using graph = await startSmallGraph(
      {},
      {
        transportFor: ({ name }) =>
          name === 'results'
            ? inProcessTransport({ answer: () => Promise.reject(new Error('048201000123')) })
            : inProcess(name),
      },
    );
    const { text, body } = await graph.ask('{ latest { title } people { id } }');
    expect(body).toMatchObject({
      data: { latest: null, people: [{}, {}] },
      errors: [
        { path: ['latest'], extensions: { code: 'SOURCE_UNAVAILABLE', register: 'results' } },
      ],
    });
    expect(text + graph.logText()).not.toContain('0482');
  });
});
