import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sendJson } from '../http/reply.ts';
import { type HttpServer, httpServer } from '../http.ts';
import { createLogger } from '../logging.ts';
import { readSettings } from '../settings.ts';
import { developmentRoutes } from './development-routes.ts';
import { PERSONAS } from './personas.ts';

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
}

let server: HttpServer;
let url: string;

beforeAll(async () => {
  const settings = readSettings({ PORT: '0', LOG_LEVEL: 'silent' });
  server = httpServer({
    settings,
    logger: createLogger(settings),
    routes: developmentRoutes({
      personas: PERSONAS,
      mint: async (persona) => `token of ${persona.clientId}`,
    }),
    otherwise: (_request, response) => sendJson(response, 404, {}),
  });
  url = await server.listen();
});
afterAll(() => server.drain());

/** Not `fetch`, which lets nobody write the headers that a browser writes. */
const ask = (
  path: string,
  {
    method = 'GET',
    headers = {},
    body = '',
  }: {
    readonly method?: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: string;
  } = {},
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    request(`${url}${path}`, { method, headers: { ...headers, connection: 'close' } })
      .once('error', reject)
      .once('response', async (response) => {
        const chunks: Buffer[] = [];
        for await (const chunk of response) chunks.push(chunk);
        const text = Buffer.concat(chunks).toString();
        resolve({ status: response.statusCode, headers: response.headers, text });
      })
      .end(body);
  });

const JSON_TYPE = { 'content-type': 'application/json' };
const wanting = (body: string, headers: Readonly<Record<string, string>> = {}) =>
  ask('/development/token', { method: 'POST', body, headers: { ...JSON_TYPE, ...headers } });
const summary = ({ status, text }: Answer) => [
  status,
  JSON.parse(text).errors?.[0].extensions.code,
];
const clerk = JSON.stringify({ as: 'clerk' });

describe('the personas', () => {
  it('are shown with what they usually ask for, and without their numbers', async () => {
    const { status, text } = await ask('/development/personas.json');
    expect(status).toBe(200);
    expect(JSON.parse(text)).toContainEqual({
      name: 'clerk',
      vi: 'Cán bộ một cửa',
      en: 'One-stop clerk',
      kind: 'officer',
      purposes: [{ code: 'TTHC_RESOLVE', dossierCode: 'H17.15-150824-0001' }],
    });
    expect(JSON.parse(text)).toHaveLength(Object.keys(PERSONAS).length);
    expect(text).not.toMatch(/\d{9}/);
  });
});

describe('a development token over HTTP', () => {
  it('is given to who asks here, and kept by nobody on the way', async () => {
    const answer = await wanting(clerk);
    expect(JSON.parse(answer.text)).toEqual({ token: 'token of one-stop', expiresInSeconds: 3600 });
    expect(answer).toMatchObject({ status: 200, headers: { 'cache-control': 'no-store' } });
  });

  it('is given to our own page', async () => {
    const answer = await wanting(clerk, { origin: url, 'sec-fetch-site': 'same-origin' });
    expect(answer.status).toBe(200);
  });

  it.each([
    ['a stranger’s page', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }],
    ['a page of another port', { origin: 'http://127.0.0.1:1', 'sec-fetch-site': 'same-site' }],
    ['a page without an origin', { origin: 'null' }],
    [
      'a page whose name was made to lead here',
      { host: 'evil.example:4000', origin: 'http://evil.example:4000' },
    ],
    ['anything that names another machine', { host: 'gateway.example' }],
    ['a name that begins like ours', { host: 'localhost.evil.example' }],
  ])('is not given to %s', async (_, headers) => {
    expect(summary(await wanting(clerk, headers))).toEqual([403, 'CROSS_SITE_REQUEST']);
    const shown = await ask('/development/personas.json', { headers });
    expect(summary(shown)).toEqual([403, 'CROSS_SITE_REQUEST']);
    expect(shown.headers['access-control-allow-origin']).toBeUndefined();
  });

  it.each([
    ['nobody', '{}'],
    ['a stranger', '{"as":"mayor"}'],
    ['what every object has', '{"as":"constructor"}'],
    ['its prototype', '{"as":"__proto__"}'],
    ['a list', '["clerk"]'],
    ['several', '{"as":["clerk"]}'],
    ['null', 'null'],
    ['no JSON', '{"as":'],
    ['nothing', ''],
  ])('is not given for %s', async (_, body) => {
    const answer = await wanting(body);
    expect(summary(answer)).toEqual([400, 'BAD_REQUEST']);
    expect(answer.text).not.toContain('mayor');
  });

  it('is not given to a form, nor to what is too large, nor to another method', async () => {
    const form = await wanting(clerk, { 'content-type': 'text/plain' });
    expect(summary(form)).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE']);
    const large = await wanting(JSON.stringify({ as: 'x'.repeat(2_000) }));
    expect(summary(large)).toEqual([413, 'BODY_TOO_LARGE']);
    const got = await ask('/development/token');
    expect(got).toMatchObject({ status: 405, headers: { allow: 'POST' } });
    const posted = await ask('/development/personas.json', { method: 'POST' });
    expect(posted).toMatchObject({ status: 405, headers: { allow: 'GET' } });
  });
});
