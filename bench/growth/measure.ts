import type { ProfileName } from '../../subgraphs/chassis/city/city.ts';
import { figureOf, type Pair, percentile } from '../kit/figures.ts';
import { clientOf } from '../kit/load.ts';
import type { Cost } from './checked-answers.ts';
import type { Kind } from './kinds.ts';
import type { ServedGraph } from './served-graph.ts';

/** The product over one city. */
export interface MeasuredCity extends AsyncDisposable {
  readonly size: ProfileName;
  readonly graph: ServedGraph;
  /** By the order of the kinds. */
  readonly costs: readonly Cost[];
}

export interface Cities {
  readonly smaller: MeasuredCity;
  readonly larger: MeasuredCity;
}

export type FigureName = 'p50' | 'p99' | 'cpu';
type Round = Readonly<Record<FigureName, number>>;

const SIDES = ['smaller', 'larger'] as const;

interface Seen {
  readonly kind: Kind;
  readonly smaller: Round[];
  readonly larger: Round[];
}

/** What one kind of question took, in milliseconds; `cpu` is that of the whole process, for one request. */
export interface Asked {
  readonly kind: Kind;
  readonly figures: Readonly<Record<FigureName, Pair>>;
}

/**
 * Measures every kind on both cities in rounds that alternate, so that whatever else the machine does
 * meanwhile falls on both. Which city begins alternates too.
 */
export async function measure(
  cities: Cities,
  kinds: readonly Kind[],
  rounds: number,
  tell: (round: number) => void,
): Promise<readonly Asked[]> {
  const seen: readonly Seen[] = kinds.map((kind) => ({ kind, smaller: [], larger: [] }));
  // Round 0 warms caches and compilers and is thrown away.
  for (let round = 0; round <= rounds; round += 1) {
    for (const kept of seen) {
      const order = round % 2 === 0 ? SIDES : SIDES.toReversed();
      for (const side of order) {
        const figures = await oneRound(cities[side], kept.kind);
        if (round > 0) kept[side].push(figures);
      }
    }
    tell(round);
  }
  return seen.map(({ kind, smaller, larger }) => {
    const pairOf = (name: FigureName): Pair => ({
      smaller: figureOf(smaller.map((figures) => figures[name])),
      larger: figureOf(larger.map((figures) => figures[name])),
    });
    return { kind, figures: { p50: pairOf('p50'), p99: pairOf('p99'), cpu: pairOf('cpu') } };
  });
}

async function oneRound({ size, graph }: MeasuredCity, kind: Kind): Promise<Round> {
  using client = clientOf(graph.url);
  const questions = kind.questions(size);
  const before = await graph.usage();
  const times = await client.ask(questions, kind.atATime);
  const after = await graph.usage();
  return {
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    cpu: (after.cpuMs - before.cpuMs) / times.length,
  };
}
