import { describe, expect, it } from 'vitest';
import { synthesise } from './synthesise.ts';

const tiny = synthesise('tiny');

describe('the synthetic city', () => {
  it('is the same city whenever and in whatever order it is asked for', () => {
    const again = synthesise('tiny');
    for (let index = tiny.counts.persons - 1; index >= 0; index--) {
      expect(again.person(index)).toEqual(tiny.person(index));
    }
    for (let index = tiny.counts.results - 1; index >= 0; index--) {
      expect(again.result(index)).toEqual(tiny.result(index));
    }
    for (const index of [99, 0, 42]) expect(again.parcel(index)).toEqual(tiny.parcel(index));
    expect(synthesise('tiny', 7).person(0)).not.toEqual(tiny.person(0));
  });

  it('keeps its first records in every profile', () => {
    const small = synthesise('small');
    for (let index = 0; index < 150; index++) {
      expect(small.person(index)).toEqual(tiny.person(index));
    }
    const { parcelId, ring, landUseCode } = small.parcel(0);
    expect({ parcelId, ring, landUseCode }).toEqual({
      parcelId: tiny.parcel(0).parcelId,
      ring: tiny.parcel(0).ring,
      landUseCode: 'ODT',
    });
  });

  it('draws the same for the same record and purpose', () => {
    const draws = (tag: string, index: number) => {
      const stream = tiny.draws(tag, index);
      return [
        stream.unit(),
        stream.between(1, 6),
        stream.date('2020-01-01', '2020-12-31'),
        stream.pick(['a', 'b']),
      ];
    };
    expect(draws('phone', 3)).toEqual(draws('phone', 3));
    expect(draws('phone', 3)).not.toEqual(draws('phone', 4));
    expect(draws('phone', 3)).not.toEqual(draws('e-mail', 3));
  });

  it('holds this very family', () => {
    expect(tiny.person(0)).toEqual({
      index: 0,
      id: 'cit_e004dff0a66a4f5e',
      personalId: '098085153547',
      fullName: 'Nguyễn Văn An',
      surname: 'Nguyễn',
      middleName: 'Văn',
      givenName: 'An',
      gender: 'MALE',
      dateOfBirth: '1985-06-04',
      birthYear: 1985,
      alive: true,
      diedOn: null,
      maritalStatus: 'MARRIED',
      household: 0,
      role: 'HEAD',
      ethnicityCode: '01',
    });
    expect(tiny.household(0)).toEqual({
      index: 0,
      code: 'HH-20242-0000001',
      communeCode: '20242',
      address: {
        line: 'Số 9403 Đường Mẫu 30, Tổ 9',
        streetName: 'Đường Mẫu 30',
        hamlet: 'Tổ 9',
        communeCode: '20242',
        communeAt: '2026-06-30',
      },
      members: [0, 1, 2, 3, 4],
      formedOn: '2009-02-24',
    });
  });

  it('holds this very enterprise, parcel and paper', () => {
    expect(tiny.enterprise(0)).toMatchObject({
      code: '0499000018',
      name: 'CÔNG TY TNHH MTV THIẾT BỊ SÔNG HÀN XANH MẪU',
      registeredOn: '2015-03-09',
      vsicCodes: ['4659', '6810'],
    });
    expect(tiny.parcel(0)).toMatchObject({
      parcelId: 'w6ugpvtn6etq',
      point: { latitude: 16.02739897, longitude: 108.27724449 },
      area: 79.5,
      certificate: { serialNumber: 'ZZ 000001', issuedOn: '2015-09-01', result: 0 },
    });
    expect(tiny.result(0)).toMatchObject({
      id: 'ba2d452f-90ea-8014-866a-8a07dc3626e0',
      number: 'KQ-H17.15-2015-00000001',
      dossierCode: 'H17.15-150824-0001',
      typeCode: 'RT-LAND-001',
    });
  });
});

describe('the first person', () => {
  it('lives with a spouse, children and a mother, all alive', () => {
    const household = tiny.household(0);
    const people = household.members.map((index) => tiny.person(index));
    expect(people.map((person) => person.role)).toEqual([
      'HEAD',
      'SPOUSE',
      'CHILD',
      'CHILD',
      'PARENT',
    ]);
    expect(people.every((person) => person.alive)).toBe(true);
    expect(tiny.person(0).maritalStatus).toBe('MARRIED');
    expect(tiny.family(0)).toEqual({ spouse: 1, parents: [4], children: [2, 3] });
  });

  it('has an enterprise, a household business, land held with the spouse, and papers', () => {
    expect(tiny.enterprise(0)).toMatchObject({ representative: 0, status: 'ACTIVE' });
    expect(tiny.householdBusiness(0)).toMatchObject({ owner: 0, status: 'ACTIVE' });
    const parcel = tiny.parcel(0);
    expect(parcel.rights.map(({ holder, role }) => [holder, role])).toEqual([
      [{ kind: 'person', index: 0 }, 'SPOUSE_JOINT'],
      [{ kind: 'person', index: 1 }, 'SPOUSE_JOINT'],
    ]);
    expect(parcel.certificate?.status).toBe('VALID');
    const types = Array.from({ length: tiny.counts.results }, (_, index) => tiny.result(index))
      .filter(({ subject }) => subject.kind === 'person' && subject.index === 0)
      .map(({ typeCode, status }) => `${typeCode} ${status}`);
    expect(types).toEqual([
      'RT-LAND-001 VALID',
      'RT-CIV-002 VALID',
      'RT-CIV-001 REPLACED',
      'RT-CIV-001 REPLACED',
      'RT-CIV-001 VALID',
      'RT-RES-002 VALID',
    ]);
  });
});

describe('the tiny city', () => {
  const persons = Array.from({ length: tiny.counts.persons }, (_, index) => tiny.person(index));
  const parcels = Array.from({ length: tiny.counts.parcels }, (_, index) => tiny.parcel(index));
  const results = Array.from({ length: tiny.counts.results }, (_, index) => tiny.result(index));

  it('has one of every peculiarity among its people', () => {
    expect(persons.some((person) => !person.alive && person.diedOn !== null)).toBe(true);
    expect(persons.some((person) => person.dateOfBirth.length === 4)).toBe(true);
    expect(persons.some((person) => person.surname === "Bh'nướch")).toBe(true);
    expect(persons.some((person) => person.givenName === 'Hòa')).toBe(true);
    expect(persons.some((person) => person.givenName === 'Hoà')).toBe(true);
    expect(persons.some((person) => person.personalId.startsWith('097'))).toBe(true);
  });

  it('has every status of enterprise', () => {
    const statuses = Array.from(
      { length: tiny.counts.enterprises },
      (_, index) => tiny.enterprise(index).status,
    );
    expect(new Set(statuses)).toEqual(
      new Set(['ACTIVE', 'SUSPENDED', 'NOT_AT_ADDRESS', 'REVOKED', 'DISSOLVING', 'DISSOLVED']),
    );
  });

  it('has land held in every way and burdened in every way', () => {
    const holders = parcels.map(({ rights }) => rights.map(({ holder }) => holder));
    expect(holders[2]).toEqual([{ kind: 'enterprise', index: 0 }]);
    expect(holders[13]).toEqual([{ kind: 'agency', code: 'H17.06' }]);
    expect(holders[27]?.[0]?.kind).toBe('community');
    const coOwners = (holders[3] ?? []).flatMap((holder) =>
      holder.kind === 'person' ? [tiny.person(holder.index).household] : [],
    );
    expect(new Set(coOwners).size).toBe(3);
    expect(parcels[41]?.landUseCode).toBe('CQP');
    expect(parcels.filter((parcel) => parcel.mortgaged)).toHaveLength(12);
    expect(parcels.some((parcel) => parcel.blocked)).toBe(true);
    expect(parcels.some((parcel) => parcel.disputed)).toBe(true);
    expect(parcels.some((parcel) => parcel.formerCertificate !== null)).toBe(true);
  });

  it('has land in every commune but the islands', () => {
    expect(new Set(parcels.map((parcel) => parcel.communeCode)).size).toBe(15);
  });

  it('has papers that were replaced twice, revoked, and have expired', () => {
    const chains = results.filter(({ replacedBy }) => {
      const next = replacedBy === null ? undefined : results[replacedBy];
      return next !== undefined && next.replacedBy !== null;
    });
    expect(chains.length).toBeGreaterThan(0);
    expect(results.some(({ status }) => status === 'REVOKED')).toBe(true);
    expect(
      results.some(
        ({ status, validTo }) =>
          status === 'VALID' && validTo !== null && validTo < tiny.referenceDate,
      ),
    ).toBe(true);
  });
});
