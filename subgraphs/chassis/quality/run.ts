import { wallClock } from '../../../schema/clock.ts';
import { type QualityRuleCode, qualityRule } from '../../../schema/quality/rules.ts';
import { exclusively } from '../store/lock.ts';
import { stateOf } from '../store/state.ts';
import type { Store } from '../store/store.ts';
import type { QualityCheck } from './check.ts';
import { type Finding, judgedBy } from './scan.ts';

/** What one rule gave in one register. */
export interface RuleOutcome {
  readonly rule: QualityRuleCode;
  readonly checked: number;
  readonly found: number;
  readonly ms: number;
}

export interface RunOptions {
  /** Records read at a time. */
  readonly size?: number;
  /** Hears how many records a rule has judged so far, after each run of them. */
  readonly onProgress?: (rule: QualityRuleCode, checked: number, found: number) => void;
  /** Hears what a rule gave, once it is written down. */
  readonly onRule?: (outcome: RuleOutcome) => void;
}

/**
 * Findings of one rule that are written down. A register in which more records are at fault is counted to
 * the end; nobody mends that many from a list, and memory stays bounded.
 */
const MOST_WRITTEN = 200_000;

/** Rows in one insert: SQLite bounds the values of a statement. */
const ROWS_AT_A_TIME = 100;

/**
 * Judges a register's records by each of its checks and writes down what was found.
 *
 * Reading does not wait for writers nor they for it; what a rule found replaces what it found before in one
 * short transaction, so that whoever reads findings sees one run of it and never half of one. One process at
 * a time checks a register.
 */
export async function checkQuality(
  store: Store,
  checks: readonly QualityCheck[],
  options: RunOptions = {},
): Promise<readonly RuleOutcome[]> {
  return exclusively(store, async () => checkAsOf(store, checks, await readAsOf(store), options));
}

/** The same as of a day, for whoever holds the store's lock. */
export async function checkAsOf(
  store: Store,
  checks: readonly QualityCheck[],
  today: string,
  options: RunOptions = {},
): Promise<readonly RuleOutcome[]> {
  const outcomes: RuleOutcome[] = [];
  for (const check of checks) {
    const outcome = await checkRule(store, check, today, options);
    options.onRule?.(outcome);
    outcomes.push(outcome);
  }
  return outcomes;
}

/** The day a register stands on: of a synthetic one the day it was "read", today of a real one. */
async function readAsOf(store: Store): Promise<string> {
  const state = await stateOf(store);
  if (state.phase === 'full') return state.filling.referenceDate;
  if (state.phase === 'empty') return wallClock.today();
  throw new Error(
    'This store is not filled. Run `npm run seed` first. / Kho này chưa nạp xong: chạy `npm run seed` trước.',
  );
}

async function checkRule(
  store: Store,
  check: QualityCheck,
  today: string,
  { size, onProgress }: RunOptions,
): Promise<RuleOutcome> {
  const { rule } = check;
  const began = performance.now();
  const findings = new Map<string, Finding>();
  let checked = 0;
  let beyond = 0;
  for await (const judged of judgedBy(check, store.knex, today, size)) {
    checked += judged.checked;
    for (const finding of judged.findings)
      if (findings.size < MOST_WRITTEN) findings.set(finding.recordId, finding);
      else beyond += 1;
    onProgress?.(rule, checked, findings.size + beyond);
  }
  const found = findings.size + beyond;
  const outcome = { rule, checked, found, ms: Math.round(performance.now() - began) };
  await writeDown(store, outcome, [...findings.values()]);
  return outcome;
}

async function writeDown(
  { knex }: Store,
  { rule, checked, found, ms }: RuleOutcome,
  findings: readonly Finding[],
): Promise<void> {
  const at = wallClock.now();
  const { recordType } = qualityRule(rule);
  const rows = findings.map(({ recordKey, recordId, detail }) => ({
    rule,
    record_id: recordId,
    record_type: recordType,
    record_key: recordKey,
    detail,
    found_at: at,
  }));
  await knex.transaction(async (transaction) => {
    await transaction('quality_finding').where({ rule }).del();
    await transaction('quality_check').where({ rule }).del();
    for (let from = 0; from < rows.length; from += ROWS_AT_A_TIME)
      await transaction('quality_finding').insert(rows.slice(from, from + ROWS_AT_A_TIME));
    await transaction('quality_check').insert({
      rule,
      checked,
      found,
      checked_at: at,
      took_ms: ms,
    });
  });
}
