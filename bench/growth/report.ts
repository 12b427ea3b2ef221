import { ratioOf } from '../kit/figures.ts';
import { aboutMachine, spread, table } from '../kit/tables.ts';
import type { Asked, Cities, FigureName, MeasuredCity } from './measure.ts';

/** Under what the figures came about. */
export interface Circumstances {
  readonly ceiling: number;
  readonly rounds: number;
  readonly server: string;
  /** How busy the machine was before the first round and after the last. */
  readonly load: readonly [number, number];
}

const SAID: Readonly<Record<FigureName, string>> = { p50: 'p50 ms', p99: 'p99 ms', cpu: 'CPU ms' };

function figureRows({ kind, figures }: Asked): string[][] {
  // In the order in which they are said, so that a kind's rows read alike.
  return (['p50', 'p99', 'cpu'] as const).map((name) => {
    const { smaller, larger } = figures[name];
    const ratio = ratioOf(figures[name]).toFixed(2);
    const isJudged = kind.isJudged && name === 'p50';
    const shown = isJudged ? `**${ratio}**` : ratio;
    return [kind.name, SAID[name], spread(smaller), spread(larger), shown];
  });
}

const costOf = ({ costs }: MeasuredCity, at: number): string[] => {
  const cost = costs[at];
  return cost ? [cost.statements.toFixed(1), (cost.bytes / 1024).toFixed(1)] : ['', ''];
};

/** The figures of both cities side by side as a page, with what was asked and on what machine. */
export async function reportOf(
  asked: readonly Asked[],
  { smaller, larger }: Cities,
  { ceiling, rounds, server, load }: Circumstances,
): Promise<string> {
  const [one, other] = [`\`${smaller.size}\``, `\`${larger.size}\``];
  const memory = async ({ graph }: MeasuredCity): Promise<string> =>
    `${(await graph.usage()).memoryMiB.toFixed(0)} MiB`;
  return `# Growth: ${other} against ${one}

Written by \`npm run bench:growth\`. One citizen, asked for across four registers, must take on
${other} at most ${ceiling}× what it takes on ${one}: the ratios in bold. The others are told, not judged.

- ${new Date().toISOString().slice(0, 10)}; ${aboutMachine()}.
- ${server}. The server, both graphs and the client on this one machine, over loopback.
- Load average ${load[0].toFixed(1)} before the first round, ${load[1].toFixed(1)} after the last.
- ${rounds} rounds in which the two cities alternate, after one to warm up. A figure is the middle of the rounds,
  with the lowest and the highest behind it.
- CPU is that of one process, gateway and registers together, for each request; PostgreSQL's is not in it.
- Memory of that process at the end: ${await memory(smaller)} over ${one}, ${await memory(larger)} over ${other}.

${table(['question', 'figure', one, other, 'ratio'], asked.flatMap(figureRows))}

Statements sent for one answer, and its size; the average of the answers that were read before:

${table(
  ['question', `statements, ${one}`, `KiB, ${one}`, `statements, ${other}`, `KiB, ${other}`],
  asked.map(({ kind }, at) => [kind.name, ...costOf(smaller, at), ...costOf(larger, at)]),
)}

The citizens are heads of household drawn from the whole city, the question is the first worked operation of
the playground. Those asked for before are the same in every round, so that their rows are in memory on both
cities: what is judged is the work. Those not asked for before may have to be read from the disk, which is a
matter of the server's memory (\`docs/operating.md\`) and not judged. A page is parcels of one ward with their
holders, certificates and results.
`;
}
