import { connect } from 'node:net';
import { buildSchema } from 'graphql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { registerOf } from './register.ts';
import { type RegisterServer, serveRegister } from './register-server.ts';

const UUID = '3f2b8c1d-5a6e-4b7f-9c0d-1e2f3a4b5c6d';

let asked: number;
let heard: (readonly [string, string | undefined])[];
let server: RegisterServer;
/** What a register does that breaks where no field is being asked. */
let contextOf: () => object;

beforeEach(async () => {
  asked = 0;
  heard = [];
  contextOf = () => ({});
  const schema = buildSchema('type Query { works: Int breaks: Int }');
  const fields = schema.getQueryType()?.getFields();
  if (fields?.['works'])
    fields['works'].resolve = () => {
      asked += 1;
      return asked;
    };
  if (fields?.['breaks'])
    fields['breaks'].resolve = () => {
      throw new Error('the shelf fell');
    };
  const hear = (error: Error, requestId?: string): void => {
    heard.push([error.message, requestId]);
  };
  const register = registerOf('shelf', schema, () => contextOf(), hear);
  server = await serveRegister(register, { host: '127.0.0.1', port: 0 }, hear);
});
afterEach(() => server.close());

const ask = (query: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  fetch(server.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });

describe('a fault of a register', () => {
  it.each([
    ['a UUID', UUID, UUID],
    ['a trace id', UUID.replaceAll('-', ''), UUID.replaceAll('-', '')],
    ['anything else', 'Nguyen Van A', undefined],
    ['a trace id with a person’s number in it', '048201004337abcdef0123abcdef4567', undefined],
    ['a person’s number', '048201004337', undefined],
  ])('is heard with the id of the request when that is %s', async (_name, given, expected) => {
    await (await ask('{ breaks }', { 'x-request-id': given })).text();
    expect(heard).toEqual([['the shelf fell', expected]]);
  });

  it('is heard too when it happens outside every field, and the caller is told nothing of it', async () => {
    contextOf = () => {
      throw new Error('no shelf 048201004337');
    };
    const answer = await ask('{ works }', { 'x-request-id': UUID });
    expect([answer.status, await answer.text()]).toEqual([
      500,
      expect.not.stringContaining('048201004337'),
    ]);
    expect(heard).toEqual([['no shelf 048201004337', UUID]]);
  });
});

describe('a caller who hangs up', () => {
  it('before the question is whole is no fault, and nothing is asked', async () => {
    const { port, host } = new URL(server.url);
    const line = connect(Number(port), '127.0.0.1');
    const half = `POST /graphql HTTP/1.1\r\nhost: ${host}\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"query":`;
    line.write(half, () => line.destroy());
    await new Promise((resolve) => line.once('close', resolve));
    await (await ask('{ works }')).text();
    await server.close();
    expect([asked, heard]).toEqual([1, []]);
  });
});
