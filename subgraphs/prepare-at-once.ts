import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { FillingProgress } from './chassis/store/fill.ts';
import { type Preparation, type PreparedRegister, prepareRegisters } from './prepare.ts';
import { loadSubgraph } from './roster.ts';

export type WorkerMessage =
  | { readonly name: string; readonly progress: FillingProgress }
  | { readonly prepared: readonly PreparedRegister[] };

const WORKER = new URL(`./seed-worker${extname(import.meta.filename)}`, import.meta.url);

/**
 * Prepares some registers side by side, each in a thread: the rows are computed here, and one thread
 * computes slower than a server writes.
 *
 * The longest begin first, so that none is left running alone at the end. When one fails the others
 * are stopped; they go on from there when it is run again.
 */
export async function prepareAtOnce(
  wanted: Preparation,
  threads: number,
): Promise<readonly PreparedRegister[]> {
  if (threads < 2 || wanted.names.length < 2) return prepareRegisters(wanted);
  const waiting = await longestFirst(wanted);
  const running = new Set<Worker>();
  const prepared: PreparedRegister[] = [];
  const oneAfterTheOther = async (): Promise<void> => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
      prepared.push(...(await inThread({ ...wanted, names: [name] }, running)));
    }
  };
  try {
    await Promise.all(Array.from({ length: threads }, oneAfterTheOther));
  } finally {
    await Promise.all([...running].map((worker) => worker.terminate()));
  }
  return wanted.names.flatMap((name) => prepared.filter((register) => register.name === name));
}

/** By how many records the city has for each, which is known without making one. */
async function longestFirst({ names, profile, seed }: Preparation): Promise<string[]> {
  const { synthesise } = await import('./chassis/city/synthesise.ts');
  const city = synthesise(profile, seed);
  const sized = await Promise.all(
    names.map(async (name) => {
      const { seed: steps } = await loadSubgraph(name);
      return { name, size: steps.reduce((sum, step) => sum + step.size(city), 0) };
    }),
  );
  return sized.toSorted((one, other) => other.size - one.size).map(({ name }) => name);
}

function inThread(
  { onProgress, ...wanted }: Preparation,
  running: Set<Worker>,
): Promise<readonly PreparedRegister[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(WORKER, { workerData: wanted });
    running.add(worker);
    worker.on('message', (message: WorkerMessage) => {
      if ('prepared' in message) resolve(message.prepared);
      else onProgress?.(message.name, message.progress);
    });
    worker.on('error', reject);
    worker.on('exit', (code) => {
      running.delete(worker);
      reject(new Error(`Preparing ${wanted.names.join(', ')} ended early (${code})`));
    });
  });
}
