import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SmallGraph, startSmallGraph } from './kit/start-gateway.ts';

let graph: SmallGraph;
beforeAll(async () => {
  graph = await startSmallGraph();
});
afterAll(() => graph[Symbol.asyncDispose]());

describe('GraphQL over HTTP as the specification has it', () => {
  const audits = serverAudits({ url: () => `${graph.url}/graphql`, fetchFn: fetch });

  it('is looked at by all sixty-one checks', () => {
    expect(audits).toHaveLength(61);
  });

  it.each(audits.map((audit) => [audit.id, audit.name, audit] as const))(
    '%s %s',
    async (_id, _name, audit) => {
      expect(await audit.fn()).toMatchObject({ status: 'ok' });
    },
  );
});
