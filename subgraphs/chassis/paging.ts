import { crc32 } from 'node:zlib';
import { fault } from '../../schema/faults.ts';

export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

export interface PageRequest {
  /** What the list is ordered by; see `pageRequest`. */
  readonly order: string;
  readonly size: number;
  /** The order key of the last record already seen, decoded from the cursor. */
  readonly after: string | null;
}

export interface Connection<T> {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly nodes: readonly T[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

export const PAGE_DEFAULT = 20;
export const PAGE_CEILING = 100;

/** No order key is longer; a longer cursor was not made here. */
const CURSOR_CEILING = 1024;

/**
 * Reads the arguments of a list, or refuses them.
 *
 * Nothing is clamped in silence: a client that asks for 1,000 and is given 100 believes it has them
 * all. A cursor must be one that `connection` made for the same order. `order` names it (`parcel` where
 * parcels come in the order of their ids): lists of one order take each other's cursors, and that of any
 * other list is refused, because it would lead to a page that is wrong and does not look it.
 */
export function pageRequest(
  order: string,
  args: PageArguments,
  ceiling: number = PAGE_CEILING,
): PageRequest {
  const size = args.first ?? Math.min(PAGE_DEFAULT, ceiling);
  if (!Number.isInteger(size) || size < 1 || size > ceiling)
    throw fault('INVALID_PAGE_SIZE', { details: { argument: 'first', ceiling } });
  return { order, size, after: args.after == null ? null : orderKeyIn(order, args.after) };
}

/**
 * Makes a page of rows read in the order of their key, one more than asked for if there are more.
 *
 * The order key ends up in clients' logs and URLs inside the cursor, where base64 hides nothing: it
 * must be an opaque or public identifier, never a personal ID.
 */
export function connection<T>(
  rows: readonly T[],
  request: PageRequest,
  orderKeyOf: (row: T) => string,
): Connection<T> {
  const nodes = rows.slice(0, request.size);
  const edges = nodes.map((node) => ({ cursor: cursorOf(request.order, orderKeyOf(node)), node }));
  return {
    edges,
    nodes,
    pageInfo: {
      hasNextPage: rows.length > request.size,
      hasPreviousPage: request.after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

const SUM_BYTES = 4;

/**
 * The cursor that stands behind a record: its order key, with a sum over it and the order's name.
 *
 * The sum finds cursors that were cut short, mended by hand or meant for another list. It keeps no
 * secret and stops nobody: a forged cursor is a place to go on from, and gives away no more than that.
 */
export function cursorOf(order: string, orderKey: string): string {
  const sum = Buffer.alloc(SUM_BYTES);
  sum.writeUInt32BE(crc32(`${order}\0${orderKey}`));
  return Buffer.concat([Buffer.from(orderKey, 'utf8'), sum]).toString('base64url');
}

function orderKeyIn(order: string, cursor: string): string {
  if (cursor.length > CURSOR_CEILING) throw fault('INVALID_CURSOR');
  const orderKey = Buffer.from(cursor, 'base64url').subarray(0, -SUM_BYTES).toString('utf8');
  // Made again it must be the same text: node reads past what is no base64url or no UTF-8.
  const isOurs = orderKey !== '' && cursorOf(order, orderKey) === cursor;
  // Control characters are in no key, and PostgreSQL refuses NUL with an error of its own.
  if (!isOurs || /\p{Cc}/u.test(orderKey)) throw fault('INVALID_CURSOR');
  return orderKey;
}
