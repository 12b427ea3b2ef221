import { aboutMachine, spread, table } from '../kit/tables.ts';
import { AT_A_TIME, FIGURES, type FigureName, type Measured } from './measure.ts';

/** Under what the figures came about. */
export interface Circumstances {
  readonly ceiling: number;
  readonly rounds: number;
  /** Accesses in the journal for one answer, by the order of what was measured. */
  readonly records: readonly number[];
  /** How busy the machine was before the first round and after the last. */
  readonly load: readonly [number, number];
  readonly executor: string;
}

const SAID: Readonly<Record<FigureName, string>> = {
  gateway: 'gateway CPU ms',
  registers: 'registers CPU ms',
  perSecond: 'requests/s',
  p50: 'p50 ms',
  p99: 'p99 ms',
};

function figureRows({ workload, figures }: Measured): string[][] {
  return FIGURES.map((name) => {
    const { off, on, ratio } = figures[name];
    const isJudged = workload.isJudged && name === 'gateway';
    const shown = isJudged ? `**${spread(ratio)}**` : spread(ratio);
    return [workload.name, SAID[name], spread(off), spread(on), shown];
  });
}

/** The figures of both sides beside each other as a page, with what was asked and on what machine. */
export function reportOf(
  measured: readonly Measured[],
  { ceiling, rounds, records, load, executor }: Circumstances,
): string {
  return `# What policy and journal cost

Written by \`npm run bench:access\`. With both on, the gateway may use at most ${ceiling.toFixed(2)}× the processor time that it
uses with both off: the ratios in bold. The others are told, not judged.

- ${new Date().toISOString().slice(0, 10)}; ${aboutMachine()}.
- Two gateways and for each of them four registers, every one a process of its own over SQLite and city \`small\`;
  these and the client on this one machine, over loopback. ${AT_A_TIME} questions at a time.
- Off is \`TRUST=none\` throughout. On is \`TRUST=seal\`, tokens of an issuer whose keys are fetched, and the journal in
  SQLite. Both gateways execute with \`EXECUTOR=${executor}\`. An officer asks to resolve a dossier, and is given all of it: both sides answer the same, which was checked.
- Load average ${load[0].toFixed(1)} before the first round, ${load[1].toFixed(1)} after the last.
- ${rounds} rounds in which the two sides alternate, after one to warm up. A figure is the middle of the rounds, with the
  lowest and the highest behind it; a ratio is taken in each round, and its middle is what counts.
- CPU is for each request. The registers' is the guard's: each judges every field again, with the row in hand.

${table(['question', 'figure', 'off', 'on', 'ratio'], measured.flatMap(figureRows))}

Accesses written down for one answer:

${table(
  ['question', 'records'],
  measured.map(({ workload }, at) => [workload.name, (records[at] ?? 0).toFixed(1)]),
)}

The citizens are heads of household drawn anew from the whole city for each question. Across four registers is the
first worked operation of the playground; a page is people with what they run, the land they hold and with whom, and
their results.
`;
}
