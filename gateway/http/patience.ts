import type { ServerResponse } from 'node:http';
import { Departure } from '../execute/leaving.ts';
import type { Leaving } from '../execute/transport.ts';

/** How long a request is waited for, and whether anyone still waits. */
export interface Patience {
  /** Aborts at the deadline, or when the caller goes: registers are no longer waited for. */
  readonly signal: Leaving;
  /** Resolves when even the rest of the work has had its time. Never, if the request ends before. */
  readonly exhausted: Promise<'exhausted'>;
  end(): void;
}

/** After the deadline, what the registers have said so far is still put together and sent. */
const GRACE_MS = 500;

/** Starts the clock of one request. */
export function patienceFor(response: ServerResponse, deadlineMs: number): Patience {
  const departure = new Departure();
  let stop: (value: 'exhausted') => void = () => undefined;
  const exhausted = new Promise<'exhausted'>((resolve) => {
    stop = resolve;
  });
  const deadline = setTimeout(() => departure.abort('deadline'), deadlineMs);
  const end = setTimeout(() => stop('exhausted'), deadlineMs + GRACE_MS);
  const leave = () => {
    if (!response.writableFinished) departure.abort('caller gone');
  };
  response.once('close', leave);
  return {
    signal: departure,
    exhausted,
    end() {
      clearTimeout(deadline);
      clearTimeout(end);
      response.off('close', leave);
    },
  };
}
