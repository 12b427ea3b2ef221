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

/** Reads the answers to one question of a plan. */
export interface PlainReader {
  /** The answer that a text is; null when it has to be read as any other. */
  read(text: string): SubgraphResponse | null;
}

/**
 * Reads answers without making objects of what is only passed on: the text of it is held to all that the schema says by
 * one regular expression, and kept.
 */
export function plainReader(fields: readonly PlainField[], isOfEntities: boolean): PlainReader {
  const members = fields.map(({ name, pattern }) => `"${name}":(${pattern})`);
  const after = isOfEntities ? String.raw`[,\]]` : '';
  const expression = new RegExp(String.raw`\{${members.join(',')}\}${after}`, 'y');

  function objectAt(text: string, at: number): Data | null {
    expression.lastIndex = at;
    const found = expression.exec(text);
    if (found === null) return null;
    const object: Data = {};
    for (const [place, { name, isLeaf }] of fields.entries()) {
      const value = found[place + 1] ?? 'null';
      object[name] = isLeaf || value === 'null' ? JSON.parse(value) : new Plain(value);
    }
    return object;
  }

  function ofEntities(text: string): SubgraphResponse | null {
    if (!text.startsWith(OF_ENTITIES)) return null;
    const entities: Data[] = [];
    let at = OF_ENTITIES.length;
    do {
      const entity = objectAt(text, at);
      if (entity === null) return null;
      entities.push(entity);
      at = expression.lastIndex;
    } while (text.charCodeAt(at - 1) === COMMA);
    if (text.charCodeAt(at) !== BRACE) return null;
    return ended({ _entities: entities }, text, at + 1);
  }

  function ofRoot(text: string): SubgraphResponse | null {
    if (!text.startsWith(OF_ROOT)) return null;
    const data = objectAt(text, OF_ROOT.length);
    return data && ended(data, text, expression.lastIndex);
  }

  const answerIn = isOfEntities ? ofEntities : ofRoot;
  return {
    read(text) {
      try {
        return answerIn(text);
      } catch {
        // Too long for the expression, or extensions that are no JSON.
        return null;
      }
    },
  };
}

/** What follows the data of an answer: nothing, or extensions. */
function ended(data: Data, text: string, at: number): SubgraphResponse | null {
  const end = text.length - 1;
  if (text.charCodeAt(at) === BRACE && at === end) return { data };
  if (!text.startsWith(EXTENSIONS, at) || text.charCodeAt(end) !== BRACE) return null;
  return { data, extensions: JSON.parse(text.slice(at + EXTENSIONS.length, end)) };
}
