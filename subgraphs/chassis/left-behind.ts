import type { FaultListener } from './register-errors.ts';
import { scrubbed } from './store/scrubbed.ts';

/**
 * Hears what fails after nobody waits for it any more, which would otherwise end the process.
 *
 * graphql-js leaves the items of a list behind that are still being worked out when another item, which may not be null,
 * fails at once. The answer has its error by then; one bad record must not take a register away from everybody.
 */
export function hearLeftBehind(heard: FaultListener): void {
  process.on('unhandledRejection', (reason) =>
    heard(reason instanceof Error ? scrubbed(reason) : new Error(typeof reason)),
  );
}
