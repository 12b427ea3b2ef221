import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { QUALITY_RULES, qualityRule, qualityRuleCodes } from '../../schema/quality/rules.ts';
import { type Reply, startCity, type TestCity } from '../kit/city.ts';
import { engineNamed } from '../kit/engines.ts';
import { type Asker, PUBLIC } from '../kit/issuer.ts';
import { keptAccesses } from '../kit/journal-records.ts';
import { QUALITY_OF, steward } from '../kit/stewards.ts';

const FOUND = `query ($rule: QualityRuleCode!, $after: Cursor) { found: FIELD(rule: $rule, first: 7, after: $after) {
  nodes { recordType recordId detail foundAt } pageInfo { hasNextPage endCursor } } }`;
const askFor = (name: string): string => FOUND.replace('FIELD', `${name}QualityFindings`);
const codesIn = ({ errors }: Reply) => errors.map(({ extensions }) => extensions['code']);

// One engine is enough: that all find the same is shown beside the checks.
const engine = engineNamed('sqlite');
if (engine === undefined) throw new Error('SQLite is always there');

describe('the quality of the registers’ records', () => {
  let city: TestCity;
  beforeAll(async () => {
    city = await startCity(engine, 'small');
  });
  afterAll(() => city[Symbol.asyncDispose]());

  it('is told to everyone in counts, and none of them between one and nine', async () => {
    const checks = QUALITY_OF.map(({ name }) => `${name}Quality { rule { code } checked found }`);
    const { data, errors } = await city.as(PUBLIC).ask(`{ ${checks.join(' ')} }`);
    expect(errors).toEqual([]);
    for (const { register, name } of QUALITY_OF) {
      const { store } = city.stores.get(register) ?? {};
      const kept: readonly { rule: string; found: number | string }[] =
        (await store?.knex('quality_check').select('rule', 'found')) ?? [];
      const told = data[`${name}Quality`].map(
        (one: { rule: { code: string }; found: number | null }) => [one.rule.code, one.found],
      );
      const expected = qualityRuleCodes
        .filter((code) => QUALITY_RULES[code].register === register)
        .map((code) => {
          const found = Number(kept.find(({ rule }) => rule === code)?.found);
          return [code, found > 0 && found < 10 ? null : found];
        });
      expect(told).toEqual(expected);
    }
    expect(data.businessQuality.map(({ found }: { found: number | null }) => found)).toContain(
      null,
    );
  });

  it('is told record by record to the agency that keeps them, page by page, without a number', async () => {
    for (const { register, name, agency } of QUALITY_OF) {
      const rule = qualityRuleCodes.findLast((code) => qualityRule(code).register === register);
      const { store } = city.stores.get(register) ?? {};
      const kept: readonly string[] =
        (await store
          ?.knex('quality_finding')
          .where({ rule })
          .orderBy('record_id')
          .pluck('record_id')) ?? [];
      const seen: string[] = [];
      for (let after: string | null = null, more = true; more; ) {
        const reply: Reply = await city.as(steward(agency)).ask(askFor(name), { rule, after });
        expect(reply.errors).toEqual([]);
        const { nodes, pageInfo } = reply.data.found;
        seen.push(...nodes.map(({ recordId }: { recordId: string }) => recordId));
        after = pageInfo.endCursor;
        more = pageInfo.hasNextPage;
        const cursor = Buffer.from(String(after), 'base64url').toString();
        expect(`${reply.text} ${cursor}`).not.toMatch(/09[78]\d{9}/);
      }
      expect(seen.length).toBeGreaterThan(7);
      expect(seen).toEqual(kept);
    }
  });

  it('is written in the journal by whom the records are about', async () => {
    await city
      .as(steward('H17.02'))
      .ask(askFor('citizen'), { rule: 'HOUSEHOLD_ADDRESS_CLOSED', after: null });
    const about = (await keptAccesses(city.oversightUrl)).filter(
      ({ entityType }) => entityType === 'QualityFinding',
    );
    expect(about.at(-1)).toMatchObject({ purpose: 'DATA_QUALITY', outcome: 'GIVEN', refused: [] });
    // The journal names people by pseudonyms: they are as many as live in the households of the page.
    const { store } = city.stores.get('citizens') ?? {};
    const households: readonly string[] =
      (await store
        ?.knex('quality_finding')
        .where('rule', 'HOUSEHOLD_ADDRESS_CLOSED')
        .orderBy('record_id')
        .limit(7)
        .pluck('record_key')) ?? [];
    const members: readonly string[] =
      (await store
        ?.knex('household_member')
        .whereIn('household_code', [...households])
        .pluck('personal_id')) ?? [];
    expect(members.length).toBeGreaterThan(7);
    expect(about.at(-1)?.subjects).toHaveLength(members.length);
  });

  it('is refused to everyone else', async () => {
    const variables = { rule: 'ID_BIRTH_YEAR', after: null };
    const said = async (asker: Asker) => {
      const reply = await city.as(asker).ask(askFor('citizen'), variables);
      expect(reply.data.found).toBeNull();
      return codesIn(reply);
    };
    expect(await said(PUBLIC)).toEqual(['NOT_SIGNED_IN']);
    expect(await said(steward('H17.04'))).toEqual(['FIELD_NOT_PERMITTED']);
    expect(await said(steward('H17.15'))).toEqual(['FIELD_NOT_PERMITTED']);
    expect(await said(steward('H17.02', ['citizen:read']))).toEqual(['FIELD_NOT_PERMITTED']);
    const { purpose: _, ...aimless } = steward('H17.02');
    expect(await said(aimless)).toEqual(['PURPOSE_REQUIRED']);
    const { basis: __, ...groundless } = steward('H17.02');
    expect(await said(groundless)).toEqual(['LEGAL_BASIS_REQUIRED']);
  });

  it('is told of the land register to the land office, which has a grant for it', async () => {
    const land = await city.as(steward('H17.15')).ask(askFor('land'), {
      rule: 'SHARES_NOT_ONE',
      after: null,
    });
    expect(land.errors).toEqual([]);
    expect(land.data.found.nodes[0]).toMatchObject({
      recordType: 'LandParcel',
      detail: 'lessThanOne',
    });
  });

  it('is not asked for by a rule of another register, nor by a cursor of another rule', async () => {
    const ask = (rule: string, after: string | null) =>
      city.as(steward('H17.06')).ask(askFor('land'), { rule, after });
    expect(codesIn(await ask('ID_BIRTH_YEAR', null))).toEqual(['INVALID_ARGUMENT']);
    const { data } = await ask('SHARES_NOT_ONE', null);
    const { endCursor } = data.found.pageInfo;
    expect(codesIn(await ask('PARCEL_ADDRESS_CLOSED', endCursor))).toEqual(['INVALID_CURSOR']);
  });
});
