import { describe, expect, it } from 'vitest';
import { agencies, procedureByCode } from '../../../schema/reference/index.ts';
import { every } from '../../../test/kit/every.ts';
import { synthesise } from './synthesise.ts';

const city = synthesise('small');
const { counts } = city;

const persons = every(counts.persons, city.person);
const parcels = every(counts.parcels, city.parcel);
const results = every(counts.results, city.result);

describe('every result agrees with the code lists', () => {
  it('was issued by an agency that existed on that day', () => {
    const periods = new Map(agencies().map((one) => [one.code, one]));
    const wrong = results.filter(({ issuerAgencyCode, issuedOn }) => {
      const issuer = periods.get(issuerAgencyCode);
      return (
        issuer === undefined ||
        issuedOn < issuer.validFrom ||
        (issuer.validTo !== null && issuer.validTo < issuedOn)
      );
    });
    expect(wrong).toEqual([]);
  });

  it('comes from a procedure that gives its type', () => {
    const wrong = results.filter(
      ({ procedureCode, typeCode }) =>
        procedureByCode(procedureCode)?.resultTypes.includes(typeCode) !== true,
    );
    expect(wrong).toEqual([]);
  });

  it('bears the code its procedure has today, whenever it was issued', () => {
    const wrong = results.filter(
      ({ procedureCode }) => procedureByCode(procedureCode, city.referenceDate) === null,
    );
    expect(wrong).toEqual([]);
  });

  it('registers a unit of the enterprise it is about, if any', () => {
    const registering = results.filter(({ typeCode }) => typeCode === 'RT-BIZ-003');
    expect(registering).toHaveLength(counts.dependentUnits);
    const wrong = results.filter(({ dependentUnit, subject, typeCode, issuedOn }) => {
      if (dependentUnit === null) return typeCode === 'RT-BIZ-003';
      const unit = city.dependentUnit(dependentUnit);
      return (
        subject.kind !== 'enterprise' ||
        unit.parent !== subject.index ||
        unit.registeredOn !== issuedOn
      );
    });
    expect(wrong).toEqual([]);
  });
});

describe('a nine-digit card of old', () => {
  it('was had by about three in five of those who turned fourteen in time, and by nobody younger', () => {
    const holders = persons.filter(({ index }) => city.formerIdNumber(index) !== null);
    expect(holders.filter(({ birthYear }) => birthYear + 14 > 2015)).toEqual([]);
    const oldEnough = persons.filter(({ birthYear }) => birthYear + 14 < 2015);
    expect(holders.length / oldEnough.length).toBeGreaterThan(0.55);
    expect(holders.length / oldEnough.length).toBeLessThan(0.65);
    const numbers = holders.map(({ index }) => city.formerIdNumber(index));
    expect(new Set(numbers).size).toBe(holders.length);
    expect(numbers.filter((number) => !/^99\d{7}$/.test(number ?? ''))).toEqual([]);
  });

  it('names the first holder of a parcel only where that person had one', () => {
    const faulty = parcels.filter(({ index }) => city.hasFault('HOLDER_HAS_OLD_ID_CARD', index));
    expect(faulty.length).toBeGreaterThan(30);
    const wrong = faulty.filter(({ rights }) => {
      const holder = rights[0]?.holder;
      return holder?.kind !== 'person' || city.formerIdNumber(holder.index) === null;
    });
    expect(wrong).toEqual([]);
  });
});

describe('land', () => {
  it('was certified to nobody before they were of age', () => {
    const wrong = parcels.filter(({ rights, certificate, formerCertificate }) => {
      const first = formerCertificate ?? certificate;
      return rights.some(
        ({ holder }) =>
          first !== null &&
          holder.kind === 'person' &&
          Number(first.issuedOn.slice(0, 4)) < city.person(holder.index).birthYear + 18,
      );
    });
    expect(wrong).toEqual([]);
  });

  it('for defence is the military’s', () => {
    const holders = parcels.flatMap(({ landUseCode, rights }) =>
      landUseCode === 'CQP' ? rights.map(({ holder }) => holder) : [],
    );
    expect(holders.length).toBeGreaterThan(0);
    expect(holders.filter((one) => one.kind !== 'agency' || one.code !== 'H17.92')).toEqual([]);
  });
});
