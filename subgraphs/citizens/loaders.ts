import { manyByKey, oneByKey, pagesByKey } from '../chassis/loaders.ts';
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

/** Everything this register reads by key: one statement for all who ask in the same tick. */
export function loaders(store: Store) {
  const { knex } = store;
  return {
    citizens: oneByKey<CitizenRow>(
      (ids) => knex('citizen').whereIn('personal_id', ids),
      (row) => row.personal_id,
    ),
    identityDocuments: manyByKey<IdentityDocumentRow>(
      (ids) => knex('identity_document').whereIn('personal_id', ids).orderBy('document_id'),
      (row) => row.personal_id,
    ),
    /** The few records that may say where a person lives now; what is in force depends on the day. */
    homes: manyByKey<ResidenceRow>(
      (ids) =>
        knex('residence')
          .whereIn('personal_id', ids)
          .whereIn('type', ['PERMANENT', 'TEMPORARY'])
          .orderBy('residence_id'),
      (row) => row.personal_id,
    ),
    residences: pagesByKey<ResidenceRow>(store, {
      table: 'residence',
      parent: 'personal_id',
      order: 'residence_id',
    }),
    residencesByIds: oneByKey<ResidenceRow>(
      (ids) => knex('residence').whereIn('residence_id', ids),
      (row) => row.residence_id,
    ),
    households: oneByKey<HouseholdRow>(
      (codes) => knex('household').whereIn('household_code', codes),
      (row) => row.household_code,
    ),
    memberships: oneByKey<HouseholdMemberRow>(
      (ids) => knex('household_member').whereIn('personal_id', ids),
      (row) => row.personal_id,
    ),
    members: manyByKey<HouseholdMemberRow>(
      (codes) => knex('household_member').whereIn('household_code', codes).orderBy('place'),
      (row) => row.household_code,
    ),
    /** Spouses, parents and guardians: links written from the person's own side. */
    familyLinks: manyByKey<FamilyLinkRow>(
      (ids) => knex('family_link').whereIn('personal_id', ids).orderBy('relative_id'),
      (row) => row.personal_id,
    ),
    /** Children: the same links, read from the parent's side. */
    childLinks: manyByKey<FamilyLinkRow>(
      (ids) =>
        knex('family_link')
          .whereIn('relative_id', ids)
          .where('kind', 'PARENT')
          .orderBy('personal_id'),
      (row) => row.relative_id,
    ),
  };
}
