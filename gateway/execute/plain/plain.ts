import { randomBytes } from 'node:crypto';
import { bytesOfAll } from '../../../schema/utf8.ts';

/**
 * A part of an answer as the register wrote it: it was held to the schema, and goes to the client without being made into
 * objects in between.
 */
export class Plain {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** What it says, for whoever else writes it as JSON. */
  toJSON(): unknown {
    if (gathered === null) return JSON.parse(this.text);
    gathered.push(this.text);
    return MARK;
  }
}

/**
 * Stands for a part until the whole is written. No register and no client ever learns it, and 96 bits are not guessed.
 * Short, since a page has hundreds; begins with what hardly stands in an answer, so that it is found fast.
 */
const MARK = `^${randomBytes(12).toString('base64url')}`;
const QUOTE = 1;

/** Parts of the answer that is being written, which nothing interrupts; null while none is. */
let gathered: string[] | null = null;

/** An answer as JSON in UTF-8, whose plain parts stand as they were written. */
export function written(answer: unknown): Buffer {
  const parts: string[] = [];
  gathered = parts;
  let text: string;
  try {
    text = JSON.stringify(answer);
  } finally {
    gathered = null;
  }
  const whole: string[] = [];
  let from = 0;
  for (const part of parts) {
    const at = text.indexOf(MARK, from);
    whole.push(text.slice(from, at - QUOTE), part);
    from = at + MARK.length + QUOTE;
  }
  whole.push(text.slice(from));
  return bytesOfAll(whole);
}
