import { describe, expect, it } from 'vitest';
import type { FaultName } from './fault-names.ts';
import { personalIds } from './personal-ids.ts';
import { synthesise } from './synthesise.ts';

const city = synthesise('city');

/** Per cent of the records that carry each label. The step shares no divisor with any run of the city. */
function shares(size: number, labels: (index: number) => readonly string[]) {
  const STEP = size > 100_000 ? 23 : 1;
  const seen = new Map<string, number>();
  let records = 0;
  for (let index = 0; index < size; index += STEP) {
    records++;
    for (const label of labels(index)) seen.set(label, (seen.get(label) ?? 0) + 1);
  }
  return (label: string): number => (100 * (seen.get(label) ?? 0)) / records;
}

const faultsOf = (names: readonly FaultName[], index: number): readonly string[] =>
  names.filter((name) => city.hasFault(name, index));

/** Tens of thousands of records, on a machine that may be busy. */
const SLOW = { timeout: 60_000 };

/** Within a point and a half of the figure, which is as near as the figures themselves are. */
const NEAR = 1.5;
/** Faults are scored, so they are nearer. */
const EXACT = 0.25;

function expectNear(
  share: (label: string) => number,
  figures: Readonly<Record<string, number>>,
  tolerance: number,
): void {
  const off = Object.entries(figures)
    .map(([label, figure]) => ({ label, figure, share: share(label) }))
    .filter((one) => Math.abs(one.share - one.figure) > tolerance);
  expect(off).toEqual([]);
}

describe('proportions of the whole city', () => {
  it('are those of the population', SLOW, () => {
    const share = shares(city.counts.persons, (index) => {
      const person = city.person(index);
      const age = 2026 - person.birthYear;
      return [
        person.gender,
        age < 15 ? 'under 15' : age < 60 ? '15 to 59' : 'from 60',
        ...(person.dateOfBirth.length === 4 ? ['year only'] : []),
        ...faultsOf(
          [
            'PERSON_ID_MISMATCH',
            'MARITAL_STATUS_OUT_OF_DATE',
            'HOUSEHOLD_RELATION_MISSING',
            'DUPLICATE_PERSON',
          ],
          index,
        ),
      ];
    });
    expectNear(share, { MALE: 49.5, 'under 15': 23, '15 to 59': 64, 'from 60': 13 }, NEAR);
    expectNear(
      share,
      {
        'year only': 1,
        PERSON_ID_MISMATCH: 2,
        MARITAL_STATUS_OUT_OF_DATE: 3,
        HOUSEHOLD_RELATION_MISSING: 4,
        DUPLICATE_PERSON: 1,
      },
      EXACT,
    );
    expect(city.counts.persons / city.counts.households).toBe(3.5);
  });

  it('are those of enterprises', SLOW, () => {
    const share = shares(city.counts.enterprises, (index) => {
      const { type, status } = city.enterprise(index);
      return [type, status];
    });
    expectNear(
      share,
      {
        LLC_ONE: 55,
        LLC_MULTI: 25,
        JSC: 14,
        PRIVATE: 3,
        COOPERATIVE: 2,
        PARTNERSHIP: 1,
        ACTIVE: 78,
        SUSPENDED: 10,
        NOT_AT_ADDRESS: 5,
        DISSOLVED: 7,
      },
      0.8,
    );
  });

  it('are those of land', SLOW, () => {
    const share = shares(city.counts.parcels, (index) => {
      const parcel = city.parcel(index);
      const [first] = parcel.rights;
      const isRice = parcel.landUseCode === 'LUC' || parcel.landUseCode === 'HNK';
      return [
        isRice ? 'LUC/HNK' : parcel.landUseCode,
        first?.holder.kind === 'person' ? first.role : 'organisation',
        ...(parcel.mortgaged ? ['mortgaged'] : []),
        ...(parcel.blocked ? ['blocked'] : []),
        ...(parcel.disputed ? ['disputed'] : []),
        ...(parcel.formerCertificate === null ? [] : ['replaced']),
        ...(parcel.certificate === null ? [] : ['certified', parcel.certificate.status]),
        ...faultsOf(['HOLDER_HAS_OLD_ID_CARD', 'SHARES_DO_NOT_SUM_TO_ONE'], index),
      ];
    });
    expectNear(
      share,
      {
        ODT: 52,
        ONT: 14,
        'LUC/HNK': 16,
        CLN: 10,
        SPOUSE_JOINT: 55,
        OWNER: 35,
        CO_OWNER: 6,
        organisation: 4,
        mortgaged: 12,
        certified: 93,
      },
      NEAR,
    );
    expectNear(
      share,
      {
        blocked: 0.6,
        disputed: 0.2,
        replaced: 3,
        LOST: 0.3,
        REVOKED: 0.2,
        HOLDER_HAS_OLD_ID_CARD: 1.5,
        SHARES_DO_NOT_SUM_TO_ONE: 0.5,
      },
      EXACT,
    );
  });

  it('are those of results', SLOW, () => {
    const share = shares(city.counts.results, (index) => {
      const { status, origin, validTo } = city.result(index);
      const isExpired = status === 'VALID' && validTo !== null && validTo < city.referenceDate;
      return [
        status,
        origin,
        ...(isExpired ? ['expired'] : []),
        ...faultsOf(['EXPIRED_MARKED_VALID', 'BROKEN_SIGNATURE'], index),
      ];
    });
    expectNear(
      share,
      { BORN_DIGITAL: 65, DIGITISED: 30, DATA_DERIVED: 5, expired: 8, REPLACED: 4 },
      NEAR,
    );
    expectNear(share, { REVOKED: 0.5, EXPIRED_MARKED_VALID: 1, BROKEN_SIGNATURE: 0.3 }, EXACT);
  });

  it('close two addresses in a hundred', SLOW, () => {
    const share = shares(city.counts.households, (index) =>
      faultsOf(['CLOSED_COMMUNE_CODE'], index),
    );
    expectNear(share, { CLOSED_COMMUNE_CODE: 2 }, EXACT);
  });
});

describe('numbers of the whole city', () => {
  it('would tell all its 1,134,000 people apart if they were one sex and one age', {
    timeout: 60_000,
  }, () => {
    const personalId = personalIds(city.seed);
    const seen = new Set<number>();
    for (let index = 0; index < city.counts.persons; index++) {
      seen.add(Number(personalId(index, 'FEMALE', 1990)));
    }
    expect(seen.size).toBe(1_134_000);
  });

  it('give dossiers of three millions of results codes of their own', () => {
    // The two that could meet are a million apart: same serial, and on the same day if days were free.
    const clashes: number[] = [];
    for (let index = 0; index < 400_000; index += 97) {
      const codes = [0, 1, 2].map((run) =>
        city
          .result(index + run * 1_000_000)
          .dossierCode.split('-')
          .slice(1)
          .join(),
      );
      if (new Set(codes).size !== 3) clashes.push(index);
    }
    expect(clashes).toEqual([]);
  });
});
