import type { BitReader, BitWriter } from './bits.ts';

/*
 * How the codes of the city's papers are packed: each part of a code in the bits it needs. What these
 * patterns do not cover cannot be packed and throws; reading gives back exactly what was written.
 */

const A = 'A'.charCodeAt(0);

const putLetter = (bits: BitWriter, letter: string): void => bits.put(letter.charCodeAt(0) - A, 5);

function takeLetter(bits: BitReader): string {
  const at = bits.take(5);
  if (at > 25) throw new RangeError('Not a letter.');
  return String.fromCharCode(A + at);
}

function takeBelow(bits: BitReader, size: number, limit: number): number {
  const value = bits.take(size);
  if (value >= limit) throw new RangeError('Not a number of these digits.');
  return value;
}

const BITS_OF_DIGITS = [0, 4, 7, 10, 14, 17, 20, 24, 27];

/** Digits, of which both sides know how many there are. */
export function putDigits(bits: BitWriter, digits: string): void {
  bits.put(Number(digits), BITS_OF_DIGITS[digits.length] ?? 0);
}

export function takeDigits(bits: BitReader, length: number): string {
  const value = takeBelow(bits, BITS_OF_DIGITS[length] ?? 0, 10 ** length);
  return String(value).padStart(length, '0');
}

/** An agency in today's form (`H17.90.001`): its groups, each told to be of two or of three digits. */
export function putAgency(bits: BitWriter, code: string): void {
  const [root = '', ...groups] = code.split('.');
  putLetter(bits, root);
  putDigits(bits, root.slice(1));
  for (const group of groups) {
    bits.put(group.length - 1, 2);
    putDigits(bits, group);
  }
  bits.put(0, 2);
}

export function takeAgency(bits: BitReader): string {
  const groups = [takeLetter(bits) + takeDigits(bits, 2)];
  for (let kind = bits.take(2); kind !== 0; kind = bits.take(2)) {
    if (kind === 3) throw new RangeError('Not a group of an agency.');
    groups.push(takeDigits(bits, kind + 1));
  }
  return groups.join('.');
}

/** A result's number: `KQ-H17.05-2025-00000001`. */
export function putResultNumber(bits: BitWriter, number: string): void {
  const [, agency = '', year = '', serial = ''] = number.split('-');
  putAgency(bits, agency);
  putDigits(bits, year.slice(2));
  putDigits(bits, serial);
}

export function takeResultNumber(bits: BitReader): string {
  return `KQ-${takeAgency(bits)}-20${takeDigits(bits, 2)}-${takeDigits(bits, 8)}`;
}

const DOSSIER = /^([\dA-Z.]+)-(\d{2})(\d{2})(\d{2})-(\d{4,6})$/;

/** A dossier's code. Its agency is mostly the one that issued the result, and then costs one bit. */
export function putDossierCode(bits: BitWriter, code: string, issuer: string): void {
  const [, agency = '', year = '', month = '', day = '', serial = ''] = DOSSIER.exec(code) ?? [];
  bits.put(agency === issuer ? 1 : 0, 1);
  if (agency !== issuer) putAgencyAsPrinted(bits, agency);
  for (const digits of [year, month, day]) putDigits(bits, digits);
  bits.put(serial.length - 4, 2);
  putDigits(bits, serial);
}

export function takeDossierCode(bits: BitReader, issuer: string): string {
  const agency = bits.take(1) === 1 ? issuer : takeAgencyAsPrinted(bits);
  const day = [0, 1, 2].map(() => takeDigits(bits, 2)).join('');
  return `${agency}-${day}-${takeDigits(bits, bits.take(2) + 4)}`;
}

/** Receipts print an agency in today's form or in the older padded one, `000.00.05.H17`. */
function putAgencyAsPrinted(bits: BitWriter, code: string): void {
  const isPadded = /^\d/.test(code);
  bits.put(isPadded ? 1 : 0, 1);
  if (!isPadded) {
    putAgency(bits, code);
    return;
  }
  const [first = '', second = '', third = '', root = ''] = code.split('.');
  putDigits(bits, first);
  putDigits(bits, second);
  bits.put(third.length - 2, 1);
  putDigits(bits, third);
  putAgency(bits, root);
}

function takeAgencyAsPrinted(bits: BitReader): string {
  if (bits.take(1) === 0) return takeAgency(bits);
  const groups = [takeDigits(bits, 3), takeDigits(bits, 2), takeDigits(bits, bits.take(1) + 2)];
  return [...groups, takeAgency(bits)].join('.');
}

/** A procedure's national code, `1.004222`. */
export function putProcedureCode(bits: BitWriter, code: string): void {
  putDigits(bits, code.slice(0, 1));
  putDigits(bits, code.slice(2));
}

export function takeProcedureCode(bits: BitReader): string {
  return `${takeDigits(bits, 1)}.${takeDigits(bits, 6)}`;
}

/** A kind of result, `RT-LAND-001`. */
export function putTypeCode(bits: BitWriter, code: string): void {
  const [, field = '', number = ''] = code.split('-');
  bits.put(field.length - 1, 2);
  for (const letter of field) putLetter(bits, letter);
  putDigits(bits, number);
}

export function takeTypeCode(bits: BitReader): string {
  const letters = Array.from({ length: bits.take(2) + 1 }, () => takeLetter(bits));
  return `RT-${letters.join('')}-${takeDigits(bits, 3)}`;
}
