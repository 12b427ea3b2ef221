import { type Figure, figureOf, percentile } from '../kit/figures.ts';
import { type Client, clientOf } from '../kit/load.ts';
import type { Program } from '../kit/programs.ts';
import { answers, type Contender, type ContenderName } from './contenders.ts';
import type { Workload } from './workloads.ts';

/** What is measured of each contender in each round; CPU and times are milliseconds, for each request. */
export const FIGURES = [
  'gateway',
  'registers',
  'calls',
  'statements',
  'perSecond',
  'p50',
  'p99',
] as const;

export type FigureName = (typeof FIGURES)[number];
type Round = Readonly<Record<FigureName, number>>;

/** What one contender showed at one kind of question, round by round. */
export interface Measured {
  readonly workload: Workload;
  readonly contender: ContenderName;
  readonly rounds: readonly Round[];
}

export interface Pace {
  readonly rounds: number;
  readonly share: number;
  readonly tell: (line: string) => void;
}

/**
 * How often a gateway is asked each kind of question before anything is measured, and for how many milliseconds at most.
 *
 * A gateway runs for weeks. Its engine compiles what is asked often, and ours took three thousand pages of 20 until that
 * was done: at first twice the processor time of those that came after, a third of it for compiling. Most of the
 * others' gateways are done sooner, since they have more to do for each.
 */
export const WARM_UP = { requests: 5_000, ms: 15_000 };

/** Warming questions in one go, enough for fifty clients; what is asked before a turn are the first of them. */
const RUN = 200;

const cpuOf = (programs: readonly Program[]): number =>
  programs.reduce((sum, program) => sum + program.cpuMs(), 0);

async function countsOf(programs: readonly Program[]) {
  const all = await Promise.all(programs.map((program) => program.counts()));
  return {
    requests: all.reduce((sum, { requests }) => sum + requests, 0),
    statements: all.reduce((sum, { statements }) => sum + statements, 0),
  };
}

/** Asks once what none that is measured will ask. */
async function warmUp({ gateway, headers }: Contender, workload: Workload, share: number) {
  using client = clientOf(gateway.url, headers);
  const questions = workload.questions(0, Math.ceil(WARM_UP.requests * share));
  const until = performance.now() + WARM_UP.ms * share;
  for (let at = 0; at < questions.length && performance.now() < until; at += RUN)
    await client.ask(questions.slice(at, at + RUN), workload.atATime);
}

/** Keeps a gateway at work with what warmed it. */
async function runIn(client: Client, workload: Workload): Promise<void> {
  const questions = workload.questions(0, RUN);
  const until = performance.now() + workload.runInMs;
  while (performance.now() < until) await client.ask(questions, workload.atATime);
}

async function oneRound(
  { gateway, registers, headers }: Contender,
  workload: Workload,
  at: number,
  share: number,
): Promise<Round> {
  const behind = registers?.programs ?? [];
  const land = registers?.byName.get('land-parcels');
  using client = clientOf(gateway.url, headers);
  const count = Math.ceil(workload.requests * share);
  const questions = workload.questions(at, count);
  if (workload.landDelayMs > 0) await land?.delay(workload.landDelayMs);
  await runIn(client, workload);
  const asking = registers ? behind : [gateway];
  const counted = await countsOf(asking);
  const before = { gateway: gateway.cpuMs(), registers: cpuOf(behind) };
  const began = performance.now();
  const times = await client.ask(questions, workload.atATime);
  const took = performance.now() - began;
  const after = { gateway: gateway.cpuMs(), registers: cpuOf(behind) };
  const now = await countsOf(asking);
  if (workload.landDelayMs > 0) await land?.delay(0);
  return {
    gateway: (after.gateway - before.gateway) / count,
    registers: (after.registers - before.registers) / count,
    calls: registers ? (now.requests - counted.requests) / count : 0,
    statements: (now.statements - counted.statements) / count,
    perSecond: (count / took) * 1000,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
  };
}

/**
 * Measures every kind of question on every contender, in rounds in which they take turns. Who begins moves on by one
 * each round; all are asked the same in the same round.
 */
export async function measure(
  contenders: readonly Contender[],
  kinds: readonly Workload[],
  { rounds, share, tell }: Pace,
): Promise<readonly Measured[]> {
  const seen = kinds.flatMap((workload) =>
    contenders
      .filter((one) => answers(one, workload))
      .map((contender) => ({ workload, contender, rounds: [] as Round[] })),
  );
  for (const workload of kinds.filter(({ isWarmed }) => isWarmed)) {
    for (const { contender } of seen.filter((one) => one.workload === workload))
      await warmUp(contender, workload, share);
    tell(`warm: ${workload.name}`);
  }
  for (let at = 1; at <= rounds; at += 1) {
    for (const workload of kinds) {
      const turn = seen.filter((one) => one.workload === workload);
      const first = at % turn.length;
      for (const one of [...turn.slice(first), ...turn.slice(0, first)]) {
        const round = await oneRound(one.contender, workload, at, share);
        one.rounds.push(round);
      }
      tell(`round ${at} of ${rounds}: ${workload.name}`);
    }
  }
  return seen.map(({ workload, contender: { name }, rounds: kept }) => ({
    ...{ workload, contender: name, rounds: kept },
  }));
}

/** One figure of one contender at one kind of question; undefined where it is not asked that. */
export function figure(
  measured: readonly Measured[],
  workload: string,
  contender: ContenderName,
  name: FigureName,
): Figure | undefined {
  const found = find(measured, workload, contender);
  return found && figureOf(found.rounds.map((round) => round[name]));
}

/** How many times another's gateway CPU one's is, taken in each round by itself. */
export function ratio(
  measured: readonly Measured[],
  workload: string,
  one: ContenderName,
  other: ContenderName,
): Figure | undefined {
  const [ours, theirs] = [find(measured, workload, one), find(measured, workload, other)];
  if (!ours || !theirs) return undefined;
  return figureOf(
    ours.rounds.map(({ gateway }, at) => gateway / (theirs.rounds[at]?.gateway ?? Number.NaN)),
  );
}

const find = (measured: readonly Measured[], workload: string, contender: ContenderName) =>
  measured.find((one) => one.workload.name === workload && one.contender === contender);
