import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SubgraphDefinition } from '../../subgraphs/chassis/definition.ts';
import { engines } from './engines.ts';
import { type LookUp, placesAsked, placesOwed } from './look-ups.ts';
import { isWalk, planOf, statementsDuring } from './query-plans.ts';
import { type ServedRegister, servedCity } from './served-register.ts';
import { secondaryIndexes } from './table-shapes.ts';

/**
 * Holds a register to its indexes, on every engine over the small city: no look-up reads a table whole,
 * no way into the register is without a look-up, and no index without a look-up that uses it, but for
 * those that are there to keep something unique.
 */
export function holdLookUps<Loaders>(
  definition: SubgraphDefinition<Loaders>,
  lookUps: readonly LookUp[],
  onlyUnique: readonly string[] = [],
): void {
  describe.each(engines)(`the look-ups of ${definition.name} on $name`, (engine) => {
    let register: ServedRegister;
    const used = new Set(onlyUnique);
    beforeAll(async () => {
      register = await servedCity(definition, engine, 'small');
    });
    afterAll(() => register?.[Symbol.asyncDispose]());

    it.each(lookUps)('read no table from end to end for $name', async (lookUp) => {
      const { store } = register;
      const statements = await statementsDuring(store, async () => {
        const { data, faults } = await register.ask(lookUp.query, lookUp.variables);
        expect(faults).toEqual([]);
        const found = Object.values(data).flat();
        expect(found.includes(null)).toBe(lookUp.finds === 'nothing');
      });

      expect(statements.length === 0).toBe(lookUp.reads === 'code lists');
      for (const statement of statements) {
        const plan = await planOf(store, statement);
        for (const index of plan.indexes) used.add(index);
        if (lookUp.reads === 'walk' && isWalk(statement, plan)) continue;
        expect({ ...statement, whole: plan.whole }).toEqual({ ...statement, whole: [] });
      }
    });

    it('use every index there is for looking up', async () => {
      const indexes = await secondaryIndexes(register.store);
      const names = indexes.map((index) => index.slice(index.indexOf('.') + 1));
      expect(names.filter((name) => !used.has(name))).toEqual([]);
    });

    it('take every way into the register', () => {
      const asked = new Set(lookUps.flatMap((lookUp) => placesAsked(register.schema, lookUp)));
      expect(placesOwed(definition.name).filter((place) => !asked.has(place))).toEqual([]);
    });
  });
}
