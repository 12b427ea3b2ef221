import { parseEnterpriseCode, parsePersonalId } from '../../../schema/identifiers/index.ts';
import { agency } from '../../../schema/reference/index.ts';
import type { AgencyParent } from '../../chassis/parents.ts';
import type { CitizenParent, CommunityParent, EnterpriseParent } from '../parents.ts';
import type { LandHolderResolvers, LandUseRightResolvers } from '../resolver-types.generated.ts';
import type { RightRow } from '../rows.ts';

type Holder = CitizenParent | EnterpriseParent | AgencyParent | CommunityParent;

/**
 * Who holds a right, as the other registers know them.
 *
 * Old rights name a person by an identity card of 9 digits, which no register can be asked by. Such a
 * holder is null here, not a reference that another register would answer with an empty person.
 */
export function holderOf(right: RightRow): Holder | null {
  const key = right.holder_key ?? '';
  switch (right.holder_kind) {
    case 'PERSON':
      return parsePersonalId(key) === key ? { __typename: 'Citizen', key } : null;
    case 'ENTERPRISE':
      return parseEnterpriseCode(key) === key ? { __typename: 'Enterprise', key } : null;
    case 'AGENCY':
      return agency(key);
    case 'COMMUNITY':
      return { __typename: 'Community', name: right.holder_name };
  }
}

export const landHolder: LandHolderResolvers = {
  __resolveType: (holder) => ('__typename' in holder ? holder.__typename : 'Agency'),
};

export const landUseRight: LandUseRightResolvers = {
  holder: (row) => holderOf(row),
  holderNameAsRecorded: (row) => row.holder_name,
  share: ({ share_numerator: numerator, share_denominator: denominator }) => ({
    numerator,
    denominator,
    decimal: Math.round((numerator / denominator) * 1e6) / 1e6,
  }),
  role: (row) => row.role,
  from: (row) => row.started_on,
  to: (row) => row.ended_on,
  basis: (row) => row.basis,
  certificate: (row, _, { loaders }) =>
    row.certificate_serial === null ? null : loaders.certificates.load(row.certificate_serial),
};
