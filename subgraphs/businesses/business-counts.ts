import { type VsicLine, vsicLines } from '../../schema/reference/index.ts';
import type { Store } from '../chassis/store/store.ts';
import { type BusinessList, enterpriseList, householdBusinessList } from './business-list.ts';
import type { EnterpriseRow, HouseholdBusinessRow } from './rows.ts';

/** How many businesses stand in one way. */
export interface StatusCount<Status> {
  readonly status: Status;
  readonly count: number;
}

/** How many businesses have a line in one sector. */
export interface SectorCounts {
  readonly line: VsicLine;
  readonly enterprises: readonly StatusCount<EnterpriseRow['status']>[];
  readonly householdBusinesses: readonly StatusCount<HouseholdBusinessRow['status']>[];
}

/** The lines directly under one, or the sections; in order of their code. */
export const sectorsUnder = (parentCode: string | null): readonly VsicLine[] =>
  vsicLines()
    .filter((line) => line.parentCode === parentCode)
    .toSorted((one, other) => (one.code < other.code ? -1 : 1));

/** A count as an engine gives it: text on one of them. */
interface CountRow<Status> {
  readonly vsic_code: string;
  readonly status: Status;
  readonly many: number | string;
}

async function countsIn<Status>(
  { knex }: Pick<Store, 'knex'>,
  { table, key }: BusinessList,
  codes: readonly string[],
): Promise<(sector: string) => readonly StatusCount<Status>[]> {
  const sector = `${table}_sector`;
  // The rows are as selected; their statuses are those of the table.
  const rows = (await knex(sector)
    .join(table, `${sector}.${key}`, `${table}.${key}`)
    .whereIn('vsic_code', codes)
    .groupBy('vsic_code', 'status')
    .orderBy(['vsic_code', 'status'])
    .select('vsic_code', 'status')
    .count('* as many')) as unknown as readonly CountRow<Status>[];
  return (code) =>
    rows
      .filter((row) => row.vsic_code === code)
      .map(({ status, many }) => ({ status, count: Number(many) }));
}

/**
 * Counts businesses by sector and by how they stand: a statement for enterprises and one for household businesses. Both
 * read the rows of the sectors asked for, a hundred thousand or so for all sections of a big city.
 */
export async function businessCounts(
  store: Pick<Store, 'knex'>,
  lines: readonly VsicLine[],
): Promise<readonly SectorCounts[]> {
  const codes = lines.map(({ code }) => code);
  const [enterprises, households] = await Promise.all([
    countsIn<EnterpriseRow['status']>(store, enterpriseList, codes),
    countsIn<HouseholdBusinessRow['status']>(store, householdBusinessList, codes),
  ]);
  return lines.map((line) => ({
    line,
    enterprises: enterprises(line.code),
    householdBusinesses: households(line.code),
  }));
}
