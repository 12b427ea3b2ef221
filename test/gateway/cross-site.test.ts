import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isForeign } from '../../gateway/http/cross-site.ts';
import { type SmallGraph, startSmallGraph } from './kit/start-gateway.ts';

const PORTAL = 'https://dichvucong.example';
const ALLOWED = [PORTAL];
const host = 'graph.example';

describe('whose page may ask', () => {
  it.each([
    ['no browser at all', {}, false],
    ['our own page, reading', { site: 'same-origin' }, false],
    ['a typed address', { site: 'none' }, false],
    ['our own page, writing', { site: 'same-origin', origin: 'https://graph.example' }, false],
    ['the portal', { site: 'cross-site', origin: PORTAL }, false],
    ['a stranger', { site: 'cross-site', origin: 'https://evil.example' }, true],
    ['a stranger’s image', { site: 'cross-site' }, true],
    ['a neighbour under the same domain', { site: 'same-site' }, true],
    [
      'a neighbour that says who it is',
      { site: 'same-site', origin: 'https://other.example' },
      true,
    ],
    ['an old browser of a stranger', { origin: 'https://evil.example' }, true],
    ['a page without an origin', { origin: 'null' }, true],
    ['the portal without its s', { origin: 'http://dichvucong.example' }, true],
    ['a name that begins like the portal', { origin: `${PORTAL}.evil.example` }, true],
    ['another port of our host', { origin: 'https://graph.example:8443' }, true],
  ])('%s', (_name, said, expected) => {
    expect(isForeign({ host, origin: undefined, site: undefined, ...said }, ALLOWED)).toBe(
      expected,
    );
  });
});

describe('whose page may ask a gateway that only this machine reaches', () => {
  it.each([
    ['our own page', { host: 'localhost:4000', origin: 'http://localhost:4000' }, false],
    ['our own page by number', { host: '127.0.0.1:4000', origin: 'http://127.0.0.1:4000' }, false],
    ['our own page by the newer number', { host: '[::1]:4000', site: 'same-origin' }, false],
    ['a program that names it as it likes', { host: 'graph.test:4000' }, false],
    ['the portal, by way of a proxy', { host: 'dichvucong.example', site: 'same-origin' }, false],
    [
      'a page whose own name was made to lead here',
      { host: 'evil.example:4000', origin: 'http://evil.example:4000', site: 'same-origin' },
      true,
    ],
    ['the same page, reading', { host: 'evil.example:4000', site: 'same-origin' }, true],
    ['a name that begins like ours', { host: 'localhost.evil.example', site: 'none' }, true],
    ['a number that begins like ours', { host: '127.0.0.1.evil.example', site: 'none' }, true],
    ['no host at all', { host: undefined, site: 'same-origin' }, true],
    ['a host that is no name', { host: 'localhost:4000@evil', site: 'same-origin' }, true],
  ])('%s', (_name, said, expected) => {
    const from = { origin: undefined, site: undefined, ...said };
    expect(isForeign(from, ALLOWED, 'this machine')).toBe(expected);
  });
});

describe('cross-site requests over HTTP', () => {
  let graph: SmallGraph;
  beforeAll(async () => {
    graph = await startSmallGraph({ CORS_ORIGINS: `${PORTAL}, https://intranet.example` });
  });
  afterAll(() => graph[Symbol.asyncDispose]());
  const query = JSON.stringify({ query: '{ people { id } }' });

  it('from a stranger are refused before a register is asked', async () => {
    const reply = await graph.post(query, { origin: 'https://evil.example' });
    expect(reply.status).toBe(403);
    expect(reply.body.errors?.[0]?.extensions['code']).toBe('CROSS_SITE_REQUEST');
    expect(reply.headers.get('access-control-allow-origin')).toBeNull();
    expect(graph.register('persons').asked).toEqual([]);
  });

  it('from a stranger by GET are refused too', async () => {
    const reply = await graph.get('/graphql?query={people{id}}', {
      'sec-fetch-site': 'cross-site',
    });
    expect(reply.status).toBe(403);
  });

  it('from the portal are answered, to it alone', async () => {
    const reply = await graph.post(query, { origin: PORTAL });
    expect(reply.status).toBe(200);
    expect(reply.headers.get('access-control-allow-origin')).toBe(PORTAL);
    expect(reply.headers.get('access-control-allow-credentials')).toBeNull();
    expect(reply.headers.get('vary')).toBe('Origin');
  });

  it('are announced by browsers and allowed for the portal only', async () => {
    const ask = (origin: string) =>
      fetch(`${graph.url}/graphql`, {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': 'POST' },
      });
    const portal = await ask(PORTAL);
    expect(portal.status).toBe(204);
    expect(portal.headers.get('access-control-allow-origin')).toBe(PORTAL);
    expect(portal.headers.get('access-control-allow-headers')).toContain('content-type');
    expect((await ask('https://evil.example')).status).toBe(403);
  });

  it('from a page whose name was made to lead here are refused', async () => {
    const { port } = new URL(graph.url);
    const answer = await new Promise<number | undefined>((resolve, reject) => {
      const headers = {
        host: `evil.example:${port}`,
        origin: `http://evil.example:${port}`,
        'content-type': 'application/json',
      };
      request(`${graph.url}/graphql`, { method: 'POST', headers })
        .once('response', (response) => resolve(response.resume().statusCode))
        .once('error', reject)
        .end(query);
    });
    expect(answer).toBe(403);
  });

  it('by our own page are answered', async () => {
    const reply = await graph.post(query, { origin: graph.url, 'sec-fetch-site': 'same-origin' });
    expect(reply.status).toBe(200);
  });
});
