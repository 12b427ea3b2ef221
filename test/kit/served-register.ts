import type { GraphQLSchema } from 'graphql';
import type { Inquiry } from '../../schema/access/caller.ts';
import type { AccessNote } from '../../schema/access/report.ts';
import { clockStandingAt } from '../../schema/clock.ts';
import type { City, ProfileName } from '../../subgraphs/chassis/city/city.ts';
import type { SubgraphDefinition } from '../../subgraphs/chassis/definition.ts';
import { type Register, startRegister, type Trust } from '../../subgraphs/chassis/register.ts';
import { migrate } from '../../subgraphs/chassis/store/migrate.ts';
import { openServing } from '../../subgraphs/chassis/store/open-serving.ts';
import { openStore } from '../../subgraphs/chassis/store/open-store.ts';
import type { Store } from '../../subgraphs/chassis/store/store.ts';
import type { TestEngine } from './engines.ts';
import { filledStore } from './filled-store.ts';

/** A question's answer, and what it cost. */
export interface Reply {
  /** Plain JSON, as a client reads it; a test compares whole values with it. */
  readonly data: ReturnType<typeof JSON.parse>;
  /** Codes of what was refused. */
  readonly faults: readonly unknown[];
  /** All that was said about it, to look for what must not be there. */
  readonly words: string;
  readonly statements: number;
  /** Whose records were given and refused, as the gateway is told. Empty when nobody said who asks. */
  readonly access: readonly AccessNote[];
}

/** One register as a test meets it, over a real store that is served as its definition says. */
export interface ServedRegister extends AsyncDisposable {
  readonly store: Store;
  readonly schema: GraphQLSchema;
  /** Asks on the day the register stands on, or on another. */
  ask(query: string, variables?: Readonly<Record<string, unknown>>, day?: string): Promise<Reply>;
  /** The same register, guarded, asked by someone for a reason. */
  as(inquiry: Inquiry): Pick<ServedRegister, 'ask'>;
}

/** An agency's register on an engine, filled from the synthetic city, on the city's day. */
export async function servedCity<Loaders>(
  definition: SubgraphDefinition<Loaders>,
  engine: TestEngine,
  profile: ProfileName = 'tiny',
): Promise<ServedRegister & { readonly city: City }> {
  const filled = await filledStore(definition, engine, profile);
  const { store, city } = filled;
  return {
    ...served(definition, store, city.referenceDate),
    city,
    [Symbol.asyncDispose]: () => filled[Symbol.asyncDispose](),
  };
}

/** An agency's register on an engine, holding rows written in the test and nothing else. */
export async function servedRows<Loaders>(
  definition: SubgraphDefinition<Loaders>,
  engine: TestEngine,
  tables: Readonly<Record<string, readonly object[]>>,
  day = '2026-06-30',
): Promise<ServedRegister> {
  const database = await engine.freshDatabase(definition.name);
  const filling = await openStore(database.url, { readOnly: false });
  await migrate(filling, definition.migrations, 'all');
  // In small batches: SQLite bounds the values of one statement.
  for (const [table, rows] of Object.entries(tables))
    await filling.knex.batchInsert(table, [...rows], 20);
  await filling.close();
  const store = await openServing(database.url, {}, { writes: definition.writes ?? false });
  return {
    ...served(definition, store, day),
    async [Symbol.asyncDispose]() {
      await store.close();
      await database[Symbol.asyncDispose]();
    },
  };
}

function served<Loaders>(
  definition: SubgraphDefinition<Loaders>,
  store: Store,
  today: string,
): Omit<ServedRegister, typeof Symbol.asyncDispose> {
  const registers = new Map<string, Register>();
  const registerOn = (day: string, trust: Trust): Register => {
    const key = `${day} ${trust}`;
    const known = registers.get(key);
    if (known) return known;
    const started = startRegister(definition, store, clockStandingAt(day), () => undefined, trust);
    registers.set(key, started);
    return started;
  };
  const askedBy =
    (inquiry?: Inquiry): ServedRegister['ask'] =>
    async (query, variables = {}, day = today) => {
      const before = store.statementCount();
      const register = registerOn(day, inquiry ? 'seal' : 'none');
      const {
        data,
        errors = [],
        extensions,
      } = await register.execute({
        query,
        variables,
        inquiry,
      });
      return {
        // graphql-js answers with objects that have no prototype.
        data: JSON.parse(JSON.stringify(data ?? null)),
        faults: errors.map(({ extensions }) => extensions['code']),
        words: JSON.stringify(errors),
        statements: store.statementCount() - before,
        // Written by the guard, in this form.
        access: (extensions?.['access'] ?? []) as readonly AccessNote[],
      };
    };
  return {
    store,
    schema: registerOn(today, 'none').schema,
    ask: askedBy(),
    as: (inquiry) => ({ ask: askedBy(inquiry) }),
  };
}

/** Records of one type as the gateway asks for them: by key. */
export function records(
  type: string,
  keys: readonly unknown[],
): readonly { readonly __typename: string; readonly key: unknown }[] {
  return keys.map((key) => ({ __typename: type, key }));
}
