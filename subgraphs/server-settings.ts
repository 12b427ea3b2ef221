import { type Environment, environmentReader, type LogLevel } from '../schema/environment.ts';

/** Where a register listens when it runs alone, and how much it says. */
export interface ServerSettings {
  readonly host: string;
  readonly port: number;
  readonly logLevel: LogLevel;
}

/** Reads HOST, PORT and LOG_LEVEL, or refuses with every mistake in one message. Unset means loopback only. */
export function serverSettings(ownPort: number, env: Environment = process.env): ServerSettings {
  const read = environmentReader(env);
  const settings: ServerSettings = {
    host: read.text('HOST', '127.0.0.1'),
    port: read.wholeNumber('PORT', ownPort, 0, 65_535),
    logLevel: read.logLevel('LOG_LEVEL'),
  };
  if (read.mistakes.length > 0)
    throw new Error(`Settings to mend:\n  ${read.mistakes.join('\n  ')}`);
  return Object.freeze(settings);
}
