import { describe, expect, it } from 'vitest';
import {
  parseBusinessLocationCode,
  parseDependentUnitCode,
  parseEnterpriseCode,
} from '../../../schema/identifiers/index.ts';
import { unitAt, vsicLine } from '../../../schema/reference/index.ts';
import { every, repeats } from '../../../test/kit/every.ts';
import type { PlainAddress } from './city.ts';
import { synthesise } from './synthesise.ts';

const city = synthesise('small');
const { counts } = city;

const persons = every(counts.persons, city.person);
const households = every(counts.households, city.household);
const enterprises = every(counts.enterprises, city.enterprise);
const units = every(counts.dependentUnits, city.dependentUnit);
const businesses = every(counts.householdBusinesses, city.householdBusiness);
const parcels = every(counts.parcels, city.parcel);

describe('every enterprise and household business', () => {
  it('has a code with a right check digit in the synthetic block', () => {
    const codes = enterprises.map(({ code }) => code);
    expect(repeats(codes)).toBe(0);
    expect(codes.slice(0, 11)).toEqual([
      '0499000018',
      '0499000025',
      '0499000032',
      '0499000057',
      '0499000064',
      '0499000071',
      '0499000089',
      '0499000096',
      '0499000106',
      '0499000113',
      '0499000120',
    ]);
    expect(
      codes.filter((code) => !code.startsWith('0499') || parseEnterpriseCode(code) === null),
    ).toEqual([]);
  });

  it('has dependent units numbered within their parent', () => {
    expect(repeats(units.map(({ parent, code }) => `${parent} ${code.slice(-5)}`))).toBe(0);
    const wrong = units.filter(({ kind, code, parent, registeredOn }) => {
      const mother = enterprises[parent];
      if (mother === undefined || registeredOn < mother.registeredOn) return true;
      return kind === 'BUSINESS_LOCATION'
        ? parseBusinessLocationCode(code) === null
        : parseDependentUnitCode(code) === null || !code.startsWith(mother.code);
    });
    expect(wrong).toEqual([]);
  });

  it('has a name of its own that says it is made up', () => {
    const names = [...enterprises, ...businesses].map(({ name }) => name);
    expect(repeats(names)).toBe(0);
    expect(names.filter((name) => !/(MẪU|THỬ NGHIỆM)$/.test(name))).toEqual([]);
  });

  it('has lines of business from the list, the main one first and each once', () => {
    const lines = [...enterprises, ...businesses].map(({ vsicCodes }) => vsicCodes);
    expect(lines.filter((codes) => codes.length === 0 || repeats(codes) > 0)).toEqual([]);
    expect(lines.flat().filter((code) => vsicLine(code) === null)).toEqual([]);
  });

  it('belongs to heads of households, and nobody has two', () => {
    const people = [
      ...enterprises.map(({ representative }) => representative),
      ...businesses.map(({ owner }) => owner),
    ];
    expect(people.filter((index) => persons[index]?.role !== 'HEAD')).toEqual([]);
    expect(new Set(enterprises.map(({ representative }) => representative)).size).toBe(
      counts.enterprises,
    );
    expect(new Set(businesses.map(({ owner }) => owner)).size).toBe(counts.householdBusinesses);
  });

  it('has holdings that sum to 100 at most, of different holders, in no ring', () => {
    const wrong = enterprises.filter(({ index, holdings }) => {
      const sum = holdings.reduce((total, { percent }) => total + percent, 0);
      const mothers = holdings.flatMap(({ holder }) =>
        holder.kind === 'enterprise' ? [holder.index] : [],
      );
      return (
        sum > 100 ||
        repeats(holdings.map(({ holder }) => JSON.stringify(holder))) > 0 ||
        mothers.some((mother) => mother >= index)
      );
    });
    expect(wrong).toEqual([]);
  });
});

describe('every address', () => {
  const marked = ({ line, streetName }: PlainAddress) =>
    /^Số 9\d{3} /.test(line) || (streetName === null && /^Thôn Mẫu \d+/.test(line));
  const addresses = [...households, ...parcels, ...businesses, ...units].map(
    ({ address }) => address,
  );

  it('can be nobody’s', () => {
    expect(
      [...addresses, ...enterprises.map((one) => one.headOffice)].filter(
        (address) => !marked(address),
      ),
    ).toEqual([]);
  });

  it('is in a commune that existed, but for those put in as closed', () => {
    const isClosed = ({ communeCode, communeAt }: PlainAddress) =>
      unitAt(communeCode, communeAt) === null;
    const agreeing = (records: readonly { index: number; address: PlainAddress }[]) =>
      records.filter(
        ({ index, address }) => isClosed(address) !== city.hasFault('CLOSED_COMMUNE_CODE', index),
      );
    expect(agreeing(households)).toEqual([]);
    expect(agreeing(businesses)).toEqual([]);
    expect(
      agreeing(enterprises.map(({ index, headOffice }) => ({ index, address: headOffice }))),
    ).toEqual([]);
    expect([...units, ...parcels].filter(({ address }) => isClosed(address))).toEqual([]);
  });

  it('is of the old style on three in five papers from the time of districts', () => {
    const old = [
      ...businesses,
      ...enterprises.map((one) => ({ ...one, address: one.headOffice })),
    ].filter(({ registeredOn }) => registeredOn < '2025-07-01');
    const share = old.filter(({ address }) => address.communeAt < '2025').length / old.length;
    expect(share).toBeGreaterThan(0.55);
    expect(share).toBeLessThan(0.65);
  });
});
