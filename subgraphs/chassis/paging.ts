import { fault } from '../../schema/faults.ts';

export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

export interface PageRequest {
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
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Reads the arguments of a list, or refuses them.
 *
 * Nothing is clamped in silence: a client that asks for 1,000 and is given 100 believes it has them
 * all. A cursor must be one that `connection` could have made.
 */
export function pageRequest(args: PageArguments, ceiling: number = PAGE_CEILING): PageRequest {
  const size = args.first ?? Math.min(PAGE_DEFAULT, ceiling);
  if (!Number.isInteger(size) || size < 1 || size > ceiling) throw fault('INVALID_PAGE_SIZE');
  return { size, after: args.after == null ? null : orderKeyIn(args.after) };
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
  const edges = nodes.map((node) => ({ cursor: cursorOf(orderKeyOf(node)), node }));
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

const cursorOf = (orderKey: string): string => Buffer.from(orderKey, 'utf8').toString('base64url');

function orderKeyIn(cursor: string): string {
  if (cursor.length === 0 || cursor.length > CURSOR_CEILING) throw fault('INVALID_CURSOR');
  const bytes = Buffer.from(cursor, 'base64url');
  // Node skips what is not base64url, so that many texts would pass for one cursor.
  if (bytes.toString('base64url') !== cursor) throw fault('INVALID_CURSOR');
  const orderKey = decoded(bytes);
  // Control characters are in no key, and PostgreSQL refuses NUL with an error of its own.
  if (orderKey === null || /\p{Cc}/u.test(orderKey)) throw fault('INVALID_CURSOR');
  return orderKey;
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}
