import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectFile, projectRoot } from '../../schema/project-root.ts';

/**
 * Copies the checkout as it is now, also what is not committed, with the packages linked in and what was
 * built brought along: what someone has who cloned it and ran `npm ci`.
 */
export function copyCheckout(folder: string): void {
  // The checkout may belong to another user than the one who tests, as in a container.
  const listed = execFileSync(
    'git',
    ['-c', 'safe.directory=*', 'ls-files', '-co', '--exclude-standard', '-z'],
    {
      cwd: projectRoot,
      encoding: 'utf8',
      maxBuffer: 16 * 1024 * 1024,
    },
  );
  // A file that was deleted and not committed is still listed.
  const paths = new Set(listed.split('\0').filter((path) => path !== ''));
  for (const path of paths) {
    if (!existsSync(projectFile(path))) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(projectFile(path), join(folder, path));
  }
  symlinkSync(projectFile('node_modules'), join(folder, 'node_modules'));
  if (existsSync(projectFile('dist')))
    cpSync(projectFile('dist'), join(folder, 'dist'), { recursive: true });
}

/** A command at work, and what it has said so far on both outputs. */
export interface Running {
  readonly said: () => string;
  /** Resolves to its exit code; `null` when it was stopped. */
  readonly ended: Promise<number | null>;
  /** Stops it with everything it started. */
  stop(): void;
}

/** Nowhere: SQLite alone is enough to follow the guide, and the servers are busy with other tests. */
const NO_SERVER = '127.0.0.1:1';

/** Runs a line of the guide in a copy of the checkout, over data of its own and on a free port. */
export function run(command: string, folder: string): Running {
  const child = spawn(command, {
    cwd: folder,
    shell: true,
    // A group of its own, because npm starts others that would outlive it.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      PORT: '0',
      LOG_LEVEL: 'warn',
      DATA_DIR: join(folder, '.data'),
      TEST_POSTGRES_URL: `postgres://${NO_SERVER}/none`,
      TEST_MYSQL_URL: `mysql://${NO_SERVER}`,
    },
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
    });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const stop = (): void => {
    const isOver = child.exitCode !== null || child.signalCode !== null;
    if (child.pid !== undefined && !isOver) process.kill(-child.pid, 'SIGKILL');
  };
  return { said: () => text, ended, stop };
}

/** Runs a line to its end, or stops it when it takes longer than it may. */
export async function runToEnd(
  command: string,
  folder: string,
  mostMs: number,
): Promise<{ readonly code: number | null; readonly said: string }> {
  const running = run(command, folder);
  const timer = setTimeout(running.stop, mostMs);
  const code = await running.ended;
  clearTimeout(timer);
  return { code, said: running.said() };
}

/** Waits until a command has said something of this form, and gives its first group. */
export function heard(running: Running, wanted: RegExp, mostMs: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const fail = (why: string): void => {
      clearInterval(looking);
      clearTimeout(timer);
      reject(new Error(`${why}:\n${running.said()}`));
    };
    const looking = setInterval(() => {
      const found = wanted.exec(running.said())?.[1];
      if (found === undefined) return;
      clearInterval(looking);
      clearTimeout(timer);
      resolve(found);
    }, 50);
    const timer = setTimeout(() => fail('It took too long'), mostMs);
    running.ended.then(() => fail('It ended'));
  });
}
