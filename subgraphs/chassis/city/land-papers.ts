import { counterDay, REFERENCE_DAY } from './calendar.ts';
import { formerRank, parcelOfCertificate, successorRank } from './certificates.ts';
import type { SubjectRef } from './city.ts';
import { type Toss, tossFor } from './draws.ts';
import type { LandMatter } from './land-matters.ts';
import { type Paper, paper } from './papers.ts';
import type { Parcels } from './parcels.ts';
import type { ResultPlaces } from './result-places.ts';

const LAND_OFFICE = 'H17.15';
const CONSTRUCTION = 'H17.09';

const FIRST_REGISTRATION = '1.013978';
const EXCHANGE = '1.012783';
const CHANGE = '1.013833';
const MAP_EXTRACT = '9.900009';

const MATTERS: Readonly<
  Record<LandMatter, Pick<Paper, 'typeCode' | 'procedureCode' | 'issuerAgencyCode'>>
> = {
  MORTGAGE: { typeCode: 'RT-LAND-002', procedureCode: '1.011441', issuerAgencyCode: LAND_OFFICE },
  EXTRACT: { typeCode: 'RT-LAND-003', procedureCode: MAP_EXTRACT, issuerAgencyCode: LAND_OFFICE },
  PERMIT: { typeCode: 'RT-CON-001', procedureCode: '1.009994', issuerAgencyCode: CONSTRUCTION },
};

const STATUS_OF_CERTIFICATE = {
  VALID: 'VALID',
  REPLACED: 'REPLACED',
  REVOKED: 'REVOKED',
  // A lost certificate is declared void when the loss has been published.
  LOST: 'CANCELLED',
} as const;

export interface LandPapers {
  certificate(rank: number): Paper;
  formerCertificate(rank: number): Paper;
  matter(rank: number): Paper;
}

/** The papers about parcels; each in the name of the parcel's first holder. */
export function landPapersOf(seed: number, parcels: Parcels, places: ResultPlaces): LandPapers {
  const day: Toss = tossFor(seed, 'land paper day');
  const month: Toss = tossFor(seed, 'land paper month');
  const how: Toss = tossFor(seed, 'land paper procedure');

  const holderOf = (parcel: number): SubjectRef => {
    const holder = parcels.holding(parcel).holders[0];
    if (holder?.kind === 'person' || holder?.kind === 'enterprise') return holder;
    throw new Error('Papers of land go to persons and enterprises only.');
  };

  return {
    certificate(rank) {
      const parcel = parcelOfCertificate(rank);
      const former = formerRank(rank);
      return paper({
        typeCode: 'RT-LAND-001',
        procedureCode: former !== null ? EXCHANGE : how(rank) < 0.7 ? FIRST_REGISTRATION : CHANGE,
        subject: holderOf(parcel),
        parcel,
        issuerAgencyCode: LAND_OFFICE,
        issuedDay: parcels.issuedDay(parcel),
        status: STATUS_OF_CERTIFICATE[parcels.certificateStatus(parcel)],
        replaces: former === null ? null : places.place('formerCertificates', former),
      });
    },
    formerCertificate(rank) {
      const successor = successorRank(rank);
      const parcel = parcelOfCertificate(successor);
      return paper({
        typeCode: 'RT-LAND-001',
        procedureCode: FIRST_REGISTRATION,
        subject: holderOf(parcel),
        parcel,
        issuerAgencyCode: LAND_OFFICE,
        issuedDay: parcels.formerIssuedDay(parcel),
        status: 'REPLACED',
        replacedBy: places.place('certificates', successor),
      });
    },
    matter(rank) {
      const { kind, parcel } = parcels.matters.matter(rank);
      const from = parcels.issuedDay(parcel) + 5;
      return paper({
        ...MATTERS[kind],
        subject: holderOf(parcel),
        parcel,
        issuedDay: counterDay(from, REFERENCE_DAY - 3, Math.sqrt(day(rank)), month(rank)),
      });
    },
  };
}
