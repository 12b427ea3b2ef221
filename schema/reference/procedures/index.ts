import { byCode, isInForce } from '../code-list.ts';
import { BUSINESS_PROCEDURES } from './business.ts';
import { CIVIL_STATUS_PROCEDURES } from './civil-status.ts';
import { CONSTRUCTION_PROCEDURES } from './construction.ts';
import { LAND_PROCEDURES } from './land.ts';
import { OTHER_PROCEDURES } from './other.ts';
import type { Procedure } from './procedure.ts';
import { RESIDENCE_PROCEDURES } from './residence.ts';

export { type Circumstances, type Condition, FACTS, type Fact, holds } from './condition.ts';
export type {
  ApplicantKind,
  CodeCertainty,
  DataSourceCode,
  Procedure,
  ProcedureRequirement,
} from './procedure.ts';

const CATALOGUE: readonly Procedure[] = [
  ...CIVIL_STATUS_PROCEDURES,
  ...RESIDENCE_PROCEDURES,
  ...BUSINESS_PROCEDURES,
  ...CONSTRUCTION_PROCEDURES,
  ...LAND_PROCEDURES,
  ...OTHER_PROCEDURES,
];

const versionsByCode = byCode(CATALOGUE);

/** The version of a procedure in force on a day, or without a day the newest; null when there is none. */
export function procedureByCode(code: string, date?: string): Procedure | null {
  const versions = versionsByCode.get(code) ?? [];
  if (date === undefined) return versions.at(-1) ?? null;
  return versions.find((version) => isInForce(version, date)) ?? null;
}

/** Every version of every procedure, in the order of the catalogue. */
export function procedures(): readonly Procedure[] {
  return CATALOGUE;
}
