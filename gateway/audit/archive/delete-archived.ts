import type { Knex } from 'knex';
import type { Store } from '../../../subgraphs/chassis/store/store.ts';
import { NOTHING } from '../chain/extend.ts';
import type { ArchivedMark } from '../chain/seals.ts';
import { type Entry, keeping } from '../people-index/leaf.ts';
import { committed } from '../store/journal-store.ts';
import { leavesAfter } from '../store/leaves.ts';

/** So few at a time that a gateway which writes meanwhile hardly waits. */
const AT_A_TIME = 200;

/** Deletes what is archived, and its entries in the index of people. May be stopped at any moment and done again. */
export async function deleteArchived(store: Store, marks: readonly ArchivedMark[]): Promise<void> {
  const { knex } = store;
  for (const mark of marks) {
    while ((await deleteSome(knex, mark)) > 0);
    await knex('journal_checkpoints')
      .where({ chain: mark.chain })
      .where('number', '<=', mark.number)
      .del();
    await knex('journal_indexed')
      .where({ chain: mark.chain })
      .where('number', '<=', mark.number)
      .del();
    await knex('journal_pins')
      .where({ by_chain: mark.chain })
      .where('by_number', '<=', mark.number)
      .del();
  }
  if (marks.length > 0) await pruneLeaves(store, marks);
}

async function deleteSome(knex: Knex, { chain, number }: ArchivedMark): Promise<number> {
  const some: readonly number[] = await knex('journal_records')
    .where({ chain })
    .where('number', '<=', number)
    .orderBy('number')
    .limit(AT_A_TIME)
    .pluck('number');
  const last = some.at(-1);
  if (last === undefined) return 0;
  return knex('journal_records').where({ chain }).where('number', '<=', last).del();
}

/** Takes out of the index what leads to nothing any more; until then whoever reads passes over it. */
async function pruneLeaves(store: Store, marks: readonly ArchivedMark[]): Promise<void> {
  const archived = new Map(marks.map(({ chain, number }) => [chain, number]));
  const stays = ({ chain, number }: Entry): boolean => number > (archived.get(chain) ?? 0);
  let last = 0;
  for (;;) {
    const some = await leavesAfter(store.knex, last, AT_A_TIME);
    const end = some.at(-1);
    if (end === undefined) return;
    const changed = some.flatMap((leaf) => {
      const kept = keeping(leaf, stays);
      return kept === leaf ? [] : { kept, id: leaf.id };
    });
    if (changed.length > 0)
      await committed(store, {
        ...NOTHING,
        leaves: changed.flatMap(({ kept }) => kept ?? []),
        leavesGone: changed.map(({ id }) => id),
      });
    last = end.id;
  }
}
