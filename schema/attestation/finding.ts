/** Why a register finds that something holds or does not, as the graph's `FindingReason`. */
export type FindingReason =
  | 'HELD'
  | 'NO_RECORD'
  | 'DECEASED'
  | 'NOT_HOLDER'
  | 'NOT_IN_FORCE'
  | 'CHANGED_SINCE'
  | 'NOT_IN_OPERATION'
  | 'DISAGREES'
  | 'NOT_PERMITTED';

/** How far a record has been checked, as the graph's `Verification`. */
export type FindingVerification =
  | 'VERIFIED_NATIONAL'
  | 'VERIFIED_CITY'
  | 'DECLARED'
  | 'DIGITISED'
  | 'CONFLICT';

/**
 * What a register attests: yes or no, and on what record. It always answers, so that an answer which is missing
 * means that the register is down.
 */
export interface Finding {
  readonly holds: boolean;
  readonly reason: FindingReason;
  /** When the register last confirmed the record; null without one. */
  readonly asOf: string | null;
  readonly verification: FindingVerification | null;
  /** Code of the register, such as `CSDL_DAT_DAI`. */
  readonly register: string;
  /** A reference to the record that says nothing of a person by itself; null without one. */
  readonly record: string | null;
}
