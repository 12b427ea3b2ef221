import type { Logger } from 'pino';
import { describeError } from './logging.ts';

/**
 * Has what fails after nobody waits for it any more logged, instead of ending the process: graphql-js leaves items of a
 * list behind when another fails at once, in registers of this process and in the gateway's own.
 */
export function logLeftBehind(logger: Logger): void {
  process.on('unhandledRejection', (reason) =>
    logger.error({ error: describeError(reason) }, 'something failed that nobody waited for'),
  );
}

const SIGNALS = ['SIGTERM', 'SIGINT'] as const;

/**
 * Lets a process end well: on the first signal it drains and exits, on the second it stops at once.
 *
 * The exit code is 0 when everything under way was finished or cut within its bound.
 */
export function drainOnSignal(logger: Logger, drain: () => Promise<void>): void {
  let isDraining = false;
  const stop = (signal: NodeJS.Signals) => {
    if (isDraining) process.exit(1);
    isDraining = true;
    logger.info({ signal }, 'asked to stop');
    drain().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  for (const signal of SIGNALS) process.on(signal, stop);
}
