import { type ChildProcess, spawn } from 'node:child_process';

/** A program of the suite, running. */
export interface Child extends AsyncDisposable {
  /** Resolves to what it wrote to its output, when it has ended. */
  readonly ended: Promise<string>;
}

export interface Program {
  readonly folder: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** What it prints when it is ready; without it, it is waited for by its end. */
  readonly ready?: RegExp;
}

/** Runs a program on this node, with nothing of our environment. */
export async function run({ folder, args, env, ready }: Program): Promise<Child> {
  const child: ChildProcess = spawn(process.execPath, [...args], {
    cwd: folder,
    env: { ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  let complained = '';
  child.stderr?.on('data', (chunk) => {
    complained += chunk;
  });
  const ended = new Promise<string>((resolve) => child.once('close', () => resolve(said)));
  await new Promise<void>((resolve, reject) => {
    if (!ready) child.once('spawn', resolve);
    child.stdout?.on('data', (chunk) => {
      said += chunk;
      if (ready?.test(said)) resolve();
    });
    child.once('error', reject);
    child.once('close', () => reject(new Error(`${args.join(' ')} ended:\n${said}${complained}`)));
  });
  return {
    ended,
    async [Symbol.asyncDispose]() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
