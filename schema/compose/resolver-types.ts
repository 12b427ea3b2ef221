import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path/posix';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as typescriptResolvers from '@graphql-codegen/typescript-resolvers';
import { projectFile } from '../project-root.ts';
import type { AgencySchema } from './agencies.ts';

/** Scalars travel as text, except these. Dates stay ISO text, because stores hold ISO text. */
const NOT_TEXT: Readonly<Record<string, string>> = { Vnd: 'number', JSON: 'unknown' };

/** Types whose resolvers are handed something else than the GraphQL shape: the chassis', then the agency's own. */
const CHASSIS_PARENTS = [
  'Address',
  'AdministrativeUnit',
  'Agency',
  'DataSource',
  'LandUseType',
  'Provenance',
  'QualityFinding',
  'ResultType',
  'VsicLine',
] as const;

/** Of the chassis' parents, those of types that the document has. */
function chassisParents({ folder, whole }: AgencySchema): Readonly<Record<string, string>> {
  const from = relative(folder, 'subgraphs/chassis/parents.ts');
  const types = new Set(
    whole.definitions.flatMap((node) =>
      node.kind === 'ObjectTypeDefinition' ? [node.name.value] : [],
    ),
  );
  return Object.fromEntries(
    CHASSIS_PARENTS.filter((type) => types.has(type)).map((type) => [
      type,
      `${from}#${type}Parent`,
    ]),
  );
}

/** Reads which `<Type>Parent` interfaces an agency exports: the name is the mapping. */
function ownParents({ folder }: AgencySchema): Readonly<Record<string, string>> {
  const path = projectFile(`${folder}/parents.ts`);
  if (!existsSync(path)) return {};
  const source = readFileSync(path, 'utf8');
  const found = source.matchAll(/export (?:interface|type) (\w+)Parent\b/g);
  return Object.fromEntries(
    [...found].map(([, type]) => [String(type), `./parents.ts#${type}Parent`]),
  );
}

const scalarsOf = (agency: AgencySchema): Record<string, string> =>
  Object.fromEntries(
    agency.whole.definitions.flatMap((node) =>
      node.kind === 'ScalarTypeDefinition'
        ? [[node.name.value, NOT_TEXT[node.name.value] ?? 'string']]
        : [],
    ),
  );

/**
 * Writes the types an agency's resolvers must have, so that a resolver of a field that was renamed, or
 * that gives another type than the schema says, does not compile.
 */
export async function resolverTypes(agency: AgencySchema): Promise<string> {
  const source = await codegen({
    filename: `${agency.folder}/resolver-types.generated.ts`,
    schema: agency.whole,
    documents: [],
    plugins: [{ typescript: {} }, { 'typescript-resolvers': {} }],
    pluginMap: { typescript, 'typescript-resolvers': typescriptResolvers },
    config: {
      federation: true,
      contextType: './context.ts#Context',
      mappers: { ...chassisParents(agency), ...ownParents(agency) },
      scalars: { ID: 'string', ...scalarsOf(agency) },
      defaultScalarType: 'string',
      enumsAsTypes: true,
      enumType: 'string-literal',
      useTypeImports: true,
      importExtension: '.ts',
      skipTypename: true,
      immutableTypes: true,
      maybeValue: 'T | null | undefined',
      makeResolverTypeCallable: true,
    },
  });
  return `// Written by \`npm run compose\`. Change schema.graphql or parents.ts instead.\n${source}`;
}
