import { Agent, request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Built } from '../kit/built-for-node.ts';
import { builtGateway, startProcess } from './kit/gateway-process.ts';
import { type SmallGraph, startSmallGraph } from './kit/start-gateway.ts';

let built: Built;
let graph: SmallGraph;
beforeAll(async () => {
  [built, graph] = await Promise.all([builtGateway(), startSmallGraph()]);
});
afterAll(() => Promise.all([built[Symbol.asyncDispose](), graph[Symbol.asyncDispose]()]));

/** Long enough that whoever keeps a question on is found out. */
const QUESTION = JSON.stringify({
  query: `{ __typename } # ${'.'.repeat(3_000)}`,
});

/** Asks the same so many times, eight at a time. */
async function ask(url: string, times: number): Promise<void> {
  const agent = new Agent({ keepAlive: true });
  let left = times;
  const once = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const headers = { 'content-type': 'application/json' };
      const asking = request(`${url}/graphql`, { method: 'POST', agent, headers }, (answer) => {
        answer.resume();
        answer.once('end', resolve);
      });
      asking.once('error', reject);
      asking.end(QUESTION);
    });
  const oneAfterTheOther = async (): Promise<void> => {
    for (left -= 1; left >= 0; left -= 1) await once();
  };
  await Promise.all(Array.from({ length: 8 }, oneAfterTheOther));
  agent.destroy();
}

/** What the heap held after each quick collection, in megabytes, as `--trace-gc` says it. */
const heldIn = (log: string): readonly number[] =>
  [...log.matchAll(/Scavenge [\d.]+ \([\d.]+\) -> ([\d.]+)/g)].map(([, held]) => Number(held));

describe('a gateway that is asked again and again', () => {
  it('keeps nothing of a request on that has been answered', async () => {
    const settings = { SUPERGRAPH_PATH: graph.supergraphPath };
    await using gateway = await startProcess(built, settings, ['--trace-gc']);
    // Code that is compiled meanwhile stays.
    await ask(gateway.url, 3_000);
    const before = gateway.log().length;
    await ask(gateway.url, 5_000);
    const held = heldIn(gateway.log().slice(before));
    const grown = held.slice(1).map((after, at) => after - (held[at] ?? after));
    // After a collection of the whole heap it holds less, which says nothing of what is kept on until then.
    const kept = grown.reduce((sum, one) => sum + Math.max(0, one), 0);
    expect(held.length).toBeGreaterThan(10);
    expect((kept * 1_000_000) / 5_000).toBeLessThan(2_000);
  });
});
