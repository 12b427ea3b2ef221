import { dayNumber } from './calendar.ts';
import { hasCertificate } from './certificates.ts';
import type { Counts, HolderRef, ParcelFacts, Share } from './city.ts';
import type { Place } from './communes.ts';
import { between, tossFor, weighing } from './draws.ts';
import type { Households } from './households.ts';
import { AGENCY_OF_USE, landUse, type Tenure } from './land-uses.ts';
import { remembering, strideOver } from './shuffles.ts';

/** Who holds a parcel and what for: decided together, because one limits the other. */
export interface Holding {
  readonly tenure: Tenure;
  readonly landUseCode: string;
  readonly holders: readonly HolderRef[];
  /** Household of the first holder; for organisations, the one that would have held it. */
  readonly household: number;
}

const withCertificate = weighing<Tenure>([
  ['COUPLE', 56.2],
  ['SINGLE', 35.4],
  ['CO_OWNERS', 6],
  ['ENTERPRISE', 2.4],
]);

/** Land of agencies and communities is on the books without a certificate. */
const withoutCertificate = weighing<Tenure>([
  ['COUPLE', 42],
  ['SINGLE', 28],
  ['CO_OWNERS', 6],
  ['AGENCY', 14],
  ['COMMUNITY', 10],
]);

/** By hand: one parcel of each kind among the first hundred. */
const SET_PIECES: Readonly<Record<number, readonly [Tenure, landUseCode?: string]>> = {
  0: ['COUPLE', 'ODT'],
  1: ['SINGLE'],
  2: ['ENTERPRISE', 'TMD'],
  3: ['CO_OWNERS'],
  13: ['AGENCY', 'TSC'],
  27: ['COMMUNITY', 'TIN'],
  41: ['AGENCY', 'CQP'],
};

/** Enterprises registered before this day may hold land. */
const SETTLED = dayNumber('2022-01-01');

/** Households tried before a parcel meant for a couple goes to a head alone. */
const TRIES = 12;

/** Who holds which parcel. Household 0 holds parcel 0. */
export function tenuresOf(
  seed: number,
  counts: Counts,
  households: Households,
  registeredDay: (enterprise: number) => number,
  placeOf: (parcel: number) => Place,
): (parcel: number) => Holding {
  const toss = (tag: string) => tossFor(seed, `parcel ${tag}`);
  const tenureToss = toss('tenure');
  const landUseToss = toss('land use');
  const holderToss = toss('holder');
  const coOwners = toss('co-owners');
  const householdOf = strideOver(counts.households, 0.7320508);

  /** An enterprise old enough to have been given land; the first of all where none is found. */
  const enterpriseFor = (parcel: number): number => {
    const wanted = Math.floor(holderToss(parcel) * counts.enterprises);
    for (let attempt = 0; parcel !== 2 && attempt < TRIES; attempt++) {
      const index = (wanted + attempt) % counts.enterprises;
      if (registeredDay(index) < SETTLED) return index;
    }
    return 0;
  };

  return remembering(16, (parcel) => {
    const setPiece = SET_PIECES[parcel];
    const table = hasCertificate(parcel) ? withCertificate : withoutCertificate;
    const tenure = setPiece?.[0] ?? table(tenureToss(parcel));
    const { commune } = placeOf(parcel);
    const landUseCode = setPiece?.[1] ?? landUse(commune.setting, tenure, landUseToss(parcel));
    const usual = householdOf(parcel % counts.households);
    const held = (holders: readonly HolderRef[], household = usual): Holding => ({
      tenure,
      landUseCode,
      holders,
      household,
    });
    const person = (index: number): HolderRef => ({ kind: 'person', index });

    switch (tenure) {
      case 'COUPLE':
        for (let attempt = 0; attempt < TRIES; attempt++) {
          const family = households.family((usual + attempt * 3) % counts.households);
          if (family.isCouple) {
            return held([person(family.first), person(family.first + 1)], family.household);
          }
        }
        return { ...held([person(households.blocks.firstOf(usual))]), tenure: 'SINGLE' };
      case 'CO_OWNERS': {
        const number = parcel === 3 ? 3 : between(coOwners(parcel) ** 1.6, 2, 4);
        return held(
          Array.from({ length: number }, (_, at) =>
            person(households.blocks.firstOf((usual + at) % counts.households)),
          ),
        );
      }
      case 'ENTERPRISE': {
        return held([{ kind: 'enterprise', index: enterpriseFor(parcel) }]);
      }
      case 'AGENCY':
        return held([{ kind: 'agency', code: AGENCY_OF_USE[landUseCode] ?? commune.agencyCode }]);
      case 'COMMUNITY': {
        const hamlet = between(holderToss(parcel), 1, 24);
        return held([{ kind: 'community', name: `Cộng đồng dân cư Thôn Mẫu ${hamlet}` }]);
      }
      default:
        return held([person(households.blocks.firstOf(usual))]);
    }
  });
}

/** Equal shares that sum to one; or, where the fault is put in, to less. */
export function rightsOf({ tenure, holders }: Holding, isFaulty: boolean): ParcelFacts['rights'] {
  const role = tenure === 'COUPLE' ? 'SPOUSE_JOINT' : holders.length > 1 ? 'CO_OWNER' : 'OWNER';
  const whole: Share = { numerator: 1, denominator: holders.length };
  const short: Share = { numerator: 1, denominator: holders.length + 1 };
  return holders.map((holder, at) => ({
    holder,
    share: isFaulty && at === holders.length - 1 ? short : whole,
    role,
  }));
}
