import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type GuardedTransport, guarded } from '../../gateway/execute/guarded-transport.ts';
import { type FailureKind, RegisterFailure } from '../../gateway/execute/register-failure.ts';
import type { SubgraphResponse } from '../../gateway/execute/transport.ts';
import { startSmallGraph } from './kit/start-gateway.ts';

const RULE = { windowCalls: 4, minimumCalls: 4, failurePercent: 50, restMs: 30_000 };

/** A register that answers as it is told to, guarded; only the wall clock is held still. */
function guardedRegister(deadlineMs = 1000) {
  let next: () => Promise<SubgraphResponse> = async () => ({ data: {} });
  let asked = 0;
  const heard: string[] = [];
  const register: GuardedTransport = guarded(
    'persons',
    {
      send: () => {
        asked += 1;
        return next();
      },
    },
    { deadlineMs, breaker: RULE, heard: (_seconds, outcome) => heard.push(outcome) },
  );
  const ask = (signal = new AbortController().signal) =>
    register.send({ query: '{ __typename }' }, { signal, requestId: 'r' }).then(
      () => 'answered',
      (error: RegisterFailure) => error.kind,
    );
  const times = async (count: number) => {
    for (let index = 0; index < count; index += 1) await ask();
  };
  return {
    register,
    heard,
    ask,
    times,
    asked: () => asked,
    does: (how: () => Promise<SubgraphResponse>) => {
      next = how;
    },
    fails: (kind: FailureKind) => {
      next = () => Promise.reject(new RegisterFailure(kind));
    },
    recovers: () => {
      next = async () => ({ data: {} });
    },
  };
}

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: 0 }));
afterEach(() => void vi.useRealTimers());

describe('the breaker', () => {
  it('leaves a register alone once more than half of its calls fail', async () => {
    const { register, times, fails, ask, asked, heard } = guardedRegister();
    fails('server error');
    await times(3);
    expect(register.breakerState()).toBe('closed');
    await times(1);
    expect(register.breakerState()).toBe('open');
    expect(await ask()).toBe('resting');
    expect(asked()).toBe(4);
    expect(heard.at(-1)).toBe('resting');
  });

  it('says when to ask again', async () => {
    const { register, times, fails } = guardedRegister();
    fails('server error');
    await times(4);
    expect(register.retryAfterSeconds()).toBe(30);
    vi.setSystemTime(12_000);
    expect(register.retryAfterSeconds()).toBe(18);
  });

  it('tries with one call after the rest, and closes when that is answered', async () => {
    const { register, times, fails, recovers, ask } = guardedRegister();
    fails('too slow');
    await times(4);
    recovers();
    vi.setSystemTime(30_000);
    expect(await ask()).toBe('answered');
    expect(register.breakerState()).toBe('closed');
  });

  it('rests again when the trial fails', async () => {
    const { register, times, fails, ask, asked } = guardedRegister();
    fails('unreachable');
    await times(4);
    vi.setSystemTime(30_000);
    expect(await ask()).toBe('unreachable');
    expect(register.breakerState()).toBe('open');
    vi.setSystemTime(59_000);
    expect(await ask()).toBe('resting');
    expect(asked()).toBe(5);
  });

  it('lets nobody else wait for the trial', async () => {
    const { register, times, fails, does, ask } = guardedRegister();
    fails('unreachable');
    await times(4);
    vi.setSystemTime(30_000);
    let answer: (response: SubgraphResponse) => void = () => undefined;
    does(
      () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    );
    const trial = ask();
    expect(register.breakerState()).toBe('half-open');
    expect(await ask()).toBe('resting');
    answer({ data: {} });
    expect(await trial).toBe('answered');
  });

  it('does not take a caller who leaves the trial for an answer', async () => {
    const { register, times, fails, does, ask } = guardedRegister(20);
    fails('unreachable');
    await times(4);
    vi.setSystemTime(30_000);
    does(() => new Promise(() => undefined));
    const caller = new AbortController();
    const trial = ask(caller.signal);
    caller.abort();
    expect(await trial).toBe('too slow');
    expect(register.breakerState()).toBe('open');
  });

  it.each(['refused', 'too large', 'abandoned', 'unexpected'] as const)(
    'does not count what one caller can bring about (%s)',
    async (kind) => {
      const { register, times, fails } = guardedRegister();
      fails(kind);
      await times(20);
      expect(register.breakerState()).toBe('closed');
    },
  );

  it('counts a call of several questions in which one answer is rubbish, and gives the others', async () => {
    const heard: string[] = [];
    const rubbish = new RegisterFailure('wrong shape');
    const register = guarded(
      'persons',
      {
        send: async () => ({ data: {} }),
        takesMany: () => true,
        together: async () => [{ data: {} }, rubbish],
      },
      { deadlineMs: 1000, breaker: RULE, heard: (_seconds, outcome) => heard.push(outcome) },
    );
    const { signal } = new AbortController();
    for (let call = 0; call < 4; call += 1)
      expect(await register.together?.([], { signal, requestId: 'r' })).toEqual([
        { data: {} },
        rubbish,
      ]);
    expect([register.breakerState(), heard]).toEqual(['open', Array(4).fill('wrong shape')]);
  });

  it('does not count errors of fields, which are answers', async () => {
    const { register, times, does } = guardedRegister();
    does(async () => ({ data: null, errors: [{ message: 'no' }] }));
    await times(20);
    expect(register.breakerState()).toBe('closed');
  });

  it('cuts a call that outlasts its deadline, also one that does not listen', async () => {
    const { does, ask } = guardedRegister(10);
    does(() => new Promise(() => undefined));
    expect(await ask()).toBe('too slow');
  });
});

describe('a register that is left alone, in the whole graph', () => {
  it('is not asked, is named by /readyz and /metrics, and is taken back when it recovers', async () => {
    await using graph = await startSmallGraph({
      BREAKER_WINDOW_CALLS: '2',
      BREAKER_MINIMUM_CALLS: '2',
      BREAKER_REST_MS: '3600000',
    });
    const results = graph.register('results');
    results.misbehave((response) => void response.writeHead(500).end());
    for (let index = 0; index < 4; index += 1) await graph.ask('{ latest { title } }');
    expect(results.asked).toHaveLength(2);

    const reply = await graph.ask('{ latest { title } people { id } }');
    expect(reply.body).toMatchObject({
      data: { latest: null, people: [{ id: 'p1' }, { id: 'p2' }] },
      errors: [
        { path: ['latest'], extensions: { code: 'SOURCE_UNAVAILABLE', retryAfterSeconds: 3600 } },
      ],
    });
    const ready = await graph.get('/readyz');
    expect([ready.status, ready.body]).toEqual([
      200,
      expect.objectContaining({ ready: true, down: ['results'] }),
    ]);
    expect((await graph.get('/metrics')).text).toMatch(
      /lgsp_gateway_breaker_state\{register="results"\} 2/,
    );

    results.misbehave(undefined);
    vi.setSystemTime(3_600_000);
    expect((await graph.ask('{ latest { title } }')).body.errors).toBeUndefined();
    expect((await graph.get('/metrics')).text).toMatch(
      /lgsp_gateway_breaker_state\{register="results"\} 0/,
    );
  });
});
