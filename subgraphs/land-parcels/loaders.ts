import { type ByKeys, manyByKey, oneByKey, type Paging, pagesByKey } from '../chassis/loaders.ts';
import type { Store } from '../chassis/store/store.ts';
import type {
  CertificateRow,
  EventRow,
  FormerKeyRow,
  ParcelRow,
  PriceRow,
  RightRow,
} from './rows.ts';

export type Loaders = ReturnType<typeof loaders>;

const READS = {
  parcels: (knex, ids) => knex('parcel').whereIn('parcel_id', ids),
  formerKeys: (knex, ids) =>
    knex('former_key').whereIn('parcel_id', ids).orderBy('valid_to', 'desc'),
  rights: (knex, ids) => knex('land_right').whereIn('parcel_id', ids).orderBy('right_number'),
  rightsOfCertificates: (knex, serials) =>
    knex('land_right')
      .whereIn('certificate_serial', serials)
      .orderBy(['parcel_id', 'right_number']),
  certificates: (knex, serials) => knex('land_certificate').whereIn('serial_number', serials),
  prices: (knex, keys) => knex('land_price').whereIn('price_key', keys),
} satisfies Record<string, ByKeys>;

/** Rights that stand, by who holds them: a parcel sold long ago is not the holder's. */
const HOLDINGS: Paging<RightRow['holder_kind']> = {
  table: 'land_right',
  parent: 'holder_key',
  order: 'parcel_id',
  where: (query, kind) => query.where('holder_kind', kind).whereNull('ended_on'),
};

const EVENTS = { table: 'parcel_event', parent: 'parcel_id', order: 'event_number' };

/** Everything this register reads by key: one statement for all who ask in the same tick. */
export function loaders(store: Store) {
  return {
    parcels: oneByKey<ParcelRow>(store, READS.parcels, (row) => row.parcel_id),
    formerKeys: manyByKey<FormerKeyRow>(store, READS.formerKeys, (row) => row.parcel_id),
    rights: manyByKey<RightRow>(store, READS.rights, (row) => row.parcel_id),
    rightsOfCertificates: manyByKey<RightRow>(store, READS.rightsOfCertificates, (row) =>
      String(row.certificate_serial),
    ),
    certificates: oneByKey<CertificateRow>(store, READS.certificates, (row) => row.serial_number),
    prices: oneByKey<PriceRow>(store, READS.prices, (row) => row.price_key),
    holdings: pagesByKey<RightRow, RightRow['holder_kind']>(store, HOLDINGS),
    events: pagesByKey<EventRow>(store, EVENTS),
  };
}
