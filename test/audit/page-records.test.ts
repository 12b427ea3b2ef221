import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCity, type TestCity } from '../kit/city.ts';
import { engineNamed } from '../kit/engines.ts';
import { type KeptAccess, keptAccesses } from '../kit/journal-records.ts';

let city: TestCity;
beforeAll(async () => {
  const sqlite = engineNamed('sqlite');
  if (!sqlite) throw new Error('SQLite is always there.');
  city = await startCity(sqlite, 'small');
});
afterAll(() => city[Symbol.asyncDispose]());

/** Parcels with all who hold them: one person may hold several, and one parcel may have several holders. */
const PAGE = `{
  landParcels(communeCode: "20242", first: 20) {
    nodes { bookKey rights { holder { ... on Citizen { personalId fullName } } } }
  }
}`;

const ask = () => city.ask(PAGE);

async function leftBy(work: () => Promise<unknown>): Promise<readonly KeptAccess[]> {
  const before = (await keptAccesses(city.oversightUrl)).length;
  await work();
  return (await keptAccesses(city.oversightUrl)).slice(before);
}

const inShort = ({ entityType, subjects, fields, outcome }: KeptAccess) =>
  `${outcome} ${entityType} of ${subjects.length}: ${fields.join(' ')}`;

/** By request, what its records say, whoever was first. */
function byRequest(records: readonly KeptAccess[]): readonly (readonly string[])[] {
  const requests = new Set(records.map(({ requestId }) => requestId));
  return [...requests].map((one) =>
    records.filter(({ requestId }) => requestId === one).map(inShort),
  );
}

describe('a page of twenty parcels with those who hold them', () => {
  // Four held a parcel once: theirs is a right, and no parcel. One right names a holder whom nobody knows.
  const RECORDS: readonly string[] = [
    'GIVEN Citizen of 34: Citizen.fullName Citizen.personalId',
    'GIVEN LandParcel of 30: LandParcel.rights',
    'GIVEN LandUseRight of 0: LandUseRight.holder',
    'GIVEN LandUseRight of 34: LandUseRight.holder',
  ];

  it('leaves one record for each kind of record and group of people', async () => {
    const left = await leftBy(async () => {
      const { data, errors } = await ask();
      expect(errors).toEqual([]);
      expect(data.landParcels.nodes).toHaveLength(20);
    });
    expect(left.map(inShort)).toEqual(RECORDS);
  });

  it('names everyone who was given, and nobody twice', async () => {
    let holders = new Set<string>();
    const left = await leftBy(async () => {
      type Right = { readonly holder: { readonly personalId?: string } | null };
      type Parcel = { readonly rights: readonly Right[] };
      const nodes: readonly Parcel[] = (await ask()).data.landParcels.nodes;
      holders = new Set(
        nodes.flatMap(({ rights }) => rights.flatMap(({ holder }) => holder?.personalId ?? [])),
      );
    });
    const people = left
      .filter(({ fields }) => fields.includes('Citizen.fullName'))
      .flatMap(({ subjects }) => subjects);
    expect(people).toHaveLength(holders.size);
    expect(new Set(people).size).toBe(holders.size);
  });

  it('leaves the same when it is asked for again', async () => {
    const left = await leftBy(async () => {
      await ask();
      await ask();
    });
    expect(byRequest(left)).toEqual([RECORDS, RECORDS]);
  });

  it('leaves records for each of two requests that are under way at once', async () => {
    const left = await leftBy(() => Promise.all([ask(), ask()]));
    expect(byRequest(left)).toEqual([RECORDS, RECORDS]);
    expect(left).toHaveLength(2 * RECORDS.length);
  });
});
