import type { CertificateFacts, City } from '../../chassis/city/city.ts';
import type { Row } from '../../chassis/definition.ts';
import { provenanceCells } from '../../chassis/provenance.ts';
import type { ParcelLife } from './life.ts';

/** A certificate for a parcel, issued by whoever issued its digital result. */
export function certificateCells(
  city: City,
  certificate: CertificateFacts,
  parcel: number,
  { asOf, verification }: ParcelLife,
): Row {
  const result = city.result(certificate.result);
  return {
    serial_number: certificate.serialNumber,
    certificate_code: certificate.code,
    register_number: `CS ${String(parcel + 1).padStart(5, '0')}`,
    issued_on: certificate.issuedOn,
    issuer_code: result.issuerAgencyCode,
    status: certificate.status,
    result_id: result.id,
    ...provenanceCells({ asOf, verification }),
  };
}
