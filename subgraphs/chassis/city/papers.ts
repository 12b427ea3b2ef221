import type { ResultFacts, SubjectRef } from './city.ts';

/** A result as those who know its subject draw it up, before it gets its numbers. */
export interface Paper {
  readonly typeCode: string;
  readonly procedureCode: string;
  readonly subject: SubjectRef;
  readonly parcel: number | null;
  readonly dependentUnit: number | null;
  readonly issuerAgencyCode: string;
  readonly issuedDay: number;
  /** Null when it does not expire. */
  readonly validMonths: number | null;
  readonly replacedBy: number | null;
  readonly replaces: number | null;
  /** Null leaves it to chance: now and then a result is revoked, suspended or cancelled. */
  readonly status: ResultFacts['status'] | null;
}

/** Usual validity in months, for the types that expire. */
export const VALID_MONTHS: Readonly<Record<string, number>> = {
  'RT-CIV-003': 6,
  'RT-RES-001': 12,
  'RT-LAND-003': 6,
  'RT-CON-001': 12,
  'RT-FOOD-001': 36,
};

/** Draws up a paper with what most papers have in common left out. */
export function paper(
  facts: Pick<Paper, 'typeCode' | 'procedureCode' | 'subject' | 'issuerAgencyCode' | 'issuedDay'> &
    Partial<Paper>,
): Paper {
  return {
    parcel: null,
    dependentUnit: null,
    validMonths: VALID_MONTHS[facts.typeCode] ?? null,
    replacedBy: null,
    replaces: null,
    status: null,
    ...facts,
  };
}
