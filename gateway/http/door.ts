import type { Server } from 'node:http';
import { setImmediate, setTimeout } from 'node:timers/promises';

/** From so many on who come one behind the other, those who come make others wait. */
const CROWD = 16;
/** Nobody is coming any more once nobody has come for so long, in milliseconds. */
const QUIET_MS = 2;
/** Longest that anybody waits for others to come in, in milliseconds. */
const LONGEST_MS = 250;

/**
 * Lets a crowd in before anybody of it is served.
 *
 * Node takes one new connection in each round of the event loop. Of a thousand that come at once the first would be served
 * again and again, in rounds full of work, while the last wait to be taken at all. So while many come one behind the other,
 * whoever asks waits, and the rounds are short. Gives what to wait for; undefined while there is no crowd.
 */
export function door(server: Server): () => Promise<void> | undefined {
  let newcomers = 0;
  let hasCome = false;
  let isWatched = false;
  let shut: { readonly until: number; readonly opened: Promise<void>; letIn(): void } | undefined;

  const open = (): void => {
    shut?.letIn();
    shut = undefined;
    newcomers = 0;
  };
  const watch = async (): Promise<void> => {
    isWatched = true;
    do {
      hasCome = false;
      await setTimeout(QUIET_MS);
      // Another round may have been long: whoever came meanwhile is taken in this one.
      await setImmediate();
      if (shut && performance.now() > shut.until) open();
    } while (hasCome);
    isWatched = false;
    open();
  };
  server.on('connection', () => {
    hasCome = true;
    newcomers += 1;
    if (!isWatched) void watch();
    if (newcomers < CROWD || shut) return;
    let letIn = (): void => undefined;
    const opened = new Promise<void>((resolve) => {
      letIn = resolve;
    });
    shut = { until: performance.now() + LONGEST_MS, opened, letIn };
  });
  return () => shut?.opened;
}
