import { fault } from '../../schema/faults.ts';
import { type Agency, agency, type Procedure } from '../../schema/reference/index.ts';
import type { Engine, Store } from '../chassis/store/store.ts';
import { procedureOn } from './catalogue.ts';

/** Counts below this are not told: few enough papers lead to persons (minimum policy model, STATISTICS). */
export const LEAST_TOLD = 10;

/** Papers of one procedure and one agency; null when they are too few to be told. */
export interface AvoidedCell {
  readonly procedure: Procedure | null;
  readonly agency: Agency | null;
  readonly papers: number | null;
}

/** One month's counts. */
export interface PapersAvoided {
  readonly month: string;
  readonly total: number;
  readonly suppressed: number;
  readonly cells: readonly AvoidedCell[];
}

const MONTH = /^(\d{4})-(0[1-9]|1[0-2])$/;

/** The first day of a month and of the next; a year or a day is refused with `INVALID_ARGUMENT`. */
function bounds(month: string): readonly [string, string] {
  const [, year, number] = MONTH.exec(month) ?? [];
  if (year === undefined || number === undefined)
    throw fault('INVALID_ARGUMENT', { details: { argument: 'month' } });
  const isLast = number === '12';
  const next = isLast
    ? `${Number(year) + 1}-01`
    : `${year}-${String(Number(number) + 1).padStart(2, '0')}`;
  return [`${month}-01`, `${next.padStart(7, '0')}-01`];
}

/** Where the first dash of a dossier's code stands: the agency's code ends there. Said in two ways. */
const DASH: Readonly<Record<Engine, string>> = {
  sqlite: "instr(dossier_code, '-')",
  postgres: "strpos(dossier_code, '-')",
  mysql: "instr(dossier_code, '-')",
};

/** How often a word stands in the list of components, which is written by us and holds no text of others. */
const times = (word: string): string =>
  `(length(components) - length(replace(components, '"${word}"', ''))) / ${word.length + 2}`;

/** A count as an engine gives it: decimals and sums are texts on some. */
interface CountRow {
  readonly procedure_code: string;
  readonly agency_code: string;
  readonly papers: number | string;
}

/**
 * Counts the papers that were not handed in for the dossiers a month received, in one statement.
 *
 * It reads the month's dossiers by an index, some eighty thousand in a big city: it is asked for seldom, and costs
 * accordingly. The total is that of the cells that are told, or the cell that is not could be had by subtraction.
 */
export async function papersAvoided(
  { knex, engine }: Store,
  month: string,
  today: string,
): Promise<PapersAvoided> {
  const [from, to] = bounds(month);
  const agencyCode = `substr(dossier_code, 1, ${DASH[engine]} - 1)`;
  const rows: readonly CountRow[] = await knex('dossier')
    .where('received_at', '>=', from)
    .where('received_at', '<', to)
    .whereNotNull('components')
    .groupByRaw(`procedure_code, ${agencyCode}`)
    .select(
      'procedure_code',
      knex.raw(`${agencyCode} as agency_code`),
      knex.raw(`sum(${times('RESULT')} + ${times('DATABASE')}) as papers`),
    );
  const counted = rows
    .map((row) => ({ ...row, papers: Math.round(Number(row.papers)) }))
    .filter(({ papers }) => papers > 0)
    .toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
  const told = counted.filter(({ papers }) => papers >= LEAST_TOLD);
  return {
    month,
    total: told.reduce((sum, { papers }) => sum + papers, 0),
    suppressed: counted.length - told.length,
    cells: counted.map(({ procedure_code: code, agency_code, papers }) => ({
      procedure: procedureOn(code, today),
      agency: agency(agency_code),
      papers: papers >= LEAST_TOLD ? papers : null,
    })),
  };
}

const keyOf = ({ procedure_code, agency_code }: Omit<CountRow, 'papers'>): string =>
  `${procedure_code} ${agency_code}`;
