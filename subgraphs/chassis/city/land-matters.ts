import { hasCertificate } from './certificates.ts';
import { tossFor } from './draws.ts';

/**
 * Matters of land that leave a result: in every 25 parcels three mortgages, three extracts of the
 * map and two building permits. By counting in 25s a result finds its parcel, and a parcel knows
 * whether it is mortgaged.
 */
const PARCELS_IN_GROUP = 25;
const MATTERS_IN_GROUP = 8;

export type LandMatter = 'MORTGAGE' | 'EXTRACT' | 'PERMIT';

export const landMattersAmong = (parcels: number): number =>
  Math.floor(parcels / PARCELS_IN_GROUP) * MATTERS_IN_GROUP;

export interface LandMatters {
  isMortgaged(parcel: number): boolean;
  /** The n-th matter: what it is and which parcel it is about. */
  matter(rank: number): { readonly kind: LandMatter; readonly parcel: number };
}

/** Thirds of a group: where each begins and how many parcels it may choose among. */
const THIRDS = [
  [1, 6],
  [8, 7],
  [16, 8],
] as const;

/** `mayBuildOn` says whether a permit makes sense for a parcel. */
export function landMattersOf(
  seed: number,
  parcels: number,
  mayBuildOn: (parcel: number) => boolean,
): LandMatters {
  const mortgageToss = tossFor(seed, 'parcel mortgage');
  const extractToss = tossFor(seed, 'parcel extract');
  const permitToss = tossFor(seed, 'parcel permit');
  const groups = Math.floor(parcels / PARCELS_IN_GROUP);

  const inThird = (toss: (index: number) => number, group: number, third: number): number => {
    const [from, width] = THIRDS[third] ?? THIRDS[0];
    const parcel = group * PARCELS_IN_GROUP + from + Math.floor(toss(group * 3 + third) * width);
    // Matters of land need a certificate; the next parcel always has one when this has not.
    return hasCertificate(parcel) ? parcel : parcel + 1;
  };

  const permit = (group: number, half: number): number | null => {
    const start = Math.floor(permitToss(group * 2 + half) * PARCELS_IN_GROUP);
    for (let step = 0; step < PARCELS_IN_GROUP; step++) {
      const parcel = group * PARCELS_IN_GROUP + ((start + step) % PARCELS_IN_GROUP);
      if (hasCertificate(parcel) && mayBuildOn(parcel)) return parcel;
    }
    return null;
  };

  return {
    isMortgaged(parcel) {
      const group = Math.floor(parcel / PARCELS_IN_GROUP);
      if (group >= groups) return false;
      return [0, 1, 2].some((third) => inThird(mortgageToss, group, third) === parcel);
    },
    matter(rank) {
      const group = Math.floor(rank / MATTERS_IN_GROUP);
      const place = rank % MATTERS_IN_GROUP;
      if (place < 3) return { kind: 'MORTGAGE', parcel: inThird(mortgageToss, group, place) };
      if (place < 6) return { kind: 'EXTRACT', parcel: inThird(extractToss, group, place - 3) };
      const parcel = permit(group, place - 6);
      return parcel === null
        ? { kind: 'EXTRACT', parcel: inThird(extractToss, group, place - 6) }
        : { kind: 'PERMIT', parcel };
    },
  };
}
