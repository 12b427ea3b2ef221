import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type GraphQLArgument,
  type GraphQLField,
  getNamedType,
  isInputObjectType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  isScalarType,
} from 'graphql';
import { projectFile } from '../../../schema/project-root.ts';
import { QUALITY_OF } from '../../kit/stewards.ts';
import { SOMEONE } from './questions.ts';

/** A place in the graph where a caller may write text. */
export interface TextArgument {
  readonly place: string;
  /** `String`, `ID` or one of our scalars. */
  readonly scalar: string;
  /** The question with the text as `$v`. */
  readonly query: string;
}

/** Good values for what has to be said beside the argument under test. */
const GOOD: Readonly<Record<string, string>> = {
  PersonalId: `"${SOMEONE}"`,
  PartialDate: '"1985"',
  String: '"hoa"',
  Date: '"2026-01-01"',
  ParcelBookKey: '"20242.1.1"',
  ProcedureCode: '"1.009994"',
  CommuneCode: '"20242"',
  ResultSubjectInput: `{personalId: "${SOMEONE}"}`,
};

/** Arguments that are numbers, whatever text looks like. */
const NUMBERS = new Set(['Int', 'Float', 'Boolean']);

const schema = buildSchema(readFileSync(projectFile('schema/generated/api.graphql'), 'utf8'));

/** A rule is good for the findings of its own register only. */
const ruleOf = (field: string): string | undefined =>
  QUALITY_OF.find(({ name }) => field === `${name}QualityFindings`)?.rule;

const otherThan = (
  one: GraphQLArgument,
  { name: field, args }: GraphQLField<unknown, unknown>,
): readonly string[] =>
  args
    .filter((argument) => argument !== one && isRequiredArgument(argument))
    .map(({ name, type }) => {
      const { name: typeName } = getNamedType(type);
      return `${name}: ${typeName === 'QualityRuleCode' ? ruleOf(field) : GOOD[typeName]}`;
    });

/** How `$v` stands in the argument, for each text in it: an input object holds several. */
function textsIn(argument: GraphQLArgument): readonly (readonly [string, string, string])[] {
  const type = getNamedType(argument.type);
  const { name } = argument;
  if (isScalarType(type) && !NUMBERS.has(type.name))
    return [[name, type.name, `${name}: ${`${argument.type}`.startsWith('[') ? '[$v]' : '$v'}`]];
  if (!isInputObjectType(type)) return [];
  return Object.values(type.getFields()).flatMap((field): [string, string, string][] => {
    const inner = getNamedType(field.type).name;
    if (NUMBERS.has(inner) || !isScalarType(getNamedType(field.type))) return [];
    const value = `${field.type}`.startsWith('[') ? '[$v]' : '$v';
    return [[`${name}.${field.name}`, inner, `${name}: {${field.name}: ${value}}`]];
  });
}

/** Every argument of every root field that takes text, read from the schema: none is forgotten. */
export function textArguments(): readonly TextArgument[] {
  return Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field) =>
    field.args.flatMap((argument) =>
      textsIn(argument).map(([name, scalar, given]) => ({
        place: `${field.name}(${name})`,
        scalar,
        query: `query ($v: ${scalar}!) { ${field.name}(${[given, ...otherThan(argument, field)].join(', ')}) ${isLeafType(getNamedType(field.type)) ? '' : '{ __typename }'} }`,
      })),
    ),
  );
}

/** A list that is paged, asked for with `$first` and `$after`. */
export interface PagedField {
  readonly place: string;
  readonly query: string;
}

/** Where a record of each type that has something in its lists is found. */
const OWNERS: Readonly<Record<string, string>> = {
  Citizen: `citizen(personalId: "${SOMEONE}")`,
  Enterprise: 'enterprise(enterpriseCode: "0499000018")',
  LandParcel: 'landParcel(parcelId: "w6ugpvtn6etq")',
};

/** What a list needs to be asked for at all. */
const NEEDED: Readonly<Record<string, string>> = {
  searchCitizens: 'name: "nguyen", dateOfBirth: "1985", ',
  landParcels: 'communeCode: "20242", ',
  procedureResults: `subject: {personalId: "${SOMEONE}"}, `,
  ...Object.fromEntries(
    QUALITY_OF.map(({ name, rule }) => [`${name}QualityFindings`, `rule: ${rule}, `]),
  ),
};

/** Every paged list of the graph and of its three main entities, read from the schema. */
export function pagedFields(): readonly PagedField[] {
  return ['Query', ...Object.keys(OWNERS)].flatMap((owner) => {
    const type = schema.getType(owner);
    if (!isObjectType(type)) throw new Error(`The graph has no ${owner}.`);
    const paged = Object.values(type.getFields()).filter(({ args }) =>
      args.some(({ name }) => name === 'after'),
    );
    return paged.map(({ name }) => {
      const needed = owner === 'Query' ? (NEEDED[name] ?? '') : '';
      const list = `list: ${name}(${needed}first: $first, after: $after) { edges { cursor } }`;
      const asked = OWNERS[owner] === undefined ? list : `owner: ${OWNERS[owner]} { ${list} }`;
      return {
        place: `${owner}.${name}`,
        query: `query ($first: Int, $after: Cursor) { ${asked} }`,
      };
    });
  });
}
