import type { Contender } from './contenders.ts';
import { figure, type Measured } from './measure.ts';
import { bytesOf } from './same-answers.ts';
import type { Workload } from './workloads.ts';

/** The same question for more and more people. */
export const PAGES = ['page of 1', 'page of 10', 'page of 100'];

/** How CPU and answer grow from one page to a longer one. */
export interface Grown {
  readonly from: string;
  readonly to: string;
  /** Times the gateway's CPU for the shorter one. */
  readonly cpu: number;
  /** Times the bytes of its answer. */
  readonly bytes: number;
}

/** What the product is held to: CPU grows no faster than the bytes of the answer. */
export const growsNoFaster = ({ cpu, bytes }: Grown): boolean => cpu <= bytes;

export async function growthOf(
  measured: readonly Measured[],
  kinds: readonly Workload[],
  contender: Contender,
): Promise<readonly Grown[]> {
  const seen: { name: string; cpu: number; bytes: number }[] = [];
  for (const name of PAGES) {
    const kind = kinds.find((one) => one.name === name);
    const cpu = figure(measured, name, contender.name, 'gateway')?.median;
    if (kind && cpu !== undefined) seen.push({ name, cpu, bytes: await bytesOf(contender, kind) });
  }
  return seen.slice(1).map((to, at) => {
    const from = seen[at] ?? to;
    return {
      ...{ from: from.name, to: to.name },
      ...{ cpu: to.cpu / from.cpu, bytes: to.bytes / from.bytes },
    };
  });
}
