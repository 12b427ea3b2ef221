import { secondsAfter } from '../instant.ts';
import type { ResultRow } from '../rows.ts';
import { OWN_SYSTEM, type SignedFacts } from './signed-facts.ts';

/**
 * What the code of a result says.
 *
 * Of the subject's number it says the last three digits: enough for an inspector to hold it against a card
 * without asking anybody, and shared by a thousandth of the city. A hash would not do: twelve digits are
 * few enough to try them all, and one with a secret key could not be compared in the field. An opaque key
 * is no number that stands on a card.
 */
export function factsOf(row: ResultRow): SignedFacts {
  const hasNumber = row.subject_kind === 'PERSON' || row.subject_kind === 'ENTERPRISE';
  return {
    system: OWN_SYSTEM,
    resultNumber: row.result_number,
    dossierCode: row.dossier_code,
    procedureCode: row.procedure_code,
    typeCode: row.type_code,
    subjectKind: row.subject_kind,
    subjectTail: hasNumber ? row.subject_key.slice(-3) : null,
    issuedAt: secondsAfter(row.issued_at, 0),
    validFrom: row.valid_from,
    validTo: row.valid_to,
  };
}
