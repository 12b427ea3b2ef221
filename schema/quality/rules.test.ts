import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { projectFile } from '../project-root.ts';
import { qualityRule, qualityRuleCodes } from './rules.ts';

describe('the rules of data quality', () => {
  it.each(qualityRuleCodes)(
    '%s has a register, a fault, words in both languages and a basis',
    (code) => {
      const rule = qualityRule(code);
      expect(existsSync(projectFile(`subgraphs/${rule.register}/subgraph.ts`))).toBe(true);
      expect(rule.finds.length).toBeGreaterThan(0);
      expect([rule.name.vi, rule.name.en, rule.basis].map((text) => text.trim() === '')).toEqual([
        false,
        false,
        false,
      ]);
      expect(code.length).toBeLessThanOrEqual(40);
    },
  );

  it('look for each fault of a kind of record once', () => {
    const looked = qualityRuleCodes.flatMap((code) => {
      const { register, recordType, finds } = qualityRule(code);
      return finds.map((fault) => `${register} ${recordType} ${fault}`);
    });
    expect(new Set(looked).size).toBe(looked.length);
  });
});
