import { appendFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a gateway or a register let out besides data, in any test of a run. */
export type Kind = 'log' | 'error' | 'metric' | 'url';

const PREFIX = 'captured-';

let folder: string | undefined;

/** Where the run keeps what it captures; told once in each worker. */
export function captureIn(place: string): void {
  folder = place;
}

/**
 * Keeps a text for the scan at the end of the run: it is not to hold a person's number.
 *
 * One file for each worker, appended to, so that a worker that dies has left what it had.
 */
export function captured(kind: Kind, text: string): void {
  if (folder === undefined || text === '') return;
  appendFileSync(join(folder, `${PREFIX}${process.pid}.txt`), `${kind} ${text.trimEnd()}\n`);
}

/** A number in the form that only synthetic people have: province code 097 or 098, 12 digits, nothing beside. */
const SYNTHETIC_ID = /(?<!\d)09[78]\d{9}(?!\d)/;

/** Lines that hold a number of a person, with the number hidden. */
export function leaksIn(text: string): readonly string[] {
  return text
    .split('\n')
    .filter((line) => SYNTHETIC_ID.test(line))
    .map((line) => line.replaceAll(new RegExp(SYNTHETIC_ID, 'g'), '<a personal ID>').slice(0, 300));
}

/** All leaks of a run, and how much was looked through. */
export function scanned(place: string): {
  readonly lines: number;
  readonly leaks: readonly string[];
} {
  if (!existsSync(place)) return { lines: 0, leaks: [] };
  const texts = readdirSync(place)
    .filter((name) => name.startsWith(PREFIX))
    .map((name) => readFileSync(join(place, name), 'utf8'));
  return {
    lines: texts.reduce((sum, text) => sum + text.split('\n').length - 1, 0),
    leaks: texts.flatMap(leaksIn),
  };
}
