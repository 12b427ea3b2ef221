import { describe, expect, it } from 'vitest';
import { parsePersonalId, personalIdParts } from '../../../schema/identifiers/index.ts';
import { every, repeats } from '../../../test/kit/every.ts';
import { synthesise } from './synthesise.ts';

const city = synthesise('small');
const { counts } = city;

const persons = every(counts.persons, city.person);
const households = every(counts.households, city.household);

describe('every person', () => {
  it('has a personal ID that nobody else has and nobody alive could have', () => {
    expect(repeats(persons.map((person) => person.personalId))).toBe(0);
    expect(repeats(persons.map((person) => person.id))).toBe(0);
    expect(persons.filter((person) => !/^09[78]/.test(person.personalId))).toEqual([]);
    expect(persons.filter((person) => parsePersonalId(person.personalId) === null)).toEqual([]);
    const elsewhere = persons.filter((person) => person.personalId.startsWith('097'));
    expect(elsewhere).toHaveLength(counts.persons / 8);
  });

  it('agrees with the personal ID, but for those put in as mismatches', () => {
    const disagreeing = persons.filter(({ personalId, gender, birthYear }) => {
      const parts = personalIdParts(personalId);
      return parts?.gender !== gender || parts.birthYear !== birthYear;
    });
    expect(disagreeing.map((person) => person.index)).toEqual(
      persons
        .map((person) => person.index)
        .filter((index) => city.hasFault('PERSON_ID_MISMATCH', index)),
    );
  });

  it('has a name in composed Unicode, of two to five words', () => {
    expect(
      persons.filter((person) => person.fullName !== person.fullName.normalize('NFC')),
    ).toEqual([]);
    const words = persons.map((person) => person.fullName.split(' ').length);
    expect([Math.min(...words), Math.max(...words)]).toEqual([2, 4]);
  });

  it('was born, and died, on a day of the calendar that has come', () => {
    const isDay = (date: string) =>
      date <= city.referenceDate && new Date(date).toISOString().startsWith(date);
    expect(persons.filter(({ dateOfBirth }) => !isDay(dateOfBirth))).toEqual([]);
    expect(
      persons.filter(
        ({ diedOn, dateOfBirth }) => diedOn !== null && !(isDay(diedOn) && diedOn > dateOfBirth),
      ),
    ).toEqual([]);
  });

  it('lives in the household that lists it', () => {
    const astray = persons.filter(
      ({ index, household }) => households[household]?.members.includes(index) !== true,
    );
    expect(astray).toEqual([]);
    expect(households.flatMap(({ members }) => members)).toHaveLength(counts.persons);
  });
});

describe('every household', () => {
  it('is headed by a living adult, and has a code of its own', () => {
    const heads = households.map(({ members }) => persons[members[0] ?? -1]);
    expect(heads.filter((head) => head?.role !== 'HEAD' || !head.alive)).toEqual([]);
    // A birth year put in wrong can only make a head older by its tens.
    expect(heads.filter((head) => head !== undefined && head.birthYear > 2006)).toEqual([]);
    expect(repeats(households.map(({ code }) => code))).toBe(0);
    expect(households.filter(({ code }) => !/^HH-\d{5}-\d{7}$/.test(code))).toEqual([]);
  });

  it('has children twenty to forty years younger than their parents, in the father’s name', () => {
    const sound = (index: number) => !city.hasFault('PERSON_ID_MISMATCH', index);
    const wrong = persons.flatMap((person) =>
      city.family(person.index).parents.flatMap((parent) => {
        const older = persons[parent];
        if (older === undefined || !sound(parent) || !sound(person.index)) return [];
        const years = person.birthYear - older.birthYear;
        const isNamed = older.gender === 'FEMALE' || older.surname === person.surname;
        return years >= 20 && years <= 40 && isNamed ? [] : [[person, older]];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('has ties that hold from both ends', () => {
    const oneSided = persons.filter(({ index }) => {
      const { spouse, parents, children } = city.family(index);
      return !(
        (spouse === null || city.family(spouse).spouse === index) &&
        parents.every((parent) => city.family(parent).children.includes(index)) &&
        children.every((child) => city.family(child).parents.includes(index))
      );
    });
    expect(oneSided).toEqual([]);
  });
});
