import type { Engine, Store } from '../chassis/store/store.ts';

/** The parcels of a commune that have one main use. */
export interface UseCount {
  readonly code: string;
  readonly parcels: number;
  /** Square metres. */
  readonly area: number;
}

/** The first use of a parcel, said in three ways. */
const MAIN_USE: Readonly<Record<Engine, string>> = {
  sqlite: "json_extract(land_uses, '$[0].code')",
  postgres: "land_uses::json -> 0 ->> 'code'",
  mysql: "json_value(land_uses, '$[0].code')",
};

/** A sum as an engine gives it: a count is text on one of them. */
interface CountRow {
  readonly code: string | null;
  readonly parcels: number | string;
  readonly area: number;
}

/**
 * Counts the parcels of a commune by their main use, in one statement that reads the commune's parcels by its index:
 * some tens of thousands in a big ward. Parcels with a closed boundary are left out, as in the lists of a commune.
 */
export async function parcelCounts(
  { knex, engine }: Store,
  communeCode: string,
): Promise<readonly UseCount[]> {
  const mainUse = MAIN_USE[engine];
  const rows: readonly CountRow[] = await knex('parcel')
    .where('commune_code', communeCode)
    .where('boundary_closed', 0)
    .groupByRaw(mainUse)
    .select(
      knex.raw(`${mainUse} as code`),
      knex.raw('count(*) as parcels'),
      knex.raw('sum(area) as area'),
    );
  return rows
    .flatMap(({ code, parcels, area }) =>
      // A parcel without any use recorded is counted under none.
      code === null ? [] : [{ code, parcels: Number(parcels), area: Math.round(area * 10) / 10 }],
    )
    .toSorted((one, other) => other.parcels - one.parcels || (one.code < other.code ? -1 : 1));
}
