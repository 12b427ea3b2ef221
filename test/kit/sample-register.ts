import type { City } from '../../subgraphs/chassis/city/city.ts';
import type { Migration, SeedStep } from '../../subgraphs/chassis/definition.ts';
import {
  flag,
  integer,
  jsonText,
  keyText,
  real,
  text,
  wholeNumber,
} from '../../subgraphs/chassis/store/columns.ts';
import type { Fillable } from '../../subgraphs/chassis/store/fill.ts';

const tables: Migration = {
  name: '001-tables',
  phase: 'tables',
  async up(knex) {
    await knex.schema.createTable('boat', (table) => {
      keyText(table, 'boat_id', 20).primary();
      keyText(table, 'owner_key', 20).notNullable();
      text(table, 'name', 200).nullable();
      wholeNumber(table, 'price').notNullable();
      real(table, 'length').notNullable();
      integer(table, 'built').notNullable();
      flag(table, 'afloat').notNullable();
      jsonText(table, 'papers').notNullable();
    });
    await knex.schema.createTable('voyage', (table) => {
      keyText(table, 'boat_id', 20).notNullable();
      integer(table, 'place').notNullable();
      text(table, 'log').nullable();
      table.primary(['boat_id', 'place']);
    });
  },
  async down(knex) {
    await knex.schema.dropTableIfExists('voyage');
    await knex.schema.dropTableIfExists('boat');
  },
};

const indexes: Migration = {
  name: '002-indexes',
  phase: 'indexes',
  async up(knex) {
    await knex.schema.alterTable('boat', (table) => {
      table.index(['owner_key', 'boat_id'], 'boat_by_owner');
    });
    await knex.schema.alterTable('boat', (table) => {
      table.unique(['name'], { indexName: 'boat_by_name' });
    });
  },
  async down(knex) {
    await knex.schema.alterTable('boat', (table) => {
      table.dropUnique(['name'], 'boat_by_name');
    });
    await knex.schema.alterTable('boat', (table) => {
      table.dropIndex(['owner_key', 'boat_id'], 'boat_by_owner');
    });
  },
};

/** Names with everything a bulk path may trip over. */
const NAMES = [
  'Hòa',
  'hoà',
  'tab\there',
  'line\nfeed',
  'back\\slash',
  '\\N',
  '',
  'quote\'"',
  '🛶 ghe',
];

const boatId = (index: number): string => `boat_${String(index).padStart(7, '0')}`;

const boats: SeedStep = {
  name: 'boats',
  size: (city) => city.counts.persons,
  fill(_city, index, put) {
    put('boat', {
      boat_id: boatId(index),
      owner_key: `owner_${index % 7}`,
      name: index % 11 === 0 ? null : `${NAMES[index % NAMES.length] ?? ''}${index}`,
      price: 9_007_199_254_740_991 - index,
      length: index / 3,
      built: 1990 + (index % 30),
      afloat: index % 2,
      papers: JSON.stringify({ index, note: NAMES[index % NAMES.length] }),
    });
    if (index % 5 === 0) {
      put('seed_truth', { fault: 'LEAKS', record_type: 'Boat', record_key: boatId(index) });
    }
  },
};

const voyages: SeedStep = {
  name: 'voyages',
  size: (city) => city.counts.persons,
  fill(_city, index, put) {
    for (let place = 0; place < index % 3; place += 1) {
      put('voyage', {
        boat_id: boatId(index),
        place,
        log: NAMES[(index + place) % NAMES.length] ?? null,
      });
    }
  },
};

/** A small register that belongs to no agency, to try the chassis on. */
export const sampleRegister: Fillable = { migrations: [tables, indexes], seed: [boats, voyages] };

/** As much of a city as the sample register looks at. */
export function sampleCity(persons: number, seed = 1): City {
  const counts = { persons };
  const city = { profile: 'tiny', seed, referenceDate: '2025-06-30', counts };
  // The sample's steps ask for nothing else of the city.
  return city as unknown as City;
}
