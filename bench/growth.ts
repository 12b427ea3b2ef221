import { writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { projectFile } from '../schema/project-root.ts';
import type { ProfileName } from '../subgraphs/chassis/city/city.ts';
import { checkedAnswers } from './growth/checked-answers.ts';
import { aboutServer, cityDatabases } from './growth/databases.ts';
import { type Kind, kindsOf } from './growth/kinds.ts';
import { type MeasuredCity, measure } from './growth/measure.ts';
import { reportOf } from './growth/report.ts';
import { serveGraph } from './growth/served-graph.ts';
import { benchSettings } from './growth/settings.ts';
import { ratioOf } from './kit/figures.ts';

/** What the product is held to: the larger city may take this many times what the smaller takes. */
const CEILING = 1.5;
/** Answers of each kind that are read before any is timed. */
const CHECKED = 50;

const settings = benchSettings(process.env);
const say = (line: string): boolean => process.stdout.write(`${line}\n`);
const busy = (): number => loadavg()[0] ?? Number.NaN;

/** Fills what is missing, reads some answers, and starts the product over one city. */
async function served(size: ProfileName, kinds: readonly Kind[]): Promise<MeasuredCity> {
  say(`${size}: databases`);
  const databases = await cityDatabases(settings.server, size);
  say(`${size}: reading answers`);
  const samples = kinds.map((kind) => kind.questions(size).slice(0, CHECKED));
  const costs = await checkedAnswers(databases, samples);
  const graph = await serveGraph(databases);
  return { size, costs, graph, [Symbol.asyncDispose]: () => graph[Symbol.asyncDispose]() };
}

/** Measures both cities in one run and says whether the larger stays within the ceiling. */
async function growth(): Promise<boolean> {
  const { rounds, sizes } = settings;
  const kinds = kindsOf(settings.requests);
  await using smaller = await served(sizes[0], kinds);
  await using larger = await served(sizes[1], kinds);
  const loadBefore = busy();
  const asked = await measure({ smaller, larger }, kinds, rounds, (round) =>
    say(round === 0 ? 'warm' : `round ${round} of ${rounds}`),
  );
  const report = await reportOf(
    asked,
    { smaller, larger },
    {
      ceiling: CEILING,
      rounds,
      server: await aboutServer(settings.server, larger.size),
      load: [loadBefore, busy()],
    },
  );
  say(`\n${report}`);
  // Other sizes are for trying the bench out; the page keeps the figures that are held to.
  if (sizes.join() === 'small,city') writeFileSync(projectFile('bench/GROWTH.md'), report);
  const judged = asked.filter(({ kind }) => kind.isJudged);
  return judged.every(({ figures }) => ratioOf(figures.p50) <= CEILING);
}

const isWithin = await growth();
say(isWithin ? `within ${CEILING}×` : `more than ${CEILING}×`);
process.exitCode = isWithin ? 0 : 1;
