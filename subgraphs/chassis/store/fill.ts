import { setImmediate } from 'node:timers/promises';
import type { City } from '../city/city.ts';
import type { SeedStep, SubgraphDefinition } from '../definition.ts';
import { checkAsOf } from '../quality/run.ts';
import { analyse } from './analyse.ts';
import { type Bulk, openBulk } from './bulk/bulk.ts';
import { clearInterrupted } from './interrupted.ts';
import { exclusively } from './lock.ts';
import { dropRegister, migrate } from './migrate.ts';
import { assertFillable } from './refuse-filling.ts';
import { beginDropping, beginFilling, endFilling, fillingOf, stateOf } from './state.ts';
import type { Store } from './store.ts';

/** What is being done to a store, as it is done. */
export type FillingProgress =
  | { readonly stage: 'waiting' | 'tables' | 'indexes' | 'statistics' | 'quality' }
  | {
      readonly stage: 'rows';
      readonly step: string;
      /** Indices done and to do over all steps; rows written since this run began. */
      readonly done: number;
      readonly of: number;
      readonly rows: number;
    };

export interface FillOptions {
  /** Drops a store that was filled otherwise, or half, and starts again. */
  readonly replace?: boolean;
  /** Source indices that go into one transaction, at most. */
  readonly chunkSize?: number;
  readonly onProgress?: (progress: FillingProgress) => void;
}

export interface Filled {
  /** Rows written by this run: none when the store was full. */
  readonly rows: number;
}

/** A register as far as filling it is concerned. */
export type Fillable = Pick<SubgraphDefinition<never>, 'migrations' | 'seed' | 'quality'>;

const CHUNK_SIZE = 20_000;
/** Two chunks are in memory at a time, as text and as buffers. */
const CHUNK_BYTES = 16 * 1024 * 1024;
/** How many indices are computed before the event loop may write what is ready. */
const INDICES_A_BREATH = 200;

/**
 * Makes, migrates and fills a register's store from the synthetic city, and checks the quality of its records
 * for the first time; does nothing to a full one.
 *
 * It may be killed at any moment: run again, it goes on where it stopped and ends with the same rows.
 * A store that holds another city, or records of its own, is refused. Memory stays bounded by the
 * size of a chunk, and one process at a time fills a store; others wait.
 */
export async function fillStore(
  store: Store,
  register: Fillable,
  city: City,
  options: FillOptions = {},
): Promise<Filled> {
  const { onProgress = () => undefined, replace = false } = options;
  const { migrations } = register;
  const work = async (): Promise<Filled> => {
    await assertFillable(store, city, replace);
    if (replace) {
      await beginDropping(store);
      await dropRegister(store, migrations);
    }
    const { phase } = await stateOf(store);
    if (phase === 'full') {
      await migrate(store, migrations, 'all');
      return { rows: 0 };
    }

    onProgress({ stage: 'tables' });
    await migrate(store, migrations, 'register');
    if (phase === 'filling') await clearInterrupted(store, migrations);
    else await beginFilling(store, fillingOf(city));
    await migrate(store, migrations, 'tables');
    const rows = await fillRows(store, register.seed, city, options);
    onProgress({ stage: 'indexes' });
    await migrate(store, migrations, 'all');
    onProgress({ stage: 'statistics' });
    await analyse(store);
    // After the statistics: its own questions need them. The few rows it writes need none.
    onProgress({ stage: 'quality' });
    await checkAsOf(store, register.quality ?? [], city.referenceDate);
    await endFilling(store);
    return { rows };
  };
  return exclusively(store, work, () => onProgress({ stage: 'waiting' }));
}

async function fillRows(
  store: Store,
  steps: readonly SeedStep[],
  city: City,
  { onProgress, chunkSize = CHUNK_SIZE }: FillOptions,
): Promise<number> {
  const starts = await progressOf(store, steps);
  const total = steps.reduce((sum, step) => sum + step.size(city), 0);
  let before = 0;
  let rows = 0;
  const bulk = await openBulk(store);
  try {
    for (const step of steps) {
      const start = starts.get(step.name) ?? 0;
      for await (const chunk of chunksOf(bulk, step, city, start, chunkSize)) {
        rows += chunk.rows;
        const done = before + chunk.nextIndex;
        onProgress?.({ stage: 'rows', step: step.name, done, of: total, rows });
      }
      before += step.size(city);
    }
  } finally {
    await bulk.close();
  }
  return rows;
}

/** Fills one step chunk by chunk: while the server takes one, the next is computed. */
async function* chunksOf(
  bulk: Bulk,
  step: SeedStep,
  city: City,
  start: number,
  chunkSize: number,
): AsyncGenerator<{ nextIndex: number; rows: number }> {
  const size = step.size(city);
  let index = start;
  let committing = Promise.resolve();
  try {
    while (index < size) {
      const chunk = bulk.begin();
      const end = Math.min(size, index + chunkSize);
      for (; index < end && chunk.bytes() < CHUNK_BYTES; index += 1) {
        step.fill(city, index, chunk.put);
        if (index % INDICES_A_BREATH === 0) await setImmediate();
      }
      await committing;
      committing = chunk.commit(step.name, index);
      // It is awaited after the next chunk; until then a failure must not count as unheard.
      committing.catch(() => undefined);
      yield { nextIndex: index, rows: chunk.rows() };
    }
    await committing;
  } finally {
    // A seed that failed meanwhile must not take the connection away under a chunk that is being written.
    await committing.catch(() => undefined);
  }
}

/**
 * Where each step stopped. A step seen for the first time is noted as not begun.
 *
 * The rows are read locked, because the server may still be ending what a killed process last sent:
 * every chunk locks its step first, so this waits until that is known.
 */
async function progressOf(
  { knex }: Store,
  steps: readonly SeedStep[],
): Promise<ReadonlyMap<string, number>> {
  return knex.transaction(async (transaction) => {
    const rows: readonly { step: string; next_index: number }[] =
      await transaction('seed_progress').forUpdate();
    const known = new Map(rows.map((row) => [row.step, row.next_index]));
    const unknown = steps.filter(({ name }) => !known.has(name));
    if (unknown.length > 0) {
      const begun = unknown.map(({ name }) => ({ step: name, next_index: 0 }));
      await transaction('seed_progress').insert(begun);
    }
    return known;
  });
}
