import type { Store } from '../../../subgraphs/chassis/store/store.ts';
import { NOTHING } from '../chain/extend.ts';
import { parsedBody } from '../chain/parsed-body.ts';
import { entriesOf } from '../people-index/leaf.ts';
import { firstLeaves } from '../people-index/tree.ts';
import { committed, indexedUpTo } from '../store/journal-store.ts';
import { recordsAfter } from '../store/pages.ts';

/**
 * Puts into the index of people what a gateway that was killed had not come to.
 *
 * A gateway that still writes may come to the same meanwhile: then entries stand twice, which whoever reads takes for one.
 */
export async function indexLeftBehind(store: Store, own: string): Promise<void> {
  for (const { chain, number } of await indexedUpTo(store.knex)) {
    if (chain === own) continue;
    let last = number;
    for (;;) {
      const page = await recordsAfter(store.knex, chain, last);
      const end = page.at(-1);
      if (end === undefined) break;
      const entries = page.flatMap((record) => {
        const said = parsedBody(record.body);
        return said?.kind === 'access'
          ? entriesOf(said.people, Date.parse(said.at), record.number)
          : [];
      });
      const leaves = firstLeaves(chain, Buffer.concat(entries));
      await committed(store, { ...NOTHING, leaves, indexed: [{ chain, number: end.number }] });
      last = end.number;
    }
  }
}
