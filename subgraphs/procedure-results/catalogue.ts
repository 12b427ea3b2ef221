import {
  type Procedure,
  type ProcedureRequirement,
  procedureByCode,
  procedures,
  type ResultType,
  resultType,
} from '../../schema/reference/index.ts';
import { searchKey } from '../chassis/search-key.ts';

/** What a client wants of the catalogue; nothing where it did not say. */
export interface ProcedureFilter {
  readonly level?: Procedure['level'] | null | undefined;
  readonly kind?: Procedure['kind'] | null | undefined;
  readonly field?: string | null | undefined;
}

/** The procedure in force on a day; once it is repealed, its last version. */
export function procedureOn(code: string, day: string): Procedure | null {
  return procedureByCode(code, day) ?? procedureByCode(code);
}

/** The procedures in force on a day that pass the filter, by code. */
export function proceduresOn(day: string, filter: ProcedureFilter = {}): readonly Procedure[] {
  const field = filter.field == null ? null : searchKey(filter.field);
  return procedures()
    .filter(
      (one) =>
        one.validFrom <= day &&
        (one.validTo === null || one.validTo >= day) &&
        (filter.level == null || one.level === filter.level) &&
        (filter.kind == null || one.kind === filter.kind) &&
        (field === null || isNamed(one.field, field)),
    )
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
}

/** The requirement a dossier met, by the rules of the day it was received. */
export function requirementOn(
  procedureCode: string,
  requirementCode: string,
  day: string,
): ProcedureRequirement | null {
  const procedure = procedureOn(procedureCode, day);
  return procedure?.requirements.find((one) => one.code === requirementCode) ?? null;
}

/** Types by their codes; a code the list does not have is left out. */
export function resultTypesOf(codes: readonly string[]): readonly ResultType[] {
  return codes.flatMap((code) => resultType(code) ?? []);
}

/** The kind of personal data a type holds. A type nobody described is taken for the most sensitive. */
export function sensitivityOf(typeCode: string): ResultType['personal'] {
  return resultType(typeCode)?.personal ?? 'SENSITIVE';
}

/** Days after which a type no longer proves anything, though it bears no last day. A project convention. */
const REUSE_DAYS: Readonly<Record<string, number>> = {
  'RT-RES-002': 1, // drawn from the population database, which is asked again the next day
  'RT-CIV-003': 180,
  'RT-LAND-003': 180,
  'RT-RES-001': 365,
  'RT-SOC-001': 365,
};

/** How many days after issue results of a type are accepted; `null` when their age does not matter. */
export function reuseDaysOf(typeCode: string): number | null {
  return REUSE_DAYS[typeCode] ?? null;
}

function isNamed(name: { readonly vi: string; readonly en: string | null }, key: string): boolean {
  return searchKey(name.vi) === key || (name.en !== null && searchKey(name.en) === key);
}
