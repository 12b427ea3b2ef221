/** One thing the guide tells its reader to do, in the order of the page. */
export type Step =
  | { readonly kind: 'write'; readonly path: string; readonly text: string }
  | { readonly kind: 'change'; readonly path: string; readonly hunks: readonly Hunk[] }
  | { readonly kind: 'run'; readonly command: string };

/** Lines as they stand in a file, and as they should stand. */
export interface Hunk {
  readonly before: string;
  readonly after: string;
}

export interface Guide {
  readonly steps: readonly Step[];
  /** What the page shows without telling anyone to do it, by its `name=`. */
  readonly shown: ReadonlyMap<string, string>;
}

const FENCED = /^```(\S+)(.*)\n([\s\S]*?)^```$/gm;

/**
 * Reads the guide as its reader does: files, changes and commands one after the other.
 *
 * A block says beside its language which it is: `file=…` to be written (a `diff` changes a file that is
 * there), `name=…` to be looked at, `sh` to be run. A block that says nothing fails, since nobody would
 * notice when it no longer holds.
 */
export function readGuide(markdown: string): Guide {
  const steps: Step[] = [];
  const shown = new Map<string, string>();
  for (const [, language = '', said = '', text = ''] of markdown.matchAll(FENCED)) {
    const path = /\bfile=(\S+)/.exec(said)?.[1];
    const name = /\bname=(\S+)/.exec(said)?.[1];
    if (path !== undefined && language === 'diff')
      steps.push({ kind: 'change', path, hunks: hunksOf(text) });
    else if (path !== undefined) steps.push({ kind: 'write', path, text });
    else if (name !== undefined) shown.set(name, text);
    else if (language === 'sh')
      for (const command of text.trim().split('\n')) steps.push({ kind: 'run', command });
    else throw new Error(`The guide has a block that nothing holds: ${language}\n${text}`);
  }
  return { steps, shown };
}

/** The parts of a diff without line numbers: `@@` begins each, and an empty line is an empty line of the file. */
function hunksOf(text: string): readonly Hunk[] {
  return text
    .split(/^@@.*\n/m)
    .slice(1)
    .map((part) => {
      const lines = part.replace(/\n$/, '').split('\n');
      const without = (sign: string): string =>
        lines
          .filter((line) => !line.startsWith(sign))
          .map((line) => `${line.slice(1)}\n`)
          .join('');
      return { before: without('+'), after: without('-') };
    });
}

/** A file after the change. A hunk that fits nowhere, or in two places, is an error that shows it. */
export function changed(file: string, hunks: readonly Hunk[]): string {
  return hunks.reduce((text, { before, after }) => {
    const [head, tail, ...others] = text.split(before);
    if (head === undefined || tail === undefined || others.length > 0)
      throw new Error(`The guide changes lines that are not there once:\n${before}`);
    return head + after + tail;
  }, file);
}
