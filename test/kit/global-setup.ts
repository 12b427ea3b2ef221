import { mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { type Server, type ServerName, serverOf } from './servers.ts';
import { type TestRun, testSettings } from './settings.ts';

const SERVERS: readonly ServerName[] = ['postgres', 'mysql'];

const prefix = `lgsp_test_p${process.pid}_`;
const folder = join(tmpdir(), prefix);

/** Finds the engines and says loudly which are missing; clears away what a killed run left. */
export async function setup(project: TestProject): Promise<void> {
  const engines = await enginesThatAnswer();
  sayWhatIsMissing(engines);
  await dropDatabases(engines, (name, { isLocal }) => isLocal && isLeftOver(name));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  project.provide('testRun', { prefix, folder, engines });
}

/** Drops whatever the run created. */
export async function teardown(): Promise<void> {
  await dropDatabases(await enginesThatAnswer(), (name) => name.startsWith(prefix));
  rmSync(folder, { recursive: true, force: true });
}

async function enginesThatAnswer(): Promise<TestRun['engines']> {
  const reached = await Promise.all(SERVERS.map(isReachable));
  return ['sqlite', ...SERVERS.filter((_, index) => reached[index])];
}

async function isReachable(name: ServerName): Promise<boolean> {
  return serverOf(name, testSettings())
    .databases('')
    .then(
      () => true,
      () => false,
    );
}

function sayWhatIsMissing(engines: TestRun['engines']): void {
  const missing = SERVERS.filter((name) => !engines.includes(name));
  const required = missing.filter((name) => testSettings().required.includes(name));
  if (required.length > 0) {
    throw new Error(`REQUIRE_ENGINES names engines that do not answer: ${required.join(', ')}`);
  }
  for (const name of missing) {
    const variable = `TEST_${name.toUpperCase()}_URL`;
    process.stderr.write(
      `\n!!! SKIPPED: every test on ${name}. No server answers; start one or set ${variable}.\n\n`,
    );
  }
}

async function dropDatabases(
  engines: TestRun['engines'],
  ours: (database: string, server: Server) => boolean,
): Promise<void> {
  for (const name of SERVERS.filter((server) => engines.includes(server))) {
    const server = serverOf(name, testSettings());
    const databases = await server.databases('lgsp_test_p');
    for (const database of databases) if (ours(database, server)) await server.drop(database);
  }
}

/** Left by a run that was killed: its process is gone, or its number is now ours. */
function isLeftOver(database: string): boolean {
  const pid = Number(/^lgsp_test_p(\d+)_/.exec(database)?.[1]);
  if (!Number.isInteger(pid)) return false;
  return pid === process.pid || !isAlive(pid);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of another user is alive too.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
