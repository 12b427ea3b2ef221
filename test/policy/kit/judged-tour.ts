import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import type { Letter } from './expected-verdicts.ts';
import type { Tour } from './tours.ts';

/** A field at one place of a tour, as the table alone judges it. */
export interface JudgedField {
  /** In the answer. */
  readonly name: string;
  /** `Type.field`; null for `__typename`. */
  readonly field: string | null;
  /** Response names from the root, without places in lists. */
  readonly path: string;
  readonly letter: Letter;
  readonly type: GraphQLOutputType | null;
  readonly below: readonly JudgedSet[];
}

/** The fields that objects of one type have here; null is every type that may stand here. */
export interface JudgedSet {
  readonly onType: string | null;
  readonly fields: readonly JudgedField[];
}

const isRefusal = (letter: Letter): boolean => letter !== 'O' && letter !== 'S' && letter !== 'C';

/** Whether the table refuses the field itself, whatever the row. */
export const isRefused = ({ letter }: JudgedField): boolean => isRefusal(letter);

/** Marks every field of a tour with its letter. */
export function judgedTour(
  schema: GraphQLSchema,
  { document }: Tour,
  letterOf: (field: string) => Letter,
): readonly JudgedField[] {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);

  function judgedField(node: FieldNode, parent: GraphQLNamedType, above: string): JudgedField {
    const name = (node.alias ?? node.name).value;
    const path = above === '' ? name : `${above}.${name}`;
    const definition = isObjectType(parent) ? parent.getFields()[node.name.value] : undefined;
    if (!definition) return { name, path, field: null, letter: 'O', type: null, below: [] };
    const { type } = definition;
    const field = `${parent.name}.${node.name.value}`;
    const below = node.selectionSet ? sets(node.selectionSet, getNamedType(type), path) : [];
    return { name, path, field, letter: letterOf(field), type, below };
  }

  function sets(set: SelectionSetNode, type: GraphQLNamedType, above: string): JudgedSet[] {
    const plain = set.selections.filter((node) => node.kind === Kind.FIELD);
    const further = set.selections.flatMap((node): readonly JudgedSet[] => {
      if (node.kind === Kind.FIELD) return [];
      const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node;
      const onType = fragment?.typeCondition?.name.value ?? null;
      const target = onType === null ? type : schema.getType(onType);
      if (!fragment || !target) throw new Error('A tour spreads what is not there.');
      return sets(fragment.selectionSet, target, above).map(({ fields }) => ({ onType, fields }));
    });
    return [
      { onType: null, fields: plain.map((node) => judgedField(node, type, above)) },
      ...further,
    ];
  }

  const query = schema.getQueryType();
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (!query || !operation) throw new Error('A tour is one query.');
  return sets(operation.selectionSet, query, '').flatMap(({ fields }) => fields);
}

const fieldsBelow = ({ below }: JudgedField): readonly JudgedField[] =>
  below.flatMap(({ fields }) => fields);

/** A list that is promised and whose items are not stays, holding nulls. */
function isKept({ type }: JudgedField): boolean {
  return isNonNullType(type) && isListType(type.ofType) && !isNonNullType(type.ofType.ofType);
}

/** Whether something is given of what stands below; `__typename` alone is nothing. */
function isOpen(field: JudgedField): boolean {
  if (field.field === null || isRefused(field)) return false;
  return field.below.length === 0 || isKept(field) || fieldsBelow(field).some(isOpen);
}

/** Whether objects are null because all that is asked of them is refused. */
export const isEmptied = (field: JudgedField): boolean =>
  field.below.length > 0 && !isRefused(field) && !fieldsBelow(field).some(isOpen);

/** The outermost refused fields of a tour: each is told of once, and nothing below it. */
export function outermostRefused(fields: readonly JudgedField[]): readonly JudgedField[] {
  return fields.flatMap((field) =>
    isRefused(field) ? [field] : outermostRefused(fieldsBelow(field)),
  );
}

/** The fields that are asked of some register: neither refused, nor below what is, nor emptied. */
export function askedFields(fields: readonly JudgedField[]): readonly JudgedField[] {
  return fields.flatMap((field) =>
    isOpen(field) ? [field, ...askedFields(fieldsBelow(field))] : [],
  );
}
