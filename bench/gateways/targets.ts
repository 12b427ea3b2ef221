import type { Figure } from '../kit/figures.ts';
import type { ContenderName } from './contenders.ts';
import { type Measured, ratio } from './measure.ts';

/** What the product is held to: one's gateway CPU as a part of another's. */
interface Target {
  readonly one: ContenderName;
  readonly other: ContenderName;
  readonly ceiling: number;
  readonly workloads: readonly string[];
}

const CROSSING = ['one citizen across four registers', 'page of 20', 'page of 100'];

const TARGETS: readonly Target[] = [
  { one: 'ours', other: 'hive-rust', ceiling: 1 / 4, workloads: CROSSING },
  { one: 'ours-guarded', other: 'hive-rust', ceiling: 1 / 3, workloads: CROSSING },
  { one: 'ours', other: 'stock', ceiling: 1 / 6, workloads: CROSSING },
  {
    ...{ one: 'ours', other: 'hive-rust', ceiling: 1 },
    workloads: ['every request a new operation'],
  },
  { one: 'all-in-one', other: 'by-hand', ceiling: 3, workloads: CROSSING },
];

/** One target at one kind of question, and what was seen of it. */
export interface Judged {
  readonly one: ContenderName;
  readonly other: ContenderName;
  readonly workload: string;
  readonly ceiling: number;
  readonly seen: Figure;
}

/** Every target whose two sides were measured. */
export const judged = (measured: readonly Measured[]): readonly Judged[] =>
  TARGETS.flatMap(({ workloads, ...target }) =>
    workloads.flatMap((workload) => {
      const seen = ratio(measured, workload, target.one, target.other);
      return seen ? [{ ...target, workload, seen }] : [];
    }),
  );

export const holds = ({ seen, ceiling }: Judged): boolean => seen.median <= ceiling;
