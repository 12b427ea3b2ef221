import {
  type Connection,
  cursorOf,
  type PageArguments,
  pageRequest,
} from '../../subgraphs/chassis/paging.ts';
import type { JournalReader, JournalRecord, PageWanted, RecordPage } from '../audit/entry.ts';

/**
 * Reads a page of the journal for a client.
 *
 * The journal looks at so many records and no more, so that a page may be short, or empty, and yet have one
 * behind it: whether there is one, and where, is what the journal says.
 */
export async function journalPage(
  { placeOf }: Pick<JournalReader, 'placeOf'>,
  order: string,
  args: PageArguments,
  read: (page: PageWanted) => Promise<RecordPage>,
): Promise<Connection<JournalRecord>> {
  const { size, after } = pageRequest(order, args);
  const { records, next } = await read({ first: size, after });
  const edges = records.map((node) => ({ cursor: cursorOf(order, placeOf(node)), node }));
  return {
    edges,
    nodes: records,
    pageInfo: {
      hasNextPage: next !== null,
      hasPreviousPage: after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: next === null ? (edges.at(-1)?.cursor ?? null) : cursorOf(order, next),
    },
  };
}
