import type { Data } from '../engine/data.ts';
import type { SubgraphResponse } from '../transport.ts';
import { Plain } from './plain.ts';

/** A name of the objects an answer is about, and what its value looks like. */
export interface PlainField {
  readonly name: string;
  readonly pattern: string;
  /** Whether it is a leaf, which is read: somebody may look at it. */
  readonly isLeaf: boolean;
}

const OF_ENTITIES = '{"data":{"_entities":[';
const OF_ROOT = '{"data":';
const EXTENSIONS = ',"extensions":';
const [COMMA, BRACE] = [0x2c, 0x7d];

/**
 * Reads the answers to one question of a plan without making objects of what is only passed on: the text of it is held to
 * all that the schema says by one regular expression, and kept.
 */
export class PlainReader {
  readonly #fields: readonly PlainField[];
  readonly #isOfEntities: boolean;
  readonly #object: RegExp;

  constructor(fields: readonly PlainField[], isOfEntities: boolean) {
    const members = fields.map(({ name, pattern }) => `"${name}":(${pattern})`);
    const after = isOfEntities ? String.raw`[,\]]` : '';
    this.#fields = fields;
    this.#isOfEntities = isOfEntities;
    this.#object = new RegExp(String.raw`\{${members.join(',')}\}${after}`, 'y');
  }

  /** The answer that stands in a text from here to there; null when it has to be read as any other. */
  read(text: string, from: number, to: number): SubgraphResponse | null {
    try {
      return this.#isOfEntities ? this.#entities(text, from, to) : this.#root(text, from, to);
    } catch {
      // Too long for the expression, or extensions that are no JSON.
      return null;
    }
  }

  #entities(text: string, from: number, to: number): SubgraphResponse | null {
    if (!text.startsWith(OF_ENTITIES, from)) return null;
    const entities: Data[] = [];
    let at = from + OF_ENTITIES.length;
    for (;;) {
      const entity = this.#objectAt(text, at);
      if (entity === null) return null;
      entities.push(entity);
      at = this.#object.lastIndex;
      if (text.charCodeAt(at - 1) !== COMMA) break;
    }
    if (text.charCodeAt(at) !== BRACE) return null;
    return ended({ _entities: entities }, text, at + 1, to);
  }

  #root(text: string, from: number, to: number): SubgraphResponse | null {
    if (!text.startsWith(OF_ROOT, from)) return null;
    const data = this.#objectAt(text, from + OF_ROOT.length);
    return data && ended(data, text, this.#object.lastIndex, to);
  }

  #objectAt(text: string, at: number): Data | null {
    this.#object.lastIndex = at;
    const found = this.#object.exec(text);
    if (found === null) return null;
    const object: Data = {};
    for (let place = 0; place < this.#fields.length; place += 1) {
      const { name, isLeaf } = this.#fields[place] as PlainField;
      const value = found[place + 1] as string;
      object[name] = isLeaf || value === 'null' ? JSON.parse(value) : new Plain(value);
    }
    return object;
  }
}

/** What follows the data of an answer: nothing, or extensions. */
function ended(data: Data, text: string, at: number, to: number): SubgraphResponse | null {
  if (text.charCodeAt(at) === BRACE && at + 1 === to) return { data };
  if (!text.startsWith(EXTENSIONS, at) || text.charCodeAt(to - 1) !== BRACE) return null;
  return { data, extensions: JSON.parse(text.slice(at + EXTENSIONS.length, to - 1)) };
}
