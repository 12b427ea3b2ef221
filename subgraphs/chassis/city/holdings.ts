import type { EnterpriseFacts, EnterpriseType, HolderRef } from './city.ts';
import { between, tossFor } from './draws.ts';
import type { Family } from './households.ts';

/** What of an enterprise decides who holds it. */
interface Firm {
  readonly type: (index: number) => EnterpriseType;
  /** The household of its representative. */
  readonly home: (index: number) => Family;
  readonly registeredDay: (index: number) => number;
}

/** Who holds an enterprise: its representative first, then the spouse, then heads of other households. */
export function holdingsOf(
  seed: number,
  enterprises: number,
  { type, home, registeredDay }: Firm,
): (index: number) => EnterpriseFacts['holdings'] {
  const members = tossFor(seed, 'enterprise members');
  const holderToss = tossFor(seed, 'enterprise holder');

  /** Some companies of one member are daughters; a mother has the smaller index, so there is no ring. */
  const motherOf = (index: number): number | null => {
    if (members(index) >= 0.08) return null;
    const mother = Math.floor(holderToss(index) * index);
    return index > 5 && registeredDay(mother) < registeredDay(index) ? mother : null;
  };

  return (index) => {
    const family = home(index);
    const representative: HolderRef = { kind: 'person', index: family.first };
    const kind = type(index);
    if (kind === 'PRIVATE') return [{ holder: representative, percent: 100 }];
    if (kind === 'LLC_ONE') {
      const mother = motherOf(index);
      return mother === null
        ? [{ holder: representative, percent: 100 }]
        : [{ holder: { kind: 'enterprise', index: mother }, percent: 100 }];
    }
    const wanted =
      kind === 'PARTNERSHIP' ? 2 : between(members(index), 2, kind === 'LLC_MULTI' ? 4 : 5);
    const holders: HolderRef[] = [representative];
    if (family.isCouple) holders.push({ kind: 'person', index: family.first + 1 });
    for (let step = 1; holders.length < wanted; step++) {
      // Those who represent the enterprises that follow: all different, and none of this household.
      holders.push({ kind: 'person', index: home((index + step) % enterprises).first });
    }
    // Founders of a company limited by shares have often sold some to people the register does not list.
    const together = kind === 'JSC' ? between(holderToss(index), 51, 100) : 100;
    return dividedAmong(holders, together);
  };
}

/** Whole percentages in falling order that sum to `together` exactly. */
function dividedAmong(
  holders: readonly HolderRef[],
  together: number,
): EnterpriseFacts['holdings'] {
  const rest = holders.length - 1;
  const each = Math.floor(together / (holders.length + 1));
  return holders.map((holder, at) => ({
    holder,
    percent: at === 0 ? together - rest * each : each,
  }));
}
