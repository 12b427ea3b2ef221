import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { CityDatabases } from './databases.ts';
import { PATIENT } from './settings.ts';

/** The product as an operator starts it, over one city. */
export interface ServedGraph extends AsyncDisposable {
  readonly url: string;
  /** What the process has used since it began. */
  usage(): Promise<{ readonly cpuMs: number; readonly memoryMiB: number }>;
}

/** Built beside this file: the product as it is run, not as a library. */
const ALL_IN_ONE = fileURLToPath(new URL('../../gateway/all-in-one.js', import.meta.url));
const PATIENCE_MS = 30_000;

/** Starts `gateway/all-in-one` as a process of its own on a free port, and waits until it answers. */
export async function serveGraph(databases: CityDatabases): Promise<ServedGraph> {
  const child = spawn(process.execPath, [ALL_IN_ONE], {
    env: { ...databases, ...PATIENT, PORT: '0', LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const origin = await new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => child.kill(), PATIENCE_MS);
    let said = '';
    child.stdout.on('data', (part: Buffer) => {
      said += part.toString();
      const found = /(http:\/\/127\.0\.0\.1:\d+)\/graphql/.exec(said)?.[1];
      if (found === undefined) return;
      clearTimeout(timer);
      resolve(found);
    });
    child.once('exit', (code) => reject(new Error(`The graph did not start (${code}).`)));
  });
  return {
    url: `${origin}/graphql`,
    async usage() {
      const text = await (await fetch(`${origin}/metrics`)).text();
      const read = (name: string): number =>
        Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1]);
      return {
        cpuMs: read('process_cpu_seconds_total') * 1000,
        memoryMiB: read('process_resident_memory_bytes') / 1024 ** 2,
      };
    },
    async [Symbol.asyncDispose]() {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}
