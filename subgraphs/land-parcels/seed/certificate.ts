import type { CertificateFacts, City, ParcelFacts } from '../../chassis/city/city.ts';
import type { Row } from '../../chassis/definition.ts';
import { provenanceCells } from '../../chassis/provenance.ts';
import type { ParcelLife } from './life.ts';
import { recordedIssue } from './planted-faults.ts';

/** The number in the register: of today's certificate by its parcel; a former one bears its own, by its serial. */
function registerNumber({ serialNumber }: CertificateFacts, parcel: ParcelFacts): string {
  return serialNumber === parcel.certificate?.serialNumber
    ? String(parcel.index + 1).padStart(5, '0')
    : serialNumber.slice('ZZ '.length);
}

/** A certificate for a parcel, issued by whoever issued its digital result. */
export function certificateCells(
  city: City,
  certificate: CertificateFacts,
  parcel: ParcelFacts,
  life: ParcelLife,
): Row {
  const { asOf, verification } = life;
  const result = city.result(certificate.result);
  return {
    serial_number: certificate.serialNumber,
    certificate_code: certificate.code,
    register_number: `CS ${registerNumber(certificate, parcel)}`,
    issued_on: recordedIssue(city, certificate, parcel, life),
    issuer_code: result.issuerAgencyCode,
    status: certificate.status,
    result_id: result.id,
    ...provenanceCells({ asOf, verification }),
  };
}
