/** A page, as far as it leads to the next. */
export interface Page {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Reads a list page after page to its end, or until nobody wants the next, as a client does. */
export async function* pagesOf<P extends Page>(
  pageAfter: (cursor: string | null) => Promise<P>,
): AsyncGenerator<P, void, undefined> {
  let cursor: string | null = null;
  do {
    const page: P = await pageAfter(cursor);
    yield page;
    cursor = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (cursor !== null);
}
