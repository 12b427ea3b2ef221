import { type Environment, environmentReader, type LogLevel } from '../schema/environment.ts';
import { isLoopback } from '../schema/loopback.ts';
import { type AuthSettings, readAuthSettings } from '../schema/trust/auth-settings.ts';
import { type SealKeySource, sealKeySource } from '../schema/trust/seal-settings.ts';
import type { Trust } from './chassis/register.ts';

/** Where a register listens when it runs alone, whom it believes, and how much it says. */
export interface ServerSettings {
  readonly host: string;
  readonly port: number;
  readonly logLevel: LogLevel;
  readonly trust: Trust;
  /** Where its keys come from; undefined where it opens no seals. */
  readonly sealKeys: SealKeySource | undefined;
  /** Whose tokens it checks itself; undefined unless it does. */
  readonly auth: AuthSettings | undefined;
}

const TRUSTS: readonly Trust[] = ['seal', 'token', 'none'];

/**
 * Reads what a register by itself is told, or refuses with every mistake in one message. Unset means loopback
 * only, and the gateway's seal.
 */
export function serverSettings(ownPort: number, env: Environment = process.env): ServerSettings {
  const read = environmentReader(env);
  const host = read.text('HOST', '127.0.0.1');
  const said = read.text('TRUST', 'seal');
  const trust = TRUSTS.find((known) => known === said);
  if (!trust) read.refuse(`TRUST must be one of ${TRUSTS.join(', ')}.`);
  const auth = readAuthSettings(read);
  if (trust === 'none' && !isLoopback(host))
    read.refuse('TRUST=none gives everything to whoever asks: HOST must be this machine alone.');
  if (trust === 'none' && auth)
    read.refuse('TRUST=none does not go with AUTH_ISSUER: take one of them away.');
  if (trust === 'token' && !auth)
    read.refuse('TRUST=token needs AUTH_ISSUER, the issuer whose tokens are believed.');
  const settings: ServerSettings = {
    host,
    port: read.wholeNumber('PORT', ownPort, 0, 65_535),
    logLevel: read.logLevel('LOG_LEVEL'),
    trust: trust ?? 'seal',
    sealKeys: trust === 'seal' ? sealKeySource(read, host, env) : undefined,
    auth: trust === 'token' ? (auth ?? undefined) : undefined,
  };
  if (read.mistakes.length > 0)
    throw new Error(`Settings to mend:\n  ${read.mistakes.join('\n  ')}`);
  return Object.freeze(settings);
}
