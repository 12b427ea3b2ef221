import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { projectFile } from '../../schema/project-root.ts';
import { freePort, isListening } from './ports.ts';
import type { Counts, ProbeQuestion } from './probe.ts';

/** A program under measurement, as a process of its own. */
export interface Program extends AsyncDisposable {
  readonly url: string;
  /** Processor time it has used since it began, in milliseconds. */
  cpuMs(): number;
  /** Most memory it has held at once since it began, in bytes. */
  peakBytes(): number;
  /** Memory it holds now, in bytes. */
  bytes(): number;
  /** What it has been asked, and has asked its store, since it began. */
  counts(): Promise<Counts>;
  /** Makes it wait before each request it takes, until told otherwise. */
  delay(ms: number): Promise<void>;
}

type Environment = Readonly<Record<string, string>>;

/** Built beside this file: the product as operators run it. */
const built = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** What `npm run` tells Node.js about a program of the build: nothing where no script starts it. */
function optionsOf(path: string): readonly string[] {
  // Our own package.json, whose shape npm holds it to.
  const { scripts } = JSON.parse(readFileSync(projectFile('package.json'), 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  const script = Object.values(scripts).find(
    (one) => one.startsWith('node ') && one.endsWith(` dist/${path}`),
  );
  return (script?.split(' ') ?? []).filter((arg) => arg.startsWith('--'));
}

const PROBE = new URL('./probe.js', import.meta.url).href;

/**
 * A program that is measured in turns with others sleeps for most of a run. The engine would collect its whole heap then
 * and forget code that it compiled; one at work, which is what counts, has no time for that (decision 42).
 */
const AT_WORK = '--no-memory-reducer';

const PATIENCE_MS = 30_000;
const NS_A_MS = 1e6;

/**
 * Processor time of all threads there are, as the scheduler counts it: to the nanosecond, where the time of the
 * process as such comes in tens of milliseconds. No thread of ours ends before its process.
 */
function cpuMsOf(pid: number): number {
  const threads = readdirSync(`/proc/${pid}/task`);
  const spent = threads.map((thread) => {
    const [onProcessor] = readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ');
    return Number(onProcessor) / NS_A_MS;
  });
  return spent.reduce((sum, ms) => sum + ms, 0);
}

const statusOf = (pid: number, name: string): number => {
  const line = new RegExp(`^${name}:\\s+(\\d+) kB`, 'm');
  return Number(line.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? Number.NaN) * 1024;
};

/**
 * Starts a program on a free port and waits until it listens. It is told what is given and nothing else.
 *
 * A relative path is one of the build; a program that is not built is named by its whole path.
 */
export async function startProgram(
  path: string,
  args: readonly string[],
  env: Environment,
  nodeOptions: readonly string[] = [],
): Promise<Program> {
  const port = await freePort();
  const file = isAbsolute(path) ? path : built(path);
  const child = spawn(
    process.execPath,
    [AT_WORK, ...optionsOf(path), ...nodeOptions, '--import', PROBE, file, ...args],
    {
      env: { ...env, NODE_ENV: 'production', PORT: String(port), LOG_LEVEL: 'warn' },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    },
  );
  const ask = (question: ProbeQuestion): Promise<Counts> =>
    new Promise((resolve) => {
      child.once('message', (answer: Counts) => resolve(answer));
      child.send(question);
    });
  const deadline = performance.now() + PATIENCE_MS;
  while (!(await isListening(port))) {
    if (child.exitCode !== null || performance.now() > deadline) {
      child.kill('SIGKILL');
      throw new Error(`${path} did not start.`);
    }
    await setTimeout(50);
  }
  const { pid } = child;
  if (pid === undefined) throw new Error(`${path} has no process.`);
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    cpuMs: () => cpuMsOf(pid),
    peakBytes: () => statusOf(pid, 'VmHWM'),
    bytes: () => statusOf(pid, 'VmRSS'),
    counts: () => ask({ delayMs: null }),
    async delay(ms) {
      await ask({ delayMs: ms });
    },
    async [Symbol.asyncDispose]() {
      if (child.exitCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      // Not every gateway ends when it is told to.
      const last = setTimeout(PATIENCE_MS / 3, undefined, { ref: false });
      await Promise.race([ended, last.then(() => child.kill('SIGKILL'))]);
      await ended;
    },
  };
}

/** Runs a program of the product to its end, showing what it says. */
export async function runProgram(
  path: string,
  args: readonly string[],
  env: Environment,
): Promise<void> {
  const child = spawn(process.execPath, [built(path), ...args], {
    env: { ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`${path} ended with ${code}.`);
}
