import { readdirSync, readFileSync } from 'node:fs';
import {
  type DocumentNode,
  type GraphQLSchema,
  parse,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { projectFile } from '../../../schema/project-root.ts';

/** An operation that leads through a part of the graph, with keys that find something. */
export interface Tour {
  readonly name: string;
  readonly query: string;
  readonly document: DocumentNode;
}

const FOLDER = 'test/policy/tours';

/** Every tour, by name. */
export function tours(): readonly Tour[] {
  return readdirSync(projectFile(FOLDER))
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => {
      const query = readFileSync(projectFile(`${FOLDER}/${file}`), 'utf8');
      const document = parse(query, { noLocation: true });
      return { name: file.slice(0, -'.graphql'.length), query, document };
    });
}

/** The keys of what the first citizen has to do with: variables of all tours, each taking its own. */
export function tourValues(): Readonly<Record<string, unknown>> {
  return JSON.parse(readFileSync(projectFile(`${FOLDER}/values.json`), 'utf8'));
}

/** The fields (`Type.field`) that a valid operation selects; those of a union are counted where they stand. */
export function selectedFields(schema: GraphQLSchema, document: DocumentNode): ReadonlySet<string> {
  const flaws = validate(schema, document);
  if (flaws[0]) throw flaws[0];
  const types = new TypeInfo(schema);
  const found = new Set<string>();
  visit(
    document,
    visitWithTypeInfo(types, {
      Field({ name }) {
        const parent = types.getParentType();
        if (parent && !name.value.startsWith('__')) found.add(`${parent.name}.${name.value}`);
      },
    }),
  );
  return found;
}
