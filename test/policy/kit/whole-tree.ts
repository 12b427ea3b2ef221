import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  getNamedType,
  isCompositeType,
  isRequiredArgument,
  isUnionType,
} from 'graphql';
import { projectFile } from '../../../schema/project-root.ts';

/** Settings of a gateway that takes such operations. */
export const UNBOUNDED = {
  MAX_DEPTH: '100',
  MAX_FIELDS: '1000000',
  MAX_ALIASES: '10000',
  MAX_COST: '1000000000',
  QUOTA_PER_HOUR: '1000000000000',
  QUOTA_PUBLIC_PER_HOUR: '1000000000000',
} as const;

const schema = buildSchema(readFileSync(projectFile('schema/generated/api.graphql'), 'utf8'), {
  assumeValidSDL: true,
});

/** What says nothing of anyone and leads nowhere else; asked for by type alone. */
const REFERENCE = new Set([
  ...['Address', 'AdministrativeUnit', 'Agency', 'BusinessLine', 'DataSource', 'FormerBookKey'],
  ...['DependentUnitConnection', 'LandPrice', 'LandUse', 'LocalizedText', 'PageInfo'],
  ...['ParcelCentroid', 'ParcelGeometry', 'Procedure', 'ProcedureRequirement', 'Provenance'],
  ...['ResultType', 'ReusePolicy', 'VsicLine'],
]);

/** No more than a gateway takes for one operation. */
const LONGEST = 20_000;

/** Values for arguments, by their names. */
export type Given = Readonly<Record<string, string>>;

type Field = GraphQLField<unknown, unknown>;

/**
 * Writes down everything a way into the graph leads to, so many levels deep: every way there is to a record,
 * also those that nobody thought of. It takes several operations; fields whose arguments are not given are left
 * out.
 */
export function wholeTree(root: string, given: Given, depth: number): readonly string[] {
  const field = schema.getQueryType()?.getFields()[root];
  if (!field) throw new Error(`There is no ${root}.`);
  return piecesOf(field, given, depth, '').map((piece) => `{ ${piece} }`);
}

function argumentsOf(args: readonly GraphQLArgument[], given: Given): string | null {
  if (args.some((arg) => isRequiredArgument(arg) && given[arg.name] === undefined)) return null;
  const values = args.flatMap(({ name }) =>
    given[name] === undefined ? [] : [`${name}: ${given[name]}`],
  );
  return values.length > 0 ? `(${values.join(', ')})` : '';
}

/** A field with all below it, in as many pieces as it takes. */
function piecesOf(
  { name, args, type }: Field,
  given: Given,
  depth: number,
  alias: string,
): readonly string[] {
  const filled = argumentsOf(args, given);
  if (filled === null) return [];
  const target = getNamedType(type);
  const shown = `${alias}${name}${filled}`;
  if (!isCompositeType(target)) return [shown];
  if (REFERENCE.has(target.name)) return [`${shown} { __typename }`];
  if (depth === 0) return [];
  return gathered(selectionsOf(target, given, depth - 1)).map((below) => `${shown} { ${below} }`);
}

/** Puts pieces together while they are short. */
function gathered(pieces: readonly string[]): readonly string[] {
  const whole: string[] = [];
  for (const piece of pieces) {
    const last = whole.at(-1);
    if (last !== undefined && last.length + piece.length < LONGEST)
      whole[whole.length - 1] += ` ${piece}`;
    else whole.push(piece);
  }
  return whole;
}

/** Members of a union may have fields of one name and several types, so theirs are named for the member. */
function selectionsOf(
  type: GraphQLCompositeType,
  given: Given,
  depth: number,
  member = false,
): readonly string[] {
  if (isUnionType(type))
    return type
      .getTypes()
      .flatMap((one) =>
        gathered(selectionsOf(one, given, depth, true)).map(
          (below) => `... on ${one.name} { __typename ${below} }`,
        ),
      );
  const fields = type.getFields();
  return Object.values(fields)
    .filter(({ name }) => !(name === 'nodes' && 'edges' in fields))
    .flatMap((field) =>
      piecesOf(field, given, depth, member ? `${type.name}_${field.name}: ` : ''),
    );
}
