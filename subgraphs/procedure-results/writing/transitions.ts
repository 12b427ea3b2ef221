import type { ChangeKind, StatusCode } from '../rows.ts';

/** What an issuer may do to a result that is there. */
export type Transition = Exclude<ChangeKind, 'ISSUED'>;

/**
 * From which states each change is lawful, and what it leads to. A result is in the state it has today, so one
 * whose last day has passed is EXPIRED whatever was recorded.
 *
 * What is suspended is resumed or revoked first: it is in doubt, and a new one in its place would settle the doubt
 * without anyone deciding it. Nothing leads away from REVOKED, REPLACED and CANCELLED.
 */
const TRANSITIONS: Readonly<
  Record<Transition, { readonly from: readonly StatusCode[]; readonly to: StatusCode }>
> = {
  SUSPENDED: { from: ['VALID'], to: 'SUSPENDED' },
  RESUMED: { from: ['SUSPENDED'], to: 'VALID' },
  REVOKED: { from: ['VALID', 'SUSPENDED', 'EXPIRED'], to: 'REVOKED' },
  REPLACED: { from: ['VALID', 'EXPIRED'], to: 'REPLACED' },
};

/** The state a change leads to; null where it is not lawful. */
export function stateAfter(today: StatusCode, change: Transition): StatusCode | null {
  const { from, to } = TRANSITIONS[change];
  return from.includes(today) ? to : null;
}

/** States in which a result still counts for its subject, or may again. */
export const LIVE: readonly StatusCode[] = ['VALID', 'SUSPENDED'];
