import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { qualityRule, qualityRuleCodes } from '../schema/quality/rules.ts';
import { engineNamed, engines, type FreshDatabase, type TestEngine } from '../test/kit/engines.ts';
import { every } from '../test/kit/every.ts';
import { filledStore } from '../test/kit/filled-store.ts';
import type { ProfileName } from './chassis/city/city.ts';
import { synthesise } from './chassis/city/synthesise.ts';
import { judgedBy } from './chassis/quality/scan.ts';
import { precisionOf, recallOf, together } from './chassis/quality/score.ts';
import { SERVING } from './chassis/store/open-options.ts';
import { openStore } from './chassis/store/open-store.ts';
import { migrateRegisters, prepareRegisters } from './prepare.ts';
import { LEAST_SCORE, runQuality, scoreRegisters } from './quality-of.ts';
import { scoreJson, scoreTable } from './quality-report.ts';
import { loadSubgraph, roster } from './roster.ts';
import type { StoreSettings } from './settings.ts';

const names = roster();

/** A database for each register on one engine, gone when the test is over. */
async function databases(
  engine: TestEngine,
): Promise<{ readonly settings: StoreSettings; drop(): Promise<void> }> {
  const made = new Map<string, FreshDatabase>();
  for (const name of names) made.set(name, await engine.freshDatabase(`quality_${name}`));
  const urls = [...made].map(([name, { url }]) => [name, url] as const);
  return {
    settings: { databaseUrls: new Map(urls), serving: SERVING },
    drop: async () => {
      for (const database of made.values()) await database[Symbol.asyncDispose]();
    },
  };
}

async function filled(engine: TestEngine, profile: ProfileName) {
  const city = await databases(engine);
  await prepareRegisters({ names, settings: city.settings, profile });
  return city;
}

/** Every row of a table of every register, without its instants, in one order. */
async function rowsOf({ databaseUrls }: StoreSettings, table: string) {
  const rows: Record<string, readonly object[]> = {};
  for (const [name, url] of databaseUrls) {
    const store = await openStore(url);
    const found: readonly Record<string, unknown>[] = await store.knex(table).select('*');
    await store.close();
    rows[name] = found
      .map(({ found_at, checked_at, took_ms, ...row }) => ({
        ...row,
        // PostgreSQL and MariaDB tell whole numbers of 64 bits as text.
        ...('checked' in row && { checked: Number(row['checked']), found: Number(row['found']) }),
      }))
      .toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
  }
  return rows;
}

const sqlite = engineNamed('sqlite');
if (sqlite === undefined) throw new Error('SQLite is always there');

describe('the quality of a synthetic city', () => {
  let city: Awaited<ReturnType<typeof filled>>;
  beforeAll(async () => {
    city = await filled(sqlite, 'small');
  });
  afterAll(() => city?.drop());

  it('has a rule for every label of the ground truth, and a label for every rule', async () => {
    const labels = new Set<string>();
    // The columns of the chassis' own table.
    for (const [name, rows] of Object.entries(await rowsOf(city.settings, 'seed_truth')))
      for (const row of rows as readonly Readonly<Record<'fault' | 'record_type', string>>[])
        labels.add(`${name} ${row.record_type} ${row.fault}`);
    const rules = qualityRuleCodes.flatMap((code) => {
      const { register, recordType, finds } = qualityRule(code);
      return finds.map((fault) => `${register} ${recordType} ${fault}`);
    });
    expect([...labels].toSorted()).toEqual(rules.toSorted());
  });

  it('is checked in each register by every rule that is about its records', async () => {
    for (const name of names) {
      const { quality = [] } = await loadSubgraph(name);
      const expected = qualityRuleCodes.filter((code) => qualityRule(code).register === name);
      expect(quality.map(({ rule }) => rule).toSorted()).toEqual(expected.toSorted());
    }
  });

  it('is found out: every rule finds what was put in for it, and little else', async () => {
    const scores = await scoreRegisters({ names, settings: city.settings });
    expect(scores.map(({ rule }) => rule).toSorted()).toEqual([...qualityRuleCodes].toSorted());
    const poor = scores.filter(
      (score) =>
        score.truePositives === 0 ||
        precisionOf(score) < LEAST_SCORE ||
        recallOf(score) < LEAST_SCORE,
    );
    expect(poor).toEqual([]);
    expect(scoreTable(scores)).toContain('SHARES_NOT_ONE');
    expect(JSON.parse(scoreJson(scores)).rules).toHaveLength(qualityRuleCodes.length);
    const all = together(scores);
    expect(JSON.parse(scoreJson(scores)).all.recall).toBe(recallOf(all));
    expect(all.truePositives).toBeGreaterThan(1_500);
    expect(Math.min(precisionOf(all), recallOf(all))).toBeGreaterThanOrEqual(LEAST_SCORE);
  });

  it('is told worse when a fault was mended in the record alone, or missed', async () => {
    const store = await openStore(city.settings.databaseUrls.get('land-parcels') ?? '', {
      readOnly: false,
    });
    const ofShares = () => store.knex('quality_finding').where('rule', 'SHARES_NOT_ONE');
    const missed: readonly string[] = await ofShares().limit(3).pluck('record_id');
    await ofShares()
      .whereIn('record_id', [...missed])
      .del();
    // The first parcels of the city are sound.
    const [parcel] = await store
      .knex('parcel')
      .where('parcel_id', synthesise('small').parcel(0).parcelId)
      .pluck('parcel_id');
    await store.knex('quality_finding').insert({
      ...{ rule: 'SHARES_NOT_ONE', record_id: parcel, record_key: parcel, detail: 'lessThanOne' },
      ...{ record_type: 'LandParcel', found_at: '2026-06-30T08:00:00+07:00' },
    });
    await store.close();
    const scores = await scoreRegisters({ names: ['land-parcels'], settings: city.settings });
    const shares = scores.find(({ rule }) => rule === 'SHARES_NOT_ONE');
    expect(shares).toMatchObject({ falsePositives: 1, falseNegatives: 3 });
  });

  it('is found anew by each run, which leaves nothing of the one before', async () => {
    await runQuality({ names, settings: city.settings });
    const once = await rowsOf(city.settings, 'quality_finding');
    await runQuality({ names, settings: city.settings });
    expect(await rowsOf(city.settings, 'quality_finding')).toEqual(once);
  });

  it('does not depend on how many records are read at a time', async () => {
    for (const [name, url] of city.settings.databaseUrls) {
      const { quality = [] } = await loadSubgraph(name);
      const store = await openStore(url);
      for (const check of quality) {
        const found: string[] = [];
        let checked = 0;
        for await (const judged of judgedBy(check, store.knex, '2026-06-30', 97)) {
          found.push(...judged.findings.map(({ recordId }) => recordId));
          checked += judged.checked;
        }
        const written: readonly string[] = await store
          .knex('quality_finding')
          .where('rule', check.rule)
          .pluck('record_id');
        expect(new Set(found), check.rule).toEqual(new Set(written));
        const [before] = await store.knex('quality_check').where('rule', check.rule);
        expect(checked).toBe(before.checked);
      }
      await store.close();
    }
  });

  it('is told without a personal ID in what is said of a record', async () => {
    const findings = Object.values(await rowsOf(city.settings, 'quality_finding')).flat();
    // The columns of the chassis' own table.
    const told = (findings as readonly Readonly<Record<'record_id' | 'detail', string>>[]).map(
      ({ record_id, detail }) => `${record_id} ${detail}`,
    );
    expect(told.length).toBeGreaterThan(1_500);
    const persons = every(10_000, synthesise('small').person);
    const numbers = new Set(persons.map(({ personalId }) => personalId));
    const digits = told.flatMap((text) => text.match(/\d{12}/g) ?? []);
    expect(digits.filter((text) => numbers.has(text))).toEqual([]);
  });
});

it('is the same on every engine', { timeout: 120_000 }, async () => {
  const found: unknown[] = [];
  for (const engine of engines) {
    // Filled for all tests and checked as part of it; another run finds the same and takes nothing from them.
    const urls = new Map<string, string>();
    for (const name of names) {
      const filled = await filledStore(await loadSubgraph(name), engine);
      urls.set(name, filled.url);
      await filled[Symbol.asyncDispose]();
    }
    const settings = { databaseUrls: urls, serving: SERVING };
    await runQuality({ names, settings });
    found.push({
      findings: await rowsOf(settings, 'quality_finding'),
      checks: await rowsOf(settings, 'quality_check'),
    });
  }
  for (const one of found) expect(one).toEqual(found[0]);
  expect(JSON.stringify(found[0]).length).toBeGreaterThan(2_000);
});

describe('a store that is not synthetic', () => {
  it('is checked by today’s date when it was migrated for records of its own, and not scored', async () => {
    const city = await databases(sqlite);
    const wanted = { names: ['citizens'], settings: city.settings };
    await migrateRegisters(wanted);
    await runQuality(wanted);
    const checks = (
      await rowsOf(
        {
          ...city.settings,
          databaseUrls: new Map(
            [...city.settings.databaseUrls].filter(([name]) => name === 'citizens'),
          ),
        },
        'quality_check',
      )
    )['citizens'];
    expect(checks?.length).toBe(7);
    await expect(scoreRegisters(wanted)).rejects.toThrow('ground truth');
    await city.drop();
  });

  it('is refused when nobody made it', async () => {
    const city = await databases(sqlite);
    await expect(runQuality({ names: ['citizens'], settings: city.settings })).rejects.toThrow(
      'not filled',
    );
    await city.drop();
  });
});
