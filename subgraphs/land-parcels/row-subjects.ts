import { personsIn } from '../chassis/attestation.ts';
import { personalIds } from '../chassis/guard/personal-ids.ts';
import type { RowSubjects } from '../chassis/guard/row-subjects.ts';
import type { QualityFindingParent } from '../chassis/parents.ts';
import type { Context } from './context.ts';
import type { Loaders } from './loaders.ts';
import type {
  CitizenParent,
  LandAttestationParent,
  LandCertificateParent,
  LandParcelParent,
  LandUseRightParent,
} from './parents.ts';
import type { RightRow } from './rows.ts';

const peopleHolding = (rights: readonly RightRow[]): readonly string[] =>
  personalIds(rights.map((right) => (right.holder_kind === 'PERSON' ? right.holder_key : null)));

/** Who sold a parcel long ago has no more say in it. */
const inForce = (rights: readonly RightRow[], today: string): readonly RightRow[] =>
  rights.filter(({ ended_on }) => ended_on === null || ended_on > today);

/**
 * Whom this register's rows are about: those who hold a parcel, or a right that a certificate proves. A right
 * is about its holder, and is read by whoever holds the parcel with them.
 */
export const rowSubjects: RowSubjects<Loaders> = {
  Citizen: ({ key }: CitizenParent) => [key],
  LandParcel: async (row: LandParcelParent, { loaders, clock }: Context) =>
    peopleHolding(inForce(await loaders.rights.load(row.parcel_id), clock.today())),
  LandCertificate: {
    about: async (row: LandCertificateParent, { loaders }: Context) =>
      peopleHolding(await loaders.rightsOfCertificates.load(row.serial_number)),
    owned: async (row: LandCertificateParent, { loaders, clock }: Context) => {
      const rights = await loaders.rightsOfCertificates.load(row.serial_number);
      return peopleHolding(inForce(rights, clock.today()));
    },
  },
  LandUseRight: {
    about: (row: LandUseRightParent) => peopleHolding([row]),
    owned: 'by the enclosing record',
  },
  /** About those who hold the parcel, or the rights that the certificate proves. */
  QualityFinding: async (
    { recordType, recordKey }: QualityFindingParent,
    { loaders, clock }: Context,
  ) => {
    const ofCertificate = recordType === 'LandCertificate';
    const rights = ofCertificate ? loaders.rightsOfCertificates : loaders.rights;
    return peopleHolding(inForce(await rights.load(recordKey), clock.today()));
  },
  /** About whomever the claim is; open to the applicant, for whom the dossier is. */
  LandAttestation: {
    about: ({ claim }: LandAttestationParent) => personsIn(claim.subject),
    owned: ({ claim }: LandAttestationParent) => personsIn(claim.applicant),
  },
};
