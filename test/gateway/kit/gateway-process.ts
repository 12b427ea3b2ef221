import { type ChildProcess, spawn } from 'node:child_process';
import { type Built, builtForNode } from '../../kit/built-for-node.ts';

/** `gateway/main.ts` as a process of its own, as an operator runs it. */
export interface GatewayProcess extends AsyncDisposable {
  readonly url: string;
  readonly log: () => string;
  kill(signal: NodeJS.Signals): void;
  /** Resolves to its exit code. */
  readonly ended: Promise<number | null>;
}

export const builtGateway = (): Promise<Built> => builtForNode('gateway/main.ts');

const isListening = /"url":"(http:[^"]+)".*"msg":"listening"/;

function started(
  child: ChildProcess,
  text: () => string,
  ended: Promise<unknown>,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const read = (): void => {
      const url = isListening.exec(text())?.[1];
      if (!url) return;
      child.stdout?.off('data', read);
      resolve(url);
    };
    child.stdout?.on('data', read);
    ended.then(() => reject(new Error(`The gateway ended before it listened:\n${text()}`)));
  });
}

/** Starts a built gateway with these settings and nothing else, and waits until it listens. */
export async function startProcess(
  built: Built,
  env: Record<string, string>,
  nodeOptions: readonly string[] = [],
): Promise<GatewayProcess> {
  const child = spawn(process.execPath, [...nodeOptions, built.path], {
    env: { PORT: '0', TRUST: 'none', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      text += chunk;
    });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const url = await started(child, () => text, ended);
  return {
    url,
    log: () => text,
    kill: (signal) => void child.kill(signal),
    ended,
    async [Symbol.asyncDispose]() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
