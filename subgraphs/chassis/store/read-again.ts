import type { Knex } from 'knex';
import type { Store } from './store.ts';

/** A statement that is sent over and over, with other words in it. */
export interface Again {
  /** Whose statement it is; its texts are forgotten with it, so it should be made once and not for each request. */
  readonly of: object;
  /** Tells apart texts of the same statement that differ by more than their words. Never holds a word. */
  readonly form: string;
  /** What differs from time to time. */
  readonly words: readonly string[];
  readonly build: (knex: Knex, words: readonly string[]) => Knex.QueryBuilder;
}

/** A text that was built before: what goes where a value goes is one of the words, by its place, or always the same. */
interface Text {
  readonly sql: string;
  readonly values: readonly (number | { readonly always: unknown })[];
}

/** As many forms as a list has lengths of pages, filters and numbers of keys, several times over. */
const FORMS = 200;

const texts = new WeakMap<Store, WeakMap<object, Map<string, Text>>>();

/**
 * Reads rows by a statement that knex builds once for each form. Where the store is in the process its text is sent from
 * then on: building it anew and sending it round the pool costs as much as a keyed read itself.
 */
export async function readAgain<Row extends object>(
  store: Store,
  again: Again,
): Promise<readonly Row[]> {
  const { words, build } = again;
  if (!store.read) return build(store.knex, words);
  const { sql, values } = textOf(store, again);
  return store.read(
    sql,
    values.map((value) => (typeof value === 'number' ? words[value] : value.always)),
  ) as readonly Row[];
}

function textOf(store: Store, again: Again): Text {
  const ofStore = texts.get(store) ?? new WeakMap<object, Map<string, Text>>();
  texts.set(store, ofStore);
  const forms = ofStore.get(again.of) ?? new Map<string, Text>();
  ofStore.set(again.of, forms);
  const form = `${again.words.length} ${again.form}`;
  const known = forms.get(form);
  if (known) return known;
  const text = built(store, again);
  if (forms.size >= FORMS) forms.clear();
  forms.set(form, text);
  return text;
}

/** Stands for a word while a text is built; no value that is always the same looks like it. */
const MARK = '\0word ';

function built({ knex }: Store, { words, build }: Again): Text {
  const marks = words.map((_, at) => `${MARK}${at}`);
  const { sql, bindings } = build(knex, marks).toSQL();
  return {
    sql,
    values: bindings.map((value) =>
      typeof value === 'string' && value.startsWith(MARK)
        ? Number(value.slice(MARK.length))
        : { always: value },
    ),
  };
}
