import { Agent, request } from 'node:http';
import type { Question } from './question.ts';

/** One client that keeps its connections, asking one graph. */
export interface Client extends Disposable {
  /** Asks everything, this many at a time, and gives the milliseconds each answer took. */
  ask(questions: readonly Question[], atATime: number): Promise<readonly number[]>;
}

/** What went wrong with an answer: everybody in it is made up, so that its errors may be shown. */
function failure(url: string, status: number | undefined, answer: Buffer): string {
  const text = answer.toString();
  const errors = text.slice(Math.max(text.indexOf('"errors"'), 0)).slice(0, 500);
  return `${url} refused a question, or answered with errors (${status}): ${errors}`;
}

/**
 * A client on node:http, as thin as can be: what it costs itself would make two graphs look alike. Each
 * question carries the headers given.
 *
 * An answer that is not 200, or that holds an error, ends the run: times of failures mean nothing.
 */
export function clientOf(url: string, sent: Readonly<Record<string, string>> = {}): Client {
  const agent = new Agent({ keepAlive: true });
  const once = ({ query, variables }: Question): Promise<number> =>
    new Promise((resolve, reject) => {
      const body = JSON.stringify({ query, variables });
      const headers = {
        ...sent,
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
      };
      const began = performance.now();
      const asking = request(url, { method: 'POST', agent, headers }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.once('error', reject);
        response.once('end', () => {
          const took = performance.now() - began;
          const answer = Buffer.concat(parts);
          if (response.statusCode === 200 && !answer.includes('"errors"')) resolve(took);
          else reject(new Error(failure(url, response.statusCode, answer)));
        });
      });
      asking.once('error', reject);
      asking.end(body);
    });
  return {
    async ask(questions, atATime) {
      const waiting = [...questions];
      const times: number[] = [];
      const oneAfterTheOther = async (): Promise<void> => {
        for (let question = waiting.pop(); question; question = waiting.pop())
          times.push(await once(question));
      };
      await Promise.all(Array.from({ length: atATime }, oneAfterTheOther));
      return times;
    },
    [Symbol.dispose]: () => agent.destroy(),
  };
}
