import { isJournalled, SELF } from './judge.ts';
import { listsField, PURPOSES, type Purpose } from './purposes.ts';
import type { AccessRule } from './rule.ts';

/** One purpose that may reach a field, and what it takes besides scopes and ground. */
export interface Reach {
  readonly purpose: string;
  /** `own`: only rows about the caller. `grant`: only under an explicit grant, or by the agency that decides. */
  readonly by: 'name' | 'grant' | 'own';
}

/** Whether the person concerned may read the field of their own rows with the scope `self` alone. */
export const opensToSubject = ({ scopes }: AccessRule): boolean =>
  scopes.length > 0 &&
  scopes.every((alternatives) =>
    alternatives.some((all) => all.length > 0 && all.every((name) => name === SELF)),
  );

/** Whether nobody else may read it, so that no purpose of others has to name it. */
export const opensToSubjectAlone = ({ scopes }: AccessRule): boolean =>
  scopes.some((alternatives) => alternatives.every((all) => all.includes(SELF)));

/**
 * The purposes that reach a field, in the order of the list; none where the field needs no purpose.
 *
 * `DEV_EXPLORE` is left out: it reaches every field, and only in a city that is invented.
 */
export function reachOf(
  rule: AccessRule,
  purposes: Readonly<Record<string, Purpose>> = PURPOSES,
): readonly Reach[] {
  if (!isJournalled(rule)) return [];
  const byGrant = rule.personal === 'SENSITIVE' || rule.sharing === 'CLOSED';
  return Object.entries(purposes).flatMap(([code, purpose]): readonly Reach[] => {
    if (purpose.fields === 'all') return [];
    if (purpose.fields === 'self')
      return opensToSubject(rule) ? [{ purpose: code, by: 'own' }] : [];
    if (opensToSubjectAlone(rule) || !listsField(purpose, rule.field)) return [];
    return [{ purpose: code, by: byGrant ? 'grant' : 'name' }];
  });
}
