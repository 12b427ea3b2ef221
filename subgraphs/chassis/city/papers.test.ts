import { describe, expect, it } from 'vitest';
import {
  parseCertificateSerial,
  parseDossierCode,
  parseParcelId,
  parseResultNumber,
} from '../../../schema/identifiers/index.ts';
import {
  agency,
  landUseType,
  procedureByCode,
  resultType,
} from '../../../schema/reference/index.ts';
import { every, repeats } from '../../../test/kit/every.ts';
import { synthesise } from './synthesise.ts';

const city = synthesise('small');
const { counts } = city;

const persons = every(counts.persons, city.person);
const enterprises = every(counts.enterprises, city.enterprise);
const businesses = every(counts.householdBusinesses, city.householdBusiness);
const parcels = every(counts.parcels, city.parcel);
const results = every(counts.results, city.result);

describe('every parcel', () => {
  it('has an id, a book key and a certificate number of its own', () => {
    expect(repeats(parcels.map(({ parcelId }) => parcelId))).toBe(0);
    expect(parcels.filter(({ parcelId }) => parseParcelId(parcelId) === null)).toEqual([]);
    expect(
      repeats(parcels.map((one) => `${one.communeCode}.${one.sheetNumber}.${one.parcelNumber}`)),
    ).toBe(0);
    const certificates = parcels.flatMap((one) =>
      [one.certificate, one.formerCertificate].filter((each) => each !== null),
    );
    expect(repeats(certificates.map(({ serialNumber }) => serialNumber))).toBe(0);
    expect(repeats(certificates.flatMap(({ code }) => code ?? []))).toBe(0);
    expect(
      certificates.filter(
        ({ serialNumber, code, issuedOn }) =>
          !serialNumber.startsWith('ZZ ') ||
          parseCertificateSerial(serialNumber) === null ||
          // The form with a QR code and the code under it came with the Land Law of 2024.
          (issuedOn < '2024-08-01' ? code !== null : code?.length !== 12),
      ),
    ).toEqual([]);
  });

  it('is held by someone there is, in equal shares that sum to one but for the faults', () => {
    const wrong = parcels.filter(({ index, rights }) => {
      const sum = rights.reduce(
        (total, { share }) => total + share.numerator / share.denominator,
        0,
      );
      const isWhole = Math.abs(sum - 1) < 1e-9;
      return (
        isWhole === city.hasFault('SHARES_DO_NOT_SUM_TO_ONE', index) ||
        repeats(rights.map(({ holder }) => JSON.stringify(holder))) > 0
      );
    });
    expect(wrong).toEqual([]);
    const people = parcels.flatMap(({ rights }) =>
      rights.flatMap(({ holder }) => (holder.kind === 'person' ? [persons[holder.index]] : [])),
    );
    expect(people.filter((person) => person?.alive !== true)).toEqual([]);
    const agencies = parcels.flatMap(({ rights }) =>
      rights.flatMap(({ holder }) => (holder.kind === 'agency' ? [holder.code] : [])),
    );
    expect(agencies.filter((code) => agency(code) === null)).toEqual([]);
  });

  it('is used for something on the list', () => {
    expect(
      parcels.filter(({ landUseCode }) => landUseType(landUseCode, city.referenceDate) === null),
    ).toEqual([]);
  });

  it('has certificates whose results are about it, in the name of its first holder', () => {
    const wrong = parcels.filter(({ index, rights, certificate, formerCertificate }) =>
      [certificate, formerCertificate].some((one) => {
        if (one === null) return false;
        const result = results[one.result];
        return (
          result === undefined ||
          result.parcel !== index ||
          result.issuedOn !== one.issuedOn ||
          JSON.stringify(result.subject) !== JSON.stringify(rights[0]?.holder)
        );
      }),
    );
    expect(wrong).toEqual([]);
  });
});

describe('every result', () => {
  it('has an id, a number and a dossier of its own, well formed', () => {
    expect(repeats(results.map(({ id }) => id))).toBe(0);
    expect(repeats(results.map(({ number }) => number))).toBe(0);
    expect(repeats(results.map(({ dossierCode }) => dossierCode))).toBe(0);
    const uuid8 = /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
    expect(
      results.filter(
        ({ id, number, dossierCode }) =>
          !uuid8.test(id) ||
          parseResultNumber(number) === null ||
          parseDossierCode(dossierCode) === null,
      ),
    ).toEqual([]);
  });

  it('is of a type, a procedure and an agency on the lists', () => {
    const wrong = results.filter(
      ({ typeCode, procedureCode, issuerAgencyCode }) =>
        resultType(typeCode) === null ||
        procedureByCode(procedureCode) === null ||
        agency(issuerAgencyCode) === null,
    );
    expect(wrong).toEqual([]);
  });

  it('was issued after its dossier was received, and not in the future', () => {
    const wrong = results.filter(({ issuedOn, dossierCode, validTo }) => {
      const received = `20${dossierCode.split('-')[1] ?? ''}`;
      const issued = issuedOn.replaceAll('-', '');
      return (
        received >= issued ||
        issuedOn > city.referenceDate ||
        (validTo !== null && validTo <= issuedOn)
      );
    });
    expect(wrong).toEqual([]);
  });

  it('replaces and is replaced by papers of the same subject and type, later and later', () => {
    const wrong = results.filter((result) => {
      if ((result.replacedBy !== null) !== (result.status === 'REPLACED')) return true;
      if (result.replacedBy === null) return false;
      const next = results[result.replacedBy];
      return (
        next === undefined ||
        next.replaces !== result.index ||
        next.typeCode !== result.typeCode ||
        next.issuedOn <= result.issuedOn ||
        JSON.stringify(next.subject) !== JSON.stringify(result.subject)
      );
    });
    expect(wrong).toEqual([]);
    expect(results.filter(({ replaces }) => replaces !== null)).toHaveLength(
      results.filter(({ replacedBy }) => replacedBy !== null).length,
    );
  });

  it('is the certificate of the enterprise or business that points to it', () => {
    const pointing = [
      ...enterprises.map(({ index, certificateResult }) => [
        certificateResult,
        'enterprise',
        index,
      ]),
      ...businesses.map(({ index, certificateResult }) => [
        certificateResult,
        'householdBusiness',
        index,
      ]),
    ] as const;
    const wrong = pointing.filter(([place, kind, index]) => {
      const subject = results[Number(place)]?.subject;
      return subject === undefined || subject.kind !== kind || subject.index !== index;
    });
    expect(wrong).toEqual([]);
  });
});
