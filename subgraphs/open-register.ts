import { type Clock, clockReadingAsOf, wallClock } from '../schema/clock.ts';
import { type Register, startRegister, type Trust } from './chassis/register.ts';
import type { FaultListener } from './chassis/register-errors.ts';
import { assertCommitsAreKept, openServing } from './chassis/store/open-serving.ts';
import { assertServable, type RegisterState, stateOf } from './chassis/store/state.ts';
import type { Store } from './chassis/store/store.ts';
import { loadSubgraph } from './roster.ts';
import type { StoreSettings } from './settings.ts';
import { sayWhose } from './whose-store.ts';

/** A register ready to answer, and the store it answers from. */
export interface OpenRegister {
  readonly register: Register;
  readonly store: Store;
  /** Whether what it holds is invented. */
  readonly isSynthetic: boolean;
  /** Lets go of the store; the register answers no more. */
  close(): Promise<void>;
}

/**
 * The day by which a store is read: the reference date of a synthetic city, the real date otherwise.
 *
 * A permit of the synthetic city that is valid in every test would be expired in every demonstration
 * next year. The instant a record was retrieved at is the real one either way.
 */
function clockOf(state: RegisterState): Clock {
  return state.phase === 'full' ? clockReadingAsOf(state.filling.referenceDate) : wallClock;
}

/**
 * Opens one register for serving: only when its store is whole, and read only but for a register that writes
 * and has a way of its own for that. A gateway in the same process
 * is trusted as by a seal, and hands over who asks.
 */
export async function openRegister(
  name: string,
  settings: StoreSettings,
  heard: FaultListener,
  trust: Trust = 'none',
): Promise<OpenRegister> {
  const url = settings.databaseUrls.get(name);
  if (url === undefined) throw new Error(`No store is set for the register "${name}"`);
  const definition = await loadSubgraph(name);
  definition.ready?.();
  const { writes = false } = definition;
  const store = await openServing(url, settings.serving, { writes }).catch(sayWhose(name));
  try {
    await assertServable(store);
    if (writes) await assertCommitsAreKept(store);
    const state = await stateOf(store);
    const register = startRegister(definition, store, clockOf(state), heard, trust);
    return { register, store, isSynthetic: state.phase === 'full', close: () => store.close() };
  } catch (error) {
    await store.close();
    return sayWhose(name)(error);
  }
}
