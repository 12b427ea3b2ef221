import { readFileSync } from 'node:fs';
import {
  type FieldDefinitionNode,
  type GraphQLSchema,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  parse,
  TypeInfo,
  type TypeNode,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { projectFile } from '../../schema/project-root.ts';

/** One way into a register, as a question that takes it. */
export interface LookUp {
  /** What is looked up by what, to end the sentence "reads no whole table for …". */
  readonly name: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** `code lists`: answered without a statement. `walk`: an open list without a filter, left after a page. */
  readonly reads?: 'code lists' | 'walk';
  /** Otherwise it must find a record, or the statements behind that record would go unseen. */
  readonly finds?: 'nothing';
}

type ObjectNode = ObjectTypeDefinitionNode | ObjectTypeExtensionNode;

/**
 * What an agency's look-ups must have asked for: every root field, every reference from another register,
 * every field that leads to a type of its own or takes arguments, and each of these arguments.
 *
 * Read from `schema.graphql`, so that whoever adds a field is told that it has no look-up.
 */
export function placesOwed(agency: string): readonly string[] {
  const text = readFileSync(projectFile(`subgraphs/${agency}/schema.graphql`), 'utf8');
  const { definitions } = parse(text);
  const objects = definitions.filter(
    (node): node is ObjectNode =>
      node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION,
  );
  const named = definitions.flatMap((node) =>
    node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.UNION_TYPE_DEFINITION
      ? [node.name.value]
      : [],
  );
  // A change is no look-up: what it reads and writes is counted where it is tried. Nor is what it alone gives.
  const given = objects
    .filter(({ name }) => name.value === 'Mutation')
    .flatMap(({ fields = [] }) => fields.map(({ type }) => namedType(type)));
  const isChange = (node: ObjectNode): boolean =>
    node.name.value === 'Mutation' || (given.includes(node.name.value) && !isReference(node));
  const owing = objects.filter((node) => !isPage(node) && !isChange(node));
  return owing.flatMap((node) => owedOf(node, new Set(named)));
}

/** Edges and page information come with the field that gives the page. */
const isPage = ({ fields = [] }: ObjectNode): boolean =>
  fields.some(({ name }) => name.value === 'pageInfo' || name.value === 'cursor');

function owedOf(node: ObjectNode, own: ReadonlySet<string>): readonly string[] {
  const type = node.name.value;
  const fields = (node.fields ?? []).filter(
    (field) => type === 'Query' || takesArguments(field) || own.has(namedType(field.type)),
  );
  return [
    ...(isReference(node) ? [`reference to ${type}`] : []),
    ...fields.flatMap(({ name, arguments: given = [] }) => [
      `${type}.${name.value}`,
      // How long a page is makes no other plan of it.
      ...given
        .filter((argument) => argument.name.value !== 'first')
        .map((argument) => `${type}.${name.value}(${argument.name.value})`),
    ]),
  ];
}

const takesArguments = ({ arguments: given = [] }: FieldDefinitionNode): boolean =>
  given.length > 0;

const namedType = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);

/** A type with a key that this register resolves; `resolvable: false` only names somebody else's. */
const isReference = ({ directives = [] }: ObjectNode): boolean =>
  directives.some(
    ({ name, arguments: given = [] }) =>
      name.value === 'key' &&
      !given.some(({ value }) => value.kind === Kind.BOOLEAN && !value.value),
  );

/** The same places, as far as a look-up asks for them. */
export function placesAsked(schema: GraphQLSchema, { query }: LookUp): readonly string[] {
  const info = new TypeInfo(schema);
  const places: string[] = [];
  const collect = visitWithTypeInfo(info, {
    Field({ name, arguments: given = [] }) {
      const field = `${info.getParentType()?.name}.${name.value}`;
      places.push(field, ...given.map((argument) => `${field}(${argument.name.value})`));
    },
    InlineFragment({ typeCondition }) {
      if (info.getParentType()?.name === '_Entity' && typeCondition)
        places.push(`reference to ${typeCondition.name.value}`);
    },
  });
  visit(parse(query), collect);
  return places;
}
