import { Agent, request } from 'node:http';
import { expect, it } from 'vitest';
import { startSmallGraph } from './kit/start-gateway.ts';

const CLIENTS = 300;
const EACH = 4;

/** Asks once, on a connection of its own that is kept. Gives whether it was answered in full. */
function asked(url: string, agent: Agent): Promise<boolean> {
  const body = JSON.stringify({ query: '{ people { id parcels { id } } }' });
  const headers = { 'content-type': 'application/json', 'content-length': body.length };
  return new Promise((resolve, reject) => {
    const asking = request(url, { method: 'POST', agent, headers }, (response) => {
      response.resume();
      response.once('end', () => resolve(response.statusCode === 200));
    });
    asking.once('error', reject);
    asking.end(body);
  });
}

it('a crowd that comes at once is let in before anybody of it is served again and again', async () => {
  await using graph = await startSmallGraph({ MAX_OPERATIONS: String(CLIENTS) });
  const answers: number[] = Array.from({ length: CLIENTS }, () => 0);
  let overtaken = 0;
  await Promise.all(
    answers.map(async (_none, client) => {
      const agent = new Agent({ keepAlive: true, maxSockets: 1 });
      for (let turn = 0; turn < EACH; turn += 1) {
        expect(await asked(`${graph.url}/graphql`, agent)).toBe(true);
        if (turn === 0 && answers.some((count) => count === EACH)) overtaken += 1;
        answers[client] = turn + 1;
      }
      agent.destroy();
    }),
  );
  // All that somebody wanted was answered before the first thing another did: of 280 of them where nobody is let in first;
  // of none where the machine is free to let all in within the time that the others wait.
  expect(overtaken).toBeLessThan(CLIENTS / 3);
});
