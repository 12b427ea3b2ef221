import { setImmediate } from 'node:timers/promises';

let last: Promise<void> = Promise.resolve();

/**
 * Waits until it is one's turn to hold this process: one for each round of the event loop, first come
 * first served.
 *
 * A store without threads holds the process while it reads. Without turns, three hundred callers' reads
 * would run in one go, and no probe, deadline or caller who leaves would be heard in between. A wait of
 * one's own is not enough: the loop ends all such waits in the same round.
 */
export function turn(): Promise<void> {
  last = last.then(() => setImmediate());
  return last;
}
