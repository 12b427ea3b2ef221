import type { City, ProfileName } from './chassis/city/city.ts';
import type { Migration } from './chassis/definition.ts';
import { type FillingProgress, fillStore } from './chassis/store/fill.ts';
import { exclusively } from './chassis/store/lock.ts';
import { isUpToDate, migrate } from './chassis/store/migrate.ts';
import { openStore } from './chassis/store/open-store.ts';
import { type RegisterState, stateOf } from './chassis/store/state.ts';
import type { Store } from './chassis/store/store.ts';
import { loadSubgraph } from './roster.ts';
import type { StoreSettings } from './settings.ts';
import { sayWhose } from './whose-store.ts';

export interface Preparation {
  readonly names: readonly string[];
  readonly settings: StoreSettings;
  /** What empty stores are filled with. A store that holds another city is refused, unless replaced. */
  readonly profile: ProfileName;
  readonly seed?: number;
  readonly replace?: boolean;
  /**
   * Serve what is there: whatever city the stores hold is kept, new stores are filled from the same, and
   * one that was migrated for records of its own is migrated on and gets no invented row.
   */
  readonly keep?: boolean;
  readonly onProgress?: (name: string, progress: FillingProgress) => void;
}

export interface PreparedRegister {
  readonly name: string;
  /** Rows written now: none when the store was ready. */
  readonly rows: number;
  readonly seconds: number;
}

/**
 * Makes every named register ready to serve: creates, migrates and fills what is not there yet.
 *
 * It goes on where an earlier run was interrupted, changes nothing in what is ready, and then costs
 * some milliseconds for each register. The registers are prepared one after the other. To keep what is
 * whole it is only read, so that a store may lie where nobody may write.
 */
export async function prepareRegisters(wanted: Preparation): Promise<readonly PreparedRegister[]> {
  const whole = wanted.keep === true ? await wholeAmong(wanted) : new Set<string>();
  const names = wanted.names.filter((name) => !whole.has(name));
  const made = names.length > 0 ? await madeReady({ ...wanted, names }, await cityFor(wanted)) : [];
  return wanted.names.map(
    (name) => made.find((register) => register.name === name) ?? { name, rows: 0, seconds: 0 },
  );
}

/** The registers that are full and have been through every migration. */
async function wholeAmong({ names, settings }: Preparation): Promise<ReadonlySet<string>> {
  const whole = await Promise.all(
    names.map(async (name) => {
      const { migrations } = await loadSubgraph(name);
      // What cannot be read is left to the one who opens it for writing, and says why.
      const store = await openStore(urlOf(settings, name), settings.serving).catch(() => null);
      const isWhole = async (): Promise<boolean> =>
        store !== null &&
        (await stateOf(store)).phase === 'full' &&
        (await isUpToDate(store, migrations));
      const answer = await isWhole().catch(() => false);
      await store?.close();
      return answer ? [name] : [];
    }),
  );
  return new Set(whole.flat());
}

async function madeReady(wanted: Preparation, city: City): Promise<readonly PreparedRegister[]> {
  const prepared: PreparedRegister[] = [];
  for (const name of wanted.names) {
    const register = await loadSubgraph(name);
    const began = performance.now();
    const { rows } = await withStore(wanted, name, async (store) => {
      const isTheirs = wanted.keep === true && (await stateOf(store)).phase === 'empty';
      if (isTheirs) return migrated(store, register.migrations);
      return fillStore(store, register, city, {
        replace: wanted.replace ?? false,
        onProgress: (progress) => wanted.onProgress?.(name, progress),
      });
    });
    prepared.push({ name, rows, seconds: (performance.now() - began) / 1000 });
  }
  return prepared;
}

/** Brings the named registers' tables up to date and writes no row: for records that are not synthetic. */
export async function migrateRegisters(
  wanted: Pick<Preparation, 'names' | 'settings'>,
): Promise<void> {
  for (const name of wanted.names) {
    const { migrations } = await loadSubgraph(name);
    await withStore(wanted, name, (store) => migrated(store, migrations));
  }
}

async function migrated(
  store: Store,
  migrations: readonly Migration[],
): Promise<{ readonly rows: number }> {
  const work = () => migrate(store, migrations, 'all');
  await exclusively(store, work);
  return { rows: 0 };
}

/** The city asked for, or the one that the stores already hold when that is to be kept. */
async function cityFor(wanted: Preparation): Promise<City> {
  // Loaded here, because nothing else in a serving process needs the generator.
  const { synthesise } = await import('./chassis/city/synthesise.ts');
  if (wanted.keep !== true) return synthesise(wanted.profile, wanted.seed);
  for (const name of wanted.names) {
    const state = await withStore(wanted, name, stateOf);
    const held = profileOf(state);
    if (held !== null) return synthesise(held.profile, held.seed);
  }
  return synthesise(wanted.profile, wanted.seed);
}

function profileOf(state: RegisterState): { profile: ProfileName; seed: number } | null {
  if (state.phase === 'absent' || state.phase === 'empty') return null;
  const { profile, seed } = state.filling;
  return profile === 'tiny' || profile === 'small' || profile === 'city' ? { profile, seed } : null;
}

async function withStore<T>(
  { settings }: Pick<Preparation, 'settings'>,
  name: string,
  work: (store: Store) => Promise<T>,
): Promise<T> {
  const url = urlOf(settings, name);
  const store = await openStore(url, { readOnly: false }).catch(sayWhose(name));
  try {
    return await work(store).catch(sayWhose(name));
  } finally {
    await store.close();
  }
}

function urlOf({ databaseUrls }: StoreSettings, name: string): string {
  const url = databaseUrls.get(name);
  if (url === undefined) throw new Error(`No store is set for the register "${name}"`);
  return url;
}
