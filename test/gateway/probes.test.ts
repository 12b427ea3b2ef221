import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SmallGraph, startSmallGraph } from './kit/start-gateway.ts';

let graph: SmallGraph;
beforeAll(async () => {
  const pagesFolder = mkdtempSync(join(tmpdir(), 'pages-'));
  mkdirSync(join(pagesFolder, 'assets'));
  writeFileSync(join(pagesFolder, 'landing.html'), '<h1>LGSP Graph</h1>');
  writeFileSync(join(pagesFolder, 'playground.html'), '<h1>GraphiQL</h1>');
  writeFileSync(join(pagesFolder, 'assets', 'playground-Ab3_x-9Z.js'), 'export {};');
  graph = await startSmallGraph({}, { pagesFolder });
});
afterAll(() => graph[Symbol.asyncDispose]());

describe('what operators ask', () => {
  it('/healthz: whether the process answers', async () => {
    expect(await graph.get('/healthz')).toMatchObject({ status: 200, body: { alive: true } });
  });

  it('/readyz: ready with every register up', async () => {
    expect(await graph.get('/readyz')).toMatchObject({
      status: 200,
      body: { ready: true, down: [] },
    });
  });

  it('/readyz: ready with one register down, which is named, though nobody has asked it anything', async () => {
    await using lame = await startSmallGraph();
    await lame.register('land-parcels').close();
    expect(await lame.get('/readyz')).toMatchObject({
      status: 200,
      body: { ready: true, down: ['land-parcels'] },
    });
  });

  it('/readyz: does not burden the registers when asked often', async () => {
    await using busy = await startSmallGraph();
    await Promise.all(Array.from({ length: 20 }, () => busy.get('/readyz')));
    expect(busy.register('persons').asked).toHaveLength(1);
  });

  it('/status.json: what is served, and what joins the registers', async () => {
    expect((await graph.get('/status.json')).body).toEqual({
      version: expect.stringMatching(/^\d+\.\d+\.\d+/),
      supergraph: expect.stringMatching(/^[0-9a-f]{32}$/),
      supergraphRefused: null,
      registers: [
        { name: 'land-parcels', up: true },
        { name: 'persons', up: true },
        { name: 'results', up: true },
      ],
      entities: [{ entity: 'Person', registers: ['land-parcels', 'persons', 'results'] }],
    });
  });

  it('/schema.graphql: the graph that is served, whichever file it came from', async () => {
    const { text, headers } = await graph.get('/schema.graphql');
    const schema = buildSchema(text);
    expect(Object.keys(schema.getQueryType()?.getFields() ?? {})).toContain('parcels');
    expect(text).not.toMatch(/join__|requiresScopes/);
    expect(headers.get('content-type')).toBe('text/plain; charset=utf-8');
  });

  it('/metrics: requests, errors, registers, breakers and caches, and nothing anyone sent', async () => {
    await using counted = await startSmallGraph();
    const query = 'query Q048201000123($id: ID!) { person(id: $id) { name parcels { id } } }';
    await counted.ask(query, { id: 'p1' });
    await counted.ask(query, { id: 'p1' });
    await counted.ask('mutation { rename(id: "048201000123", name: "x") { id } }');
    await counted.ask('{ bad(how: "fault") }');
    await counted.ask('{ nonsense }');
    await counted.post('not json');
    const { text, headers } = await counted.get('/metrics');
    expect(headers.get('content-type')).toContain('text/plain');
    for (const line of [
      'lgsp_gateway_requests_total{outcome="answered",operation="query"} 2',
      'lgsp_gateway_requests_total{outcome="answered",operation="mutation"} 1',
      'lgsp_gateway_requests_total{outcome="partial",operation="query"} 1',
      'lgsp_gateway_requests_total{outcome="invalid",operation="none"} 1',
      'lgsp_gateway_requests_total{outcome="refused",operation="none"} 1',
      'lgsp_gateway_errors_total{code="INVALID_ARGUMENT"} 1',
      'lgsp_gateway_errors_total{code="GRAPHQL_VALIDATION_FAILED"} 1',
      'lgsp_gateway_errors_total{code="BAD_REQUEST"} 1',
      'lgsp_gateway_register_seconds_count{register="land-parcels",outcome="answered"} 2',
      'lgsp_gateway_breaker_state{register="persons"} 0',
      'lgsp_gateway_cache_entries{cache="plans"} 3',
      'lgsp_gateway_cache_hits_total{cache="plans"} 1',
      'lgsp_gateway_cache_hits_total{cache="documents"} 1',
    ])
      expect(text.split('\n')).toContain(line);
    expect(text).not.toContain('0482');
    expect(counted.logText()).not.toContain('0482');
  });
});

describe('the pages', () => {
  it('are the landing page, the playground and their files, under a strict policy', async () => {
    for (const [path, said] of [
      ['/', 'LGSP Graph'],
      ['/playground', 'GraphiQL'],
      ['/pages/playground.html', 'GraphiQL'],
      ['/pages/assets/playground-Ab3_x-9Z.js', 'export'],
    ] as const) {
      const page = await graph.get(path);
      expect([path, page.status, page.text.includes(said)]).toEqual([path, 200, true]);
      const policy = page.headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self';");
      expect(policy).not.toContain('http');
      expect(page.headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  it('are kept for ever when named by their content, and asked for again when not', async () => {
    const script = await graph.get('/pages/assets/playground-Ab3_x-9Z.js');
    expect(script.headers.get('cache-control')).toContain('immutable');
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    const page = await graph.get('/');
    const again = await graph.get('/', { 'if-none-match': page.headers.get('etag') ?? '' });
    expect([page.headers.get('cache-control'), again.status, again.text]).toEqual([
      'no-cache',
      304,
      '',
    ]);
  });

  it.each([
    '/nothing',
    '/pages/../../package.json',
    '/pages/%2e%2e/%2e%2e/package.json',
    '/pages/..%2f..%2fpackage.json',
    '/pages/assets',
    '/pages//assets/playground-Ab3_x-9Z.js',
    '//etc/passwd',
  ])('%s is no page', async (path) => {
    const page = await graph.get(path);
    expect(page.status).toBe(404);
    expect(page.text).toContain('Không có trang này');
  });

  it('cannot be written', async () => {
    const answer = await fetch(`${graph.url}/playground`, { method: 'PUT', body: 'x' });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  it('are told of without their body when only asked about', async () => {
    const answer = await fetch(`${graph.url}/playground`, { method: 'HEAD' });
    expect([answer.status, answer.headers.get('content-length'), await answer.text()]).toEqual([
      200,
      '17',
      '',
    ]);
  });
});
