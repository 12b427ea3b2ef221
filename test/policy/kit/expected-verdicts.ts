import { readFileSync } from 'node:fs';
import { type GraphQLSchema, isObjectType } from 'graphql';
import { projectFile } from '../../../schema/project-root.ts';

/** What a letter of the table means: open, open for some rows, or refused with a fault. */
export const LETTERS = {
  O: 'open',
  S: 'self',
  C: 'consent',
  N: 'NOT_SIGNED_IN',
  P: 'PURPOSE_REQUIRED',
  B: 'LEGAL_BASIS_REQUIRED',
  K: 'CONSENT_REQUIRED',
  F: 'FIELD_NOT_PERMITTED',
} as const;

export type Letter = keyof typeof LETTERS;

/** One of the people of the table, as its line says it: who, for which purpose, on what ground. */
export interface Column {
  /** The line itself, with single spaces, to name it in tests. */
  readonly name: string;
  /** Place among the letters of a row. */
  readonly place: number;
  readonly who: string;
  readonly purpose: string | null;
  readonly ground: string | null;
}

/** The hand-written table, as it stands. Whether it fits the graph is for `flawsOf` to say. */
export interface ExpectedVerdicts {
  readonly columns: readonly Column[];
  /** Rows in which a field (`Type.field`) stands; more than one is a flaw. */
  readonly rowsOf: ReadonlyMap<string, readonly (readonly Letter[])[]>;
}

const isLetter = (text: string): text is Letter => Object.hasOwn(LETTERS, text);

function columnFrom(line: string, place: number): Column {
  const [who = '', purpose = '', ground = null] = line.split(/\s{2,}/);
  const name = [who, purpose, ground].filter(Boolean).join(' ');
  const stated = purpose === 'no token' || purpose === 'no purpose' ? null : purpose;
  return { name, place, who, purpose: stated, ground };
}

function lettersFrom(line: string, wanted: number): readonly Letter[] {
  const letters = line.split(' ').filter(isLetter);
  if (letters.length !== wanted || line !== letters.join(' '))
    throw new Error(`A row must give one letter to each of ${wanted} people: ${line}`);
  return letters;
}

/** Reads the table. A line that can be read in no way is thrown out with its own words. */
export function readVerdicts(text: string): ExpectedVerdicts {
  const lines = text.split('\n').map((line) => line.trimEnd());
  const head = lines.indexOf('# PEOPLE');
  const after = lines.slice(head + 1);
  const people = after.slice(
    0,
    after.findIndex((line) => !line.startsWith('#   ')),
  );
  const columns = people.map((line, place) => columnFrom(line.slice(1).trim(), place));
  const rowsOf = new Map<string, (readonly Letter[])[]>();
  let row: readonly Letter[] | undefined;
  for (const line of after.slice(people.length)) {
    if (line === '' || line.startsWith('#')) continue;
    if (!line.startsWith(' ')) {
      row = lettersFrom(line, columns.length);
      continue;
    }
    const [, type, names = ''] = /^ {2}(\w+): (.+)$/.exec(line) ?? [];
    if (!row || !type) throw new Error(`Neither a row nor the fields it holds for: ${line}`);
    for (const name of names.split(' ')) {
      const field = `${type}.${name}`;
      rowsOf.set(field, [...(rowsOf.get(field) ?? []), row]);
    }
  }
  return { columns, rowsOf };
}

/** The committed table. */
export const expectedVerdicts = (): ExpectedVerdicts =>
  readVerdicts(readFileSync(projectFile('test/policy/expected-verdicts.txt'), 'utf8'));

/** Every field of every object type that clients can see, `Query` and `Mutation` too. */
export function fieldsOfGraph(schema: GraphQLSchema): readonly string[] {
  return Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type) && !type.name.startsWith('__')
      ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`)
      : [],
  );
}

/** How the table and the graph differ: each field has to stand in exactly one row. */
export function flawsOf({ rowsOf }: ExpectedVerdicts, schema: GraphQLSchema): readonly string[] {
  const fields = new Set(fieldsOfGraph(schema));
  const missing = [...fields].filter((field) => !rowsOf.has(field));
  const unknown = [...rowsOf.keys()].filter((field) => !fields.has(field));
  const repeated = [...rowsOf].filter(([, rows]) => rows.length > 1).map(([field]) => field);
  return [
    ...missing.map((field) => `${field} is in the graph and in no row of the table`),
    ...unknown.map((field) => `${field} is in the table and not in the graph`),
    ...repeated.map((field) => `${field} is in more than one row of the table`),
  ];
}

/** The letter of a field for one of the people. A field without a row has none, and throws. */
export function letterFor({ rowsOf }: ExpectedVerdicts, column: Column, field: string): Letter {
  const letter = rowsOf.get(field)?.[0]?.[column.place];
  if (!letter) throw new Error(`${field} has no row in the table.`);
  return letter;
}

/**
 * Where the table and what was found part, one sentence each; whichever way it was found: from the policy
 * itself, or from what the graph says of it over HTTP.
 */
export function disagreements(
  table: ExpectedVerdicts,
  column: Column,
  found: ReadonlyMap<string, Letter>,
): readonly string[] {
  return [...table.rowsOf.keys()].flatMap((field) => {
    const wanted = letterFor(table, column, field);
    const given = found.get(field) ?? 'nothing';
    return given === wanted ? [] : [`${field}: ${wanted} in the table, ${given} found`];
  });
}
