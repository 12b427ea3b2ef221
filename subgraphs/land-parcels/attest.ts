import type { Claim, Party } from '../../schema/attestation/claim.ts';
import type { Finding } from '../../schema/attestation/finding.ts';
import { attestingFor, mayBeTold } from '../chassis/attestation.ts';
import type { Context } from './context.ts';
import type { CertificateRow, RightRow } from './rows.ts';
import { LAND_REGISTER } from './sources.ts';

const say = attestingFor(LAND_REGISTER);

const stands = ({ started_on, ended_on }: RightRow, on: string): boolean =>
  started_on <= on && (ended_on === null || ended_on > on);

const isHolder = ({ holder_kind: kind, holder_key: key }: RightRow, party: Party): boolean =>
  kind === party.kind && key === party.key;

/**
 * The parcel a claim is about, and the rights in it that stand. A claim that names a certificate alone is about the
 * parcel that its rights are in; one that names both is about none when they do not belong together.
 */
async function placeOf({ parcelId, certificateSerial, on }: Claim, { loaders }: Context) {
  const proven =
    certificateSerial === null ? [] : await loaders.rightsOfCertificates.load(certificateSerial);
  const id = parcelId ?? proven[0]?.parcel_id ?? null;
  if (id === null) return null;
  if (certificateSerial !== null && !proven.some((right) => right.parcel_id === id)) return null;
  const [parcel, rights] = await Promise.all([loaders.parcels.load(id), loaders.rights.load(id)]);
  return parcel && { parcel, rights: rights.filter((right) => stands(right, on)) };
}

/** Events after which a certificate no longer says who holds what. */
const CHANGES: readonly string[] = ['SPLIT', 'MERGE', 'TRANSFER', 'INHERITANCE', 'GIFT'];

/** How many events of a parcel are looked at: the register keeps a handful for each. */
const EVENTS = 100;

async function isChangedSince(
  { issued_on }: CertificateRow,
  parcel: string,
  on: string,
  { loaders }: Context,
): Promise<boolean> {
  const request = { size: EVENTS, after: null, order: 'parcel event' };
  const events = await loaders.events.load({ parent: parcel, request });
  return events.some(
    ({ type, happened_on: day }) => CHANGES.includes(type) && day > issued_on && day <= on,
  );
}

/**
 * What the land register attests for an applicant: that they hold a right in a parcel, that their certificate of it is
 * in force and nothing happened since, that it is noted as lost, that the parcel is on the map.
 */
export async function attest(claim: Claim, context: Context): Promise<Finding> {
  const { kind, subject, on, certificateSerial } = claim;
  if (!mayBeTold(claim, context)) return say('NOT_PERMITTED');
  const place = await placeOf(claim, context);
  if (!place) return say('NO_RECORD');
  const { parcel, rights } = place;
  const asParcel = { row: parcel, record: parcel.parcel_id };
  if (kind === 'LAND_MAP') return say('HELD', asParcel);
  const held = rights.filter((right) => isHolder(right, subject));
  if (held.length === 0) return say('NOT_HOLDER');
  if (kind === 'LAND_RIGHT') return say('HELD', asParcel);
  const serial = certificateSerial ?? held.flatMap((right) => right.certificate_serial ?? [])[0];
  const certificate = serial === undefined ? null : await context.loaders.certificates.load(serial);
  if (!certificate) return say('NO_RECORD');
  const asCertificate = { row: certificate, record: certificate.serial_number };
  if (kind === 'LAND_LOSS')
    return say(certificate.status === 'LOST' ? 'HELD' : 'NO_RECORD', asCertificate);
  if (certificate.status !== 'VALID') return say('NOT_IN_FORCE', asCertificate);
  return (await isChangedSince(certificate, parcel.parcel_id, on, context))
    ? say('CHANGED_SINCE', asCertificate)
    : say('HELD', asCertificate);
}
