import { agencies } from '../../../schema/reference/index.ts';
import type { City, Draws } from '../../chassis/city/city.ts';
import type { Put } from '../../chassis/definition.ts';
import type { CertificateRow } from '../rows.ts';

/** Officers of one agency who sign. */
const SIGNERS = 4;

/** The time-stamping authority's certificate. */
export const TIME_STAMP = 'TSA';

/** An agency's seal goes by the agency's own code; see `legalValueOf`. */
export const sealOf = (agencyCode: string): string => agencyCode;

/** One of an agency's signing officers. */
export const signerOf = (agencyCode: string, draws: Draws): string =>
  `${agencyCode}/${draws.between(1, SIGNERS)}`;

const SURNAMES = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Huỳnh', 'Phan', 'Võ', 'Đặng', 'Bùi', 'Đoàn'];
const MIDDLES = ['Văn', 'Đức', 'Quốc', 'Thị', 'Ngọc', 'Thanh', 'Minh', 'Thu'];
const POSITIONS = ['Trưởng đơn vị', 'Phó trưởng đơn vị', 'Phó trưởng đơn vị', 'Thừa ủy quyền'];

function certificate(
  code: string,
  kind: CertificateRow['kind'],
  subject: string,
  holder: { readonly name: string; readonly position: string } | null,
): Readonly<Record<keyof CertificateRow, string | null>> {
  return {
    certificate_code: code,
    kind,
    subject,
    holder_name: holder?.name ?? null,
    holder_position: holder?.position ?? null,
  };
}

/**
 * Writes the certificates one agency signs with: its seal and its officers'. The officers are
 * called Mẫu ("sample"), so that nobody looks for them.
 */
export function fillCertificates(city: City, index: number, put: Put): void {
  const { code, name } = agencies()[index] ?? { code: 'H17', name: { vi: '' } };
  const draws = city.draws('procedure-results certificate', index);
  if (index === 0)
    put(
      'signing_certificate',
      certificate(TIME_STAMP, 'TIMESTAMP', 'CN=Dấu thời gian MẪU, C=VN', null),
    );
  put(
    'signing_certificate',
    certificate(sealOf(code), 'AGENCY', `CN=${name.vi}, O=MẪU, C=VN`, null),
  );
  for (let at = 1; at <= SIGNERS; at++) {
    const holder = `${draws.pick(SURNAMES)} ${draws.pick(MIDDLES)} Mẫu ${at}`;
    const position = POSITIONS[at - 1] ?? 'Thừa ủy quyền';
    put(
      'signing_certificate',
      certificate(`${code}/${at}`, 'PERSON', `CN=${holder}, O=${name.vi}, C=VN`, {
        name: holder,
        position,
      }),
    );
  }
}
