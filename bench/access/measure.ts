import { type Figure, figureOf, percentile } from '../kit/figures.ts';
import { clientOf } from '../kit/load.ts';
import type { Program } from '../kit/programs.ts';
import type { Side, Sides } from './sides.ts';
import type { Workload } from './workloads.ts';

/** What is measured of each side in each round; CPU and times are milliseconds. */
export const FIGURES = ['gateway', 'registers', 'perSecond', 'p50', 'p99'] as const;

export type FigureName = (typeof FIGURES)[number];
type Round = Readonly<Record<FigureName, number>>;

/** One figure of both sides, and how they compare round by round. */
export interface Compared {
  readonly off: Figure;
  readonly on: Figure;
  /** Of each round by itself, so that what else the machine did meanwhile falls on both. */
  readonly ratio: Figure;
}

export interface Measured {
  readonly workload: Workload;
  readonly figures: Readonly<Record<FigureName, Compared>>;
}

export interface Pace {
  readonly rounds: number;
  readonly share: number;
  readonly tell: (round: number) => void;
}

/** As many officers as ask at a time. */
export const AT_A_TIME = 8;

const SIDES = ['off', 'on'] as const;

const cpuOf = (programs: readonly Program[]): number =>
  programs.reduce((sum, program) => sum + program.cpuMs(), 0);

async function oneRound(side: Side, workload: Workload, at: number, share: number): Promise<Round> {
  const { gateway, registers, headers } = side;
  using client = clientOf(gateway.url, headers);
  const count = Math.ceil(workload.requests * share);
  const questions = workload.questions(at, count);
  const before = { gateway: gateway.cpuMs(), registers: cpuOf(registers) };
  const began = performance.now();
  const times = await client.ask(questions, AT_A_TIME);
  const took = performance.now() - began;
  return {
    gateway: (gateway.cpuMs() - before.gateway) / count,
    registers: (cpuOf(registers) - before.registers) / count,
    perSecond: (count / took) * 1000,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
  };
}

function compared(off: readonly Round[], on: readonly Round[], name: FigureName): Compared {
  const [without, withBoth] = [off, on].map((rounds) => rounds.map((round) => round[name]));
  const ratios = (withBoth ?? []).map((value, at) => value / (without?.[at] ?? Number.NaN));
  return {
    off: figureOf(without ?? []),
    on: figureOf(withBoth ?? []),
    ratio: figureOf(ratios),
  };
}

/**
 * Measures every kind of question on both sides in rounds that alternate; which side begins alternates too.
 * Both are asked the same in the same round.
 */
export async function measure(
  sides: Sides,
  kinds: readonly Workload[],
  { rounds, share, tell }: Pace,
): Promise<readonly Measured[]> {
  const seen = kinds.map((workload) => ({
    workload,
    rounds: { off: [] as Round[], on: [] as Round[] },
  }));
  // Round 0 warms caches and compilers and is thrown away.
  for (let at = 0; at <= rounds; at += 1) {
    for (const { workload, rounds: kept } of seen) {
      for (const side of at % 2 === 0 ? SIDES : SIDES.toReversed()) {
        const round = await oneRound(sides[side], workload, at, share);
        if (at > 0) kept[side].push(round);
      }
    }
    tell(at);
  }
  return seen.map(({ workload, rounds: { off, on } }) => {
    const of = (name: FigureName): Compared => compared(off, on, name);
    return {
      workload,
      figures: {
        gateway: of('gateway'),
        registers: of('registers'),
        perSecond: of('perSecond'),
        p50: of('p50'),
        p99: of('p99'),
      },
    };
  });
}
