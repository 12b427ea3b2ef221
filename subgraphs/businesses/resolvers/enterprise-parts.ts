import { vsicLine } from '../../../schema/reference/index.ts';
import { addressOf } from '../../chassis/address.ts';
import { provenanceOf } from '../../chassis/provenance.ts';
import type { CitizenParent } from '../parents.ts';
import type {
  BeneficialOwnerResolvers,
  BusinessLineResolvers,
  DependentUnitResolvers,
  HoldingHolderResolvers,
  HoldingResolvers,
  LegalRepresentativeResolvers,
} from '../resolver-types.generated.ts';
import { BUSINESS_REGISTER } from '../sources.ts';

const citizenOf = (key: string | null): CitizenParent | null => (key === null ? null : { key });

export const businessLine: BusinessLineResolvers = {
  code: (line) => line.code,
  isMain: (line) => line.isMain,
  line: ({ code }) => vsicLine(code),
};

export const legalRepresentative: LegalRepresentativeResolvers = {
  name: (row) => row.name,
  title: (row) => row.title,
  citizen: (row) => citizenOf(row.citizen_key),
};

export const holding: HoldingResolvers = {
  enterprise: (row, _, { loaders }) => loaders.enterprises.load(row.enterprise_code),
  holder: ({ citizen_key, holder_enterprise_code }, _, { loaders }) =>
    holder_enterprise_code === null
      ? citizenOf(citizen_key)
      : loaders.enterprises.load(holder_enterprise_code),
  holderNameAsRecorded: (row) => row.holder_name,
  amount: (row) => row.amount,
  percent: (row) => row.percent,
};

export const holdingHolder: HoldingHolderResolvers = {
  __resolveType: (holder) => ('enterprise_code' in holder ? 'Enterprise' : 'Citizen'),
};

export const beneficialOwner: BeneficialOwnerResolvers = {
  name: (owner) => owner.name,
  citizen: (owner) => citizenOf(owner.citizenKey),
  percent: (owner) => owner.percent,
  declaredOn: (owner) => owner.declaredOn,
};

export const dependentUnit: DependentUnitResolvers = {
  code: (row) => row.code,
  kind: (row) => row.kind,
  name: (row) => row.name,
  address: (row) => addressOf(row, 'site'),
  registrationDate: (row) => row.registered_on,
  status: (row) => row.status,
  enterprise: (row, _, { loaders }) => loaders.enterprises.load(row.enterprise_code),
  provenance: (row, _, { clock }) => provenanceOf(BUSINESS_REGISTER, row, clock),
};
