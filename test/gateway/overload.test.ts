import type { ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { inProcessTransport } from '../../gateway/execute/in-process-transport.ts';
import { startSmallGraph } from './kit/start-gateway.ts';

/** Keeps a register's answers back until it is told to give them. */
function answersHeld(count: number) {
  const held: { response: ServerResponse; body: string }[] = [];
  let full: () => void = () => undefined;
  const isFull = new Promise<void>((resolve) => {
    full = resolve;
  });
  return {
    isFull,
    keep(response: ServerResponse, body: string) {
      held.push({ response, body });
      if (held.length === count) full();
    },
    giveAll() {
      for (const { response, body } of held)
        response.writeHead(200, { 'content-type': 'application/json' }).end(body);
    },
  };
}

describe('more operations than may be under way', () => {
  it('are refused at once and told to come back, and none that was taken is lost', async () => {
    await using graph = await startSmallGraph({ MAX_OPERATIONS: '2' });
    const answers = answersHeld(2);
    graph.register('persons').misbehave(answers.keep);
    const taken = [graph.ask('{ people { id } }'), graph.ask('{ people { id } }')];
    await answers.isFull;

    const excess = await Promise.all([1, 2, 3].map(() => graph.ask('{ people { id } }')));
    for (const { status, headers, body } of excess) {
      expect([status, headers.get('retry-after')]).toEqual([503, '1']);
      expect(body.errors?.[0]?.extensions['code']).toBe('OVERLOADED');
    }
    expect((await graph.get('/healthz')).body).toEqual({ alive: true });
    expect((await graph.get('/metrics')).text).toContain(
      'lgsp_gateway_requests_total{outcome="refused",operation="none"} 3',
    );

    answers.giveAll();
    graph.register('persons').misbehave(undefined);
    for (const reply of await Promise.all([...taken, graph.ask('{ people { id } }')]))
      expect(reply.body).toEqual({ data: { people: [{ id: 'p1' }, { id: 'p2' }] } });
  });
});

const ALL = 40;
const names = Array.from({ length: ALL }, (_, index) => `a${index}`);
/** One operation whose plan asks the register of parcels forty times at once. */
const MANY_ALLOWED = { MAX_ALIASES: '1000', MAX_ROOT_FIELDS: '1000' };
const MANY = `{ ${names.map((name) => `${name}: person(id: "p1") { parcels { id } }`).join(' ')} }`;

/**
 * Registers in this process; that of parcels holds it for a while at each question, as a store without
 * threads does.
 */
function busyCity(ms: number) {
  const asked: string[] = [];
  let first: () => void = () => undefined;
  const isAsked = new Promise<void>((resolve) => {
    first = resolve;
  });
  const parcels = inProcessTransport({
    async answer(_request, { requestId }) {
      asked.push(requestId);
      first();
      for (const end = performance.now() + ms; performance.now() < end; );
      return { data: { _entities: [{ parcels: [] }] } };
    },
  });
  const persons = inProcessTransport({
    answer: async () => ({
      // Registers are asked by numbers, whatever a client calls its fields.
      data: Object.fromEntries(
        names.map((_name, at) => [`_asked_${at}`, { __typename: 'Person', id: 'p1' }]),
      ),
    }),
  });
  const transportFor = ({ name }: { readonly name: string }) =>
    name === 'land-parcels' ? parcels : persons;
  return { asked, isAsked, transportFor };
}

describe('registers in the same process under load', () => {
  it('leave room for a probe between two questions', async () => {
    const { asked, isAsked, transportFor } = busyCity(20);
    await using graph = await startSmallGraph(MANY_ALLOWED, { transportFor });
    const reply = graph.ask(MANY);
    await isAsked;
    expect((await graph.get('/healthz')).status).toBe(200);
    expect(asked.length).toBeLessThan(ALL);
    expect((await reply).body).toEqual({
      data: Object.fromEntries(names.map((name) => [name, { parcels: [] }])),
    });
    expect(asked.length).toBe(ALL);
  });

  it('are not asked for a caller whose time is over, and do not count as slow', async () => {
    const { asked, transportFor } = busyCity(50);
    await using graph = await startSmallGraph(
      { REQUEST_DEADLINE_MS: '1000', SUBGRAPH_DEADLINE_MS: '500', ...MANY_ALLOWED },
      { transportFor },
    );
    const { body } = await graph.ask(MANY);
    expect(body.errors).toMatchObject([
      { extensions: { code: 'DEADLINE_EXCEEDED', register: 'land-parcels' } },
    ]);
    expect(asked.length).toBeLessThan(ALL);
    expect((await graph.get('/metrics')).text).toContain(
      'lgsp_gateway_breaker_state{register="land-parcels"} 0',
    );
  });

  it('are told under which id the caller is answered', async () => {
    const { asked, transportFor } = busyCity(0);
    await using graph = await startSmallGraph(MANY_ALLOWED, { transportFor });
    const { headers } = await graph.ask(MANY);
    expect(new Set(asked)).toEqual(new Set([headers.get('x-request-id')]));
  });
});
