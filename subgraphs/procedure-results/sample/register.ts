import type { ExecutionResult } from 'graphql';
import type { TestEngine } from '../../../test/kit/engines.ts';
import { clockStandingAt } from '../../chassis/clock.ts';
import { type Register, startRegister } from '../../chassis/register.ts';
import { migrate } from '../../chassis/store/migrate.ts';
import { openStore } from '../../chassis/store/open-store.ts';
import type { DossierRow, ResultRow } from '../rows.ts';
import definition from '../subgraph.ts';
import { SAMPLE_CERTIFICATES, SAMPLE_DAY } from './rows.ts';

/** What a question brought back, and what it cost. */
export interface Reply {
  // Tests compare whole values; what a question selects is not known here.
  readonly data: Record<string, unknown> | null | undefined;
  /** Codes of the faults. */
  readonly faults: readonly unknown[];
  readonly statements: number;
}

/** This register over rows written in the test, served read only. */
export interface SampleRegister extends AsyncDisposable {
  ask(query: string, variables?: Readonly<Record<string, unknown>>, day?: string): Promise<Reply>;
}

/** Makes a store on an engine, puts the rows in it, and opens it as it is opened for serving. */
export async function sampleRegister(
  engine: TestEngine,
  results: readonly ResultRow[],
  dossiers: readonly DossierRow[],
): Promise<SampleRegister> {
  const database = await engine.freshDatabase('procedure_results');
  const filling = await openStore(database.url, { readOnly: false });
  await migrate(filling, definition.migrations, 'all');
  await filling.knex.batchInsert('signing_certificate', [...SAMPLE_CERTIFICATES]);
  await filling.knex.batchInsert('procedure_result', [...results], 20);
  await filling.knex.batchInsert('dossier', [...dossiers], 20);
  await filling.close();

  const store = await openStore(database.url);
  const byDay = new Map<string, Register>();
  const registerOn = (day: string): Register => {
    const register = byDay.get(day) ?? startRegister(definition, store, clockStandingAt(day));
    byDay.set(day, register);
    return register;
  };
  return {
    async ask(query, variables = {}, day = SAMPLE_DAY) {
      const before = store.statementCount();
      const result = await registerOn(day).execute({ query, variables });
      return { ...plain(result), statements: store.statementCount() - before };
    },
    async [Symbol.asyncDispose]() {
      await store.close();
      await database[Symbol.asyncDispose]();
    },
  };
}

/** As a client would read it: graphql-js answers with objects that have no prototype. */
function plain({ data, errors = [] }: ExecutionResult): Omit<Reply, 'statements'> {
  return {
    data: JSON.parse(JSON.stringify(data ?? null)),
    faults: errors.map((error) => error.extensions['code']),
  };
}
