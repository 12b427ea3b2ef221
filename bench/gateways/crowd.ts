import { percentile } from '../kit/figures.ts';
import { clientOf } from '../kit/load.ts';
import type { Contender } from './contenders.ts';
import type { Workload } from './workloads.ts';

/** As many clients ask at one time, each this often. */
export const CLIENTS = 1_000;
const EACH = 4;

/** What a crowd of clients saw. Times are milliseconds. */
export interface Crowd {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** How long a request waits and is served when all of them take their turn: clients by requests a second. */
  readonly turn: number;
}

/** No request waits much longer than its turn: nobody is overtaken again and again. */
export const CROWD_CEILING = 2;

export const waitsItsTurn = ({ p99, turn }: Crowd): boolean => p99 <= CROWD_CEILING * turn;

/** Lets a thousand clients ask at once. An answer that is refused or has an error in it ends the run. */
export async function crowdAt({ gateway, headers }: Contender, workload: Workload): Promise<Crowd> {
  using client = clientOf(gateway.url, headers);
  const questions = workload.questions(1_000, CLIENTS * EACH);
  const began = performance.now();
  const times = await client.ask(questions, CLIENTS);
  const perSecond = (questions.length / (performance.now() - began)) * 1000;
  return {
    perSecond,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    turn: (CLIENTS / perSecond) * 1000,
  };
}
