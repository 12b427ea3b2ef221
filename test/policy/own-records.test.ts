import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PERSONAS } from '../../gateway/auth/personas.ts';
import { startCity, type TestCity } from '../kit/city.ts';
import { engines } from '../kit/engines.ts';
import { every } from '../kit/every.ts';
import type { Asker } from '../kit/issuer.ts';
import { UNBOUNDED, wholeTree } from './kit/whole-tree.ts';

let city: TestCity;
beforeAll(async () => {
  const [engine] = engines;
  if (!engine) throw new Error('No engine answers.');
  city = await startCity(engine, 'tiny', UNBOUNDED);
});
afterAll(() => city[Symbol.asyncDispose]());

function selfOf(subject: string): Asker {
  const citizen = PERSONAS['citizen'];
  if (!citizen) throw new Error('There is no citizen.');
  return { as: { ...citizen, subject }, purpose: 'SELF_ACCESS' };
}

/** Numbers of synthetic people, and codes that name their papers, also those that stand in cursors. */
function namesIn(text: string): readonly string[] {
  const cursors = [...text.matchAll(/"cursor":"([\w-]+)"/g)].map(([, cursor = '']) =>
    Buffer.from(cursor, 'base64url').toString('latin1'),
  );
  const name =
    /(?<!\d)09[78]\d{9}(?!\d)|HH-\d{5}-\d{7}|KQ-H17[\d.]*-\d{4}-\d{8}|(?<!KQ-)H17[\d.]*-\d{6}-\d{4}|ZZ \d{6}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
  return [text, ...cursors].flatMap((one) => one.match(name) ?? []);
}

/** Who looked, and for which dossier, is the citizen's to know, though the dossier is another's. */
const withoutOwnLog = (reply: object): string =>
  JSON.stringify(reply, (key, value) => (key === 'accessLog' ? undefined : value));

/** All that names a person and their papers, asked for straightforwardly by an officer. */
const KNOWN = `query ($person: PersonalId!) { citizen(personalId: $person) {
  personalId household { householdCode } residenceRecords(first: 100) { nodes { household { householdCode } } }
  landParcels(first: 100) { nodes { parcelId rights { certificate { serialNumber } holder { ... on Citizen { personalId } } } } }
  results(first: 100) { nodes { resultNumber resultId dossierCode data } }
  dossiers(first: 100) { nodes { dossierCode } } householdBusinesses { nodes { taxCode formerTaxCode code } }
} }`;

/** The city's first people, the neighbour, and those who have a result that names a record of others. */
async function peopleTried(): Promise<readonly string[]> {
  const first = every(8, (index) => city.facts.person(index).personalId);
  const rows = await city.stores
    .get('procedure-results')
    ?.store.knex('procedure_result')
    .where('subject_kind', 'PERSON')
    .whereNotNull('enterprise_code')
    .limit(4)
    .pluck<string[]>('subject_key');
  expect(rows?.length).toBeGreaterThan(0);
  return [...new Set([...first, PERSONAS['neighbour']?.subject ?? '', ...(rows ?? [])])];
}

describe('everything a citizen can reach from what is theirs', () => {
  it('names no paper, number, household or dossier of anyone else', async () => {
    const persons = await peopleTried();
    const foreign: string[] = [];
    let met = 0;
    for (const person of persons) {
      const { data, text: known } = await city.ask(KNOWN, { person });
      const theirs = new Set(namesIn(known));
      const { results, landParcels } = data.citizen;
      const texts = [
        ...wholeTree('citizen', { personalId: JSON.stringify(person), first: '5' }, 4),
        ...results.nodes.flatMap(({ resultNumber }: { readonly resultNumber: string }) =>
          wholeTree(
            'procedureResult',
            { resultNumber: JSON.stringify(resultNumber), first: '5' },
            4,
          ),
        ),
        ...landParcels.nodes.flatMap(({ parcelId }: { readonly parcelId: string }) =>
          wholeTree('landParcel', { parcelId: JSON.stringify(parcelId), first: '5' }, 4),
        ),
      ];
      for (const query of texts) {
        const { data: seen, errors } = await city.as(selfOf(person)).ask(query);
        const text = withoutOwnLog({ data: seen, errors });
        const codes = new Set(errors.map(({ extensions }) => extensions['code']));
        for (const code of codes) expect(['FIELD_NOT_PERMITTED', 'NOT_PROVIDED']).toContain(code);
        for (const name of namesIn(text))
          if (theirs.has(name)) met += 1;
          else foreign.push(`${persons.indexOf(person)}: ${name} by ${query.slice(0, 60)}`);
      }
    }
    expect([...new Set(foreign)]).toEqual([]);
    expect(met).toBeGreaterThan(500);
  }, 120_000);
});
