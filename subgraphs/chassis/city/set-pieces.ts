/**
 * The first households are composed by hand, the same in every profile, so that the documents and
 * the tests can speak of them: household 0 for the first query, the others for one peculiarity each.
 */
export interface SetPiece {
  /** Letters of `families.ts`; as long as the household is big. */
  readonly composition?: string;
  readonly headAge?: number;
  /** Place in the household of one who has died. */
  readonly died?: number;
  /** Place in the household of one whose birth is known by its year alone. */
  readonly yearOnly?: number;
  /** The head's given name. */
  readonly headName?: string;
  readonly highlandFamilyName?: string;
}

const PLAIN: SetPiece = {};

const SET_PIECES: readonly SetPiece[] = [
  { composition: 'HSCCP', headAge: 41 },
  { composition: 'HSCP', headAge: 45, yearOnly: 3, headName: 'Hòa' },
  { composition: 'HSP', headAge: 50, died: 2, headName: 'Hoà' },
  { composition: 'HS', headAge: 29 },
  PLAIN,
  { highlandFamilyName: "Bh'nướch" },
];

export function setPieceOf(household: number): SetPiece {
  return SET_PIECES[household] ?? PLAIN;
}
