import type { FetchNode } from '@apollo/query-planner';
import type { PlainReader } from '../plain/plain-reader.ts';
import type { SubgraphRequest } from '../transport.ts';
import { type Data, own, put } from './data.ts';

/** The objects a question is about, each once; none when it starts at the root. */
export interface Entities {
  /** Made when somebody asks for them: over HTTP only what is written of them goes out. */
  readonly representations: (() => readonly Data[]) | null;
  /** The same as JSON. */
  readonly texts: readonly string[];
  /** Which of them an object is, by the object's place; -1 for one that is not asked of. */
  readonly placeOf: readonly number[];
}

export const NO_ENTITIES: Entities = { representations: null, texts: [], placeOf: [] };

const NOTHING_USED: Data = Object.freeze({});

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

function usedBy({ variableUsages = [] }: FetchNode, variables: Readonly<Data>): Readonly<Data> {
  if (variableUsages.length === 0) return NOTHING_USED;
  const used: Data = {};
  for (const name of variableUsages) {
    const value = own(variables, name);
    if (value !== undefined) put(used, name, value);
  }
  return used;
}

/**
 * The question of a plan for these variables and these objects. It writes itself from what is known of it, once, since
 * the text of a plan's question and the objects it is about have been written before.
 */
export class Question implements SubgraphRequest {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly entities: number | undefined;
  readonly plain: PlainReader | undefined;
  readonly #node: FetchNode;
  readonly #used: Readonly<Data>;
  readonly #about: Entities;
  #text: string | undefined;

  constructor(
    node: FetchNode,
    variables: Readonly<Data>,
    about: Entities,
    plain?: PlainReader | undefined,
  ) {
    this.query = node.operation;
    this.operationName = node.operationName;
    this.entities = about.representations ? about.texts.length : undefined;
    this.plain = plain;
    this.#node = node;
    this.#used = usedBy(node, variables);
    this.#about = about;
  }

  get variables(): Readonly<Data> {
    const { representations } = this.#about;
    return representations ? { ...this.#used, representations: representations() } : this.#used;
  }

  written(): string {
    this.#text ??= `${beginningOf(this.#node)}${this.#variablesWritten()}}`;
    return this.#text;
  }

  #variablesWritten(): string {
    const { representations, texts } = this.#about;
    if (!representations) return JSON.stringify(this.#used);
    const list = `"representations":[${texts.join(',')}]}`;
    if (this.#used === NOTHING_USED) return `{${list}`;
    const used = JSON.stringify(this.#used);
    return used === '{}' ? `{${list}` : `${used.slice(0, -1)},${list}`;
  }
}
