import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCity, type TestCity } from '../kit/city.ts';
import { engines } from '../kit/engines.ts';
import { headersOf } from '../kit/issuer.ts';
import { posted } from './kit/asked-raw.ts';
import { OUTSIDERS } from './kit/outsiders.ts';
import { type Victim, type VictimKey, victimOf } from './kit/victim.ts';

let city: TestCity;
let victim: Victim;
beforeAll(async () => {
  const [engine] = engines;
  if (!engine) throw new Error('No engine answers.');
  city = await startCity(engine);
  victim = await victimOf(city);
});
afterAll(() => city[Symbol.asyncDispose]());

interface Probe {
  readonly by: VictimKey;
  readonly query: string;
  /** A well-formed identifier of what does not exist. */
  readonly absent: string;
}

const WHO = '{ __typename fullName dateOfBirth household { householdCode } }';

const PROBES: readonly Probe[] = [
  {
    by: 'person',
    query: `query ($key: PersonalId!) { citizen(personalId: $key) ${WHO} }`,
    absent: '098085153548',
  },
  {
    by: 'person',
    query: `query ($key: PersonalId!) { citizens(personalIds: [$key]) ${WHO} }`,
    absent: '098085153548',
  },
  {
    by: 'person',
    query: `query ($key: PersonalId!) { citizens(personalIds: ["098075815903", $key]) ${WHO} }`,
    absent: '098085153548',
  },
  {
    by: 'person',
    query: `query ($key: PersonalId!) { citizen(personalId: $key) {
      landParcels(first: 1) { nodes { parcelId } pageInfo { hasNextPage } }
      results(first: 1) { edges { cursor } } dossiers { nodes { __typename } }
      residenceRecords(after: "YmYyMGI0") { nodes { __typename } } personalIdMatches(value: $key)
    } }`,
    absent: '098085153548',
  },
  {
    by: 'person',
    query: `query ($key: PersonalId!) { procedureResults(subject: { personalId: $key }) {
      nodes { resultNumber } pageInfo { hasNextPage }
    } }`,
    absent: '098085153548',
  },
  {
    by: 'business',
    query: `query ($key: ID!) { procedureResults(subject: { householdBusinessId: $key }) {
      nodes { resultNumber } pageInfo { hasNextPage }
    } }`,
    absent: 'hkd_0000000000000000',
  },
  {
    by: 'household',
    query: `query ($key: HouseholdCode!) { household(householdCode: $key) {
      __typename householdCode memberCount members { citizen ${WHO} } head ${WHO}
    } }`,
    absent: 'HH-20242-9999999',
  },
  {
    by: 'serial',
    query: `query ($key: CertificateSerial!) { landCertificate(serialNumber: $key) {
      __typename serialNumber status rights { holderNameAsRecorded } parcels { parcelId }
    } }`,
    absent: 'ZZ 999999',
  },
  {
    by: 'result',
    query: `query ($key: ResultNumber!) { procedureResult(resultNumber: $key) {
      __typename resultNumber title status resultType { code } subject { __typename }
    } }`,
    absent: 'KQ-H17.15-2015-99999999',
  },
  {
    by: 'dossier',
    query: `query ($key: DossierCode!) { dossier(dossierCode: $key) {
      __typename dossierCode status applicant { __typename } results { resultNumber }
    } }`,
    absent: 'H17.15-150824-9999',
  },
];

const asking = async (who: string, query: string, key: string) =>
  posted(
    city.url,
    { query, variables: { key } },
    await headersOf(city.issuer, OUTSIDERS[who] ?? { as: null }),
  );

describe.each(PROBES)('asked by $by: $query', ({ by, query, absent }) => {
  it.each(Object.keys(OUTSIDERS))(
    'what there is and what there is not looks the same to %s',
    async (who) => {
      const there = await asking(who, query, victim.keys[by]);
      const none = await asking(who, query, absent);
      expect(there).toEqual(none);
      expect(there.text).toContain('"errors"');
    },
  );

  it('is told from what there is not by an officer with a dossier', async () => {
    const ask = (key: string) => city.ask(query, { key });
    const { data: there } = await ask(victim.keys[by]);
    const { data: none } = await ask(absent);
    expect(there).not.toEqual(none);
  });
});

describe('an open record', () => {
  const PERSONAL = `
    rights { __typename holderNameAsRecorded } certificates { serialNumber } encumbrances { by }
    history(first: 1) { pageInfo { hasNextPage } nodes { date } } results { pageInfo { hasNextPage } nodes { resultNumber } }`;
  const SHARED = 'hasBlocking useForm origin assets { area }';

  it.each(Object.keys(OUTSIDERS))(
    'does not show to %s, by what is refused of it, whether a person holds it',
    async (who) => {
      const { data } = await city.ask(
        `query ($own: ParcelId!) {
          landParcel(parcelId: $own) { ...P }
          enterprises(first: 60) { nodes { landParcels(first: 3) { nodes { ...P } } } }
        } fragment P on LandParcel { parcelId rights { holder { __typename } } }`,
        { own: victim.keys.parcel },
      );
      const parcels: readonly {
        readonly parcelId: string;
        readonly rights: readonly { readonly holder: { readonly __typename: string } }[];
      }[] = [
        data.landParcel,
        ...data.enterprises.nodes.flatMap(
          (enterprise: { readonly landParcels: { readonly nodes: readonly unknown[] } }) =>
            enterprise.landParcels.nodes,
        ),
      ];
      const isHeld = ({ rights }: (typeof parcels)[number]) =>
        rights.some(({ holder }) => holder.__typename === 'Citizen');
      expect(new Set(parcels.map(isHeld))).toEqual(new Set([true, false]));

      const asker = OUTSIDERS[who] ?? { as: null };
      const headers = await headersOf(city.issuer, asker);
      // What is shared and not personal is an officer's to see, and differs.
      const isOfficer = asker.as === 'clerk' || asker.as === 'notary';
      const query = `query ($parcel: ParcelId!) {
        landParcel(parcelId: $parcel) { ${PERSONAL} ${isOfficer ? '' : SHARED} }
      }`;
      const seen = await Promise.all(
        parcels.map(({ parcelId: parcel }) =>
          posted(city.url, { query, variables: { parcel } }, headers),
        ),
      );
      expect(new Set(seen.map((answer) => JSON.stringify(answer))).size).toBe(1);
    },
  );
});
