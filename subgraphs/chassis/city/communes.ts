import { committeeOn } from '../../../schema/reference/index.ts';
import { dayNumber } from './calendar.ts';

/** What sort of place a commune is: decides its land uses and how its addresses are written. */
export type Setting = 'INNER' | 'OUTER' | 'RURAL';

/** One of the sixteen units, in force since 2025-07-01, that cover the former Đà Nẵng. */
export interface Commune {
  readonly code: string;
  readonly setting: Setting;
  /** The commune's own agency, `H17.90.` and its place in the list. */
  readonly agencyCode: string;
  /** Out of 100 households, and out of 100 parcels, how many are here. */
  readonly households: number;
  readonly parcels: number;
  /** Column from the west and row from the south in the 4 × 4 chequer that stands in for the map. */
  readonly column: number;
  readonly row: number;
  /** Ward codes to 2024-12-31 of the area that is now this unit. */
  readonly formerWards: readonly string[];
}

/** Shares follow the population ranges of such units (urban 60,000–120,000, rural 20,000–45,000). */
export const COMMUNES: readonly Commune[] = [
  {
    code: '20242',
    setting: 'INNER',
    agencyCode: 'H17.90.001',
    households: 10,
    parcels: 7,
    column: 3,
    row: 1,
    formerWards: ['20227', '20230', '20233', '20236', '20239', '20242', '20248', '20251'],
  },
  {
    code: '20257',
    setting: 'INNER',
    agencyCode: 'H17.90.002',
    households: 10,
    parcels: 6,
    column: 2,
    row: 1,
    formerWards: ['20254', '20245', '20246', '20257', '20258'],
  },
  {
    code: '20209',
    setting: 'INNER',
    agencyCode: 'H17.90.003',
    households: 10,
    parcels: 7,
    column: 2,
    row: 2,
    formerWards: ['20209', '20203', '20215', '20212', '20221', '20218', '20207', '20206', '20225'],
  },
  {
    code: '20305',
    setting: 'INNER',
    agencyCode: 'H17.90.004',
    households: 7,
    parcels: 5,
    column: 1,
    row: 2,
    formerWards: ['20224', '20306', '20305'],
  },
  {
    code: '20275',
    setting: 'INNER',
    agencyCode: 'H17.90.005',
    households: 8,
    parcels: 5,
    column: 3,
    row: 2,
    formerWards: ['20275', '20272', '20278', '20281'],
  },
  {
    code: '20263',
    setting: 'OUTER',
    agencyCode: 'H17.90.006',
    households: 7,
    parcels: 5,
    column: 3,
    row: 3,
    formerWards: ['20263', '20266', '20269'],
  },
  {
    code: '20285',
    setting: 'OUTER',
    agencyCode: 'H17.90.007',
    households: 9,
    parcels: 9,
    column: 3,
    row: 0,
    formerWards: ['20284', '20285', '20290', '20287'],
  },
  {
    code: '20200',
    setting: 'OUTER',
    agencyCode: 'H17.90.008',
    households: 9,
    parcels: 8,
    column: 0,
    row: 2,
    formerWards: ['20198', '20200', '20302'],
  },
  {
    code: '20197',
    setting: 'OUTER',
    agencyCode: 'H17.90.009',
    households: 7,
    parcels: 6,
    column: 1,
    row: 3,
    formerWards: ['20197', '20296'],
  },
  {
    code: '20194',
    setting: 'OUTER',
    agencyCode: 'H17.90.010',
    households: 5,
    parcels: 6,
    column: 0,
    row: 3,
    formerWards: ['20194', '20195', '20293'],
  },
  {
    code: '20260',
    setting: 'OUTER',
    agencyCode: 'H17.90.011',
    households: 6,
    parcels: 6,
    column: 1,
    row: 1,
    formerWards: ['20311', '20312', '20260'],
  },
  {
    code: '20314',
    setting: 'OUTER',
    agencyCode: 'H17.90.012',
    households: 5,
    parcels: 6,
    column: 2,
    row: 0,
    formerWards: ['20314', '20329', '20323'],
  },
  {
    code: '20320',
    setting: 'RURAL',
    agencyCode: 'H17.90.013',
    households: 2,
    parcels: 9,
    column: 0,
    row: 0,
    formerWards: ['20320', '20317'],
  },
  {
    code: '20332',
    setting: 'RURAL',
    agencyCode: 'H17.90.014',
    households: 3,
    parcels: 9,
    column: 1,
    row: 0,
    formerWards: ['20326', '20332'],
  },
  {
    code: '20308',
    setting: 'RURAL',
    agencyCode: 'H17.90.015',
    households: 2,
    parcels: 6,
    column: 0,
    row: 1,
    formerWards: ['20299', '20308'],
  },
  {
    code: '20333',
    setting: 'RURAL',
    agencyCode: 'H17.90.016',
    households: 0,
    parcels: 0,
    column: 2,
    row: 3,
    formerWards: [],
  },
];

const IN_FORCE = new Set(COMMUNES.map((commune) => commune.code));

const OWN_COMMITTEES_SINCE = dayNumber('2025-07-01');

const districtCommittees: ReadonlyMap<string, string> = new Map(
  COMMUNES.map(({ code, agencyCode }) => [
    code,
    committeeOn(code, '2025-06-30')?.code ?? agencyCode,
  ]),
);

/** The people's committee that issued papers for a commune's people on a day: the district's while it stood. */
export function committeeOf({ code, agencyCode }: Commune, day: number): string {
  return day < OWN_COMMITTEES_SINCE ? (districtCommittees.get(code) ?? agencyCode) : agencyCode;
}

/** Codes of wards that no unit carries since 2025-07-01: an address that uses one today is at fault. */
export function closedCodesOf(commune: Commune): readonly string[] {
  return commune.formerWards.filter((code) => !IN_FORCE.has(code));
}

/** Where an index falls: in which commune, and as its how-manieth there (from 0). */
export interface Place {
  readonly commune: Commune;
  readonly rank: number;
}

/**
 * Deals indices out to the communes by their shares, a hundred at a time.
 *
 * Dealing (rather than giving each commune a run) keeps a record in the same commune at every size
 * of the city, and leaves no commune empty in the smallest.
 */
export function dealtBy(share: (commune: Commune) => number): (index: number) => Place {
  const inhabited = COMMUNES.filter((commune) => share(commune) > 0);
  const dealt = new Map(inhabited.map((commune) => [commune, 0]));
  const round: Place[] = [];
  for (let turn = 1; turn <= 100; turn++) {
    // Whoever is furthest behind their share is next; the first commune of the list begins.
    let next = inhabited[0];
    let furthest = Number.NEGATIVE_INFINITY;
    for (const commune of inhabited) {
      const behind = share(commune) * turn - 100 * (dealt.get(commune) ?? 0);
      if (turn > 1 && behind > furthest) {
        furthest = behind;
        next = commune;
      }
    }
    if (next === undefined) throw new Error('No commune has a share to be dealt.');
    const rank = dealt.get(next) ?? 0;
    dealt.set(next, rank + 1);
    round.push({ commune: next, rank });
  }
  return (index) => {
    // The round has a hundred turns, and the remainder is one of them.
    const { commune, rank } = round[index % 100] as Place;
    return { commune, rank: Math.floor(index / 100) * share(commune) + rank };
  };
}
