import { expect, it } from 'vitest';
import type { StatusCode } from '../rows.ts';
import { stateAfter, type Transition } from './transitions.ts';

/** Every state and what each change makes of it; what is not here is not lawful. */
const LAWFUL: Readonly<Partial<Record<`${StatusCode} ${Transition}`, StatusCode>>> = {
  'VALID SUSPENDED': 'SUSPENDED',
  'SUSPENDED RESUMED': 'VALID',
  'VALID REVOKED': 'REVOKED',
  'SUSPENDED REVOKED': 'REVOKED',
  'EXPIRED REVOKED': 'REVOKED',
  'VALID REPLACED': 'REPLACED',
  'EXPIRED REPLACED': 'REPLACED',
};

const STATES = ['VALID', 'EXPIRED', 'REPLACED', 'REVOKED', 'SUSPENDED', 'CANCELLED'] as const;
const CHANGES = ['SUSPENDED', 'RESUMED', 'REVOKED', 'REPLACED'] as const;

it.each(STATES.flatMap((state) => CHANGES.map((change) => [state, change] as const)))(
  '%s and %s',
  (state, change) => {
    expect(stateAfter(state, change)).toBe(LAWFUL[`${state} ${change}`] ?? null);
  },
);
