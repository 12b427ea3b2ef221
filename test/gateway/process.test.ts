import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Built } from '../kit/built-for-node.ts';
import { builtGateway, startProcess } from './kit/gateway-process.ts';
import { type SmallGraph, startSmallGraph } from './kit/start-gateway.ts';

let built: Built;
let graph: SmallGraph;
beforeAll(async () => {
  // Only its registers and its supergraph file are used; the gateway under test is a process.
  [built, graph] = await Promise.all([builtGateway(), startSmallGraph()]);
});
afterAll(() => Promise.all([built[Symbol.asyncDispose](), graph[Symbol.asyncDispose]()]));

const ask = (url: string, query: string) =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });

async function untilAsked(name: string, count: number): Promise<void> {
  while (graph.register(name).asked.length < count) await pause(1);
}

describe('the gateway as a process', () => {
  it('serves any supergraph file over HTTP', async () => {
    await using gateway = await startProcess(built, { SUPERGRAPH_PATH: graph.supergraphPath });
    const answer = await ask(
      gateway.url,
      '{ person(id: "p1") { name parcels { area } results { title } } }',
    );
    expect(await answer.json()).toEqual({
      data: {
        person: { name: 'An', parcels: [{ area: 120.5 }], results: [{ title: 'Giấy phép' }] },
      },
    });
  });

  it('looks for a register where the settings say, if they do', async () => {
    await using other = await startSmallGraph();
    await using gateway = await startProcess(built, {
      SUPERGRAPH_PATH: graph.supergraphPath,
      LAND_PARCELS_URL: other.register('land-parcels').url,
    });
    await (await ask(gateway.url, '{ parcels { id } }')).text();
    expect(other.register('land-parcels').asked).toHaveLength(1);
  });

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'on %s finishes what is under way, and takes nothing new',
    async (signal) => {
      await using gateway = await startProcess(built, { SUPERGRAPH_PATH: graph.supergraphPath });
      const before = graph.register('persons').asked.length;
      const underWay = ask(gateway.url, '{ slow }');
      await untilAsked('persons', before + 1);

      gateway.kill(signal);
      while (!gateway.log().includes('"draining"')) await pause(1);
      const late = await ask(gateway.url, '{ people { id } }').then(
        ({ status }) => status,
        () => 'no connection',
      );

      expect(await (await underWay).json()).toEqual({ data: { slow: 'at last' } });
      expect(['no connection', 503]).toContain(late);
      expect(await gateway.ended).toBe(0);
      expect(gateway.log()).toContain('"stopped"');
    },
  );

  it('does not wait for ever for what does not end', async () => {
    await using gateway = await startProcess(built, {
      SUPERGRAPH_PATH: graph.supergraphPath,
      DRAIN_MS: '50',
    });
    graph.register('results').misbehave(() => undefined);
    const before = graph.register('results').asked.length;
    const underWay = ask(gateway.url, '{ latest { title } }').catch(() => 'cut');
    await untilAsked('results', before + 1);
    gateway.kill('SIGTERM');
    expect(await underWay).toBe('cut');
    expect(await gateway.ended).toBe(0);
    graph.register('results').misbehave(undefined);
  });

  it.each([
    [
      'settings that are wrong',
      { PORT: 'http', BODY_LIMIT_BYTES: '3', INTROSPECTION: 'maybe' },
      ['PORT', 'BODY_LIMIT_BYTES', 'INTROSPECTION'],
    ],
    [
      'no supergraph',
      { SUPERGRAPH_PATH: '/nowhere/supergraph.graphql' },
      ['SUPERGRAPH_PATH', 'ENOENT'],
    ],
    [
      'a register without an address',
      { PERSONS_URL: 'ftp://x', RESULTS_URL: 'nonsense' },
      ['PERSONS_URL', 'RESULTS_URL'],
    ],
  ])('refuses to start with %s, and says all of it', async (_name, env, said) => {
    const failed = startProcess(built, { SUPERGRAPH_PATH: graph.supergraphPath, ...env });
    const message = await failed.then(
      () => 'it started',
      (error: Error) => error.message,
    );
    for (const part of said) expect(message).toContain(part);
    expect(message).not.toMatch(/\n\s+at /);
  });

  it('says which settings apply when NODE_ENV and its vendor’s variables are set: none of them', async () => {
    await using gateway = await startProcess(built, {
      SUPERGRAPH_PATH: graph.supergraphPath,
      NODE_ENV: 'development',
      APOLLO_KEY: 'service:x:y',
      APOLLO_GRAPH_REF: 'x@y',
      APOLLO_SCHEMA_REPORTING: 'true',
      HTTPS_PROXY: 'http://127.0.0.1:1',
    });
    const answer = await ask(gateway.url, '{ bad(how: "x") }');
    expect(await answer.text()).not.toMatch(/stacktrace|SELECT/);
    const page = await fetch(`${gateway.url}/graphql`, { headers: { accept: 'text/html' } });
    expect(await page.text()).not.toContain('<html');
  });
});
