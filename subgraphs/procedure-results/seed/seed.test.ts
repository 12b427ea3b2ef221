import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseDossierCode, parseResultNumber } from '../../../schema/identifiers/index.ts';
import { agency, procedureByCode, resultType } from '../../../schema/reference/index.ts';
import { engines } from '../../../test/kit/engines.ts';
import { cityOf } from '../../../test/kit/filled-store.ts';
import { type ServedRegister, servedCity } from '../../../test/kit/served-register.ts';
import type { ComponentCells, DossierRow, ResultRow, SignatureCells } from '../rows.ts';
import { statusOn } from '../status.ts';
import definition from '../subgraph.ts';

// Big enough for every fault to occur.
const city = cityOf('small');

// One engine is enough: that all take the same rows is the chassis' to show.
const [engine] = engines;
if (engine === undefined) throw new Error('SQLite is always there');

describe('the results of the synthetic city', () => {
  let register: ServedRegister;
  let results: readonly ResultRow[];
  let dossiers: readonly DossierRow[];
  let certificates: ReadonlySet<string>;
  let byId: ReadonlyMap<string, ResultRow>;
  beforeAll(async () => {
    register = await servedCity(definition, engine, 'small');
    const { store } = register;
    results = await store.knex('procedure_result').select('*');
    dossiers = await store.knex('dossier').select('*');
    certificates = new Set(await store.knex('signing_certificate').pluck('certificate_code'));
    byId = new Map(results.map((row) => [row.result_id, row]));
  });
  afterAll(() => register?.[Symbol.asyncDispose]());

  const truthOf = async (fault: string): Promise<readonly string[]> =>
    register.store.knex('seed_truth').where({ fault }).orderBy('record_key').pluck('record_key');

  const signaturesOf = (row: ResultRow): readonly SignatureCells[] => JSON.parse(row.signatures);

  it('are one row each, with the dossier each came from, and some dossiers still open', () => {
    expect(results).toHaveLength(city.counts.results);
    const codes = new Set(dossiers.map((row) => row.dossier_code));
    expect(results.filter((row) => !codes.has(row.dossier_code))).toEqual([]);
    const open = dossiers.filter((row) => row.status < 9);
    expect(open).toHaveLength(Math.ceil(city.counts.persons / 50));
    expect(dossiers).toHaveLength(results.length + open.length);
  });

  it('use identifiers, types, procedures, agencies and certificates that exist', () => {
    const strange = results.filter(
      (row) =>
        parseResultNumber(row.result_number) === null ||
        parseDossierCode(row.dossier_code) === null ||
        resultType(row.type_code) === null ||
        procedureByCode(row.procedure_code) === null ||
        agency(row.issuer_code) === null ||
        (row.signer_code !== null && !certificates.has(row.signer_code)) ||
        !signaturesOf(row).every(([code]) => certificates.has(code)),
    );
    expect(strange).toEqual([]);
    expect(dossiers.filter((row) => parseDossierCode(row.dossier_code) === null)).toEqual([]);
  });

  it('replace one another on both sides, never later by earlier, and never in a circle', () => {
    const replaced = results.filter((row) => row.replaced_by_id !== null);
    expect(replaced.length).toBeGreaterThan(0);
    for (const row of replaced) {
      const next = byId.get(row.replaced_by_id ?? '');
      expect(next?.replaces_id).toBe(row.result_id);
      expect(row.status).toBe('REPLACED');
      expect((next?.issued_at ?? '') > row.issued_at).toBe(true);
    }
    expect(results.filter((row) => row.replaces_id !== null)).toHaveLength(replaced.length);
  });

  it('are recorded VALID past their last day exactly where the truth says so', async () => {
    const forgotten = results
      .filter((row) => row.status === 'VALID' && statusOn(city.referenceDate, row) === 'EXPIRED')
      .map((row) => row.result_id)
      .sort();
    expect(forgotten.length).toBeGreaterThan(100);
    expect(forgotten).toEqual(await truthOf('EXPIRED_MARKED_VALID'));
  });

  it('bear a signature that fails its check exactly where the truth says so', async () => {
    const broken = results
      .filter((row) => signaturesOf(row).some(([, , valid]) => valid === 0))
      .map((row) => row.result_id)
      .sort();
    expect(broken.length).toBeGreaterThan(20);
    expect(broken).toEqual(await truthOf('BROKEN_SIGNATURE'));
  });

  it('come from dossiers received before they were issued, whose components lead to real results', () => {
    const components = dossiers.flatMap((row): readonly ComponentCells[] =>
      JSON.parse(row.components ?? '[]'),
    );
    const used = components.flatMap(([, by, id]) => (by === 'RESULT' ? [id] : []));
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((id) => id === null || !byId.has(id))).toEqual([]);
    const upsideDown = dossiers.filter(
      (row) => row.completed_at !== null && row.completed_at < row.received_at,
    );
    expect(upsideDown).toEqual([]);
  });

  it('were nearly all settled by the day that was promised', () => {
    const settled = dossiers.filter((row) => row.status >= 9);
    const late = settled.filter((row) => (row.completed_at ?? '') > (row.appointment_at ?? ''));
    expect(late.length / settled.length).toBeGreaterThan(0.05);
    expect(late.length / settled.length).toBeLessThan(0.1);
    expect(dossiers.filter((row) => (row.appointment_at ?? '9') < row.received_at)).toEqual([]);
  });

  it('say which certificate and which kind of unit they are', () => {
    const contentOf = (index: number) => JSON.parse(byId.get(city.result(index).id)?.content ?? '');
    let former = 0;
    for (let index = 0; index < city.counts.parcels; index++) {
      const { certificate, formerCertificate } = city.parcel(index);
      if (formerCertificate === null || certificate === null) continue;
      former++;
      expect(contentOf(formerCertificate.result).serialNumber).toBe(formerCertificate.serialNumber);
      expect(contentOf(certificate.result).serialNumber).toBe(certificate.serialNumber);
    }
    expect(former).toBeGreaterThan(100);
    for (let index = 0; index < city.counts.results; index++) {
      const { dependentUnit } = city.result(index);
      if (dependentUnit === null) continue;
      expect(contentOf(index).unit).toBe(city.dependentUnit(dependentUnit).kind);
    }
  });

  it('answer through the graph, every one of a person’s', async () => {
    const person = city.person(0).personalId;
    const { data, faults } = await register.ask(
      `query ($person: PersonalId!) { procedureResults(subject: { personalId: $person }, first: 100) {
        nodes { resultId procedure { procedureCode } issuer { code name { vi } } dossier { dossierCode
          components { requirement { name { vi } } } } signatures { kind } provenance { isSynthetic } } } }`,
      { person },
    );
    expect(faults).toEqual([]);
    const expected = results
      .filter((row) => row.subject_key === person)
      .map((row) => row.result_id);
    expect(expected.length).toBeGreaterThan(1);
    expect(data.procedureResults.nodes).toHaveLength(expected.length);
  });
});
