import type { Knex } from 'knex';
import type { Store } from '../../../subgraphs/chassis/store/store.ts';
import { subjectsOf } from '../chain/columns.ts';
import type { RecordRow } from '../chain/extend.ts';
import { parsedBody } from '../chain/parsed-body.ts';
import type { ArchivedMark } from '../chain/seals.ts';

/** So few at a time that a gateway which writes meanwhile hardly waits. */
const AT_A_TIME = 200;

/** Deletes what is archived, with its index rows. May be stopped at any moment and done again. */
export async function deleteArchived(
  { knex }: Store,
  marks: readonly ArchivedMark[],
): Promise<void> {
  for (const mark of marks) {
    while ((await deleteSome(knex, mark)) > 0);
    await knex('journal_checkpoints')
      .where({ chain: mark.chain })
      .where('number', '<=', mark.number)
      .del();
    await knex('journal_people_indexed')
      .where({ chain: mark.chain })
      .where('number', '<=', mark.number)
      .del();
    await knex('journal_pins')
      .where({ by_chain: mark.chain })
      .where('by_number', '<=', mark.number)
      .del();
  }
}

async function deleteSome(knex: Knex, { chain, number }: ArchivedMark): Promise<number> {
  // Read before the transaction: on SQLite one that reads first may not write after others did.
  const rows: readonly RecordRow[] = await knex('journal_records')
    .where({ chain })
    .where('number', '<=', number)
    .orderBy('number')
    .limit(AT_A_TIME);
  const last = rows.at(-1);
  if (last === undefined) return 0;
  await knex.transaction(async (together) => {
    await together('journal_records').where({ chain }).where('number', '<=', last.number).del();
    for (const row of rows) await deleteSubjects(together, row);
  });
  return rows.length;
}

async function deleteSubjects(knex: Knex, { chain, number, body }: RecordRow): Promise<void> {
  const said = parsedBody(body);
  if (said === null || subjectsOf(said).length === 0) return;
  await knex('journal_people')
    .whereIn('subject', [...subjectsOf(said)])
    .where({ at: Date.parse(said.at), chain, number })
    .del();
}
