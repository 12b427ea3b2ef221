/**
 * A parcel's identification code in lower case, or null.
 *
 * The letters are those of GeoHash, which has no a, i, l or o. Papers may print capitals (it is not
 * settled which), so both are read.
 */
export function parseParcelId(text: string): string | null {
  const lower = text.toLowerCase();
  return /^[0-9b-hjkmnp-z]{12}$/.test(lower) ? lower : null;
}

export interface ParcelBookKeyParts {
  readonly communeCode: string;
  /** May carry a suffix after a re-survey: `15A`. */
  readonly sheet: string;
  readonly parcelNumber: number;
}

const BOOK_KEY = /^(?!00000)(\d{5})\.([1-9]\d{0,4}[A-Z]?)\.([1-9]\d{0,5})$/;

/** The commune, map sheet and parcel number that a book key (MX.SB.ST) is made of, or null. */
export function parcelBookKeyParts(text: string): ParcelBookKeyParts | null {
  const [, communeCode, sheet, parcel] = BOOK_KEY.exec(text) ?? [];
  if (communeCode === undefined || sheet === undefined || parcel === undefined) return null;
  return { communeCode, sheet, parcelNumber: Number(parcel) };
}

/** A book key, or null. Numbers are written without leading zeros, or one parcel would have many keys. */
export function parseParcelBookKey(text: string): string | null {
  return BOOK_KEY.test(text) ? text : null;
}

/** A certificate's serial with one space between letters and digits, or null. Six digits until 2024, eight since. */
export function parseCertificateSerial(text: string): string | null {
  const [, letters, digits] =
    /^([A-ZĐ]{1,2}) ?(\d{6}(?:\d{2})?)$/.exec(text.normalize('NFC')) ?? [];
  return letters === undefined || digits === undefined ? null : `${letters} ${digits}`;
}

/** A land-use symbol of the cadastral map, or null. Whether the list has it is asked of the list. */
export function parseLandUseCode(text: string): string | null {
  return /^[A-Z]{3}$/.test(text) ? text : null;
}
