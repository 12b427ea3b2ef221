import { describe, expect, it } from 'vitest';
import { missedEvent } from './marital-status.ts';
import { birthYear, sexOrCentury } from './personal-id.ts';

describe('a personal ID against the record', () => {
  const row = (personalId: string, gender: 'MALE' | 'FEMALE' | 'UNKNOWN', born: string) => ({
    ...{ record_key: personalId, record_id: 'cit_1', gender, date_of_birth: born },
  });

  it.each([
    ['098090004217', 'MALE', '1990-05-01', null, null],
    ['098190004217', 'FEMALE', '1990', null, null],
    ['098090004217', 'FEMALE', '1990-05-01', 'gender', null],
    ['098200004217', 'MALE', '1999-12-31', 'century', 'birthYear'],
    ['098090004217', 'MALE', '1980-05-01', null, 'birthYear'],
    ['098090004217', 'MALE', '2090-05-01', 'century', null],
    ['098090004217', 'UNKNOWN', '1990-05-01', null, null],
    ['no number', 'MALE', '1990-05-01', 'personalId', null],
  ] as const)('%s of a %s born %s: %s, %s', (id, gender, born, ofDigit4, ofDigits56) => {
    expect(sexOrCentury(row(id, gender, born))).toBe(ofDigit4);
    expect(birthYear(row(id, gender, born))).toBe(ofDigits56);
  });
});

describe('a marital status against the links', () => {
  it.each([
    ['SINGLE', 'ALIVE', 0, 0, null],
    ['SINGLE', 'ALIVE', 1, 1, 'wedding'],
    ['MARRIED', 'ALIVE', 1, 1, null],
    ['MARRIED', 'ALIVE', 1, 0, 'deathOfSpouse'],
    ['MARRIED', 'DECEASED', 1, 0, null],
    ['MARRIED', 'ALIVE', 0, 0, 'noSpouseOnRecord'],
    ['MARRIED', 'ALIVE', '2', '1', null],
    ['WIDOWED', 'ALIVE', 1, 0, null],
  ] as const)('%s, %s, %s on record, %s living: %s', (status, life, spouses, living, missed) => {
    const row = { record_key: '098090004217', record_id: 'cit_1', spouses, living };
    expect(missedEvent({ ...row, marital_status: status, life_status: life })).toBe(missed);
  });
});
