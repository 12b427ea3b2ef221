import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { dataFolder } from '../schema/data-folder.ts';
import { projectFile } from '../schema/project-root.ts';
import { accessesIn } from './access/journal-count.ts';
import { measure } from './access/measure.ts';
import { reportOf } from './access/report.ts';
import { CHECKED, sameAnswers } from './access/same-answers.ts';
import { type AccessBenchSettings, accessBenchSettings } from './access/settings.ts';
import { type Sides, startOff, startOn } from './access/sides.ts';
import { SIZE, type Workload, workloads } from './access/workloads.ts';
import { benchIssuer } from './kit/issuer.ts';
import { runProgram } from './kit/programs.ts';

/** What the product is held to: policy and journal may make a request cost the gateway this many times as much. */
const CEILING = 1.3;

const say = (line: string): boolean => process.stdout.write(`${line}\n`);
const busy = (): number => loadavg()[0] ?? Number.NaN;

/** Reads answers of both sides, and counts what is written down for each. */
async function checked(
  sides: Sides,
  kinds: readonly Workload[],
  journalUrl: string,
): Promise<readonly number[]> {
  const records: number[] = [];
  for (const workload of kinds) {
    const before = await accessesIn(journalUrl);
    await sameAnswers(sides, workload);
    records.push(((await accessesIn(journalUrl)) - before) / CHECKED);
  }
  return records;
}

/** Measures both sides in one run and says whether what was asked for holds. */
async function access(settings: AccessBenchSettings, stores: string): Promise<boolean> {
  const { rounds, share, isQuick, profiles, executor } = settings;
  const kinds = workloads();
  await runProgram('subgraphs/seed.js', ['--profile', SIZE], { DATA_DIR: stores });
  await using issuer = await benchIssuer();
  const nodeOptions = profiles === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profiles}`];
  const journalUrl = `sqlite:${join(stores, 'oversight.sqlite')}`;
  await using off = await startOff({ stores, issuer, nodeOptions, executor });
  await using on = await startOn({ stores, issuer, nodeOptions, executor }, journalUrl);
  say('\nreading answers');
  const records = await checked({ off, on }, kinds, journalUrl);
  const loadBefore = busy();
  const measured = await measure({ off, on }, kinds, {
    rounds,
    share,
    tell: (round) => say(round === 0 ? 'warm' : `round ${round} of ${rounds}`),
  });
  const load = [loadBefore, busy()] as const;
  const report = reportOf(measured, { ceiling: CEILING, rounds, records, load, executor });
  say(`\n${report}`);
  // Personal data was given out: figures without its records would be those of something else.
  const isJournalled = records.every((count) => count > 0);
  if (!isJournalled)
    say('the journal holds no record of what was given out: its cost is not in it');
  // The page is about the executor this was asked of.
  if (isJournalled && !isQuick && profiles === undefined && executor === 'stock')
    writeFileSync(projectFile('bench/ACCESS.md'), report);
  const judged = measured.filter(({ workload }) => workload.isJudged);
  const isWithin = judged.every(({ figures }) => figures.gateway.ratio.median <= CEILING);
  say(isWithin ? `within ${CEILING}×` : `more than ${CEILING}×`);
  return isWithin && isJournalled;
}

const settings = accessBenchSettings(process.argv.slice(2));
if (settings) {
  const folder = dataFolder(process.env);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const stores = mkdtempSync(join(folder, 'bench-access-'));
  try {
    process.exitCode = (await access(settings, stores)) ? 0 : 1;
  } finally {
    rmSync(stores, { recursive: true, force: true });
  }
}
