import type { SubjectKind } from '../rows.ts';

/** What a signed code says of a result. */
export interface SignedFacts {
  /** The information system that made the code; its agency says of which city it is. */
  readonly system: CodeSystem;
  readonly resultNumber: string;
  readonly dossierCode: string;
  readonly procedureCode: string;
  /** Its title, by the code list. */
  readonly typeCode: string;
  readonly subjectKind: SubjectKind;
  /** The last three digits of the subject's number; null where its key is no number people know. */
  readonly subjectTail: string | null;
  readonly issuedAt: string;
  readonly validFrom: string;
  /** Null when it does not expire. */
  readonly validTo: string | null;
}

/** A system that makes codes: the root of its city's agency codes, and its number there. */
export interface CodeSystem {
  readonly city: string;
  readonly number: number;
}

/** This store. The numbers of a city's systems are given out in this list and never used again. */
export const OWN_SYSTEM: CodeSystem = { city: 'H17', number: 1 };

/** Names of the city's systems, as the circular wants the providing system named. */
export const SYSTEM_CODES: ReadonlyMap<number, string> = new Map([[1, 'KHO_KET_QUA_TTHC']]);

/** Whether a code was made by a system of this city. */
export const isOfThisCity = ({ city }: CodeSystem): boolean => city === OWN_SYSTEM.city;
