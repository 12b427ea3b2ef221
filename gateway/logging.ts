import { type DestinationStream, type Logger, pino } from 'pino';
import type { Settings } from './settings.ts';

/** Where in the code an error was made. Its message stands in the stack too, and is passed over. */
function placesIn({ stack = '', message }: Error): readonly string[] {
  const start = stack.indexOf(message);
  const lines = start < 0 ? [] : stack.slice(start + message.length).split('\n');
  return lines
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8)
    .map((line) => line.trim());
}

/**
 * What may be logged of an error: what kind, where in the code, and from what.
 *
 * A message is left out unless we wrote it: parsers, drivers, registers and the engine itself quote what
 * they were given, and that may be a citizen.
 */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { kind: typeof error };
  const isOurs = error.name === 'UnansweredFetch' || error.name === 'RegisterFailure';
  const cause = error.cause ?? ('originalError' in error ? error.originalError : undefined);
  return {
    kind: error.name,
    ...('code' in error && typeof error.code === 'string' && { code: error.code }),
    ...(isOurs ? { message: error.message } : { at: placesIn(error) }),
    ...(cause instanceof Error && { cause: describeError(cause) }),
  };
}

/** One line of JSON for each event, on standard output. */
export function createLogger(
  { logLevel }: Pick<Settings, 'logLevel'>,
  destination?: DestinationStream,
): Logger {
  const options = { level: logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime };
  return destination ? pino(options, destination) : pino(options);
}

/** Lets the Apollo packages into our log, one flat line each. */
export function apolloLogger(logger: Logger) {
  const line = (message: unknown): string => String(message).replaceAll(/\s+/g, ' ');
  return {
    debug: () => undefined,
    info: (message?: unknown) => logger.debug({ from: 'apollo' }, line(message)),
    warn: (message?: unknown) => logger.warn({ from: 'apollo' }, line(message)),
    // An error's text may quote what was being worked on; the error itself is logged where it is masked.
    error: () => logger.error({ from: 'apollo' }, 'apollo reported an error'),
  };
}
