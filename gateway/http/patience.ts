import { setMaxListeners } from 'node:events';
import type { ServerResponse } from 'node:http';

/** How long a request is waited for, and whether anyone still waits. */
export interface Patience {
  /** Aborts at the deadline, or when the caller goes: registers are no longer waited for. */
  readonly signal: AbortSignal;
  /** Resolves when even the rest of the work has had its time. Never, if the request ends before. */
  readonly exhausted: Promise<'exhausted'>;
  end(): void;
}

/** After the deadline, what the registers have said so far is still put together and sent. */
const GRACE_MS = 500;

/** Starts the clock of one request. */
export function patienceFor(response: ServerResponse, deadlineMs: number): Patience {
  const controller = new AbortController();
  // Every fetch of the plan listens, and there may be many; ten are not yet a leak.
  setMaxListeners(0, controller.signal);
  let stop: (value: 'exhausted') => void = () => undefined;
  const exhausted = new Promise<'exhausted'>((resolve) => {
    stop = resolve;
  });
  const deadline = setTimeout(() => controller.abort('deadline'), deadlineMs);
  const end = setTimeout(() => stop('exhausted'), deadlineMs + GRACE_MS);
  const leave = () => {
    if (!response.writableFinished) controller.abort('caller gone');
  };
  response.once('close', leave);
  return {
    signal: controller.signal,
    exhausted,
    end() {
      clearTimeout(deadline);
      clearTimeout(end);
      response.off('close', leave);
    },
  };
}
