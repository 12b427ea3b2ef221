import type { Knex } from 'knex';
import { describe, expect, it } from 'vitest';
import { engineNamed } from '../../../test/kit/engines.ts';
import { migrate } from '../../chassis/store/migrate.ts';
import { openStore } from '../../chassis/store/open-store.ts';
import type { ResultRow } from '../rows.ts';
import { SAMPLE_DAY, sampleResult } from '../sample/rows.ts';
import definition from '../subgraph.ts';
import { claimLive } from './live.ts';

const certificate = (number: number): ResultRow =>
  sampleResult(number, {
    ...{ type_code: 'RT-BIZ-002', procedure_code: '1.001612' },
    ...{ subject_kind: 'HOUSEHOLD', subject_key: 'hkd_new' },
  });

async function issued(knex: Knex, row: ResultRow): Promise<void> {
  await claimLive(knex, row, SAMPLE_DAY);
  await knex('procedure_result').insert(row);
}

async function waitsForALock(knex: Knex): Promise<boolean> {
  const { rows } = await knex.raw(
    "select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
  );
  return rows.length > 0;
}

/** On PostgreSQL each statement of a transaction sees what was committed before it. */
describe.skipIf(engineNamed('postgres') === undefined)('one result that counts', () => {
  it.each(['live_result', 'procedure_result'])(
    'is one where the second issuer comes to %s just before the first is done',
    async (table) => {
      const engine = engineNamed('postgres');
      if (engine === undefined) return;
      await using database = await engine.freshDatabase('live');
      const store = await openStore(database.url, { readOnly: false });
      await migrate(store, definition.migrations, 'all');
      const { knex } = store;
      const first = await knex.transaction();
      await first.raw(`lock table ${table} in access exclusive mode`);
      const second = knex.transaction((transaction) => issued(transaction, certificate(2)));
      const refused = expect(second).rejects.toMatchObject({
        extensions: { code: 'RESULT_ALREADY_LIVE' },
      });
      await expect.poll(() => waitsForALock(knex)).toBe(true);
      await issued(first, certificate(1));
      await first.commit();
      await refused;
      expect(await knex('procedure_result').pluck('result_id')).toEqual([certificate(1).result_id]);
      await store.close();
    },
  );
});
