import { certificatesAmong, formersAmong } from './certificates.ts';
import type { Counts } from './city.ts';
import { landMattersAmong } from './land-matters.ts';

export type Section =
  | 'certificates'
  | 'enterprises'
  | 'dependentUnits'
  | 'householdBusinesses'
  | 'formerCertificates'
  | 'landMatters'
  | 'food'
  | 'personal';

export interface ResultPlaces {
  /** Index among the results of the n-th of a section. */
  place(section: Section, rank: number): number;
  /** The section an index falls in, and its rank there. */
  locate(index: number): { readonly section: Section; readonly rank: number };
  sizeOf(section: Section): number;
}

/** One food certificate to so many household businesses. */
export const BUSINESSES_TO_FOOD_CERTIFICATE = 20;

/**
 * The results stand in runs by what they are about: that is how a parcel, an enterprise or a business
 * knows the index of its certificate, and a result whom it is about, by adding and subtracting.
 */
export function resultPlaces(counts: Counts): ResultPlaces {
  const certificates = certificatesAmong(counts.parcels);
  const sections: [Section, number][] = [
    ['certificates', certificates],
    ['enterprises', counts.enterprises],
    ['dependentUnits', counts.dependentUnits],
    ['householdBusinesses', counts.householdBusinesses],
    ['formerCertificates', formersAmong(certificates)],
    ['landMatters', landMattersAmong(counts.parcels)],
    ['food', Math.ceil(counts.householdBusinesses / BUSINESSES_TO_FOOD_CERTIFICATE)],
  ];
  const taken = sections.reduce((sum, [, size]) => sum + size, 0);
  if (taken > counts.results) throw new RangeError('The profile has fewer results than papers.');
  sections.push(['personal', counts.results - taken]);

  const starts = new Map<Section, number>();
  let start = 0;
  for (const [section, size] of sections) {
    starts.set(section, start);
    start += size;
  }
  const sizes = new Map(sections);
  return {
    place: (section, rank) => (starts.get(section) ?? 0) + rank,
    sizeOf: (section) => sizes.get(section) ?? 0,
    locate(index) {
      let rank = index;
      for (const [section, size] of sections) {
        if (rank < size) return { section, rank };
        rank -= size;
      }
      throw new RangeError('The city has no result at this index.');
    },
  };
}
