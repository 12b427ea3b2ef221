import { manyByKey, oneByKey, pagesByKey } from '../chassis/loaders.ts';
import type { Store } from '../chassis/store/store.ts';
import type {
  DependentUnitKind,
  DependentUnitRow,
  EnterpriseRow,
  HoldingRow,
  HouseholdBusinessRow,
  HouseholdBusinessStatus,
  LegalRepresentativeRow,
} from './rows.ts';

export type Loaders = ReturnType<typeof loaders>;

/** Everything this register reads by key: each loader is one statement for all the keys of a level. */
export function loaders(store: Store) {
  const { knex } = store;
  const enterprises = () =>
    oneByKey<EnterpriseRow>(
      (codes) => knex.from('enterprise').select('*').whereIn('enterprise_code', codes),
      (row) => row.enterprise_code,
    );
  return {
    enterprises: enterprises(),
    /** Apart from the others, or their statement count would hang on which page is read first. */
    enterprisesRepresented: enterprises(),
    householdBusinesses: oneByKey<HouseholdBusinessRow>(
      (ids) => knex.from('household_business').select('*').whereIn('household_business_id', ids),
      (row) => row.household_business_id,
    ),
    dependentUnits: oneByKey<DependentUnitRow>(
      (ids) => knex.from('dependent_unit').select('*').whereIn('unit_id', ids),
      (row) => row.unit_id,
    ),
    /** A handful at most: those named on the certificate. */
    representativesOf: manyByKey<LegalRepresentativeRow>(
      (codes) =>
        knex
          .from('legal_representative')
          .select('*')
          .whereIn('enterprise_code', codes)
          .orderBy(['enterprise_code', 'place']),
      (row) => row.enterprise_code,
    ),
    /** At most 50 by law: members of a company, founders of a joint-stock company. */
    holdingsIn: manyByKey<HoldingRow>(
      (codes) =>
        knex
          .from('holding')
          .select('*')
          .whereIn('enterprise_code', codes)
          .orderBy(['enterprise_code', 'holding_id']),
      (row) => row.enterprise_code,
    ),
    unitsOf: pagesByKey<DependentUnitRow, DependentUnitKind>(store, {
      table: 'dependent_unit',
      parent: 'enterprise_code',
      order: 'unit_id',
      where: (query, kind) => query.where('kind', kind),
    }),
    representedBy: pagesByKey<LegalRepresentativeRow>(store, {
      table: 'legal_representative',
      parent: 'citizen_key',
      order: 'enterprise_code',
    }),
    holdingsOf: pagesByKey<HoldingRow>(store, {
      table: 'holding',
      parent: 'citizen_key',
      order: 'holding_id',
    }),
    householdBusinessesOf: pagesByKey<HouseholdBusinessRow, HouseholdBusinessStatus>(store, {
      table: 'household_business',
      parent: 'owner_key',
      order: 'household_business_id',
      where: (query, status) => query.where('status', status),
    }),
  };
}
