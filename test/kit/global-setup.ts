import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { projectFile } from '../../schema/project-root.ts';
import { scanned } from './captured.ts';
import { type Server, type ServerName, serverOf } from './servers.ts';
import { type TestRun, testSettings } from './settings.ts';

const SERVERS: readonly ServerName[] = ['postgres', 'mysql'];

const prefix = `lgsp_test_p${process.pid}_`;
const folder = join(tmpdir(), prefix);

const SUITE = 'test/compatibility/node_modules/@apollo/federation-subgraph-compatibility-tests';

/** Finds the engines and programs and says loudly which are missing; clears away what a killed run left. */
export async function setup(project: TestProject): Promise<void> {
  const engines = await enginesThatAnswer();
  const { chromiumPath } = testSettings();
  const chromium = existsSync(chromiumPath) ? chromiumPath : null;
  const compatibility = existsSync(projectFile(SUITE));
  sayWhatIsMissing({ engines, chromium, compatibility });
  await dropDatabases(engines, (name, { isLocal }) => isLocal && isLeftOver(name));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  project.provide('testRun', { prefix, folder, engines, chromium, compatibility });
}

/** Drops whatever the run created, and fails the run if any of it let a person's number out. */
export async function teardown(): Promise<void> {
  const { lines, leaks } = scanned(folder);
  await dropDatabases(await enginesThatAnswer(), (name) => name.startsWith(prefix));
  rmSync(folder, { recursive: true, force: true });
  process.stdout.write(`Looked for personal IDs in ${lines} lines of logs, errors and metrics.\n`);
  if (leaks.length > 0)
    throw new Error(`A personal ID was let out:\n${leaks.slice(0, 20).join('\n')}`);
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

type Found = Pick<TestRun, 'engines' | 'chromium' | 'compatibility'>;

/** What is not there: by the name that REQUIRE_ENGINES has for it, and how to have it. */
function missingFrom({ engines, chromium, compatibility }: Found): ReadonlyMap<string, string> {
  const servers = SERVERS.filter((name) => !engines.includes(name)).map(
    (name): [string, string] => [
      name,
      `No server answers; start one or set TEST_${name.toUpperCase()}_URL.`,
    ],
  );
  const missing = new Map(servers);
  if (chromium === null)
    missing.set('chromium', 'No browser is there; install chromium or set CHROMIUM_PATH.');
  if (!compatibility)
    missing.set('compatibility', 'Run: npm --prefix test/compatibility ci --ignore-scripts');
  return missing;
}

function sayWhatIsMissing(found: Found): void {
  const missing = missingFrom(found);
  const required = [...missing.keys()].filter((name) => testSettings().required.includes(name));
  if (required.length > 0) {
    const remedies = required.map((name) => `  - ${name}: ${missing.get(name)}`).join('\n');
    throw new Error(`REQUIRE_ENGINES names what is not here:\n${remedies}`);
  }
  for (const [name, remedy] of missing)
    process.stderr.write(`\n!!! SKIPPED: every test on ${name}. ${remedy}\n\n`);
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
