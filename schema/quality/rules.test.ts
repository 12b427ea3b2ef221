import { existsSync, readFileSync } from 'node:fs';
import { buildSchema, isEnumType } from 'graphql';
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

  it('are those that the graph lists, in the same words', () => {
    const graph = buildSchema(readFileSync(projectFile('schema/generated/api.graphql'), 'utf8'));
    const listed = graph.getType('QualityRuleCode');
    const told = isEnumType(listed) ? listed.getValues() : [];
    expect(told.map(({ name, description }) => `${name}: ${description}`)).toEqual(
      qualityRuleCodes.map((code) => {
        const { vi, en } = qualityRule(code).name;
        return `${code}: ${vi}. ${en}.`;
      }),
    );
  });

  it('look for each fault of a kind of record once', () => {
    const looked = qualityRuleCodes.flatMap((code) => {
      const { register, recordType, finds } = qualityRule(code);
      return finds.map((fault) => `${register} ${recordType} ${fault}`);
    });
    expect(new Set(looked).size).toBe(looked.length);
  });
});
