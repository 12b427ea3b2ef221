import type { Store } from '../../../subgraphs/chassis/store/store.ts';
import { inOrder, NOTHING, subjectRows } from '../chain/extend.ts';
import { parsedBody } from '../chain/parsed-body.ts';
import { committed, indexedUpTo } from '../store/journal-store.ts';
import { recordsAfter } from '../store/pages.ts';

/**
 * Puts into the index of subjects what a gateway that was killed had not come to.
 *
 * A gateway that still writes may come to the same meanwhile: a row that is there already is left as it is.
 */
export async function indexLeftBehind(store: Store, own: string): Promise<void> {
  for (const { chain, number } of await indexedUpTo(store.knex)) {
    if (chain === own) continue;
    let last = number;
    for (;;) {
      const page = await recordsAfter(store.knex, chain, last);
      const end = page.at(-1);
      if (end === undefined) break;
      const subjects = page.flatMap((record) => {
        const body = parsedBody(record.body);
        return body?.kind === 'access' ? subjectRows(chain, record.number, body) : [];
      });
      const indexed = [{ chain, number: end.number }];
      await committed(store, { ...NOTHING, subjects: inOrder(subjects), indexed });
      last = end.number;
    }
  }
}
