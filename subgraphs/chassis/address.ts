import type { Knex } from 'knex';
import type { PlainAddress } from './city/city.ts';
import { keyText, text } from './store/columns.ts';

/** The columns of one address, for a table's row type: `interface ParcelRow extends AddressColumns<'site'>`. */
export type AddressColumns<Prefix extends string> = {
  readonly [Part in
    | 'line'
    | 'street'
    | 'hamlet'
    | 'commune_code'
    | 'commune_at' as `${Prefix}_${Part}`]: string | null;
};

/** Adds the columns of one address. All are nullable: a record may have no address, or half a one. */
export function addressColumns(table: Knex.CreateTableBuilder, prefix: string): void {
  text(table, `${prefix}_line`, 300).nullable();
  text(table, `${prefix}_street`, 120).nullable();
  text(table, `${prefix}_hamlet`, 120).nullable();
  keyText(table, `${prefix}_commune_code`, 5).nullable();
  keyText(table, `${prefix}_commune_at`, 10).nullable();
}

/** What a seed writes for one address; nothing for a record that has none. */
export function addressCells<Prefix extends string>(
  prefix: Prefix,
  address: PlainAddress | null,
): AddressColumns<Prefix> {
  const cells: Record<string, string | null> = {
    [`${prefix}_line`]: address?.line ?? null,
    [`${prefix}_street`]: address?.streetName ?? null,
    [`${prefix}_hamlet`]: address?.hamlet ?? null,
    [`${prefix}_commune_code`]: address?.communeCode ?? null,
    [`${prefix}_commune_at`]: address?.communeAt ?? null,
  };
  // The keys are built from the prefix just above, which the compiler cannot follow.
  return cells as AddressColumns<Prefix>;
}

/**
 * Reads an address back from its columns.
 *
 * It is `null` unless the line, the commune and its date are all there: without the date a commune
 * code says nothing, because the same code has meant different areas.
 */
export function addressOf<Prefix extends string>(
  row: NoInfer<AddressColumns<Prefix>>,
  prefix: Prefix,
): PlainAddress | null {
  const cells: Readonly<Record<string, string | null>> = row;
  const line = cells[`${prefix}_line`];
  const communeCode = cells[`${prefix}_commune_code`];
  const communeAt = cells[`${prefix}_commune_at`];
  if (line == null || communeCode == null || communeAt == null) return null;
  return {
    line,
    streetName: cells[`${prefix}_street`] ?? null,
    hamlet: cells[`${prefix}_hamlet`] ?? null,
    communeCode,
    communeAt,
  };
}
