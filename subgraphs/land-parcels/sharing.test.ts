import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PUBLIC_INQUIRY } from '../../schema/access/caller.ts';
import { engines } from '../../test/kit/engines.ts';
import { citizenInquiry, inquiryOf, notaryInquiry } from '../../test/kit/inquiries.ts';
import { records, type ServedRegister, servedCity } from '../../test/kit/served-register.ts';
import type { ParcelFacts } from '../chassis/city/city.ts';
import { city, heldBy, parcelThat } from './sample/parcels.ts';
import land from './subgraph.ts';

const holdersOf = ({ rights }: ParcelFacts): readonly string[] =>
  rights
    .flatMap(({ holder }) => (holder.kind === 'person' ? city.person(holder.index).personalId : []))
    .toSorted();
const isSound = (one: ParcelFacts): boolean => !city.hasFault('HOLDER_HAS_OLD_ID_CARD', one.index);

/** Held by two people together, with a certificate. */
const shared = parcelThat(
  (one) =>
    heldBy('person')(one) &&
    isSound(one) &&
    holdersOf(one).length === 2 &&
    one.certificate?.status === 'VALID',
);
const firms = parcelThat(heldBy('enterprise'));
const old = parcelThat((one) => heldBy('person')(one) && !isSound(one));
const [owner = '', coOwner = ''] = holdersOf(shared);
const stranger = city.person(
  Array.from({ length: 50 }, (_, index) => index).find(
    (index) => !holdersOf(shared).includes(city.person(index).personalId),
  ) ?? 0,
).personalId;
const [engine] = engines;

describe('who may read what of the land register', () => {
  let register: ServedRegister;
  beforeAll(async () => {
    if (!engine) throw new Error('No engine answers.');
    register = await servedCity(land, engine, 'small');
  });
  afterAll(() => register?.[Symbol.asyncDispose]());

  const PARCEL = `query ($id: ParcelId!) { landParcel(parcelId: $id) {
    area rights { role holderNameAsRecorded } encumbrances { type } } }`;
  const clerk = inquiryOf('clerk', 'TTHC_RESOLVE');

  it('gives anyone what is open, at no further cost', async () => {
    const query = 'query ($id: ParcelId!) { landParcel(parcelId: $id) { area bookKey } }';
    const id = shared.parcelId;
    const open = await register.ask(query, { id });
    expect(await register.as(PUBLIC_INQUIRY).ask(query, { id })).toEqual({ ...open, access: [] });
  });

  it('gives the public no right, and reads none', async () => {
    expect(await register.as(PUBLIC_INQUIRY).ask(PARCEL, { id: shared.parcelId })).toMatchObject({
      data: { landParcel: { rights: null, encumbrances: null } },
      faults: ['NOT_SIGNED_IN', 'NOT_SIGNED_IN'],
      statements: 1,
      access: [
        {
          type: 'LandParcel',
          subjects: [],
          refused: ['LandParcel.encumbrances', 'LandParcel.rights'],
        },
      ],
    });
  });

  it('gives a clerk the rights in the two statements they take, and says whose they are', async () => {
    const reply = await register.as(clerk).ask(PARCEL, { id: shared.parcelId });
    expect(reply).toMatchObject({ faults: [], statements: 2 });
    expect(reply.access).toContainEqual({
      type: 'LandParcel',
      subjects: [owner, coOwner],
      fields: expect.arrayContaining(['LandParcel.rights']),
      refused: [],
    });
    expect(reply.access).toContainEqual({
      type: 'LandUseRight',
      subjects: [owner, coOwner],
      fields: ['LandUseRight.holderNameAsRecorded', 'LandUseRight.role'],
      refused: [],
    });
  });

  it('names nobody for land that no person holds, or one known by an old card alone', async () => {
    for (const { parcelId, rights } of [firms, old]) {
      const { access } = await register.as(clerk).ask(PARCEL, { id: parcelId });
      const noted = access.flatMap(({ subjects }) => subjects);
      expect(access.length).toBeGreaterThan(0);
      expect(noted.every((one) => /^\d{12}$/.test(one))).toBe(true);
      expect(new Set(noted).size).toBeLessThan(Math.max(rights.length, 1));
    }
  });

  it('gives holders their parcel, with whoever holds it with them, and neighbours nothing', async () => {
    const id = shared.parcelId;
    for (const one of [owner, coOwner]) {
      const { faults, data } = await register.as(citizenInquiry(one)).ask(PARCEL, { id });
      expect([faults, data.landParcel.rights.length]).toEqual([[], shared.rights.length]);
    }
    const reply = await register.as(citizenInquiry(stranger)).ask(PARCEL, { id });
    expect(reply).toMatchObject({
      data: { landParcel: { rights: null, encumbrances: null } },
      faults: ['FIELD_NOT_PERMITTED', 'FIELD_NOT_PERMITTED'],
    });
    expect(reply.access).toEqual([
      {
        type: 'LandParcel',
        subjects: [owner, coOwner],
        fields: [],
        refused: ['LandParcel.encumbrances', 'LandParcel.rights'],
      },
    ]);
  });

  it('gives a certificate to its holders, and to others neither it nor whether there is one', async () => {
    const query = `query ($serial: CertificateSerial!) { landCertificate(serialNumber: $serial) {
      status rights { role } } }`;
    const serial = shared.certificate?.serialNumber ?? '';
    const mine = await register.as(citizenInquiry(owner)).ask(query, { serial });
    expect(mine).toMatchObject({ faults: [], data: { landCertificate: { status: 'VALID' } } });
    const theirs = await register.as(citizenInquiry(stranger)).ask(query, { serial });
    const none = await register.as(citizenInquiry(stranger)).ask(query, { serial: 'ZZ 99999999' });
    expect(theirs).toMatchObject({
      data: { landCertificate: null },
      faults: ['FIELD_NOT_PERMITTED'],
    });
    expect([theirs.data, theirs.words]).toEqual([none.data, none.words]);
  });

  it('gives a notary what one of the holders consents to, and nothing without', async () => {
    const id = shared.parcelId;
    const query = 'query ($id: ParcelId!) { landParcel(parcelId: $id) { rights { role } } }';
    const asked = (...people: readonly string[]) =>
      register.as(notaryInquiry(...people)).ask(query, { id });
    expect(await asked(coOwner)).toMatchObject({ faults: [] });
    expect(await asked(stranger)).toMatchObject({
      data: { landParcel: { rights: null } },
      faults: ['CONSENT_REQUIRED'],
    });
    expect((await asked()).faults).toEqual(['CONSENT_REQUIRED']);
  });

  it('gives citizens the list of what they hold, and nobody else’s, by reference', async () => {
    const query = `query ($keys: [_Any!]!) { _entities(representations: $keys) {
      ... on Citizen { landParcels { nodes { parcelId } } } } }`;
    const keys = records('Citizen', [owner, stranger]);
    const reply = await register.as(citizenInquiry(owner)).ask(query, { keys });
    expect(reply.data._entities).toMatchObject([{ landParcels: {} }, { landParcels: null }]);
    expect(reply).toMatchObject({ faults: ['FIELD_NOT_PERMITTED'], statements: 2 });
  });
});
