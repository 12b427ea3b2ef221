import fc from 'fast-check';
import {
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  isUnionType,
} from 'graphql';

/** An operation that is valid, and variables that fit it. */
export interface DrawnOperation {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

type Draw = fc.GeneratorValue;

const FLAGS = ['b1', 'b2', 'b3'];

/** Any value that fits a type, the least of it. */
function fitting(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return fitting(type.ofType);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields())
        .filter(isRequiredInputField)
        .map((field) => [field.name, fitting(field.type)]),
    );
  return type.name === 'String' || type.name === 'ID' ? 'x' : 1;
}

/**
 * Draws operations over a schema: aliases, fragments of every kind, conditions, type names.
 *
 * One response name always means one field with the same arguments, so that all that is drawn may merge.
 */
export function drawnOperation(
  schema: GraphQLSchema,
  { nameOf }: { readonly nameOf: (type: string, field: string) => string },
): fc.Arbitrary<DrawnOperation> {
  return fc.gen().map((draw) => operation(schema, draw, nameOf));
}

function operation(
  schema: GraphQLSchema,
  draw: Draw,
  nameOf: (type: string, field: string) => string,
): DrawnOperation {
  const definitions = new Map<string, string>();
  const variables: Record<string, unknown> = {};
  const fragments: { readonly name: string; readonly type: string; readonly text: string }[] = [];
  let left = 60;
  const upTo = (max: number): number => (max > 0 ? draw(fc.nat, { max }) : 0);
  const oneOf = <T>(items: readonly T[]): T | undefined => items[upTo(items.length - 1)];

  function condition(): string {
    const kind = upTo(9);
    if (kind > 1) return '';
    const flag = upTo(FLAGS.length + 1);
    const name = FLAGS[flag];
    const value = name ? `$${name}` : String(flag === FLAGS.length);
    if (name) {
      definitions.set(name, 'Boolean!');
      variables[name] ??= upTo(1) === 0;
    }
    return ` @${kind === 0 ? 'include' : 'skip'}(if: ${value})`;
  }

  function argument(owner: string, { name, type }: GraphQLArgument): string {
    const variable = `${owner}_${name}`;
    definitions.set(variable, String(type));
    variables[variable] = fitting(type);
    return `${name}: $${variable}`;
  }

  function field(
    parent: GraphQLCompositeType,
    { name, args, type }: GraphQLField<unknown, unknown>,
    depth: number,
  ): string {
    const target = getNamedType(type);
    const given = args
      .filter(isRequiredArgument)
      .map((one) => argument(`${parent.name}_${name}`, one));
    const wanted = nameOf(parent.name, name) + (upTo(5) === 0 ? '_too' : '');
    const alias = wanted === name ? '' : `${wanted}: `;
    const called = `${alias}${name}${given.length > 0 ? `(${given.join(', ')})` : ''}`;
    const below = isCompositeType(target) ? ` ${set(target, depth + 1)}` : '';
    return `${called}${condition()}${below}`;
  }

  function conditionsOn(type: GraphQLCompositeType): readonly GraphQLCompositeType[] {
    const possible = isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
    const interfaces = possible.flatMap((one) => (isObjectType(one) ? one.getInterfaces() : []));
    return [type, ...possible, ...interfaces];
  }

  function fragment(parent: GraphQLCompositeType, depth: number): string {
    const type = oneOf(conditionsOn(parent)) ?? parent;
    const known = fragments.filter((one) => one.type === type.name);
    const again = upTo(2) === 0 ? oneOf(known) : undefined;
    if (again) return `...${again.name}${condition()}`;
    const text = set(type, depth);
    if (upTo(1) === 0) return `... on ${type.name}${condition()} ${text}`;
    const name = `F${fragments.length}`;
    fragments.push({ name, type: type.name, text: `fragment ${name} on ${type.name} ${text}` });
    return `...${name}${condition()}`;
  }

  function set(type: GraphQLCompositeType, depth: number): string {
    const fields = isUnionType(type) ? [] : Object.values(type.getFields());
    const isLeaf = (one: { readonly type: GraphQLOutputType }) =>
      !isCompositeType(getNamedType(one.type));
    const choice = depth < 5 && left > 0 ? fields : fields.filter(isLeaf);
    const parts: string[] = [];
    for (let more = 1 + upTo(4); more > 0; more -= 1) {
      left -= 1;
      const kind = upTo(9);
      const chosen = oneOf(choice);
      if (kind === 0 || !chosen) parts.push('__typename');
      else if (kind === 1 && depth < 6 && left > 0) parts.push(fragment(type, depth + 1));
      else parts.push(field(type, chosen, depth));
      if (isUnionType(type) && depth < 6) parts.push(fragment(type, depth + 1));
    }
    return `{ ${parts.join(' ')} }`;
  }

  const query = schema.getQueryType();
  const body = query ? set(query, 0) : '';
  const defined = [...definitions].map(([name, type]) => `$${name}: ${type}`);
  const head = defined.length > 0 ? `query Drawn(${defined.join(', ')})` : 'query Drawn';
  return { query: [`${head} ${body}`, ...fragments.map(({ text }) => text)].join('\n'), variables };
}
