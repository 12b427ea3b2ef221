import type { Finding, FindingReason } from '../../../schema/attestation/finding.ts';
import type { DataSourceCode } from '../../../schema/reference/index.ts';
import type { ReadinessReason } from '../resolver-types.generated.ts';
import { type Outcome, outcome } from './outcome.ts';

const CHECKED: readonly unknown[] = ['VERIFIED_NATIONAL', 'VERIFIED_CITY'];

/** What is said where a register finds that something does not hold. */
const WHY_NOT: Readonly<Record<FindingReason, Outcome>> = {
  HELD: outcome('NOT_FOUND', 'NO_RECORD'),
  NO_RECORD: outcome('NOT_FOUND', 'NO_RECORD'),
  DECEASED: outcome('NOT_FOUND', 'NO_RECORD'),
  NOT_HOLDER: outcome('NOT_FOUND', 'NOT_HOLDER'),
  NOT_IN_FORCE: outcome('EXPIRED', 'NOT_IN_FORCE'),
  CHANGED_SINCE: outcome('EXPIRED', 'CHANGED_SINCE'),
  NOT_IN_OPERATION: outcome('EXPIRED', 'NOT_IN_OPERATION'),
  DISAGREES: outcome('CONFLICT', 'SOURCES_DISAGREE'),
  NOT_PERMITTED: outcome('DENIED', 'NOT_PERMITTED'),
};

/**
 * Judges what a register attests. Missing, it means that the register did not answer.
 *
 * Never accepted: a record on which sources disagree, whatever it says.
 */
export function judgeData(source: DataSourceCode, finding: Finding | null): Outcome {
  if (finding === null) return outcome('SOURCE_UNAVAILABLE', 'NO_ANSWER');
  const evidence = { kind: 'data', source, finding } as const;
  if (finding.reason === 'NOT_PERMITTED') return WHY_NOT.NOT_PERMITTED;
  if (finding.verification === 'CONFLICT') return outcome('CONFLICT', 'SOURCES_DISAGREE', evidence);
  if (!finding.holds) {
    const why = WHY_NOT[finding.reason];
    return why.state === 'NOT_FOUND' ? why : { ...why, evidence };
  }
  return CHECKED.includes(finding.verification)
    ? outcome('AVAILABLE', 'IN_REGISTER', evidence)
    : outcome('AVAILABLE_UNVERIFIED', 'UNVERIFIED', evidence);
}

/** What the catalogue's own lists settle, such as what became of a commune. */
export function judgeList(source: DataSourceCode, on: string): Outcome {
  return outcome('AVAILABLE', 'IN_REGISTER', {
    kind: 'data',
    source,
    finding: {
      holds: true,
      reason: 'HELD',
      asOf: `${on}T00:00:00+07:00`,
      verification: 'VERIFIED_NATIONAL',
      register: 'DANH_MUC_DON_VI_HANH_CHINH',
      record: null,
    },
  });
}

/** Reasons that something could not even be looked for. */
export const notLooked = (reason: Extract<ReadinessReason, 'NOT_PROVIDED' | 'CONTEXT_NEEDED'>) =>
  outcome('NOT_FOUND', reason);
