import { cpus, totalmem } from 'node:os';
import type { Figure } from './figures.ts';

/** A table as Markdown has it. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** The middle of the rounds, with the lowest and the highest behind it. */
export const spread = ({ median, least, most }: Figure): string =>
  `${median.toFixed(2)} (${least.toFixed(2)}–${most.toFixed(2)})`;

/** On what the figures were taken. */
export const aboutMachine = (): string =>
  `${cpus().length} cores (${cpus()[0]?.model.trim()}), ${(totalmem() / 1024 ** 3).toFixed(0)} GiB, Node ${process.versions.node}`;
