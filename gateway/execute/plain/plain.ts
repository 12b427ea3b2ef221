import { randomUUID } from 'node:crypto';

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

/** Stands for a part until the whole is written. No register and no client ever learns it. */
const MARK = randomUUID();
const WRITTEN_MARK = JSON.stringify(MARK);

/** Parts of the answer that is being written, which nothing interrupts; null while none is. */
let gathered: string[] | null = null;

/** An answer as JSON, whose plain parts stand as they were written. */
export function written(answer: unknown): string {
  const parts: string[] = [];
  gathered = parts;
  let text: string;
  try {
    text = JSON.stringify(answer);
  } finally {
    gathered = null;
  }
  if (parts.length === 0) return text;
  const between = text.split(WRITTEN_MARK);
  let whole = between[0] ?? '';
  for (let at = 0; at < parts.length; at += 1)
    whole += `${parts[at] ?? ''}${between[at + 1] ?? ''}`;
  return whole;
}
