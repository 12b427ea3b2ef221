import type { Store } from './store.ts';

/** A driver's own connection, taken out of the pool for what knex has no words for. */
export interface Raw<Connection> {
  readonly connection: Connection;
  /** Gives it back. One that `broke` in the middle of something is closed instead of used again. */
  release(broke?: boolean): Promise<void>;
}

/** Takes one connection out of the pool until it is released; the type is that of the store's driver. */
export async function rawConnection<Connection extends object>(
  store: Store,
): Promise<Raw<Connection>> {
  const { client } = store.knex;
  const connection: Connection = await client.acquireConnection();
  return {
    connection,
    async release(broke = false) {
      // The mark by which knex's pool knows a connection it must not hand out.
      if (broke) Object.assign(connection, { __knex__disposed: 'left in the middle' });
      await client.releaseConnection(connection);
    },
  };
}
