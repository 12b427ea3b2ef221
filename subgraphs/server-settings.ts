import type { Environment } from './settings.ts';

/** Where a register listens when it runs alone, and how much it says. */
export interface ServerSettings {
  readonly host: string;
  readonly port: number;
  readonly logLevel: string;
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

/** Reads HOST, PORT and LOG_LEVEL, or refuses with every mistake in one message. Unset means loopback only. */
export function serverSettings(ownPort: number, env: Environment = process.env): ServerSettings {
  const port = Number(env['PORT']?.trim() || ownPort);
  const logLevel = env['LOG_LEVEL']?.trim() || 'info';
  const mistakes = [
    ...(Number.isInteger(port) && port >= 0 && port < 65_536
      ? []
      : ['PORT must be a whole number from 0 to 65535.']),
    ...(LOG_LEVELS.includes(logLevel)
      ? []
      : [`LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}.`]),
  ];
  if (mistakes.length > 0) throw new Error(`Settings to mend:\n  ${mistakes.join('\n  ')}`);
  return Object.freeze({ host: env['HOST']?.trim() || '127.0.0.1', port, logLevel });
}
