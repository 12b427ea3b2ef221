import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { buildASTSchema, type DocumentNode, type GraphQLSchema, parse, print } from 'graphql';
import { type AccessIndex, type AccessRule, accessIndex } from '../../schema/access/rule.ts';
import { askedBesides, requiredTwoWays, setFromContext } from './asked-besides.ts';
import {
  type Join,
  joinsOf,
  type Keys,
  keysIn,
  type RegisterAddress,
  registersOf,
} from './registers.ts';
import { withoutAccess } from './strip.ts';

/** Everything that depends on one version of one supergraph file. Made once, never changed. */
export interface Snapshot {
  /** Names the version: the first half of the hash of the file. */
  readonly id: string;
  /** What the planner is given: the file without its access directives. */
  readonly planningSdl: string;
  /** The whole graph as the planner sees it, hidden fields included. */
  readonly schema: GraphQLSchema;
  readonly registers: readonly RegisterAddress[];
  readonly joins: readonly Join[];
  readonly keys: Keys;
  /** Names of fields that a plan may ask for though no client did. */
  readonly besides: ReadonlySet<string>;
  /** The file as it was read, with what the planner is not given. */
  readonly supergraph: DocumentNode;
  /** Who may read what, by `Type.field`. */
  readonly rules: AccessIndex;
  /** Whether the file says nothing of who may read what: then it is served open. */
  readonly isOpen: boolean;
}

function read(path: string): { readonly text: string; readonly document: DocumentNode } {
  try {
    const text = readFileSync(path, 'utf8');
    return { text, document: parse(text, { noLocation: true }) };
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`SUPERGRAPH_PATH: ${path} is not a supergraph that can be read: ${why}`, {
      cause,
    });
  }
}

function built(path: string, planning: DocumentNode): GraphQLSchema {
  try {
    // Composition has validated the file; here it is only looked things up in.
    return buildASTSchema(planning, { assumeValid: true, assumeValidSDL: true });
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`SUPERGRAPH_PATH: ${path} is not a whole supergraph: ${why}`, { cause });
  }
}

/** What no plan of it could be run right with, and what to do about it. */
function whatCannotBeRun(supergraph: DocumentNode): string | undefined {
  const twoWays = requiredTwoWays(supergraph);
  if (twoWays)
    return `requires ${twoWays} with different arguments, which no plan keeps apart. Give one of them a field of its own.`;
  const field = setFromContext(supergraph);
  return (
    field &&
    `takes an argument of ${field} from a context (@fromContext), which the gateway does not. Require the field instead (@requires).`
  );
}

const saysNothing = ({ sharing, authenticated, scopes, policies }: AccessRule): boolean =>
  sharing === null && !authenticated && scopes.length + policies.length === 0;

/**
 * Reads a supergraph file: ours or anyone's.
 *
 * A file that cannot be served is refused here, before anything listens.
 */
export function readSnapshot(path: string): Snapshot {
  const { text, document } = read(path);
  const registers = registersOf(document);
  if (registers.length === 0)
    throw new Error(`SUPERGRAPH_PATH: ${path} names no subgraph. Is it the composed file?`);
  const unrunnable = whatCannotBeRun(document);
  if (unrunnable) throw new Error(`SUPERGRAPH_PATH: ${path} ${unrunnable}`);
  const { document: planning } = withoutAccess(document);
  const schema = built(path, planning);
  const rules = accessIndex(document);
  return Object.freeze({
    id: createHash('sha256').update(text).digest('hex').slice(0, 32),
    planningSdl: print(planning),
    schema,
    registers,
    joins: joinsOf(document),
    keys: keysIn(document),
    besides: askedBesides(document),
    supergraph: document,
    rules,
    isOpen: [...rules.values()].every(saysNothing),
  });
}
