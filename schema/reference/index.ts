/** Code lists shared by all registers, as plain functions. Days are `YYYY-MM-DD` text. */
export { type Agency, agencies, agency, committeeOn, communeCommittee } from './agencies.ts';
export { dayAfter, type LocalizedName } from './code-list.ts';
export { type LandUseType, landUseType, landUseTypes } from './land-use.ts';
export {
  type ApplicantKind,
  type Circumstances,
  type CodeCertainty,
  type Condition,
  type DataSourceCode,
  FACTS,
  type Fact,
  holds,
  type Procedure,
  type ProcedureRequirement,
  procedureByCode,
  procedures,
} from './procedures/index.ts';
export { misfit } from './result-data.ts';
export { type ResultType, resultType, resultTypes } from './result-types.ts';
export {
  type AdministrativeLevel,
  type AdministrativeUnit,
  COMMUNES_OF_FORMER_DA_NANG,
  periodsOf,
  unitAt,
  unitsAt,
} from './units/index.ts';
export { type VsicLine, vsicLine, vsicLines } from './vsic/index.ts';
