import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { access, testKeys } from '../../../test/audit/kit.ts';
import type { JournalEntry } from '../entry.ts';
import { nameOf } from '../keys/person-hash.ts';
import { accessDrafts, PEOPLE_CEILING } from './access-drafts.ts';
import { accessesIn } from './bodies.ts';
import { parsedBody } from './parsed-body.ts';

const keys = testKeys();

/** What readers are given of entries once they were written down, and how many records that took. */
function writtenDown(entries: readonly JournalEntry[]) {
  const drafts = accessDrafts(keys, entries);
  const accesses = drafts.flatMap(({ text }, at) => {
    const body = parsedBody(text);
    if (body?.kind !== 'access') throw new Error('A draft is no access.');
    return accessesIn('chain', at + 1, body);
  });
  return { records: drafts.length, accesses };
}

const person = fc.integer({ min: 0, max: 1_500 }).map((i) => `0981${String(i).padStart(8, '0')}`);

describe('the accesses of one answer', () => {
  it('are read as they were reported, each about its own people', () => {
    const entries = fc.array(
      fc.record({
        subjects: fc.uniqueArray(person, { maxLength: 40 }),
        entityType: fc.constantFrom('Citizen', 'LandParcel', 'Household'),
        fields: fc.subarray(['Citizen.fullName', 'Citizen.gender']),
      }),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(entries, (given) => {
        const answer = given.map(({ subjects, ...rest }) => access(subjects, rest));
        const { records, accesses } = writtenDown(answer);
        expect(records).toBe(1);
        expect(accesses.map(({ part }) => part)).toEqual(answer.map((_, part) => part));
        for (const [at, { subjects, entityType, fields }] of answer.entries()) {
          const read = accesses[at];
          expect([read?.entityType, read?.fields]).toEqual([entityType, fields]);
          expect(new Set(read?.subjects)).toEqual(
            new Set(subjects.map((one) => nameOf(keys.hashing[0], one))),
          );
        }
      }),
    );
  });

  it('about more people than a record holds stand in several, each person in one', () => {
    const people = Array.from({ length: 1_201 }, (_, i) => `0981${String(i).padStart(8, '0')}`);
    const { records, accesses } = writtenDown([
      access(people.slice(0, 700), { entityType: 'Citizen' }),
      access([], { entityType: 'Enterprise', outcome: 'REFUSED' }),
      access(people.slice(600), { entityType: 'LandParcel' }),
    ]);
    expect(records).toBe(3);
    const seen = accesses.map(({ number, part, entityType, subjects }) => [
      ...[number, part, entityType, subjects.length],
    ]);
    expect(seen).toEqual([
      [1, 0, 'Citizen', PEOPLE_CEILING],
      [1, 1, 'Enterprise', 0],
      [2, 0, 'Citizen', 200],
      [2, 1, 'LandParcel', 400],
      [3, 0, 'LandParcel', 201],
    ]);
  });

  it('of another request, moment or dossier are a record of their own', () => {
    const given = [
      access([]),
      access([]),
      access([], { requestId: 'another' }),
      access([], { requestId: 'another', dossierCode: null }),
    ];
    expect(writtenDown(given).records).toBe(3);
  });
});
