import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type DocumentNode, parse, Source } from 'graphql';
import { projectFile } from '../project-root.ts';

/** One agency's contribution to the graph, as text and as a document. */
export interface AgencySchema {
  /** The folder's name. */
  readonly name: string;
  /** What the agency wrote. */
  readonly own: DocumentNode;
  /** What it serves: its own types and all that is shared. */
  readonly whole: DocumentNode;
}

const SHARED = 'schema/shared.graphql';

const read = (path: string): string => readFileSync(projectFile(path), 'utf8');

/** The schema that every agency has in common, as written. */
export function sharedSource(): string {
  return read(SHARED);
}

/** What an agency serves: its own `schema.graphql` with the shared document behind it. */
export function wholeDocument(name: string): DocumentNode {
  const path = `subgraphs/${name}/schema.graphql`;
  return parse(new Source(`${read(path)}\n${sharedSource()}`, path));
}

/**
 * Every folder under `subgraphs/` that holds a schema, by name.
 *
 * The folder is the list: an agency is added by copying a folder, and nothing else names it.
 */
export function agencySchemas(): readonly AgencySchema[] {
  return readdirSync(projectFile('subgraphs'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .filter((name) => existsSync(projectFile(`subgraphs/${name}/schema.graphql`)))
    .sort()
    .map((name) => {
      const path = `subgraphs/${name}/schema.graphql`;
      return { name, own: parse(new Source(read(path), path)), whole: wholeDocument(name) };
    });
}

/** The shared document, parsed on its own for the checks that look at it. */
export function sharedDocument(): DocumentNode {
  return parse(new Source(sharedSource(), SHARED));
}
