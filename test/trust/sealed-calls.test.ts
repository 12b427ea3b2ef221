import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { httpTransport } from '../../gateway/execute/http-transport.ts';
import { RegisterFailure } from '../../gateway/execute/register-failure.ts';
import { type Inquiry, PUBLIC_CALLER, PUBLIC_INQUIRY } from '../../schema/access/caller.ts';
import { clockStandingAt } from '../../schema/clock.ts';
import { fault } from '../../schema/faults.ts';
import { createSealer, createSealOpener, SEAL_HEADER } from '../../schema/trust/seal.ts';
import { registerKey } from '../../schema/trust/seal-keys.ts';
import { type Door, sealedDoor, tokenDoor } from '../../subgraphs/chassis/door.ts';
import { startRegister } from '../../subgraphs/chassis/register.ts';
import { type RegisterServer, serveRegister } from '../../subgraphs/chassis/register-server.ts';
import citizens from '../../subgraphs/citizens/subgraph.ts';
import { engines } from '../kit/engines.ts';
import { type FilledStore, filledStore } from '../kit/filled-store.ts';
import { citizenInquiry, inquiryOf } from '../kit/inquiries.ts';

const MASTER = Buffer.alloc(32, 3);
const CLERK = inquiryOf('clerk', 'TTHC_RESOLVE');
const [engine] = engines;

let now: number;
let heard: string[];
let filled: FilledStore;
let head: string;
let server: RegisterServer;

async function serve(trust: 'seal' | 'token', door: Door): Promise<void> {
  const hear = ({ message }: Error): void => {
    heard.push(message);
  };
  const register = startRegister(
    citizens,
    filled.store,
    clockStandingAt('2026-06-30'),
    hear,
    trust,
  );
  server = await serveRegister(register, { host: '127.0.0.1', port: 0 }, hear, door);
}

beforeEach(async () => {
  if (!engine) throw new Error('No engine answers.');
  now = Date.parse('2026-06-30T12:00:00+07:00');
  heard = [];
  filled = await filledStore(citizens, engine);
  head = filled.city.person(0).personalId;
});
afterEach(async () => {
  await server.close();
  await filled[Symbol.asyncDispose]();
});

const clock = (): number => now;
const sealer = createSealer({ keys: [MASTER], clock });
const body = (query = `{ citizen(personalId: "${head}") { fullName } }`): string =>
  JSON.stringify({ query });

async function post(text: string, headers: Readonly<Record<string, string>> = {}) {
  const before = filled.store.statementCount();
  const reply = await fetch(server.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: text,
  });
  const said = await reply.text();
  const statements = filled.store.statementCount() - before;
  return { status: reply.status, said, answer: JSON.parse(said), statements };
}

const sealed = (text: string, inquiry: Inquiry = CLERK, register = 'citizens') => ({
  [SEAL_HEADER]: sealer(register, text, inquiry),
});

describe('a register that believes the gateway’s seal', () => {
  beforeEach(() => {
    const keys = [registerKey(MASTER, 'citizens')];
    return serve('seal', sealedDoor(createSealOpener({ register: 'citizens', keys, clock })));
  });

  it('answers a sealed call, and says to the gateway whose record it gave', async () => {
    const { status, answer } = await post(body(), sealed(body()));
    expect([status, answer]).toEqual([
      200,
      {
        data: { citizen: { fullName: filled.city.person(0).fullName } },
        extensions: {
          access: [
            {
              type: 'Citizen',
              subjects: [head],
              fields: ['Citizen.fullName', 'Query.citizen'],
              refused: [],
            },
          ],
        },
      },
    ]);
  });

  it.each<readonly [string, () => Promise<Awaited<ReturnType<typeof post>>>, string]>([
    ['without a seal', () => post(body()), 'unsealed'],
    ['with another body', () => post(`${body()} `, sealed(body())), 'altered'],
    [
      'with a seal changed by a character',
      () => {
        const { [SEAL_HEADER]: seal } = sealed(body());
        return post(body(), {
          [SEAL_HEADER]: seal.replace(/.$/, (last) => (last === 'A' ? 'E' : 'A')),
        });
      },
      'altered',
    ],
    [
      'meant for another register',
      () => post(body(), sealed(body(), CLERK, 'businesses')),
      'altered',
    ],
    [
      'with a seal of a minute ago',
      () => {
        const seal = sealed(body());
        now += 60_000;
        return post(body(), seal);
      },
      'stale',
    ],
    [
      'with a seal that was used',
      async () => {
        const seal = sealed(body());
        expect((await post(body(), seal)).status).toBe(200);
        return post(body(), seal);
      },
      'replayed',
    ],
    [
      'with two seals',
      () => {
        const { [SEAL_HEADER]: seal } = sealed(body());
        return post(body(), { [SEAL_HEADER]: `${seal}, ${seal}` });
      },
      'malformed',
    ],
    ['that asks how the register is joined', () => post(body('{ _service { sdl } }')), 'unsealed'],
    [
      'for records by their keys',
      () => post(body('{ _entities(representations: []) { __typename } }')),
      'unsealed',
    ],
  ])(
    'turns away a call %s, reads nothing, and says why in its log alone',
    async (_name, call, why) => {
      const { status, answer, said, statements } = await call();
      const { message, extensions } = fault('SEAL_REFUSED');
      expect([status, answer, statements]).toEqual([403, { errors: [{ message, extensions }] }, 0]);
      expect(said).not.toContain(why);
      expect(heard).toEqual([`The seal was refused: ${why}`]);
      expect((await post(body(), sealed(body()))).status).toBe(200);
    },
  );

  it('tells its joints to nobody, the gateway included', async () => {
    const text = body('{ mine: _service { sdl } }');
    const { answer } = await post(text, sealed(text));
    expect(answer).toMatchObject({ errors: [{ extensions: { code: 'SEAL_REFUSED' } }] });
    expect(answer.data).toBeUndefined();
  });

  it('judges who was sealed in: the public gets nothing, a citizen their own', async () => {
    const codes = async (inquiry: Inquiry) =>
      (await post(body(), sealed(body(), inquiry))).answer.errors?.map(
        ({ extensions }: { extensions: { code: string } }) => extensions.code,
      );
    expect([
      await codes(PUBLIC_INQUIRY),
      await codes(citizenInquiry('048190000011')),
      await codes(citizenInquiry(head)),
    ]).toEqual([['NOT_SIGNED_IN'], ['FIELD_NOT_PERMITTED'], undefined]);
  });

  it('is reached by the gateway’s transport, which seals each attempt anew', async () => {
    const options = {
      url: server.url,
      connections: 2,
      answerLimitBytes: 1e6,
      connectTimeoutMs: 500,
    };
    const seal = (text: Uint8Array | string, inquiry: Inquiry) => sealer('citizens', text, inquiry);
    const transport = httpTransport({ ...options, seal });
    const unsealed = httpTransport(options);
    const call = { signal: new AbortController().signal, requestId: 'test' };
    const question = JSON.parse(body());
    for (const attempt of [1, 2])
      expect(
        await transport.send(question, { ...call, inquiry: CLERK }),
        `attempt ${attempt}`,
      ).toMatchObject({ data: { citizen: {} }, extensions: { access: [{ subjects: [head] }] } });
    const failures = await Promise.allSettled([
      transport.send(question, call),
      unsealed.send(question, { ...call, inquiry: CLERK }),
    ]);
    expect(
      failures.map(
        (one) =>
          one.status === 'rejected' && one.reason instanceof RegisterFailure && one.reason.kind,
      ),
    ).toEqual(['unexpected', 'refused']);
    await Promise.all([transport.close?.(), unsealed.close?.()]);
  });
});

describe('a register that checks tokens itself', () => {
  beforeEach(() =>
    serve(
      'token',
      tokenDoor(
        async (authorization) => {
          if (authorization === undefined) return PUBLIC_CALLER;
          if (authorization === 'Bearer clerk') return CLERK.caller;
          throw fault('INVALID_TOKEN');
        },
        { synthetic: true },
      ),
    ),
  );

  const because = { 'x-purpose': 'TTHC_RESOLVE', 'x-dossier-code': 'H17.90-260630-0001' };
  const authorization = 'Bearer clerk';

  it('answers by what the caller may see, and tells them nothing of whose it was', async () => {
    const { status, answer } = await post(body(), { authorization, ...because });
    expect([status, answer]).toEqual([
      200,
      { data: { citizen: { fullName: filled.city.person(0).fullName } } },
    ]);
    const purposeless = await post(body(), { authorization });
    expect(purposeless.answer).toMatchObject({
      data: { citizen: null },
      errors: [{ extensions: { code: 'PURPOSE_REQUIRED' } }],
    });
  });

  it('refuses a bad token, and a purpose that is none, without repeating either', async () => {
    const bad = await post(body(), { authorization: 'Bearer 048190000011' });
    const vague = await post(body(), { authorization, 'x-purpose': '048190000011' });
    expect([bad.status, bad.answer.errors[0].extensions.code, vague.status]).toEqual([
      401,
      'INVALID_TOKEN',
      400,
    ]);
    expect(bad.said + vague.said + heard.join()).not.toContain('048190000011');
  });

  it('keeps its joints and its keys from the public', async () => {
    const keys = body('{ _entities(representations: []) { __typename } }');
    const codes = async (text: string, headers = {}) =>
      (await post(text, headers)).answer.errors?.[0].extensions.code;
    expect([
      await codes(body('{ _service { sdl } }'), { authorization }),
      await codes(keys),
      await codes(keys, { authorization }),
    ]).toEqual(['SEAL_REFUSED', 'NOT_SIGNED_IN', undefined]);
  });
});
