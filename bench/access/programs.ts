import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort, isListening } from './ports.ts';

/** A program of the product, as a process of its own. */
export interface Program extends AsyncDisposable {
  readonly url: string;
  /** Processor time it has used since it began, in milliseconds. */
  cpuMs(): number;
}

type Environment = Readonly<Record<string, string>>;

/** Built beside this file: the product as operators run it. */
const built = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

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

/** Starts a program on a free port and waits until it listens. It is told what is given and nothing else. */
export async function startProgram(
  path: string,
  args: readonly string[],
  env: Environment,
  nodeOptions: readonly string[] = [],
): Promise<Program> {
  const port = await freePort();
  const child = spawn(process.execPath, [...nodeOptions, built(path), ...args], {
    env: { ...env, PORT: String(port), LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'ignore', 'inherit'],
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
    async [Symbol.asyncDispose]() {
      if (child.exitCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
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
