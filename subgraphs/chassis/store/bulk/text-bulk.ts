import type { Bulk } from './bulk.ts';
import { rowsText, type TableText } from './rows-text.ts';

/** One connection of a server that takes rows as text. */
export interface TextWay {
  ask(sql: string, values?: readonly unknown[]): Promise<unknown>;
  /** Notes in `seed_progress` how far a step has come: the index, then the step. */
  readonly progress: string;
  load(table: string, text: TableText): Promise<void>;
  /** Gives the connection back, or away when a transaction broke on it. */
  release(broke: boolean): Promise<void>;
}

/** A bulk path that gathers rows as text and sends them table by table in one transaction. */
export function textBulk({ ask, progress, load, release }: TextWay): Bulk {
  let broke = false;
  return {
    begin() {
      const text = rowsText();
      return {
        ...text,
        async commit(step, nextIndex) {
          broke = true;
          await ask('begin');
          // First, because its lock is what a filling that goes on waits for.
          await ask(progress, [nextIndex, step]);
          for (const [table, rows] of text.tables()) await load(table, rows);
          await ask('commit');
          broke = false;
        },
      };
    },
    close: () => release(broke),
  };
}
