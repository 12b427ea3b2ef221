import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../../test/kit/engines.ts';
import { pagesOf } from '../../test/kit/pages.ts';
import { type Reply, records, type ServedRegister } from '../../test/kit/served-register.ts';
import { cursorOf } from '../chassis/paging.ts';
import { sampleRegister } from './sample/register.ts';
import { sampleDossier, sampleDossierCode, sampleId, sampleResult } from './sample/rows.ts';

const HERO = '098190004217';
const PARCEL = 'w6ugqw7frrvj';

/** Another person for each number, with results of their own. */
const personOf = (number: number): string => `098090${String(number).padStart(6, '0')}`;

const HERO_RESULTS = Array.from({ length: 130 }, (_, at) => {
  const number = at + 1;
  return sampleResult(number, {
    type_code: number % 3 === 0 ? 'RT-CIV-001' : 'RT-CIV-003',
    // Every second one ended the day before the test stands.
    valid_to: number % 2 === 0 ? '2026-06-29' : '2026-06-30',
    replaces_id: sampleId(1000 + number),
    parcel_id: PARCEL,
  });
});

const OTHERS = Array.from({ length: 300 }, (_, at) =>
  sampleResult(1001 + at, {
    subject_key: personOf(at % 100),
    parcel_id: `w6ugqw7f${String(1000 + (at % 100))}`,
    replaced_by_id: at < 130 ? sampleId(at + 1) : null,
    status: at < 130 ? 'REPLACED' : 'VALID',
    dossier_code: sampleDossierCode(1 + (at % 130)),
  }),
);

const DOSSIERS = HERO_RESULTS.map((_, at) =>
  sampleDossier(at + 1, at % 2 === 0 ? {} : { applicant_key: personOf(at) }),
);

interface Page {
  readonly nodes: readonly { readonly resultId: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly endCursor: string | null;
  };
}

describe.each(engines)('pages of results on $name', (engine) => {
  let register: ServedRegister;
  beforeAll(async () => {
    register = await sampleRegister(engine, [...HERO_RESULTS, ...OTHERS], DOSSIERS);
  });
  afterAll(() => register[Symbol.asyncDispose]());

  const ask = (fields: string, variables = {}): Promise<Reply> =>
    register.ask(
      `query ($first: Int, $after: Cursor, $types: [ResultTypeCode!], $statuses: [ResultStatus!]) {
        page: procedureResults(subject: { personalId: "${HERO}" }, first: $first, after: $after,
          types: $types, statuses: $statuses) { ${fields} } }`,
      variables,
    );

  const pageOf = async (variables: object): Promise<Page> => {
    const { data, faults } = await ask(
      'nodes { resultId } pageInfo { hasNextPage hasPreviousPage endCursor }',
      variables,
    );
    expect(faults).toEqual([]);
    return data.page;
  };

  const walk = async (variables: object): Promise<readonly string[]> => {
    const seen: string[] = [];
    for await (const { nodes, pageInfo } of pagesOf((after) => pageOf({ ...variables, after }))) {
      expect(pageInfo.hasPreviousPage).toBe(seen.length > 0);
      seen.push(...nodes.map((node) => node.resultId));
    }
    return seen;
  };

  const idsWhere = (keep: (number: number) => boolean): readonly string[] =>
    HERO_RESULTS.flatMap((row, at) => (keep(at + 1) ? [row.result_id] : []));

  it('walks over every result once, in the order of their ids', async () => {
    expect(await walk({ first: 40 })).toEqual(idsWhere(() => true));
  });

  it('walks over the results of a type and a status only', async () => {
    expect(await walk({ first: 7, types: ['RT-CIV-001'], statuses: ['EXPIRED'] })).toEqual(
      idsWhere((number) => number % 6 === 0),
    );
    expect(await walk({ first: 7, statuses: ['VALID', 'SUSPENDED'] })).toEqual(
      idsWhere((number) => number % 2 === 1),
    );
  });

  it('gives an empty page, and asks no store, when the filter lets nothing pass', async () => {
    const { data, faults, statements } = await ask('nodes { resultId }', { statuses: [] });
    expect({ data, faults, statements }).toEqual({
      data: { page: { nodes: [] } },
      faults: [],
      statements: 0,
    });
  });

  it('puts no personal ID into a cursor', async () => {
    const { pageInfo } = await pageOf({ first: 1 });
    expect(pageInfo.endCursor).toBe(cursorOf('result', sampleId(1)));
  });

  it.each([1, 20, 100])(
    'costs the same for a page of %i with all that hangs on it',
    async (first) => {
      const { faults, statements } = await ask(
        `nodes { resultNumber status legalValue procedure { procedureCode } issuer { code }
        subject { __typename } replaces { resultId } signer { name } signatures { valid kind }
        dossier { status applicant { __typename } results { resultId }
          components { satisfiedBy checkedBy { name } result { resultId } } } }`,
        { first },
      );
      expect(faults).toEqual([]);
      // The page; what they replace; certificates; dossiers; the results of those dossiers.
      expect(statements).toBe(5);
    },
  );

  it.each([1, 20, 100])(
    'reads the results of %i people, and of their parcels, once',
    async (count) => {
      const representations = Array.from({ length: count }, (_, at) => [
        { __typename: 'Citizen', key: personOf(at) },
        { __typename: 'LandParcel', key: `w6ugqw7f${1000 + at}` },
      ]).flat();
      const { data, faults, statements } = await register.ask(
        `query ($of: [_Any!]!) { _entities(representations: $of) {
        ... on Citizen { results(first: 2, statuses: [VALID, REPLACED]) { nodes { resultId } pageInfo { hasNextPage } }
          dossiers(first: 5) { nodes { dossierCode } } }
        ... on LandParcel { results(first: 2) { nodes { resultId } } } } }`,
        { of: representations },
      );
      expect(faults).toEqual([]);
      expect(statements).toBe(3);
      expect(data._entities).toHaveLength(count * 2);
      expect(data).toMatchObject({
        _entities: {
          0: {
            results: {
              nodes: [{ resultId: sampleId(1001) }, { resultId: sampleId(1101) }],
              pageInfo: { hasNextPage: true },
            },
          },
          1: { results: { nodes: [{ resultId: sampleId(1001) }, { resultId: sampleId(1101) }] } },
        },
      });
    },
  );

  it('pages a person’s dossiers by their codes', async () => {
    const { data, faults } = await register.ask(
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Citizen {
        dossiers(first: 2) { nodes { dossierCode } pageInfo { hasNextPage } } } } }`,
      { of: records('Citizen', [HERO]) },
    );
    expect(faults).toEqual([]);
    expect(data).toEqual({
      _entities: [
        {
          dossiers: {
            nodes: [{ dossierCode: sampleDossierCode(1) }, { dossierCode: sampleDossierCode(3) }],
            pageInfo: { hasNextPage: true },
          },
        },
      ],
    });
  });

  it.each([
    ['an unknown cursor', { after: 'not a cursor' }, 'INVALID_CURSOR'],
    ['an empty cursor', { after: '' }, 'INVALID_CURSOR'],
    ['a cursor with a NUL byte', { after: 'AAAA' }, 'INVALID_CURSOR'],
    ['a page of -1', { first: -1 }, 'INVALID_PAGE_SIZE'],
    ['a page of 0', { first: 0 }, 'INVALID_PAGE_SIZE'],
    ['a page of 1,000,000', { first: 1_000_000 }, 'INVALID_PAGE_SIZE'],
    [
      '999 types',
      {
        types: Array.from(
          { length: 999 },
          (_, at) => `RT-X${at < 500 ? 'A' : 'B'}-${String(at).padStart(3, '0')}`,
        ),
      },
      'TOO_MANY_KEYS',
    ],
  ])('refuses %s before any store is asked', async (_name, variables, code) => {
    const { data, faults, statements } = await ask('nodes { resultId }', variables);
    expect({ page: data?.page ?? null, faults, statements }).toEqual({
      page: null,
      faults: [code],
      statements: 0,
    });
  });
});
