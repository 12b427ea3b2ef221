import { type QualityRuleCode, qualityRule } from '../schema/quality/rules.ts';
import type { QualityCheck } from './chassis/quality/check.ts';
import { checkQuality, type RuleOutcome, type RunOptions } from './chassis/quality/run.ts';
import {
  assertScorable,
  neverRun,
  precisionOf,
  type RuleScore,
  recallOf,
  scoreQuality,
} from './chassis/quality/score.ts';
import { exclusively } from './chassis/store/lock.ts';
import { migrate } from './chassis/store/migrate.ts';
import { openStore } from './chassis/store/open-store.ts';
import { stateOf } from './chassis/store/state.ts';
import type { Store } from './chassis/store/store.ts';
import { loadSubgraph } from './roster.ts';
import type { StoreSettings } from './settings.ts';
import { sayWhose } from './whose-store.ts';

/** Which registers are checked, and who hears how far it is. */
export interface QualityWanted {
  readonly names: readonly string[];
  readonly settings: StoreSettings;
  readonly onRule?: (register: string, outcome: RuleOutcome) => void;
  readonly onProgress?: (register: string, ...progress: Parameters<Progress>) => void;
}

type Progress = NonNullable<RunOptions['onProgress']>;

/** Below this a score is a failure: the rules miss faults, or cry wolf. */
export const LEAST_SCORE = 0.95;

/** Whether a rule, or all of them together, finds what it should and little else. */
export const isGoodEnough = (tally: RuleScore | Omit<RuleScore, 'rule'>): boolean =>
  precisionOf(tally) >= LEAST_SCORE && recallOf(tally) >= LEAST_SCORE;

/** Checks the registers one after the other and writes into each what was found there. */
export async function runQuality(wanted: QualityWanted): Promise<void> {
  for (const name of wanted.names)
    await withRegister(wanted.settings, name, (store, checks) =>
      runChecks(wanted, name, store, checks),
    );
}

/** Holds what was found in each register against what was put in wrong; rules never run are run first. */
export async function scoreRegisters(wanted: QualityWanted): Promise<readonly RuleScore[]> {
  const scores: RuleScore[] = [];
  for (const name of wanted.names)
    await withRegister(wanted.settings, name, async (store, checks) => {
      await assertScorable(store);
      const rules = checks.map(({ rule }) => rule);
      const missing = new Set<QualityRuleCode>(await neverRun(store, rules));
      const unrun = checks.filter(({ rule }) => missing.has(rule));
      await runChecks(wanted, name, store, unrun);
      scores.push(...(await scoreQuality(store, rules)));
    });
  return scores;
}

async function runChecks(
  wanted: QualityWanted,
  name: string,
  store: Store,
  checks: readonly QualityCheck[],
): Promise<void> {
  await checkQuality(store, checks, {
    onProgress: (...progress) => wanted.onProgress?.(name, ...progress),
    onRule: (outcome) => wanted.onRule?.(name, outcome),
  });
}

/** Opens a register's store to write, with the tables that findings go to. */
async function withRegister<T>(
  { databaseUrls }: StoreSettings,
  name: string,
  work: (store: Store, checks: readonly QualityCheck[]) => Promise<T>,
): Promise<T> {
  const url = databaseUrls.get(name);
  if (url === undefined) throw new Error(`No store is set for the register "${name}"`);
  const { quality: checks = [], migrations } = await loadSubgraph(name);
  for (const { rule } of checks)
    if (qualityRule(rule).register !== name) throw new Error(`${rule} is not a rule of ${name}`);
  const store = await openStore(url, { readOnly: false }).catch(sayWhose(name));
  const prepared = async (): Promise<T> => {
    // A store that nobody filled or migrated is not made one by looking at its quality.
    const { phase } = await stateOf(store);
    if (phase === 'full' || phase === 'empty')
      await exclusively(store, () => migrate(store, migrations, 'all'));
    return work(store, checks);
  };
  try {
    return await prepared().catch(sayWhose(name));
  } finally {
    await store.close();
  }
}
