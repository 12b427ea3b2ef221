import type { City } from '../../subgraphs/chassis/city/city.ts';
import type { SeedStep } from '../../subgraphs/chassis/definition.ts';
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
import {
  indexesMigration,
  type Table,
  tablesMigration,
} from '../../subgraphs/chassis/store/migrations.ts';

function boat(table: Table): void {
  keyText(table, 'boat_id', 20).primary();
  keyText(table, 'owner_key', 20).notNullable();
  text(table, 'name', 200).nullable();
  wholeNumber(table, 'price').notNullable();
  real(table, 'length').notNullable();
  integer(table, 'built').notNullable();
  flag(table, 'afloat').notNullable();
  jsonText(table, 'papers').notNullable();
}

function voyage(table: Table): void {
  keyText(table, 'boat_id', 20).notNullable();
  integer(table, 'place').notNullable();
  text(table, 'log').nullable();
  table.primary(['boat_id', 'place']);
}

const migrations = [
  tablesMigration('001-tables', { boat, voyage }),
  indexesMigration('002-indexes', [
    { table: 'boat', columns: ['owner_key', 'boat_id'], name: 'boat_by_owner' },
    { table: 'boat', columns: ['name'], name: 'boat_by_name', unique: true },
  ]),
];

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
export const sampleRegister: Fillable = { migrations, seed: [boats, voyages] };

/** As much of a city as the sample register looks at. */
export function sampleCity(persons: number, seed = 1): City {
  const counts = { persons };
  const city = { profile: 'tiny', seed, referenceDate: '2025-06-30', counts };
  // The sample's steps ask for nothing else of the city.
  return city as unknown as City;
}
