/**
 * Identifiers: each parser gives the one form registers store, or null. Pure, total, and silent about
 * what it was given: an identifier never appears in an error.
 */
export { parseAgencyCode, parseCommuneCode, parseVsicCode } from './agency-code.ts';
export { isCalendarDay, parsePartialDate } from './calendar.ts';
export {
  enterpriseCheckDigit,
  parseBusinessLocationCode,
  parseDependentUnitCode,
  parseEnterpriseCode,
} from './enterprise-code.ts';
export { parseHouseholdCode } from './household-code.ts';
export {
  type ParcelBookKeyParts,
  parcelBookKeyParts,
  parseCertificateSerial,
  parseLandUseCode,
  parseParcelBookKey,
  parseParcelId,
} from './land.ts';
export {
  type PersonalIdParts,
  type PersonalIdRules,
  parsePersonalId,
  personalIdParts,
} from './personal-id.ts';
export {
  parseDossierCode,
  parseProcedureCode,
  parseResultNumber,
  parseResultTypeCode,
} from './procedure.ts';
