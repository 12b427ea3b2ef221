import type { TestEngine } from '../../../test/kit/engines.ts';
import { type FilledStore, filledStore } from '../../../test/kit/filled-store.ts';
import type { City, ProfileName } from '../../chassis/city/city.ts';
import { type Clock, clockStandingAt } from '../../chassis/clock.ts';
import { startRegister } from '../../chassis/register.ts';
import { migrate } from '../../chassis/store/migrate.ts';
import { openStore } from '../../chassis/store/open-store.ts';
import type { Store } from '../../chassis/store/store.ts';
import type { CitizenRow } from '../rows.ts';
import citizens from '../subgraph.ts';

/** The register as a test meets it: a question, its answer, and what the answer cost. */
export interface ServedRegister extends AsyncDisposable {
  readonly store: Store;
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Reply>;
}

export interface Reply {
  /** Plain JSON; a test compares whole values with it. */
  readonly data: ReturnType<typeof JSON.parse>;
  /** Codes of what was refused. */
  readonly refused: readonly unknown[];
  /** All that was said about it, to look for what must not be there. */
  readonly words: string;
  readonly statements: number;
}

/** This register on an engine, filled from the synthetic city. */
export async function servedCity(
  engine: TestEngine,
  profile: ProfileName = 'tiny',
): Promise<ServedRegister & { readonly city: City }> {
  const filled: FilledStore = await filledStore(citizens, engine, profile);
  const clock = clockStandingAt(filled.city.referenceDate);
  return {
    ...served(filled.store, clock),
    city: filled.city,
    [Symbol.asyncDispose]: () => filled[Symbol.asyncDispose](),
  };
}

/** This register on an engine, holding these people and nobody else. */
export async function servedPeople(
  engine: TestEngine,
  people: readonly CitizenRow[],
): Promise<ServedRegister> {
  const database = await engine.freshDatabase('citizens');
  const filling = await openStore(database.url, { readOnly: false });
  await migrate(filling, citizens.migrations, 'all');
  await filling.knex('citizen').insert([...people]);
  await filling.close();
  const store = await openStore(database.url);
  return {
    ...served(store, clockStandingAt('2026-06-30')),
    async [Symbol.asyncDispose]() {
      await store.close();
      await database[Symbol.asyncDispose]();
    },
  };
}

function served(store: Store, clock: Clock): Pick<ServedRegister, 'store' | 'ask'> {
  const register = startRegister(citizens, store, clock);
  return {
    store,
    async ask(query, variables = {}) {
      const before = store.statementCount();
      const { data, errors = [] } = await register.execute({ query, variables });
      return {
        data: JSON.parse(JSON.stringify(data ?? null)),
        refused: errors.map(({ extensions }) => extensions['code']),
        words: JSON.stringify(errors),
        statements: store.statementCount() - before,
      };
    },
  };
}
