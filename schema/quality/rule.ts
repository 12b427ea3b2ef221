/** How sure a finding is: a record that contradicts itself, or one that somebody should look at. */
export type Severity = 'ERROR' | 'WARNING';

/** One thing a register's records are checked for. A finding never keeps a record from being read. */
export interface QualityRule {
  /** The register that keeps the records, by its folder's name. It alone judges them, by its own store. */
  readonly register: string;
  /** The kind of record a finding is about. */
  readonly recordType: string;
  /** The labels of what is put wrong on purpose in the synthetic city and found by this rule. */
  readonly finds: readonly string[];
  readonly name: { readonly vi: string; readonly en: string };
  /** Where the rule comes from. */
  readonly basis: string;
  readonly severity: Severity;
}
