import { Presets, SingleBar } from 'cli-progress';
import { type QualityRuleCode, qualityRule } from '../schema/quality/rules.ts';
import type { RuleOutcome } from './chassis/quality/run.ts';
import {
  precisionOf,
  type RuleScore,
  recallOf,
  type Tally,
  together,
} from './chassis/quality/score.ts';
import { isGoodEnough } from './quality-of.ts';

/** Tells whoever waits how far the checking is. */
export interface QualityReport {
  progress(register: string, rule: QualityRuleCode, checked: number, found: number): void;
  rule(register: string, outcome: RuleOutcome): void;
  end(): void;
}

const thousands = (count: number): string => Math.round(count).toLocaleString('en-US');

const lineOf = (register: string, { rule, checked, found, ms }: RuleOutcome): string =>
  `${register.padEnd(18)} ${rule.padEnd(34)} ${thousands(checked).padStart(9)} checked / đã xét, ` +
  `${thousands(found).padStart(7)} found / phát hiện, ${(ms / 1000).toFixed(1)} s\n`;

/** A line for each rule; before them a bar where a person watches. Nothing at all when told to be quiet. */
export function qualityReport(
  output: NodeJS.WriteStream,
  rules: number,
  quiet: boolean,
): QualityReport {
  if (quiet) return { progress: () => undefined, rule: () => undefined, end: () => undefined };
  if (!output.isTTY)
    return {
      progress: () => undefined,
      rule: (register, outcome) => output.write(lineOf(register, outcome)),
      end: () => undefined,
    };
  const bar = new SingleBar(
    {
      stream: output,
      format: '{bar} {value}/{total} {rule}: {checked} checked, {found} found',
      barsize: 16,
      hideCursor: false,
      clearOnComplete: true,
    },
    Presets.shades_classic,
  );
  const lines: string[] = [];
  bar.start(rules, 0, { rule: '', checked: '0', found: '0' });
  return {
    progress: (register, rule, checked, found) =>
      bar.update({
        rule: `${register} ${rule}`,
        checked: thousands(checked),
        found: thousands(found),
      }),
    rule(register, outcome) {
      lines.push(lineOf(register, outcome));
      bar.increment();
    },
    end() {
      bar.stop();
      output.write(lines.join(''));
    },
  };
}

const percent = (part: number): string => `${(part * 100).toFixed(2)} %`.padStart(9);

function scoreLine(name: string, tally: Tally): string {
  const { truePositives, falsePositives, falseNegatives } = tally;
  const counts = [truePositives, falsePositives, falseNegatives].map((count) =>
    thousands(count).padStart(9),
  );
  const mark = isGoodEnough(tally) ? '' : '  !';
  return `${name.padEnd(34)}${counts.join('')}${percent(precisionOf(tally)).padStart(12)}${percent(recallOf(tally)).padStart(12)}${mark}\n`;
}

/** A table of how well each rule finds what was put in, and all of them together. */
export function scoreTable(scores: readonly RuleScore[]): string {
  const heads = ['TP', 'FP', 'FN'].map((head) => head.padStart(9)).join('');
  const head = `${'rule / quy tắc'.padEnd(34)}${heads}${'precision'.padStart(12)}${'recall'.padStart(12)}\n`;
  const lines = scores.map((score) => scoreLine(score.rule, score));
  return [head, ...lines, scoreLine('all / tất cả', together(scores))].join('');
}

/** The same for a program to read. */
export function scoreJson(scores: readonly RuleScore[]): string {
  const told = (tally: Tally) => ({
    ...tally,
    precision: precisionOf(tally),
    recall: recallOf(tally),
  });
  const rules = scores.map((score) => ({
    ...told(score),
    register: qualityRule(score.rule).register,
  }));
  return `${JSON.stringify({ rules, all: told(together(scores)) }, null, 2)}\n`;
}
