import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { dataFolder } from '../schema/data-folder.ts';
import { projectFile } from '../schema/project-root.ts';
import { chartOf } from './gateways/chart.ts';
import { startCity } from './gateways/contenders.ts';
import { type Crowd, crowdAt, waitsItsTurn } from './gateways/crowd.ts';
import { type Grown, growsNoFaster, growthOf } from './gateways/growth.ts';
import { measure } from './gateways/measure.ts';
import { reportOf } from './gateways/report.ts';
import { sameAnswers } from './gateways/same-answers.ts';
import { type GatewayBenchSettings, gatewayBenchSettings } from './gateways/settings.ts';
import { holds, judged } from './gateways/targets.ts';
import { ACROSS, SIZE, workloads } from './gateways/workloads.ts';
import { benchIssuer } from './kit/issuer.ts';
import { runProgram } from './kit/programs.ts';

const say = (line: string): boolean => process.stdout.write(`${line}\n`);
const busy = (): number => loadavg()[0] ?? Number.NaN;

/** Measures every gateway in one run and says whether the product holds what it is held to. */
async function compare(settings: GatewayBenchSettings, stores: string): Promise<boolean> {
  const { rounds, share, isPart, only, profiles } = settings;
  const kinds = workloads().filter(({ name }) => name.includes(settings.kinds));
  await runProgram('subgraphs/seed.js', ['--profile', SIZE], { DATA_DIR: stores });
  await using issuer = await benchIssuer();
  const nodeOptions = (name: string): readonly string[] =>
    profiles === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${join(profiles, name)}`];
  say('\nstarting every gateway');
  await using city = await startCity({ stores, issuer, only, nodeOptions });
  const { contenders } = city;
  for (const kind of kinds) {
    say(`reading answers: ${kind.name}`);
    await sameAnswers(contenders, kind);
  }
  const before = busy();
  const measured = await measure(contenders, kinds, { rounds, share, tell: say });
  const targets = judged(measured);
  const load = [before, busy()] as const;
  const ours = contenders.filter(({ name }) => name === 'ours' || name === 'ours-guarded');
  const across = kinds.find(({ name }) => name === ACROSS);
  const [grown, crowds] = [new Map<string, readonly Grown[]>(), new Map<string, Crowd>()];
  for (const one of ours) {
    grown.set(one.name, await growthOf(measured, kinds, one));
    if (!across) continue;
    say(`a thousand clients at once: ${one.name}`);
    crowds.set(one.name, await crowdAt(one, across));
  }
  const report = reportOf(measured, targets, { rounds, load, contenders, kinds, grown, crowds });
  say(`\n${report}`);
  if (!isPart) {
    writeFileSync(projectFile('bench/RESULTS.md'), report);
    const shown = kinds.filter(({ isCharted }) => isCharted).map(({ name }) => name);
    writeFileSync(projectFile('bench/results.svg'), chartOf(measured, shown));
  }
  return (
    targets.every(holds) &&
    [...grown.values()].flat().every(growsNoFaster) &&
    [...crowds.values()].every(waitsItsTurn)
  );
}

const settings = gatewayBenchSettings(process.argv.slice(2));
if (settings) {
  const folder = dataFolder(process.env);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const stores = mkdtempSync(join(folder, 'bench-gateways-'));
  try {
    process.exitCode = (await compare(settings, stores)) ? 0 : 1;
  } finally {
    rmSync(stores, { recursive: true, force: true });
  }
}
