import { type Environment, environmentReader, type LogLevel } from '../schema/environment.ts';
import { projectFile } from '../schema/project-root.ts';
import { type AuthSettings, readAuthSettings } from '../schema/trust/auth-settings.ts';
import { type SealKeySource, sealKeySource } from '../schema/trust/seal-settings.ts';
import { type JournalSettings, readJournalSettings } from './audit/journal-settings.ts';
import { type LimitsSettings, limitsSettings } from './limits/limits-settings.ts';
import { isLoopback } from './loopback.ts';

/** When a register is left alone for a while, and for how long. */
export interface BreakerSettings {
  /** How many of the last calls are looked at. */
  readonly windowCalls: number;
  /** Fewer calls than this prove nothing. */
  readonly minimumCalls: number;
  /** The register is left alone when more than this share of the calls failed. */
  readonly failurePercent: number;
  /** How long it is left alone before one call is let through to try it. */
  readonly restMs: number;
}

/**
 * What stands behind a call of a register: a seal over who asks (`seal`), the caller's own token (`token`),
 * or nothing, and then neither policy nor journal is kept (`none`: measurements and foreign test suites).
 */
export type Trust = 'seal' | 'token' | 'none';

const TRUSTS: readonly Trust[] = ['seal', 'token', 'none'];

/** All that an operator may choose. Nothing set gives a gateway for one machine, closed to others. */
export interface Settings {
  readonly host: string;
  readonly port: number;
  readonly supergraphPath: string;
  /** Where a register is, when not where the supergraph says; by prefix, such as `LAND_PARCELS`. */
  readonly registerUrls: ReadonlyMap<string, string>;
  readonly corsOrigins: readonly string[];
  readonly bodyLimitBytes: number;
  readonly requestDeadlineMs: number;
  /** Operations under way at a time; what comes beyond is turned away at once. */
  readonly maxOperations: number;
  readonly drainMs: number;
  readonly subgraphDeadlineMs: number;
  readonly subgraphAnswerLimitBytes: number;
  /** Connections held to one register, at most. */
  readonly subgraphConnections: number;
  /** Registers of which each question is asked in a call of its own; `all` for every one. */
  readonly askedSingly: ReadonlySet<string> | 'all';
  readonly breaker: BreakerSettings;
  readonly trust: Trust;
  /** Where the keys come from that calls are sealed with. */
  readonly sealKeys: SealKeySource;
  /** Whose tokens are believed; null where none is set. */
  readonly auth: AuthSettings | null;
  /** Whether an operation of which anything is refused is rejected as a whole. */
  readonly refuseWhole: boolean;
  /** What executes operations: our own, or ApolloGateway's to compare with. */
  readonly executor: 'own' | 'stock';
  readonly audit: JournalSettings;
  readonly limits: LimitsSettings;
  readonly logLevel: LogLevel;
}

function isOrigin(text: string): boolean {
  const isExact = URL.canParse(text) && new URL(text).origin === text && text.startsWith('http');
  // A star parses as a host name, and would look like a rule that is kept.
  return isExact && !text.includes('*');
}

/** Reads what every process reads, and origins, which only a gateway knows. */
function reader(env: Environment) {
  const read = environmentReader(env);
  const origins = (name: string): readonly string[] => {
    const given = read
      .text(name, '')
      .split(',')
      .map((origin) => origin.trim())
      .filter((origin) => origin !== '');
    if (!given.every(isOrigin))
      read.refuse(`${name} must be origins such as https://portal.example, with commas between.`);
    return given;
  };
  return { ...read, origins };
}

/** Every `<NAME>_URL`. Which of them name a register is known once the supergraph is read. */
function registerUrls(env: Environment): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [name, value] of Object.entries(env)) {
    const prefix = /^([A-Z0-9_]+)_URL$/.exec(name)?.[1];
    const isOurs = prefix === 'REDIS' || prefix === 'AUTH_JWKS' || prefix?.endsWith('_DATABASE');
    if (prefix && value?.trim() && !isOurs) found.set(prefix, value.trim());
  }
  return found;
}

function trustIn(read: ReturnType<typeof reader>, host: string, hasIssuer: boolean): Trust {
  const given = read.text('TRUST', 'seal');
  const trust = TRUSTS.find((known) => known === given);
  if (!trust) read.refuse(`TRUST must be one of ${TRUSTS.join(', ')}.`);
  if (trust === 'none' && (hasIssuer || !isLoopback(host)))
    read.refuse('TRUST=none opens everything: on this machine only, and never beside AUTH_ISSUER.');
  return trust ?? 'seal';
}

function askedSinglyIn(read: ReturnType<typeof reader>): Settings['askedSingly'] {
  const given = read.text('ASK_SINGLY', '');
  const names = given
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return names.includes('all') ? 'all' : new Set(names);
}

function executorIn(read: ReturnType<typeof reader>): Settings['executor'] {
  const given = read.text('EXECUTOR', 'own');
  if (given !== 'own' && given !== 'stock') read.refuse('EXECUTOR must be own or stock.');
  return given === 'stock' ? 'stock' : 'own';
}

/**
 * Turns the environment into settings, or refuses with every mistake in one message.
 *
 * Half a configuration is never served: whoever starts the gateway sees at once all there is to mend.
 */
export function readSettings(env: Environment): Settings {
  const read = reader(env);
  const host = read.text('HOST', '127.0.0.1');
  const auth = readAuthSettings(read);
  const windowCalls = read.wholeNumber('BREAKER_WINDOW_CALLS', 20, 1, 10_000);
  const requestDeadlineMs = read.wholeNumber('REQUEST_DEADLINE_MS', 10_000, 10, 600_000);
  const subgraphDeadlineMs = read.wholeNumber(
    'SUBGRAPH_DEADLINE_MS',
    Math.min(3_000, Math.floor(requestDeadlineMs / 2)),
    5,
    600_000,
  );
  // The request would end first each time, and a register that hangs would never be called slow.
  if (subgraphDeadlineMs >= requestDeadlineMs)
    read.refuse('SUBGRAPH_DEADLINE_MS must be shorter than REQUEST_DEADLINE_MS.');
  const settings: Settings = {
    host,
    port: read.wholeNumber('PORT', 4000, 0, 65_535),
    supergraphPath: read.text(
      'SUPERGRAPH_PATH',
      projectFile('schema/generated/supergraph.graphql'),
    ),
    registerUrls: registerUrls(env),
    corsOrigins: read.origins('CORS_ORIGINS'),
    bodyLimitBytes: read.wholeNumber('BODY_LIMIT_BYTES', 256 * 1024, 1024, 16 * 1024 * 1024),
    requestDeadlineMs,
    maxOperations: read.wholeNumber('MAX_OPERATIONS', 256, 1, 100_000),
    drainMs: read.wholeNumber('DRAIN_MS', 10_000, 0, 600_000),
    subgraphDeadlineMs,
    subgraphAnswerLimitBytes: read.wholeNumber(
      'SUBGRAPH_ANSWER_LIMIT_BYTES',
      16 * 1024 * 1024,
      1024,
      1024 * 1024 * 1024,
    ),
    subgraphConnections: read.wholeNumber('SUBGRAPH_CONNECTIONS', 64, 1, 10_000),
    askedSingly: askedSinglyIn(read),
    breaker: {
      windowCalls,
      minimumCalls: read.wholeNumber(
        'BREAKER_MINIMUM_CALLS',
        Math.min(5, windowCalls),
        1,
        windowCalls,
      ),
      failurePercent: read.wholeNumber('BREAKER_FAILURE_PERCENT', 50, 1, 99),
      restMs: read.wholeNumber('BREAKER_REST_MS', 5_000, 1, 3_600_000),
    },
    trust: trustIn(read, host, auth !== null),
    sealKeys: sealKeySource(read, host, env),
    auth,
    refuseWhole: read.flag('REFUSE_WHOLE', false),
    executor: executorIn(read),
    audit: readJournalSettings(read, env),
    limits: limitsSettings(read),
    logLevel: read.logLevel('LOG_LEVEL'),
  };
  if (read.mistakes.length > 0)
    throw new Error(
      `The gateway cannot start:\n${read.mistakes.map((m) => `  - ${m}`).join('\n')}`,
    );
  return Object.freeze(settings);
}
