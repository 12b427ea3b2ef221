import { manyByKey, oneByKey, pagesByKey } from '../chassis/loaders.ts';
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

/** Everything this register reads by key: one statement for all who ask in the same tick. */
export function loaders(store: Store) {
  const { knex } = store;
  return {
    parcels: oneByKey<ParcelRow>(
      (ids) => knex('parcel').whereIn('parcel_id', ids),
      (row) => row.parcel_id,
    ),
    formerKeys: manyByKey<FormerKeyRow>(
      (ids) => knex('former_key').whereIn('parcel_id', ids).orderBy('valid_to', 'desc'),
      (row) => row.parcel_id,
    ),
    rights: manyByKey<RightRow>(
      (ids) => knex('land_right').whereIn('parcel_id', ids).orderBy('right_number'),
      (row) => row.parcel_id,
    ),
    rightsOfCertificates: manyByKey<RightRow>(
      (serials) =>
        knex('land_right')
          .whereIn('certificate_serial', serials)
          .orderBy(['parcel_id', 'right_number']),
      (row) => String(row.certificate_serial),
    ),
    certificates: oneByKey<CertificateRow>(
      (serials) => knex('land_certificate').whereIn('serial_number', serials),
      (row) => row.serial_number,
    ),
    prices: oneByKey<PriceRow>(
      (keys) => knex('land_price').whereIn('price_key', keys),
      (row) => row.price_key,
    ),
    /** Rights that stand, by who holds them: a parcel sold long ago is not the holder's. */
    holdings: pagesByKey<RightRow, RightRow['holder_kind']>(store, {
      table: 'land_right',
      parent: 'holder_key',
      order: 'parcel_id',
      where: (query, kind) => query.where('holder_kind', kind).whereNull('ended_on'),
    }),
    events: pagesByKey<EventRow>(store, {
      table: 'parcel_event',
      parent: 'parcel_id',
      order: 'event_number',
    }),
  };
}
