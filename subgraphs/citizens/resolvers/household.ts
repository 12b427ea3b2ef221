import { addressOf } from '../../chassis/address.ts';
import { provenanceOf } from '../../chassis/provenance.ts';
import type { HouseholdMemberResolvers, HouseholdResolvers } from '../resolver-types.generated.ts';
import { POPULATION_REGISTER } from '../sources.ts';

export const household: HouseholdResolvers = {
  householdCode: (row) => row.household_code,
  address: (row) => addressOf(row, 'place'),
  head: (row, _, { loaders }) => (row.head_id === null ? null : loaders.citizens.load(row.head_id)),
  members: (row, _, { loaders }) => loaders.members.load(row.household_code),
  memberCount: async (row, _, { loaders }) =>
    (await loaders.members.load(row.household_code)).length,
  provenance: (row, _, { clock }) => provenanceOf(POPULATION_REGISTER, row, clock),
};

export const householdMember: HouseholdMemberResolvers = {
  relationToHead: (row) => row.relation,
  relationKind: (row) => row.relation_kind,
  joinedOn: (row) => row.joined_on,
  citizen: (row, _, { loaders }) => loaders.citizens.load(row.personal_id),
  provenance: (row, _, { clock }) => provenanceOf(POPULATION_REGISTER, row, clock),
};
