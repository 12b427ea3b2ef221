import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GraphQLSchema } from 'graphql';
import type { Caller } from '../../schema/access/caller.ts';
import type { Refusal } from '../http/reply.ts';
import { type RegisteredOperation, readManifest } from './safelist-manifest.ts';

/** What a request says of the operation it wants, as it came. */
export interface AskedOperation {
  readonly query?: unknown;
  /** The id of a registered operation, as some clients send it. */
  readonly id?: unknown;
  readonly extensions?: unknown;
}

/** The operations that clients have registered. A client without a manifest may send any. */
export interface Safelist {
  /** Clients that are held to their manifest. */
  readonly clients: readonly string[];
  /** Texts of all operations that anyone has registered. */
  readonly bodies: readonly string[];
  /**
   * The operation a client has registered, in full; a refusal when it has not; undefined for callers who are
   * held to no manifest. Its text replaces the request's, and the hash that named it is to be dropped.
   */
  operationFor(
    caller: Caller,
    asked: AskedOperation,
  ): { readonly query: string } | Refusal | undefined;
}

interface Registered {
  readonly byId: ReadonlyMap<string, RegisteredOperation>;
  readonly bodies: ReadonlySet<string>;
}

/** A client id that is the same as a file's name on every file system. */
const CLIENT_FILE = /^([A-Za-z0-9][A-Za-z0-9._-]{0,99})\.json$/;

const REFUSED: Refusal = { code: 'OPERATION_NOT_SAFELISTED' };

/** The ids a request names an operation by; each is to be that of the operation. */
function idsIn({ id, extensions }: AskedOperation): readonly unknown[] {
  // Any object may be asked for a name it does not have.
  const { persistedQuery } = (extensions ?? {}) as { readonly persistedQuery?: unknown };
  const { sha256Hash } = (persistedQuery ?? {}) as { readonly sha256Hash?: unknown };
  return [id, sha256Hash].filter((one) => one !== undefined && one !== null);
}

function found({ byId, bodies }: Registered, asked: AskedOperation): string | undefined {
  const query = asked.query ?? undefined;
  const ids = idsIn(asked);
  const named = ids.map((id) => (typeof id === 'string' ? byId.get(id)?.body : undefined));
  if (ids.length === 0) return typeof query === 'string' && bodies.has(query) ? query : undefined;
  const [body] = named;
  const agree = named.every((one) => one === body) && (query === undefined || query === body);
  return agree ? body : undefined;
}

/** Looks operations up in what clients have registered; each client sees its own alone. */
export function safelistOf(
  manifests: ReadonlyMap<string, readonly RegisteredOperation[]>,
): Safelist {
  const registered = new Map<string, Registered>();
  for (const [client, operations] of manifests)
    registered.set(client, {
      byId: new Map(operations.map((operation) => [operation.id, operation])),
      bodies: new Set(operations.map(({ body }) => body)),
    });
  return {
    clients: [...registered.keys()],
    bodies: [...new Set([...registered.values()].flatMap(({ bodies }) => [...bodies]))],
    operationFor({ clientId }, asked) {
      const own = clientId === null ? undefined : registered.get(clientId);
      if (!own) return undefined;
      const query = found(own, asked);
      return query === undefined ? REFUSED : { query };
    },
  };
}

/**
 * Reads the manifests of a folder: `<client id>.json` for each client that is held to one.
 *
 * Refuses with every mistake at once, naming file and operation: a client is never held to half a manifest,
 * nor set free because its file could not be read.
 */
export function readSafelist(folder: string, schema: GraphQLSchema): Safelist {
  const manifests = new Map<string, readonly RegisteredOperation[]>();
  const mistakes: string[] = [];
  for (const file of filesIn(folder)) {
    const client = CLIENT_FILE.exec(file)?.[1];
    if (client === undefined) {
      mistakes.push(`${JSON.stringify(file)} is not named for a client: <client id>.json`);
      continue;
    }
    const manifest = readManifest(readFileSync(join(folder, file), 'utf8'), schema);
    mistakes.push(...manifest.mistakes.map((mistake) => `${file}: ${mistake}`));
    manifests.set(client, manifest.operations);
  }
  if (mistakes.length > 0)
    throw new Error(
      `The gateway cannot start: SAFELIST_DIR\n${mistakes.map((one) => `  - ${one}`).join('\n')}`,
    );
  return safelistOf(manifests);
}

function filesIn(folder: string): readonly string[] {
  try {
    // What begins with a dot belongs to editors and to the version control.
    return readdirSync(folder)
      .filter((file) => !file.startsWith('.'))
      .toSorted();
  } catch (cause) {
    throw new Error('The gateway cannot start: SAFELIST_DIR is not a folder that can be read.', {
      cause,
    });
  }
}

/** The safelist of the settings; without a folder nobody is held to one. */
export const safelistFrom = (
  { safelistDir }: { readonly safelistDir: string | undefined },
  schema: GraphQLSchema,
): Safelist =>
  safelistDir === undefined ? safelistOf(new Map()) : readSafelist(safelistDir, schema);
