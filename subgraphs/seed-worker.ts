import { parentPort, workerData } from 'node:worker_threads';
import { scrubbed } from './chassis/store/scrubbed.ts';
import { type Preparation, prepareRegisters } from './prepare.ts';
import type { WorkerMessage } from './prepare-at-once.ts';

/** Prepares the registers it is given, in a thread of its own, and tells the main one how far it is. */
const tell = (message: WorkerMessage): void => parentPort?.postMessage(message);
// Put together by `prepareAtOnce`, the only one who starts this thread.
const wanted = workerData as Omit<Preparation, 'onProgress'>;
try {
  const onProgress: Preparation['onProgress'] = (name, progress) => tell({ name, progress });
  tell({ prepared: await prepareRegisters({ ...wanted, onProgress }) });
} catch (thrown) {
  // Here, because what it takes to clean an error does not cross to another thread.
  throw thrown instanceof Error ? scrubbed(thrown) : thrown;
}
