import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type DocumentNode, parse, Source } from 'graphql';
import { projectFile } from '../project-root.ts';

/** A contribution to the graph, as text and as a document: an agency's, or the gateway's own. */
export interface AgencySchema {
  /** The agency's folder, or `oversight`. */
  readonly name: string;
  /** Where its schema and its resolvers' types are. */
  readonly folder: string;
  /** What was written for it alone. */
  readonly own: DocumentNode;
  /** What it serves: its own types and all that it shares. */
  readonly whole: DocumentNode;
}

/** What the gateway answers for itself: who may see what, who saw it, and who consents. */
export const OVERSIGHT = 'oversight';

const COMMON = 'schema/shared.graphql';
const TYPES = 'schema/shared-types.graphql';

const read = (path: string): string => readFileSync(projectFile(path), 'utf8');

/** The schema that every agency has in common, as written. */
export function sharedSource(): string {
  return [COMMON, TYPES].map(read).join('\n');
}

function schemaIn(folder: string, name: string, behind: string): AgencySchema {
  const path = `${folder}/schema.graphql`;
  const text = read(path);
  return {
    name,
    folder,
    own: parse(new Source(text, path)),
    whole: parse(new Source(`${text}\n${behind}`, path)),
  };
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
    .map((name) => schemaIn(`subgraphs/${name}`, name, sharedSource()));
}

/** The gateway's own part of the graph. It has none of the shared value types, which are the registers' to give. */
export function oversightSchema(): AgencySchema {
  return schemaIn('gateway/oversight', OVERSIGHT, read(COMMON));
}

/** The shared documents, parsed each on its own for the checks that look at them. */
export function sharedDocuments(): readonly DocumentNode[] {
  return [COMMON, TYPES].map((path) => parse(new Source(read(path), path)));
}
