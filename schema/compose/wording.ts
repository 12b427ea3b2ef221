import {
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  type StringValueNode,
  type TypeNode,
  visit,
} from 'graphql';
import { type Finding, placeOf } from './finding.ts';

type Described = {
  readonly description?: StringValueNode | undefined;
  readonly name: { readonly value: string };
};

/** Names whose meaning is fixed by the Relay specification, and join keys, which no client sees. */
const SELF_EXPLAINING = new Set(['edges', 'node', 'nodes', 'cursor', 'pageInfo', 'key']);

/** Which language a part is in cannot be told for sure; that there are two can. */
const hasTwoParts = (description: string): boolean => /\.\s+\S/.test(description);

const isList = (type: TypeNode): boolean =>
  type.kind === Kind.NON_NULL_TYPE ? isList(type.type) : type.kind === Kind.LIST_TYPE;

/**
 * Whether a list does not say how long it is expected to be, so that its cost cannot be counted. The two
 * lists of a page are sized by the field that gives the page.
 */
const isUnsizedList = ({ name, type, arguments: given, directives }: FieldDefinitionNode) =>
  (isList(type) || (given ?? []).some((argument) => argument.name.value === 'first')) &&
  !['edges', 'nodes'].includes(name.value) &&
  !(directives ?? []).some((one) => one.name.value === 'listSize');

/**
 * Every type, field, argument and enum value is described, Vietnamese term first; every list says
 * its size. A description is what a developer sees beside the field in the playground.
 */
export function wordingFindings(document: DocumentNode): readonly Finding[] {
  const found: Finding[] = [];
  const seen = (node: Described & Parameters<typeof placeOf>[0], owner: string): void => {
    const name = owner === '' ? node.name.value : `${owner}.${node.name.value}`;
    if (node.description) {
      if (hasTwoParts(node.description.value)) return;
      const message = `${name} is described in one part: the Vietnamese term, a full stop, then English.`;
      found.push({ at: placeOf(node), rule: 'ONE_LANGUAGE', message });
    } else if (!SELF_EXPLAINING.has(node.name.value))
      found.push({
        at: placeOf(node),
        rule: 'UNDESCRIBED',
        message: `${name} has no description.`,
      });
  };
  const fields = (
    owner: string,
    list: readonly (FieldDefinitionNode | InputValueDefinitionNode)[] | undefined,
  ): void => {
    for (const field of list ?? []) {
      seen(field, owner);
      if (field.kind !== Kind.FIELD_DEFINITION) continue;
      for (const argument of field.arguments ?? []) seen(argument, `${owner}.${field.name.value}`);
      if (isUnsizedList(field))
        found.push({
          at: placeOf(field),
          rule: 'NO_LIST_SIZE',
          message: `${owner}.${field.name.value} is a list and has no @listSize.`,
        });
    }
  };
  visit(document, {
    ObjectTypeDefinition(node) {
      const joint = ['Query', 'Mutation'].includes(node.name.value);
      const stub = (node.directives ?? []).some((one) => one.name.value === 'key');
      if (!joint && !stub) seen(node, '');
      fields(node.name.value, node.fields);
    },
    ObjectTypeExtension(node) {
      fields(node.name.value, node.fields);
    },
    InputObjectTypeDefinition(node) {
      seen(node, '');
      fields(node.name.value, node.fields);
    },
    EnumTypeDefinition(node) {
      seen(node, '');
      for (const value of node.values ?? []) seen(value, node.name.value);
    },
    UnionTypeDefinition(node) {
      seen(node, '');
    },
    ScalarTypeDefinition(node) {
      seen(node, '');
    },
  });
  return found;
}
