import type { Knex } from 'knex';
import { type QualityRuleCode, qualityRule } from '../../../schema/quality/rules.ts';

import { GENERATOR, stateOf } from '../store/state.ts';
import type { Store } from '../store/store.ts';

/** How what was found compares with what was put in. */
export interface Tally {
  /** At fault and found. */
  readonly truePositives: number;
  /** Found, and not at fault as far as the generator knows. */
  readonly falsePositives: number;
  /** At fault and not found. */
  readonly falseNegatives: number;
}

export interface RuleScore extends Tally {
  readonly rule: QualityRuleCode;
}

/** Of what was found, the part that is at fault; 1 where nothing was found. */
export const precisionOf = ({ truePositives, falsePositives }: Tally): number =>
  ratio(truePositives, falsePositives);

/** Of what is at fault, the part that was found; 1 where nothing is. */
export const recallOf = ({ truePositives, falseNegatives }: Tally): number =>
  ratio(truePositives, falseNegatives);

const ratio = (right: number, wrong: number): number =>
  right + wrong === 0 ? 1 : right / (right + wrong);

export const together = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (sum, one) => ({
      truePositives: sum.truePositives + one.truePositives,
      falsePositives: sum.falsePositives + one.falsePositives,
      falseNegatives: sum.falseNegatives + one.falseNegatives,
    }),
    { truePositives: 0, falsePositives: 0, falseNegatives: 0 },
  );

/** The rules of a register that were never run. */
export async function neverRun(
  { knex }: Store,
  rules: readonly QualityRuleCode[],
): Promise<readonly QualityRuleCode[]> {
  const run: readonly string[] = await knex('quality_check').pluck('rule');
  return rules.filter((rule) => !run.includes(rule));
}

/** Refuses a store that has no ground truth, or one labelled otherwise than the rules of today expect. */
export async function assertScorable(store: Store): Promise<void> {
  const state = await stateOf(store);
  if (state.phase !== 'full')
    throw new Error(
      'Only a filled synthetic store has a ground truth: run `npm run seed`. / Chỉ kho dữ liệu giả lập đã nạp mới chấm được: chạy `npm run seed`.',
    );
  if (state.filling.generator !== GENERATOR)
    throw new Error(
      'This store was filled by an older generator, whose faults are labelled otherwise: run `npm run seed -- --replace`. / Kho do bộ sinh cũ nạp: chạy `npm run seed -- --replace`.',
    );
}

/** Compares what the rules found last with what was put in wrong on purpose. */
export async function scoreQuality(
  { knex }: Store,
  rules: readonly QualityRuleCode[],
): Promise<readonly RuleScore[]> {
  const scores: RuleScore[] = [];
  for (const rule of rules) scores.push(await scoreOf(knex, rule));
  return scores;
}

async function scoreOf(knex: Knex, rule: QualityRuleCode): Promise<RuleScore> {
  const { recordType, finds } = qualityRule(rule);
  const truth = () =>
    knex('seed_truth as truth')
      .where('truth.record_type', recordType)
      .whereIn('truth.fault', [...finds]);
  const found = () => knex('quality_finding as finding').where('finding.rule', rule);
  const injected = await counted(truth(), 'truth.record_key');
  const reported = await counted(found(), 'finding.record_key');
  const truePositives = await counted(
    found()
      .join('seed_truth as truth', 'truth.record_key', 'finding.record_key')
      .where('truth.record_type', recordType)
      .whereIn('truth.fault', [...finds]),
    'finding.record_key',
  );
  return {
    rule,
    truePositives,
    falsePositives: reported - truePositives,
    falseNegatives: injected - truePositives,
  };
}

async function counted(query: Knex.QueryBuilder, column: string): Promise<number> {
  const [row] = await query.countDistinct({ records: column });
  // Counts come as text from PostgreSQL.
  return Number(row?.['records'] ?? 0);
}
