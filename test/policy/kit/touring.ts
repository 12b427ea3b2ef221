import { readFileSync } from 'node:fs';
import { buildSchema, parse } from 'graphql';
import { accessIndex } from '../../../schema/access/rule.ts';
import { projectFile } from '../../../schema/project-root.ts';
import { type Reply, startCity, type TestCity } from '../../kit/city.ts';
import { engineNamed } from '../../kit/engines.ts';
import { type Asker, FOR_A_DOSSIER } from '../../kit/issuer.ts';
import { type Column, expectedVerdicts, LETTERS, letterFor } from './expected-verdicts.ts';
import { type JudgedField, judgedTour } from './judged-tour.ts';
import { type Tour, tours, tourValues } from './tours.ts';

const read = (path: string): string => readFileSync(projectFile(path), 'utf8');

export const schema = buildSchema(read('schema/generated/api.graphql'), { assumeValidSDL: true });
export const supergraph = parse(read('schema/generated/supergraph.graphql'));
export const rules = accessIndex(supergraph);
export const table = expectedVerdicts();
export const allTours = tours();

/** An error as a client reads it. */
export interface Told {
  readonly path: string;
  readonly code: unknown;
  readonly field: unknown;
  readonly sharingClass: unknown;
}

export const byPath = (one: Told, other: Told): number => one.path.localeCompare(other.path);

/** What an answer says of fields that were refused or failed, by path. */
export const toldIn = ({ errors }: Reply): readonly Told[] =>
  errors
    .map(({ path = [], extensions: { code, field, sharingClass } }) => ({
      ...{ path: path.join('.'), code, field, sharingClass },
    }))
    .sort(byPath);

/** What an answer has to say of fields that the table refuses. */
export const refusalsOf = (refused: readonly JudgedField[]): readonly Told[] =>
  refused
    .map(({ path, letter, field }) => ({
      ...{ path, code: LETTERS[letter], field },
      sharingClass: rules.get(field ?? '')?.sharing,
    }))
    .sort(byPath);

/** One of the people of the table, by the name of their line. */
export function columnNamed(name: string): Column {
  const column = table.columns.find((one) => one.name === name);
  if (!column) throw new Error(`${name} is none of the people of the table.`);
  return column;
}

/** Whether the table leaves something to the rows, for this person. */
export const isLeftToRows = (column: Column): boolean =>
  [...table.rowsOf.keys()].some((field) => 'SC'.includes(letterFor(table, column, field)));

export const judgedFor = (tour: Tour, column: Column): readonly JudgedField[] =>
  judgedTour(schema, tour, (field) => letterFor(table, column, field));

/** Who makes the tours first: an officer for whom all is open but what is sensitive or closed. */
export const READER = columnNamed('clerk TTHC_RESOLVE dossier H17.15-150824-0001');

/** Whether not even the reader of the reference may read a field, so that no answer can be compared. */
export const isUnknown = (field: string): boolean => letterFor(table, READER, field) !== 'O';

/** A city, and what an officer is told there who may read all but what is sensitive or closed. */
export interface TouredCity extends AsyncDisposable {
  readonly cost: TestCity['cost'];
  make(tour: Tour, asker: Asker): Promise<Reply>;
  referenceFor(tour: Tour): Reply;
}

/** Starts the tiny city on SQLite, and makes every tour once as that officer. */
export async function startTouredCity(): Promise<TouredCity> {
  const sqlite = engineNamed('sqlite');
  if (!sqlite) throw new Error('SQLite is always there.');
  const city = await startCity(sqlite, 'tiny', { QUOTA_PUBLIC_PER_HOUR: '10000000' });
  const values = tourValues();
  const make = (tour: Tour, asker: Asker) => city.as(asker).ask(tour.query, values);
  const references = new Map<string, Reply>();
  for (const tour of allTours) references.set(tour.name, await make(tour, FOR_A_DOSSIER));
  return {
    cost: () => city.cost(),
    make,
    referenceFor({ name }) {
      const reply = references.get(name);
      if (!reply) throw new Error(`Nobody made the tour ${name} first.`);
      return reply;
    },
    [Symbol.asyncDispose]: () => city[Symbol.asyncDispose](),
  };
}
