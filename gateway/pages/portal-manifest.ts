import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse, stripIgnoredCharacters } from 'graphql';
import type { Plugin } from 'vite';

/** What a client registers so as to be held to it: the format of the Apollo client tools. */
export interface Manifest {
  readonly format: 'apollo-persisted-query-manifest';
  readonly version: 1;
  readonly operations: readonly {
    /** SHA-256 of the body, hexadecimal: the same hash persisted queries go by. */
    readonly id: string;
    readonly name: string;
    readonly type: string;
    readonly body: string;
  }[];
}

/** The manifest of a folder of operations, a file each. */
export function manifestOf(folder: string): Manifest {
  const operations = readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .toSorted()
    .map((file) => {
      const body = stripIgnoredCharacters(readFileSync(join(folder, file), 'utf8'));
      const [operation] = parse(body).definitions;
      if (operation?.kind !== Kind.OPERATION_DEFINITION || !operation.name)
        throw new Error(`${file} is to begin with a named operation.`);
      const id = createHash('sha256').update(body).digest('hex');
      return { id, name: operation.name.value, type: operation.operation, body };
    });
  return { format: 'apollo-persisted-query-manifest', version: 1, operations };
}

const MODULE = 'virtual:portal-manifest';
const RESOLVED = `\0${MODULE}`;

/** Builds the manifest into the page that sends its operations, and puts it beside the page for operators. */
export function portalManifest(folder: string): Plugin {
  return {
    name: 'portal-manifest',
    resolveId: (id) => (id === MODULE ? RESOLVED : null),
    load: (id) =>
      id === RESOLVED
        ? `export const operations = ${JSON.stringify(manifestOf(folder).operations)}`
        : null,
    generateBundle() {
      const source = `${JSON.stringify(manifestOf(folder), null, 2)}\n`;
      this.emitFile({ type: 'asset', fileName: 'portal-manifest.json', source });
    },
  };
}
