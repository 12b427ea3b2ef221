/**
 * Where the land certificates stand among the results: plain arithmetic, so that a parcel knows its
 * result and a result its parcel without either looking the other up.
 *
 * One parcel in fourteen has no certificate yet. One certificate in thirty-two was exchanged for the
 * present one; the former is kept, marked as replaced.
 */
const PARCELS_IN_RUN = 14;
const CERTIFICATES_IN_RUN = 13;
const RUN_OF_FORMERS = 32;
const PLACE_OF_FORMER = 5;

export const hasCertificate = (parcel: number): boolean =>
  parcel % PARCELS_IN_RUN < CERTIFICATES_IN_RUN;

/** How-manieth certificate (from 0) a parcel's is. Only for a parcel that has one. */
export const certificateRank = (parcel: number): number =>
  Math.floor(parcel / PARCELS_IN_RUN) * CERTIFICATES_IN_RUN + (parcel % PARCELS_IN_RUN);

export const parcelOfCertificate = (rank: number): number =>
  Math.floor(rank / CERTIFICATES_IN_RUN) * PARCELS_IN_RUN + (rank % CERTIFICATES_IN_RUN);

export const certificatesAmong = (parcels: number): number =>
  Math.floor(parcels / PARCELS_IN_RUN) * CERTIFICATES_IN_RUN +
  Math.min(parcels % PARCELS_IN_RUN, CERTIFICATES_IN_RUN);

/** How-manieth former certificate the one of this rank replaced, or null. */
export const formerRank = (rank: number): number | null =>
  rank % RUN_OF_FORMERS === PLACE_OF_FORMER ? Math.floor(rank / RUN_OF_FORMERS) : null;

/** Rank of the certificate that replaced a former one. */
export const successorRank = (former: number): number => former * RUN_OF_FORMERS + PLACE_OF_FORMER;

export const formersAmong = (certificates: number): number =>
  Math.floor((certificates + RUN_OF_FORMERS - PLACE_OF_FORMER - 1) / RUN_OF_FORMERS);
