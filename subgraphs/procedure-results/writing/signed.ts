import { fault } from '../../../schema/faults.ts';
import type { Loaders } from '../loaders.ts';
import type { NewResultSignatureInput } from '../resolver-types.generated.ts';
import type { CertificateRow, SignatureCells } from '../rows.ts';

const MOST_SIGNATURES = 10;
/** Seconds are kept as a number below 2³¹; the longest a paper waits to be signed anew is shorter. */
const LONGEST_SECONDS = 2 ** 31 - 1;

const notValid = () => fault('INVALID_ARGUMENT', { details: { argument: 'result.signatures' } });

const secondsBetween = (from: string, to: string): number => {
  const seconds = Math.round((Date.parse(to) - Date.parse(from)) / 1000);
  if (Math.abs(seconds) > LONGEST_SECONDS) throw notValid();
  return seconds;
};

/** Whether a certificate is one that signs for an agency: its seal, one of its officers', or a time-stamp. */
function signsFor(agencyCode: string, { kind, certificate_code: code }: CertificateRow): boolean {
  if (kind === 'TIMESTAMP') return true;
  return kind === 'AGENCY' ? code === agencyCode : code.startsWith(`${agencyCode}/`);
}

/** The signatures of a result as the row keeps them, and the officer's certificate among them. */
export interface Signed {
  readonly cells: readonly SignatureCells[];
  readonly signer: string | null;
}

/**
 * Reads signatures with what their check found. Each is by a certificate that is registered and signs for the
 * issuer, was made before it was checked, and was checked before now: who signed is never made up here.
 */
export async function signed(
  signatures: readonly NewResultSignatureInput[],
  {
    issuedAt,
    issuer,
    now,
  }: { readonly issuedAt: string; readonly issuer: string; readonly now: string },
  { certificatesByCodes }: Pick<Loaders, 'certificatesByCodes'>,
): Promise<Signed> {
  if (signatures.length > MOST_SIGNATURES) throw notValid();
  const certificates = await Promise.all(
    signatures.map(({ certificateCode }) => {
      if (!/^[0-9A-Z./]{1,40}$/.test(certificateCode)) throw notValid();
      return certificatesByCodes.load(certificateCode);
    }),
  );
  let signer: string | null = null;
  const cells = signatures.map(({ signedAt, valid, checkedAt }, place): SignatureCells => {
    const certificate = certificates[place];
    if (!certificate || !signsFor(issuer, certificate)) throw notValid();
    const isInOrder = Date.parse(signedAt) <= Date.parse(checkedAt);
    if (!isInOrder || Date.parse(checkedAt) > Date.parse(now)) throw notValid();
    if (certificate.kind === 'PERSON') signer ??= certificate.certificate_code;
    return [
      certificate.certificate_code,
      secondsBetween(issuedAt, signedAt),
      valid ? 1 : 0,
      secondsBetween(issuedAt, checkedAt),
    ];
  });
  return { cells, signer };
}
