import { fault } from '../../../schema/faults.ts';
import { parsePersonalId } from '../../../schema/identifiers/index.ts';
import { addressOf } from '../../chassis/address.ts';
import { connection, pageRequest } from '../../chassis/paging.ts';
import { provenanceOf } from '../../chassis/provenance.ts';
import { isSameNumber, maskedNumber } from '../masked-number.ts';
import { residenceInForce } from '../residence-in-force.ts';
import type { CitizenResolvers } from '../resolver-types.generated.ts';
import { POPULATION_REGISTER } from '../sources.ts';
import { recordedPlace } from './values.ts';

/** A person, field by field: what the row holds, what is derived from it today, and what hangs on it. */
export const citizen: CitizenResolvers = {
  // Async whatever happens: thrown at once, one bad key would lose every other in the same call. Old
  // registers hold 9-digit and broken numbers; no such key was ever issued, so nobody has it.
  __resolveReference: async ({ key }, { loaders }) =>
    parsePersonalId(key) === key ? loaders.citizens.load(key) : null,

  key: (row) => row.personal_id,
  id: (row) => row.id,
  personalId: (row) => row.personal_id,
  personalIdMasked: (row) => maskedNumber(row.personal_id),
  personalIdMatches: (row, { value }) => isSameNumber(row.personal_id, value),
  fullName: (row) => row.full_name,
  // Written by this register's own seed or import, always as a list of names.
  otherNames: (row) => JSON.parse(row.other_names ?? '[]') as readonly string[],
  dateOfBirth: (row) => row.date_of_birth,
  gender: (row) => row.gender,
  ethnicity: (row) => (row.ethnicity_code === null ? null : { code: row.ethnicity_code }),
  nationality: (row) => row.nationality,
  placeOfOrigin: (row) => recordedPlace(row.origin_code, row.origin_on),
  placeOfBirth: (row) => recordedPlace(row.birth_place_code, row.birth_place_on),
  maritalStatus: (row) => row,
  lifeStatus: (row) => row.life_status,
  diedOn: (row) => row.died_on,
  phone: (row) => row.phone,
  email: (row) => row.email,
  portrait: () => notProvided('Citizen.portrait'),
  idCardImage: () => notProvided('Citizen.idCardImage'),
  portalAccountLevel: (row) => row.portal_level,
  provenance: (row, _, { clock }) => provenanceOf(POPULATION_REGISTER, row, clock),

  permanentResidence: async (row, _, { loaders, clock }) =>
    residenceInForce(await loaders.homes.load(row.personal_id), 'PERMANENT', clock.today()),
  temporaryResidence: async (row, _, { loaders, clock }) =>
    residenceInForce(await loaders.homes.load(row.personal_id), 'TEMPORARY', clock.today()),
  currentAddress: async (row, _, { loaders, clock }) => {
    const homes = await loaders.homes.load(row.personal_id);
    const home =
      residenceInForce(homes, 'TEMPORARY', clock.today()) ??
      residenceInForce(homes, 'PERMANENT', clock.today());
    return home && addressOf(home, 'place');
  },
  residenceRecords: async (row, page, { loaders }) => {
    const request = pageRequest('residence record', page);
    const rows = await loaders.residences.load({ parent: row.personal_id, request });
    return connection(rows, request, (residence) => residence.residence_id);
  },

  identityDocuments: (row, _, { loaders }) => loaders.identityDocuments.load(row.personal_id),
  household: async (row, _, { loaders }) => {
    const membership = await loaders.memberships.load(row.personal_id);
    return membership && loaders.households.load(membership.household_code);
  },
};

/** The source has no such service: said as a fault of this field alone, not as a null that looks like an answer. */
function notProvided(field: string): never {
  throw fault('NOT_PROVIDED', { details: { field } });
}
