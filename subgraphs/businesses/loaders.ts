import { type ByKeys, manyByKey, oneByKey, type Paging, pagesByKey } from '../chassis/loaders.ts';
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

const READS = {
  enterprises: (knex, codes) => knex('enterprise').whereIn('enterprise_code', codes),
  householdBusinesses: (knex, ids) =>
    knex('household_business').whereIn('household_business_id', ids),
  dependentUnits: (knex, ids) => knex('dependent_unit').whereIn('unit_id', ids),
  representativesOf: (knex, codes) =>
    knex('legal_representative')
      .whereIn('enterprise_code', codes)
      .orderBy(['enterprise_code', 'place']),
  holdingsIn: (knex, codes) =>
    knex('holding').whereIn('enterprise_code', codes).orderBy(['enterprise_code', 'holding_id']),
} satisfies Record<string, ByKeys>;

const UNITS: Paging<DependentUnitKind> = {
  table: 'dependent_unit',
  parent: 'enterprise_code',
  order: 'unit_id',
  where: (query, kind) => query.where('kind', kind),
};

const REPRESENTED = {
  table: 'legal_representative',
  parent: 'citizen_key',
  order: 'enterprise_code',
};

const HOLDINGS = { table: 'holding', parent: 'citizen_key', order: 'holding_id' };

const HOUSEHOLD_BUSINESSES: Paging<HouseholdBusinessStatus> = {
  table: 'household_business',
  parent: 'owner_key',
  order: 'household_business_id',
  where: (query, status) => query.where('status', status),
};

/** Everything this register reads by key: each loader is one statement for all the keys of a level. */
export function loaders(store: Store) {
  const enterprises = () =>
    oneByKey<EnterpriseRow>(store, READS.enterprises, (row) => row.enterprise_code);
  return {
    enterprises: enterprises(),
    /** Apart from the others, or their statement count would hang on which page is read first. */
    enterprisesRepresented: enterprises(),
    householdBusinesses: oneByKey<HouseholdBusinessRow>(
      store,
      READS.householdBusinesses,
      (row) => row.household_business_id,
    ),
    dependentUnits: oneByKey<DependentUnitRow>(store, READS.dependentUnits, (row) => row.unit_id),
    /** A handful at most: those named on the certificate. */
    representativesOf: manyByKey<LegalRepresentativeRow>(
      store,
      READS.representativesOf,
      (row) => row.enterprise_code,
    ),
    /** At most 50 by law: members of a company, founders of a joint-stock company. */
    holdingsIn: manyByKey<HoldingRow>(store, READS.holdingsIn, (row) => row.enterprise_code),
    unitsOf: pagesByKey<DependentUnitRow, DependentUnitKind>(store, UNITS),
    representedBy: pagesByKey<LegalRepresentativeRow>(store, REPRESENTED),
    holdingsOf: pagesByKey<HoldingRow>(store, HOLDINGS),
    householdBusinessesOf: pagesByKey<HouseholdBusinessRow, HouseholdBusinessStatus>(
      store,
      HOUSEHOLD_BUSINESSES,
    ),
  };
}
