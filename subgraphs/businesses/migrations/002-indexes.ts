import type { Migration } from '../../chassis/definition.ts';

/** Each index ends in the column its pages are ordered by, so that a page costs its own length. */
const INDEXES: readonly (readonly [table: string, name: string, columns: readonly string[]])[] = [
  ['enterprise', 'enterprise_commune', ['commune_code', 'enterprise_code']],
  ['enterprise', 'enterprise_office', ['office_commune_code', 'enterprise_code']],
  ['enterprise', 'enterprise_status', ['status', 'enterprise_code']],
  ['legal_representative', 'representative_citizen', ['citizen_key', 'enterprise_code']],
  ['holding', 'holding_enterprise', ['enterprise_code', 'holding_id']],
  ['holding', 'holding_citizen', ['citizen_key', 'holding_id']],
  ['dependent_unit', 'unit_enterprise', ['enterprise_code', 'kind', 'unit_id']],
  ['household_business', 'household_commune', ['commune_code', 'household_business_id']],
  ['household_business', 'household_site', ['site_commune_code', 'household_business_id']],
  ['household_business', 'household_status', ['status', 'household_business_id']],
  ['household_business', 'household_owner', ['owner_key', 'household_business_id']],
];

/** One index for each look-up that is not by a primary key. */
export const indexes: Migration = {
  name: '002-indexes',
  phase: 'indexes',
  async up(knex) {
    for (const [table, name, columns] of INDEXES)
      await knex.schema.alterTable(table, (alter) => alter.index([...columns], name));
  },
  async down(knex) {
    for (const [table, name, columns] of INDEXES.toReversed())
      await knex.schema.alterTable(table, (alter) => alter.dropIndex([...columns], name));
  },
};
