import type { City, Person, ResultFacts } from '../../chassis/city/city.ts';
import type { SubjectKind } from '../rows.ts';

/** A subject as the tables hold it. */
export interface PlainSubject {
  readonly kind: SubjectKind;
  readonly key: string;
}

/** Whom a result is about, with the person when it is one. */
export interface SubjectFacts {
  readonly plain: PlainSubject;
  readonly person: Person | null;
  /** As a result has it printed. */
  readonly name: string;
}

/** Looks up whom a result is about. */
export function subjectFacts(city: City, { subject }: ResultFacts): SubjectFacts {
  switch (subject.kind) {
    case 'person': {
      const person = city.person(subject.index);
      const plain = { kind: 'PERSON', key: person.personalId } as const;
      return { plain, person, name: person.fullName };
    }
    case 'enterprise': {
      const { code: key, name } = city.enterprise(subject.index);
      return { plain: { kind: 'ENTERPRISE', key }, person: null, name };
    }
    case 'householdBusiness': {
      const { id: key, name } = city.householdBusiness(subject.index);
      return { plain: { kind: 'HOUSEHOLD', key }, person: null, name };
    }
  }
}

const ADULT_AT = 18;

/**
 * Who goes to the counter for a person: they themself, unless a child or no longer alive; then the
 * head of their household, or the one after.
 */
export function applicantFor(city: City, person: Person, on: string): Person {
  const child = Number(on.slice(0, 4)) - person.birthYear < ADULT_AT;
  const gone = person.diedOn !== null && person.diedOn <= on;
  if (!child && !gone) return person;
  const other = city.household(person.household).members.find((one) => one !== person.index);
  return other === undefined ? person : city.person(other);
}
