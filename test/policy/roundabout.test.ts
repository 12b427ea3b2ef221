import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PERSONAS } from '../../gateway/auth/personas.ts';
import { startCity, type TestCity } from '../kit/city.ts';
import { engines } from '../kit/engines.ts';
import type { Asker } from '../kit/issuer.ts';

let city: TestCity;
beforeAll(async () => {
  const [engine] = engines;
  if (!engine) throw new Error('No engine answers.');
  city = await startCity(engine);
});
afterAll(() => city[Symbol.asyncDispose]());

/** A citizen of the test's own, who reads what is theirs. */
function selfOf(subject: string): Asker {
  const citizen = PERSONAS['citizen'];
  if (!citizen) throw new Error('There is no citizen.');
  return { as: { ...citizen, subject }, purpose: 'SELF_ACCESS' };
}

const LISTS = `
  results { edges { cursor } nodes { resultType { code } procedureCode resultNumber } pageInfo { hasNextPage } }`;

/** A result of a person that names a record of another register, which leads to results of others. */
async function personsResultWith(column: 'parcel_id' | 'enterprise_code') {
  const store = city.stores.get('procedure-results')?.store;
  const row = await store
    ?.knex('procedure_result')
    .where('subject_kind', 'PERSON')
    .whereNotNull(column)
    .first('result_number', 'subject_key');
  if (!row) throw new Error('The city has no such result.');
  // Two columns of text, named in the statement.
  return row as { readonly result_number: string; readonly subject_key: string };
}

describe('a result of one’s own', () => {
  it('names the enterprise it is for, and does not open what else was given to it', async () => {
    const { result_number: number, subject_key: person } =
      await personsResultWith('enterprise_code');
    const query = `{ procedureResult(resultNumber: "${number}") {
      resultNumber relatedEnterprises { name ${LISTS} dossiers { edges { cursor } } }
    } }`;
    const { data, errors } = await city.as(selfOf(person)).ask(query);
    expect(data.procedureResult).toEqual({
      resultNumber: number,
      relatedEnterprises: [{ name: expect.any(String), results: null, dossiers: null }],
    });
    expect(errors.map(({ path }) => path?.join('.'))).toEqual([
      'procedureResult.relatedEnterprises.results',
      'procedureResult.relatedEnterprises.dossiers',
    ]);

    const { data: full } = await city.ask(query);
    const [enterprise] = full.procedureResult.relatedEnterprises;
    expect(enterprise.results.nodes.length).toBeGreaterThan(0);
  });

  it('names the parcel it is about, and opens of it what the parcel itself would', async () => {
    const { result_number: number, subject_key: person } = await personsResultWith('parcel_id');
    const query = `{ procedureResult(resultNumber: "${number}") {
      relatedParcels { parcelId ${LISTS} }
    } }`;
    const asker = city.as(selfOf(person));
    const { data } = await asker.ask(query);
    const [around] = data.procedureResult.relatedParcels;
    const straight = await asker.ask(
      `query ($parcel: ParcelId!) { landParcel(parcelId: $parcel) { parcelId ${LISTS} } }`,
      { parcel: around.parcelId },
    );
    expect(around).toEqual(straight.data.landParcel);
    expect(around.results).toBeNull();

    const { data: full } = await city.ask(query);
    expect(full.procedureResult.relatedParcels[0].results.nodes.length).toBeGreaterThan(0);
  });
});
