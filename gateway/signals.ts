import type { Logger } from 'pino';
import { hearLeftBehind } from '../subgraphs/chassis/left-behind.ts';
import { describeError } from './logging.ts';

/** Has what fails after nobody waits for it any more logged, in registers of this process, the gateway's own among them. */
export const logLeftBehind = (logger: Logger): void =>
  hearLeftBehind((error) =>
    logger.error({ error: describeError(error) }, 'something failed that nobody waited for'),
  );

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
