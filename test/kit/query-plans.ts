import type { Engine, Store } from '../../subgraphs/chassis/store/store.ts';

/** A statement as it was sent. */
export interface Statement {
  readonly sql: string;
  readonly bindings: readonly unknown[];
}

/** How an engine would answer a statement. */
export interface Plan {
  /** Tables read from end to end, be it along an index. */
  readonly whole: readonly string[];
  /** Indexes it makes use of, by name. */
  readonly indexes: readonly string[];
  /** It puts rows in order itself, which it can only do once it has them all. */
  readonly sorts: boolean;
}

/** Every statement that is sent while the work goes on, each once. */
export async function statementsDuring(
  store: Store,
  work: () => Promise<unknown>,
): Promise<readonly Statement[]> {
  const sent = new Map<string, Statement>();
  const stop = store.onStatement((sql, bindings) => {
    sent.set(JSON.stringify([sql, bindings]), { sql, bindings });
  });
  await work().finally(stop);
  return [...sent.values()];
}

/** Asks the engine how it would answer a statement. The store must be filled and analysed. */
export function planOf(store: Store, statement: Statement): Promise<Plan> {
  return PLAN_ON[store.engine](store, statement);
}

/**
 * Whether the plan reads a table whole only as far as a page goes: along an index, in its order, with
 * nothing to look for. So an open list without a filter is read, and so it costs its page alone.
 */
export function isWalk({ sql }: Statement, { sorts }: Plan): boolean {
  return !sorts && /\blimit\b/i.test(sql) && !/\bwhere\b/i.test(sql);
}

/** A statement reaches the listener as its driver takes it; raw() wants question marks again. */
const inKnex = ({ sql, bindings }: Statement): [sql: string, bindings: string[]] => [
  sql.replaceAll(/\$\d+/g, '?'),
  // What is bound again was bound by knex a moment ago.
  [...bindings] as string[],
];

/**
 * The program rather than the words of SQLite's plan, for the words give aliases for tables and pass an
 * automatic index, built from the whole table, for a look-up: a cursor is opened on the page where a
 * table or index begins, and put at the first or last row when all is to be read.
 */
async function onSqlite({ knex }: Store, statement: Statement): Promise<Plan> {
  const [sql, bindings] = inKnex(statement);
  const program: readonly { opcode: string; p1: number; p2: number; p3: number }[] = await knex.raw(
    `explain ${sql}`,
    bindings,
  );
  const things: readonly { name: string; table: string; page: number }[] = await knex(
    'sqlite_master',
  ).select('name', 'tbl_name as table', 'rootpage as page');
  const opened = new Map(
    program
      .filter(({ opcode, p3 }) => opcode === 'OpenRead' && p3 === 0)
      .map(({ p1: cursor, p2: page }) => [cursor, things.find((thing) => thing.page === page)]),
  );
  const whole = program
    .filter(({ opcode }) => /^(Rewind|Last|Count)$/.test(opcode))
    .flatMap(({ p1: cursor }) => opened.get(cursor)?.table ?? []);
  const used = [...opened.values()].flatMap((thing) => thing ?? []);
  return {
    whole: [...new Set(whole)],
    indexes: used.filter(({ name, table }) => name !== table).map(({ name }) => name),
    sorts: program.some(({ opcode }) => /^(Sorter)?Sort$/.test(opcode)),
  };
}

/** A step of PostgreSQL's plan, as far as it is looked at. */
interface Step {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'Index Cond'?: string;
  readonly 'Recheck Cond'?: string;
  readonly Plans?: readonly Step[];
}

/**
 * Asked twice, because what counts is whether there is another way: a table of a few pages is read whole
 * whatever its indexes, and a page may be cut from all there is in order when much of it is wanted. So
 * sequential scans are discouraged, then plain index scans too, which leaves bitmaps: these need something
 * to look for. What is read whole both times has no index that helps.
 */
async function onPostgres(store: Store, statement: Statement): Promise<Plan> {
  const usual = await stepsWithout(['seqscan'], store, statement);
  const bitmaps = await stepsWithout(['seqscan', 'indexscan', 'indexonlyscan'], store, statement);
  const unavoidable = wholeIn(bitmaps);
  return {
    whole: wholeIn(usual).filter((table) => unavoidable.includes(table)),
    indexes: [...usual, ...bitmaps].flatMap((step) => step['Index Name'] ?? []),
    sorts: usual.some((step) => /Sort$/.test(step['Node Type'])),
  };
}

function stepsWithout(
  ways: readonly string[],
  { knex }: Store,
  statement: Statement,
): Promise<readonly Step[]> {
  return knex.transaction(async (transaction) => {
    for (const way of ways) await transaction.raw(`set local enable_${way} = off`);
    const [sql, bindings] = inKnex(statement);
    const { rows } = await transaction.raw(`explain (format json) ${sql}`, bindings);
    return stepsIn(rows[0]['QUERY PLAN'][0].Plan);
  });
}

function stepsIn(step: Step): readonly Step[] {
  return [step, ...(step.Plans ?? []).flatMap(stepsIn)];
}

/** Whatever reads a table without a condition that led to its rows. */
function wholeIn(steps: readonly Step[]): readonly string[] {
  return steps
    .filter((step) => (step['Index Cond'] ?? step['Recheck Cond']) === undefined)
    .flatMap((step) => step['Relation Name'] ?? []);
}

/** Names in angle brackets are what a part of the statement has found already, which may be read whole. */
async function onMysql({ knex }: Store, statement: Statement): Promise<Plan> {
  const [sql, bindings] = inKnex(statement);
  const [steps]: readonly (readonly Record<'table' | 'type' | 'key' | 'Extra', string | null>[])[] =
    await knex.raw(`explain ${sql}`, bindings);
  return {
    whole: (steps ?? [])
      .filter(
        ({ table, type }) => !table?.startsWith('<') && /^(hash_)?(ALL|index)$/.test(`${type}`),
      )
      .map(({ table }) => String(table)),
    indexes: (steps ?? []).flatMap(({ key }) => key ?? []),
    sorts: (steps ?? []).some(({ Extra }) => /filesort/.test(Extra ?? '')),
  };
}

const PLAN_ON: Readonly<Record<Engine, typeof planOf>> = {
  sqlite: onSqlite,
  postgres: onPostgres,
  mysql: onMysql,
};
