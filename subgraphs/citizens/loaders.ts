import { type ByKeys, manyByKey, oneByKey, pagesByKey } from '../chassis/loaders.ts';
import type { Store } from '../chassis/store/store.ts';
import type {
  CitizenRow,
  FamilyLinkRow,
  HouseholdMemberRow,
  HouseholdRow,
  IdentityDocumentRow,
  ResidenceRow,
} from './rows.ts';

export type Loaders = ReturnType<typeof loaders>;

const READS = {
  citizens: (knex, ids) => knex('citizen').whereIn('personal_id', ids),
  identityDocuments: (knex, ids) =>
    knex('identity_document').whereIn('personal_id', ids).orderBy('document_id'),
  homes: (knex, ids) =>
    knex('residence')
      .whereIn('personal_id', ids)
      .whereIn('type', ['PERMANENT', 'TEMPORARY'])
      .orderBy('residence_id'),
  residencesByIds: (knex, ids) => knex('residence').whereIn('residence_id', ids),
  households: (knex, codes) => knex('household').whereIn('household_code', codes),
  memberships: (knex, ids) => knex('household_member').whereIn('personal_id', ids),
  members: (knex, codes) =>
    knex('household_member').whereIn('household_code', codes).orderBy('place'),
  familyLinks: (knex, ids) =>
    knex('family_link').whereIn('personal_id', ids).orderBy('relative_id'),
  childLinks: (knex, ids) =>
    knex('family_link').whereIn('relative_id', ids).where('kind', 'PARENT').orderBy('personal_id'),
} satisfies Record<string, ByKeys>;

const RESIDENCES = { table: 'residence', parent: 'personal_id', order: 'residence_id' };

/** Everything this register reads by key: one statement for all who ask in the same tick. */
export function loaders(store: Store) {
  return {
    citizens: oneByKey<CitizenRow>(store, READS.citizens, (row) => row.personal_id),
    identityDocuments: manyByKey<IdentityDocumentRow>(
      store,
      READS.identityDocuments,
      (row) => row.personal_id,
    ),
    /** The few records that may say where a person lives now; what is in force depends on the day. */
    homes: manyByKey<ResidenceRow>(store, READS.homes, (row) => row.personal_id),
    residences: pagesByKey<ResidenceRow>(store, RESIDENCES),
    residencesByIds: oneByKey<ResidenceRow>(
      store,
      READS.residencesByIds,
      (row) => row.residence_id,
    ),
    households: oneByKey<HouseholdRow>(store, READS.households, (row) => row.household_code),
    memberships: oneByKey<HouseholdMemberRow>(store, READS.memberships, (row) => row.personal_id),
    members: manyByKey<HouseholdMemberRow>(store, READS.members, (row) => row.household_code),
    /** Spouses, parents and guardians: links written from the person's own side. */
    familyLinks: manyByKey<FamilyLinkRow>(store, READS.familyLinks, (row) => row.personal_id),
    /** Children: the same links, read from the parent's side. */
    childLinks: manyByKey<FamilyLinkRow>(store, READS.childLinks, (row) => row.relative_id),
  };
}
