import { agency } from '../../../schema/reference/index.ts';
import { provenanceOf } from '../../chassis/provenance.ts';
import type { Loaders } from '../loaders.ts';
import { parcelsInOrder } from '../parcels-in-order.ts';
import type { LandCertificateResolvers } from '../resolver-types.generated.ts';
import type { CertificateRow } from '../rows.ts';
import { LAND_REGISTER } from '../sources.ts';
import { holderOf } from './rights.ts';

/** Every certificate that proves or proved a right in a parcel, by serial number. */
export async function certificatesOf(
  parcelId: string,
  loaders: Loaders,
): Promise<readonly CertificateRow[]> {
  const rights = await loaders.rights.load(parcelId);
  const serials = new Set(rights.flatMap((right) => right.certificate_serial ?? []));
  const rows = await Promise.all(
    [...serials].sort().map((serial) => loaders.certificates.load(serial)),
  );
  return rows.filter((row) => row !== null);
}

/** Which parcels and holders a certificate covers is said by the rights it proves. */
export const landCertificate: LandCertificateResolvers = {
  serialNumber: (row) => row.serial_number,
  certificateCode: (row) => row.certificate_code,
  registerNumber: (row) => row.register_number,
  issueDate: (row) => row.issued_on,
  issuer: (row) => agency(row.issuer_code),
  status: (row) => row.status,
  rights: (row, _, { loaders }) => loaders.rightsOfCertificates.load(row.serial_number),
  holders: async (row, _, { loaders }) =>
    (await loaders.rightsOfCertificates.load(row.serial_number)).map(holderOf),
  parcels: async (row, _, { loaders }) => {
    const rights = await loaders.rightsOfCertificates.load(row.serial_number);
    return parcelsInOrder([...new Set(rights.map((right) => right.parcel_id))], loaders);
  },
  qrPayload: (row) => row.certificate_code,
  digitalResult: (row) => (row.result_id === null ? null : { key: row.result_id }),
  provenance: (row, _, { clock }) => provenanceOf(LAND_REGISTER, row, clock),
};
