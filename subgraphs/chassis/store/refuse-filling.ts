import type { City } from '../city/city.ts';
import { ownTables } from './analyse.ts';
import { type Filling, fillingOf, stateOf } from './state.ts';
import type { Store } from './store.ts';

/**
 * Refuses to fill a store that holds something else: another city, or records that are not synthetic.
 *
 * `replace` gives up another city. Nothing gives up records that no filling wrote: they may be real.
 */
export async function assertFillable(store: Store, city: City, replace: boolean): Promise<void> {
  const state = await stateOf(store);
  if (state.phase === 'absent' || state.phase === 'empty') {
    if (await holdsRows(store)) throw new Error(NOT_OURS);
    return;
  }
  const wanted = fillingOf(city);
  if (replace || same(state.filling, wanted)) return;
  // A full store of an older generator is whole; only half of each would be neither.
  if (state.phase === 'full' && same({ ...state.filling, generator: wanted.generator }, wanted)) {
    return;
  }
  const { profile, seed } = state.filling;
  const goOn =
    state.phase === 'filling' ? ` To go on with it: --profile ${profile} --seed ${seed}.` : '';
  throw new Error(
    `This store holds ${said(state.filling)}, not ${said(wanted)}.${goOn} To drop it and start again, add --replace.`,
  );
}

const NOT_OURS =
  'This database holds records that were not generated. Synthetic rows are not mixed with them: use an empty database.';

const said = ({ profile, seed, referenceDate, generator }: Filling): string =>
  `profile ${profile}, seed ${seed}, as of ${referenceDate} (generator ${generator})`;

const same = (one: Filling, other: Filling): boolean =>
  one.profile === other.profile &&
  one.seed === other.seed &&
  one.referenceDate === other.referenceDate &&
  one.generator === other.generator;

async function holdsRows(store: Store): Promise<boolean> {
  for (const table of await ownTables(store)) {
    if ((await store.knex(table).first()) !== undefined) return true;
  }
  return false;
}
