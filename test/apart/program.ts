import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { projectFile, projectRoot } from '../../schema/project-root.ts';

/** A program of the product as a process of its own. */
export interface Program {
  /** Where it listens, as it says itself. */
  readonly url: string;
  readonly pid: number;
  /** All it has written so far, on both streams. */
  output(): string;
  kill(signal: NodeJS.Signals): void;
  /** Resolves to its exit code; null when a signal ended it. */
  readonly ended: Promise<number | null>;
}

/** How a program ended that was not to be served by. */
export interface Ending {
  readonly code: number | null;
  readonly output: string;
}

type Environment = Readonly<Record<string, string>>;

/** The command behind `npm run <script>`, so that what is tested is what an operator types. */
function commandOf(script: string): readonly string[] {
  // Our own package.json, whose shape npm holds it to.
  const { scripts } = JSON.parse(readFileSync(projectFile('package.json'), 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  const [program, ...args] = (scripts[script] ?? '').split(' ');
  const built = args.find((arg) => !arg.startsWith('-')) ?? '';
  if (program !== 'node' || !existsSync(projectFile(built)))
    throw new Error(
      `npm run ${script} runs "${scripts[script]}", which is not built: npm run build`,
    );
  return args;
}

function spawned(command: readonly string[], env: Environment) {
  // Nothing of the test's own environment: settings are what is given here and nothing else.
  const child: ChildProcess = spawn(process.execPath, [...command], {
    cwd: projectRoot,
    env: { ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk) => {
      text += chunk;
    });
  // Not `exit`: what the process wrote last may still be on its way.
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { child, ended, output: () => text };
}

const LISTENING = /"url":"(http:[^"]+)".*"msg":"listening"/;

/** Runs `npm run <script> -- <args>` and waits until it listens; fails with what it said if it ends before. */
export async function startProgram(
  script: 'gateway' | 'subgraph',
  args: readonly string[],
  env: Environment,
): Promise<Program> {
  return listening(spawned([...commandOf(script), ...args], env));
}

const CITY = 'dist/gateway/all-in-one.js';

/** A city that was started and may be killed before it listens. */
export interface StartingCity {
  kill(signal: NodeJS.Signals): void;
  /** All it has written so far. */
  output(): string;
  /** Resolves to the city once it listens; rejects when it ended before. */
  readonly listens: Promise<Program>;
  readonly ended: Promise<number | null>;
}

/** Runs the whole city in one process, as `npm start` does once all is built. */
export function startingCity(env: Environment): StartingCity {
  if (!existsSync(projectFile(CITY))) throw new Error(`${CITY} is not built: npm run build`);
  const running = spawned([CITY], env);
  const listens = listening(running);
  // Whoever kills it early does not wait for it.
  listens.catch(() => undefined);
  const { child, output, ended } = running;
  return { kill: (signal) => void child.kill(signal), output, listens, ended };
}

async function listening({ child, ended, output }: ReturnType<typeof spawned>): Promise<Program> {
  const url = await new Promise<string>((resolve, reject) => {
    const read = (): void => {
      const said = LISTENING.exec(output())?.[1];
      if (said === undefined) return;
      // It logs every request, and all it ever said would be searched again with each.
      child.stdout?.off('data', read);
      resolve(said);
    };
    child.stdout?.on('data', read);
    ended.then(() => reject(new Error(`It ended before it listened:\n${output()}`)));
  });
  // It has said where it listens, so there is a process.
  return { url, pid: child.pid ?? 0, output, ended, kill: (signal) => void child.kill(signal) };
}

/** Runs `npm run <script> -- <args>`, which is expected to refuse, and waits for its end. */
export async function refusedProgram(
  script: 'gateway' | 'subgraph',
  args: readonly string[],
  env: Environment,
): Promise<Ending> {
  const { child, ended, output } = spawned([...commandOf(script), ...args], env);
  // A program that does not end of itself is a failed expectation, not a process left behind.
  const impatience = setTimeout(() => child.kill('SIGKILL'), 15_000);
  const code = await ended;
  clearTimeout(impatience);
  return { code, output: output() };
}
