import type { FetchNode } from '@apollo/query-planner';
import type { SubgraphRequest } from '../transport.ts';
import { type Data, own, put } from './data.ts';

/** The objects a question is about, each once; none when it starts at the root. */
export interface Entities {
  readonly representations: readonly Data[] | undefined;
  /** The same as JSON. */
  readonly texts: readonly string[];
  /** Which of them an object is, by the object's place; -1 for one that is not asked of. */
  readonly placeOf: readonly number[];
}

export const NO_ENTITIES: Entities = { representations: undefined, texts: [], placeOf: [] };

/** What a question of a plan begins with when it is written as JSON: all that is the same each time. */
const beginnings = new WeakMap<FetchNode, string>();

function beginningOf(node: FetchNode): string {
  const known = beginnings.get(node);
  if (known !== undefined) return known;
  const { operation: query, operationName } = node;
  const beginning = `${JSON.stringify({ query, operationName }).slice(0, -1)},"variables":`;
  beginnings.set(node, beginning);
  return beginning;
}

/**
 * The question of a plan for these variables and these objects. It writes itself from what is known of it, since the
 * text of a plan's question and the objects it is about have been written before.
 */
export function questionOf(
  node: FetchNode,
  variables: Readonly<Record<string, unknown>>,
  { representations, texts }: Entities,
): SubgraphRequest {
  const used: Data = {};
  for (const name of node.variableUsages ?? []) {
    const value = own(variables, name);
    if (value !== undefined) put(used, name, value);
  }
  const written = (): string => {
    const beginning = beginningOf(node);
    if (!representations) return `${beginning}${JSON.stringify(used)}}`;
    const others = (node.variableUsages ?? []).map((name) =>
      Object.hasOwn(used, name) ? `${JSON.stringify(name)}:${JSON.stringify(used[name])},` : '',
    );
    return `${beginning}{${others.join('')}"representations":[${texts.join(',')}]}}`;
  };
  const { operation: query, operationName } = node;
  return {
    ...{ query, operationName, written },
    variables: representations ? { ...used, representations } : used,
  };
}
