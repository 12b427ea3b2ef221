import { readFileSync } from 'node:fs';

/** Memory a process holds now, in MiB, as Linux tells it. */
export function residentMib(pid: number): number {
  const kib = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kib) / 1024;
}

const middleOf = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;

/** How much more is held in the last quarter of a run than in the second: the first is for warming up. */
export function growth(samples: readonly number[]): number {
  const quarter = Math.floor(samples.length / 4);
  return middleOf(samples.slice(-quarter)) / middleOf(samples.slice(quarter, 2 * quarter));
}

/** Asks one after the other, this many at a time, until there is nothing left to ask. */
export async function asked(
  atATime: number,
  next: () => (() => Promise<void>) | undefined,
): Promise<void> {
  const one = async (): Promise<void> => {
    for (let ask = next(); ask; ask = next()) await ask();
  };
  await Promise.all(Array.from({ length: atATime }, one));
}
