import { wallClock } from '../../../schema/clock.ts';
import type { City } from '../city/city.ts';
import { WATERMARK } from './register-tables.ts';
import type { Store } from './store.ts';

/** Changes when the same seed would give other rows, so that no store is filled half by one and half by another. */
export const GENERATOR = '3';

/** What a store was filled with. */
export interface Filling {
  readonly profile: string;
  readonly seed: number;
  readonly referenceDate: string;
  readonly generator: string;
}

/** How far a store has come. */
export type RegisterState =
  /** Nothing of ours is there. */
  | { readonly phase: 'absent' }
  /** Tables, and no synthetic rows: a new register, or one with records of its own. */
  | { readonly phase: 'empty' }
  | { readonly phase: 'filling'; readonly filling: Filling }
  | { readonly phase: 'full'; readonly filling: Filling };

interface StateRow {
  readonly phase: 'filling' | 'full';
  readonly profile: string;
  readonly seed: number;
  readonly reference_date: string;
  readonly generator: string;
}

/** Reads how far a store has come. */
export async function stateOf({ knex }: Store): Promise<RegisterState> {
  if (!(await knex.schema.hasTable('register_state'))) return { phase: 'absent' };
  const row: StateRow | undefined = await knex('register_state').where('id', 1).first();
  if (row === undefined) return { phase: 'empty' };
  const { phase, profile, seed, reference_date: referenceDate, generator } = row;
  return { phase, filling: { profile, seed, referenceDate, generator } };
}

/** What this city would fill a store with. */
export function fillingOf(city: City): Filling {
  const { profile, seed, referenceDate } = city;
  return { profile, seed, referenceDate, generator: GENERATOR };
}

/** Says in the store that it is being filled, and that what it holds is not real. */
export async function beginFilling({ knex }: Store, filling: Filling): Promise<void> {
  await knex.transaction(async (transaction) => {
    await transaction('watermark').del();
    await transaction('watermark').insert([...WATERMARK]);
    await transaction('register_state').insert({
      id: 1,
      phase: 'filling',
      profile: filling.profile,
      seed: filling.seed,
      reference_date: filling.referenceDate,
      generator: filling.generator,
      started_at: wallClock.now(),
      finished_at: null,
    });
  });
}

/** Says that nothing in the store is to be believed, before the first of its tables goes. */
export async function beginDropping(store: Store): Promise<void> {
  const { phase } = await stateOf(store);
  if (phase === 'absent' || phase === 'empty') return;
  await store
    .knex('register_state')
    .where('id', 1)
    .update({ phase: 'filling', generator: 'half dropped' });
}

/** Says that every row, every index and the statistics are in. */
export async function endFilling({ engine, knex }: Store): Promise<void> {
  await knex.transaction(async (transaction) => {
    // Filling does not wait for the disk; this one commit does, and takes all before it along.
    if (engine === 'postgres') await transaction.raw('set local synchronous_commit = on');
    await transaction('register_state')
      .where('id', 1)
      .update({ phase: 'full', finished_at: wallClock.now() });
  });
}

/**
 * Refuses a store that must not be served: one that was never made, or is only half filled.
 *
 * An empty register is served: it says of every key that it knows nothing, which is the truth.
 */
export async function assertServable(store: Store): Promise<void> {
  const { phase } = await stateOf(store);
  if (phase === 'absent') throw new Error(`This store has no tables yet. ${RUN_SEED}`);
  if (phase === 'filling') throw new Error(`This store is only half filled. ${RUN_SEED}`);
}

const RUN_SEED = 'Run `npm run seed`, which goes on where it stopped. / Hãy chạy `npm run seed`.';
