import type { SubjectKind } from '../rows.ts';
import { bitReader, bitWriter } from './bits.ts';
import {
  putAgency,
  putDigits,
  putDossierCode,
  putProcedureCode,
  putResultNumber,
  putTypeCode,
  takeAgency,
  takeDigits,
  takeDossierCode,
  takeProcedureCode,
  takeResultNumber,
  takeTypeCode,
} from './packed-codes.ts';
import { putDay, putInstant, takeDay, takeInstant } from './packed-times.ts';
import type { SignedFacts } from './signed-facts.ts';

/** In this order, which codes that are printed rest on. */
const KINDS: readonly SubjectKind[] = ['PERSON', 'ENTERPRISE', 'HOUSEHOLD', 'AGENCY'];

const issuerIn = (resultNumber: string): string => resultNumber.split('-')[1] ?? '';

/** What a code says, in about 35 bytes; null when a code in it has a form that cannot be packed. */
export function packed(facts: SignedFacts): Uint8Array | null {
  const bits = bitWriter();
  return whole(() => {
    putAgency(bits, facts.system.city);
    bits.put(facts.system.number, 6);
    putResultNumber(bits, facts.resultNumber);
    putDossierCode(bits, facts.dossierCode, issuerIn(facts.resultNumber));
    putProcedureCode(bits, facts.procedureCode);
    putTypeCode(bits, facts.typeCode);
    bits.put(KINDS.indexOf(facts.subjectKind), 2);
    bits.put(facts.subjectTail === null ? 0 : 1, 1);
    if (facts.subjectTail !== null) putDigits(bits, facts.subjectTail);
    putInstant(bits, facts.issuedAt);
    putDay(bits, facts.validFrom);
    bits.put(facts.validTo === null ? 0 : 1, 1);
    if (facts.validTo !== null) putDay(bits, facts.validTo);
    return bits.bytes();
  });
}

/** What was packed; null when these bytes are no such thing. */
export function unpacked(bytes: Uint8Array): SignedFacts | null {
  const bits = bitReader(bytes);
  return whole(() => {
    const system = { city: takeAgency(bits), number: bits.take(6) };
    const resultNumber = takeResultNumber(bits);
    const dossierCode = takeDossierCode(bits, issuerIn(resultNumber));
    const procedureCode = takeProcedureCode(bits);
    const typeCode = takeTypeCode(bits);
    const subjectKind = KINDS[bits.take(2)] ?? 'AGENCY';
    const subjectTail = bits.take(1) === 1 ? takeDigits(bits, 3) : null;
    const [issuedAt, validFrom] = [takeInstant(bits), takeDay(bits)];
    const validTo = bits.take(1) === 1 ? takeDay(bits) : null;
    if (!bits.isDone()) return null;
    const codes = { resultNumber, dossierCode, procedureCode, typeCode };
    return { system, ...codes, subjectKind, subjectTail, issuedAt, validFrom, validTo };
  });
}

/** Out of bits, or a number where none can be: null, as of something that is not whole. */
function whole<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
