import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { projectFile } from '../../schema/project-root.ts';
import { startCity, type TestCity } from '../kit/city.ts';
import { engineNamed } from '../kit/engines.ts';
import { keptAccesses } from '../kit/journal-records.ts';

const operation = (ending: string): string =>
  readFileSync(projectFile(`gateway/pages/operations/30-issue-a-result.${ending}`), 'utf8');
const ISSUER = {
  ...{ as: 'issuing-system', purpose: 'TTHC_RESOLVE' },
  dossier: 'H17.15-150824-0001',
} as const;

let city: TestCity;
beforeAll(async () => {
  const sqlite = engineNamed('sqlite');
  if (!sqlite) throw new Error('SQLite is always there.');
  city = await startCity(sqlite, 'tiny', {}, { writes: true });
});
afterAll(() => city[Symbol.asyncDispose]());

it('a result that is issued stands in the journal before it is made, and after, by whose it is', async () => {
  const issue = () => city.as(ISSUER).ask(operation('graphql'), JSON.parse(operation('json')));
  const first = await issue();
  expect(first.errors).toEqual([]);
  const left = (await keptAccesses(city.oversightUrl)).map(
    ({ outcome, entityType, subjects, fields }) => [
      `${outcome} ${entityType} of ${subjects.length}`,
      fields.filter((field) => field.startsWith('Mutation.')),
    ],
  );
  expect(left.slice(0, 2)).toEqual([
    ['GIVEN Mutation of 0', ['Mutation.issueResult']],
    ['GIVEN ProcedureResult of 1', ['Mutation.issueResult']],
  ]);
  expect((await issue()).data).toEqual(first.data);
});

it('who has no such scope is refused before any register is asked', async () => {
  city.cost();
  const reply = await city
    .as({ ...ISSUER, as: 'clerk' })
    .ask(operation('graphql'), JSON.parse(operation('json')));
  expect(reply.errors.map(({ extensions }) => extensions['code'])).toEqual(['FIELD_NOT_PERMITTED']);
  expect(city.cost().calls).toEqual({});
});

const CODE =
  '{ me { results(types: ["RT-CIV-001"], first: 1) { nodes { resultNumber qr { payload } } } } }';
const CHECK = `mutation ($payload: String!) { verifyResult(payload: $payload) {
  outcome signatureValid title subjectShown result { resultNumber } } }`;

it('a code is checked by anyone, and what an officer sees of its result stands in the journal', async () => {
  const own = await city.as({ as: 'citizen', purpose: 'SELF_ACCESS' }).ask(CODE);
  const [{ resultNumber, qr }] = own.data.me.results.nodes;
  const check = (asker: Parameters<TestCity['as']>[0], payload: string) =>
    city.as(asker).ask(CHECK, { payload });
  /** Fields written down of the store's results, since the last look. */
  let looked = (await keptAccesses(city.oversightUrl)).length;
  const journalled = async (): Promise<readonly string[]> => {
    const all = await keptAccesses(city.oversightUrl);
    const fields = all.slice(looked).flatMap((one) => one.fields);
    looked = all.length;
    return fields;
  };

  const open = await check({ as: null }, qr.payload);
  expect(open.data.verifyResult).toMatchObject({
    ...{ outcome: 'VALID', signatureValid: true, result: null },
    title: expect.stringContaining('khai sinh'),
    subjectShown: expect.stringMatching(/^(\S\*{3} ?)+$/),
  });
  expect(open.errors.map(({ extensions }) => extensions['code'])).toEqual(['NOT_SIGNED_IN']);
  const altered = `${qr.payload.slice(0, 60)}${qr.payload[60] === 'A' ? 'B' : 'A'}${qr.payload.slice(61)}`;
  const forged = await check({ as: null }, altered);
  expect(forged.data.verifyResult).toMatchObject({
    outcome: 'TAMPERED',
    title: null,
    subjectShown: null,
  });
  expect(await journalled()).toEqual([]);

  const inspector = { as: 'inspector', purpose: 'RESULT_VERIFY', basis: 'PUBLIC_TASK' } as const;
  const seen = await check(inspector, qr.payload);
  expect(seen.errors).toEqual([]);
  expect(seen.data.verifyResult.result).toEqual({ resultNumber });
  expect(await journalled()).toEqual(['ResultVerification.result']);
});
