import type { City, ProfileName } from '../../subgraphs/chassis/city/city.ts';
import { synthesise } from '../../subgraphs/chassis/city/synthesise.ts';
import type { SubgraphDefinition } from '../../subgraphs/chassis/definition.ts';
import { fillStore } from '../../subgraphs/chassis/store/fill.ts';
import type { OpenOptions } from '../../subgraphs/chassis/store/open-options.ts';
import { openServing, type ServingStore } from '../../subgraphs/chassis/store/open-serving.ts';
import { openStore } from '../../subgraphs/chassis/store/open-store.ts';
import type { TestEngine } from './engines.ts';

type Filled = Pick<SubgraphDefinition<never>, 'name' | 'migrations' | 'seed' | 'quality'>;

/** A register's store, filled, opened as it is when it serves. */
export interface FilledStore extends AsyncDisposable {
  readonly store: ServingStore;
  readonly url: string;
  /** What it was filled from, to look the right answers up in. */
  readonly city: City;
}

const cities = new Map<ProfileName, City>();

/** The synthetic city of this size; made once for each test file. */
export function cityOf(profile: ProfileName): City {
  const known = cities.get(profile);
  if (known !== undefined) return known;
  const city = synthesise(profile);
  cities.set(profile, city);
  return city;
}

/**
 * Opens an agency's store on an engine, filled from the city of this size.
 *
 * The store is filled by whoever asks first in the run and shared by all test files, which is safe
 * because it is opened read only. Disposing closes the connections; the run drops the database.
 */
export async function filledStore(
  { name, ...register }: Filled,
  engine: TestEngine,
  profile: ProfileName = 'tiny',
  options: Omit<OpenOptions, 'readOnly'> = {},
): Promise<FilledStore> {
  const url = await engine.sharedDatabase(`${name}_${profile}`);
  const city = cityOf(profile);
  const filling = await openStore(url, { readOnly: false });
  await fillStore(filling, register, city).finally(() => filling.close());
  const store = await openStore(url, { poolSize: 4, ...options });
  return { store, url, city, [Symbol.asyncDispose]: () => store.close() };
}

/** The same in a database of its own, for a test in which the register writes. */
export async function writtenStore(
  { name, ...register }: Filled,
  engine: TestEngine,
  profile: ProfileName = 'tiny',
): Promise<FilledStore> {
  const database = await engine.freshDatabase(`${name}_${profile}`);
  const { url } = database;
  const city = cityOf(profile);
  const filling = await openStore(url, { readOnly: false });
  await fillStore(filling, register, city).finally(() => filling.close());
  const store = await openServing(url, { poolSize: 4 }, { writes: true });
  return {
    ...{ store, url, city },
    async [Symbol.asyncDispose]() {
      await store.close();
      await database[Symbol.asyncDispose]();
    },
  };
}
