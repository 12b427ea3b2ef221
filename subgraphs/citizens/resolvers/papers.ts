import { agency } from '../../../schema/reference/index.ts';
import { addressOf } from '../../chassis/address.ts';
import { provenanceOf } from '../../chassis/provenance.ts';
import { maskedNumber } from '../masked-number.ts';
import type {
  IdentityDocumentResolvers,
  ResidenceRecordResolvers,
} from '../resolver-types.generated.ts';
import type { IdentityDocumentRow } from '../rows.ts';
import { POPULATION_REGISTER } from '../sources.ts';

/** The 9-digit card lost its force for everybody on one day, whatever was printed on it. */
const FORMER_CARD_VOID_SINCE = '2025-01-01';

function isInForce(paper: IdentityDocumentRow, today: string): boolean {
  if (paper.type === 'CMND' && today >= FORMER_CARD_VOID_SINCE) return false;
  return paper.expires_on === null || today <= paper.expires_on;
}

export const identityDocument: IdentityDocumentResolvers = {
  type: (row) => row.type,
  number: (row) => row.number,
  numberMasked: (row) => (row.number === null ? null : maskedNumber(row.number)),
  issuedOn: (row) => row.issued_on,
  issuer: (row) => (row.issuer_code === null ? null : agency(row.issuer_code)),
  expiresOn: (row) => row.expires_on,
  isInForce: (row, _, { clock }) => isInForce(row, clock.today()),
  provenance: (row, _, { clock }) => provenanceOf(POPULATION_REGISTER, row, clock),
};

export const residenceRecord: ResidenceRecordResolvers = {
  type: (row) => row.type,
  address: (row) => addressOf(row, 'place'),
  from: (row) => row.from_on,
  to: (row) => row.to_on,
  household: (row, _, { loaders }) =>
    row.household_code === null ? null : loaders.households.load(row.household_code),
  registrar: (row) => (row.registrar_code === null ? null : agency(row.registrar_code)),
  provenance: (row, _, { clock }) => provenanceOf(POPULATION_REGISTER, row, clock),
};
