import { type Index, indexesMigration } from '../../chassis/store/migrations.ts';

/** Each index ends in the column its pages are ordered by, so that a page costs its own length. */
const INDEXES: readonly Index[] = [
  { table: 'enterprise', columns: ['commune_code', 'enterprise_code'], name: 'enterprise_commune' },
  {
    table: 'enterprise',
    columns: ['office_commune_code', 'enterprise_code'],
    name: 'enterprise_office',
  },
  { table: 'enterprise', columns: ['status', 'enterprise_code'], name: 'enterprise_status' },
  {
    table: 'legal_representative',
    columns: ['citizen_key', 'enterprise_code'],
    name: 'representative_citizen',
  },
  { table: 'holding', columns: ['enterprise_code', 'holding_id'], name: 'holding_enterprise' },
  { table: 'holding', columns: ['citizen_key', 'holding_id'], name: 'holding_citizen' },
  {
    table: 'dependent_unit',
    columns: ['enterprise_code', 'kind', 'unit_id'],
    name: 'unit_enterprise',
  },
  {
    table: 'household_business',
    columns: ['commune_code', 'household_business_id'],
    name: 'household_commune',
  },
  {
    table: 'household_business',
    columns: ['site_commune_code', 'household_business_id'],
    name: 'household_site',
  },
  {
    table: 'household_business',
    columns: ['status', 'household_business_id'],
    name: 'household_status',
  },
  {
    table: 'household_business',
    columns: ['owner_key', 'household_business_id'],
    name: 'household_owner',
  },
];

/** One index for each look-up that is not by a primary key. */
export const indexes = indexesMigration('002-indexes', INDEXES);
