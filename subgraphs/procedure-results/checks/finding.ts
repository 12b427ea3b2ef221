import { resultType } from '../../../schema/reference/index.ts';
import { factsOf } from '../qr/facts-of.ts';
import { isGenuine, type Verifiers } from '../qr/keys/published-keys.ts';
import type { PlainFacts } from '../qr/plain-code.ts';
import type { SignedCode } from '../qr/signed-code.ts';
import type { ResultRow, StatusCode } from '../rows.ts';
import { statusOn } from '../status.ts';
import type { CheckOutcome } from './check-row.ts';

/** What was found about a code. There is a row only where whoever asks may hear of it. */
export interface Finding {
  readonly outcome: CheckOutcome;
  readonly row: ResultRow | null;
  /** Whether the store signed the code. Of a plain one it is false, however right it is. */
  readonly signatureValid: boolean;
  /** As the code gave it or as it was found; for the log. */
  readonly resultNumber: string | null;
}

const OUTCOME_OF: Readonly<Record<StatusCode, CheckOutcome>> = {
  VALID: 'VALID',
  EXPIRED: 'EXPIRED',
  REPLACED: 'REPLACED',
  REVOKED: 'REVOKED',
  SUSPENDED: 'SUSPENDED',
  CANCELLED: 'REVOKED',
};

const found = (row: ResultRow, today: string): Omit<Finding, 'signatureValid'> => ({
  outcome: OUTCOME_OF[statusOn(today, row)],
  row,
  resultNumber: row.result_number,
});

/**
 * What a signed code turns out to be, with the row of its number when the store has one.
 *
 * A code that is genuine but contradicts the record in what never changes is treated as tampered with: one of
 * the two was. Its dates of validity may differ, because those are changed lawfully; the record's count.
 */
export function findingOnSigned(
  code: SignedCode,
  row: ResultRow | null,
  verifiers: Verifiers,
  today: string,
): Finding {
  const { resultNumber } = code.facts;
  const signatureValid = isGenuine(code, verifiers);
  const nothing = { row: null, signatureValid, resultNumber };
  if (!signatureValid) return { outcome: 'TAMPERED', ...nothing };
  if (row === null) return { outcome: 'UNKNOWN', ...nothing };
  const [said, kept] = [code.facts, factsOf(row)];
  const agrees =
    said.dossierCode === kept.dossierCode &&
    said.procedureCode === kept.procedureCode &&
    said.typeCode === kept.typeCode &&
    said.subjectKind === kept.subjectKind &&
    said.subjectTail === kept.subjectTail &&
    said.issuedAt === kept.issuedAt;
  return agrees ? { ...found(row, today), signatureValid } : { outcome: 'TAMPERED', ...nothing };
}

/**
 * What a code of plain fields turns out to be, with the rows of its dossier.
 *
 * Nothing proves that it was not made up, so every field has to be right, the subject's whole number and the
 * second of issue among them; else it is unknown, whatever else was right. Who guesses learns nothing that
 * they did not know.
 */
export function findingOnPlain(
  facts: PlainFacts,
  rows: readonly ResultRow[],
  today: string,
): Finding {
  const row = rows.find((one) => {
    const kept = factsOf(one);
    return (
      kept.procedureCode === facts.procedureCode &&
      one.subject_key === facts.subjectKey &&
      resultType(one.type_code)?.name.vi === facts.title &&
      kept.issuedAt === facts.issuedAt &&
      kept.validTo === facts.validTo
    );
  });
  const signatureValid = false;
  if (row) return { ...found(row, today), signatureValid };
  return { outcome: 'UNKNOWN', row: null, signatureValid, resultNumber: null };
}
