/**
 * Whose records a register gave out, or kept back, in one answer. It travels in the answer's `extensions`
 * under `ACCESS_EXTENSION`, over the sealed channel and no other: it holds numbers of people.
 */
export interface AccessNote {
  /** Type of the record, such as `Citizen`: the nearest that says whom it is about. */
  readonly type: string;
  /** Personal IDs, sorted. Empty when the records are about nobody, or nobody was found. */
  readonly subjects: readonly string[];
  /** `Type.field` of what was given, sorted. */
  readonly fields: readonly string[];
  /** `Type.field` of what was refused, sorted. */
  readonly refused: readonly string[];
}

/** The key of the notes among an answer's extensions. */
export const ACCESS_EXTENSION = 'access';
