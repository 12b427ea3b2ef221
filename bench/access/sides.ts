import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { keyText, registerKey } from '../../schema/trust/seal-keys.ts';
import { roster } from '../../subgraphs/roster.ts';
import { prefixOf } from '../../subgraphs/settings.ts';
import type { BenchIssuer } from './issuer.ts';
import { type Program, startProgram } from './programs.ts';

/** The city as operators run it: a gateway, and a process for each register. */
export interface Side extends AsyncDisposable {
  readonly gateway: Program;
  readonly registers: readonly Program[];
  /** What is sent with each question. */
  readonly headers: Readonly<Record<string, string>>;
}

/** The same city twice: `off` asks nobody who they are, `on` enforces policy and keeps the journal. */
export interface Sides {
  readonly off: Side;
  readonly on: Side;
}

export interface SideParts {
  /** Where the filled stores are; both sides read the same. */
  readonly stores: string;
  readonly issuer: BenchIssuer;
  /** For the gateways' processes alone. */
  readonly nodeOptions: readonly string[];
  /** What the gateways execute with. */
  readonly executor: string;
}

/** Nothing here is a question of how much may be asked. */
const UNBOUNDED = {
  QUOTA_PER_HOUR: '1000000000000',
  QUOTA_PUBLIC_PER_HOUR: '1000000000000',
  UNUSUAL_RECORDS_PER_DAY: '1000000000',
};

type Environment = Readonly<Record<string, string>>;

async function startSide(
  { stores, nodeOptions, executor }: SideParts,
  headers: Environment,
  ofGateway: Environment,
  ofRegister: (name: string) => Environment,
): Promise<Side> {
  const started: Program[] = [];
  const stop = async (): Promise<void> => {
    for (const program of started.toReversed()) await program[Symbol.asyncDispose]();
  };
  try {
    const urls: Record<string, string> = {};
    for (const name of roster()) {
      const env = { DATA_DIR: stores, ...ofRegister(name) };
      const register = await startProgram('subgraphs/main.js', [name], env);
      started.push(register);
      urls[`${prefixOf(name)}_URL`] = register.url;
    }
    const registers = [...started];
    const env = { ...UNBOUNDED, EXECUTOR: executor, ...urls, ...ofGateway };
    const gateway = await startProgram('gateway/main.js', [], env, nodeOptions);
    started.push(gateway);
    return { gateway, registers, headers, [Symbol.asyncDispose]: stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Starts the city without policy and journal. */
export function startOff(parts: SideParts): Promise<Side> {
  const env = { TRUST: 'none', DATA_DIR: parts.stores };
  return startSide(parts, {}, env, () => ({ TRUST: 'none' }));
}

/** Starts the city with both, its journal in a file of its own. */
export function startOn(parts: SideParts, journalUrl: string): Promise<Side> {
  const { issuer, stores } = parts;
  const key = randomBytes(32);
  const own = join(stores, 'gateway');
  mkdirSync(own, { mode: 0o700 });
  const env = {
    ...issuer.env,
    ...{ TRUST: 'seal', SEAL_KEY: keyText(key), DATA_DIR: own },
    OVERSIGHT_DATABASE_URL: journalUrl,
  };
  return startSide(parts, issuer.headers, env, (name) => ({
    ...{ TRUST: 'seal', SEAL_KEY: keyText(registerKey(key, name)) },
  }));
}
