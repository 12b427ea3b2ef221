import {
  type DirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  print,
  type TypeNode,
} from 'graphql';
import { type Finding, placeOf } from './finding.ts';

type ObjectNode = ObjectTypeDefinitionNode | ObjectTypeExtensionNode;

const GUARDS = new Set(['authenticated', 'requiresScopes', 'policy']);

const directive = (node: { directives?: readonly DirectiveNode[] | undefined }, name: string) =>
  node.directives?.find((one) => one.name.value === name);

/** The guards on a node, printed in a stable order, or '' when it has none. */
const guardOf = (node: { directives?: readonly DirectiveNode[] | undefined }): string =>
  (node.directives ?? [])
    .filter((one) => GUARDS.has(one.name.value))
    .map((one) => print(one))
    .sort()
    .join(' ');

function shareOf(node: { directives?: readonly DirectiveNode[] | undefined }): string | null {
  const given = directive(node, 'classified')?.arguments?.find((one) => one.name.value === 'as');
  return given?.value.kind === Kind.ENUM ? given.value.value : null;
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

const isObject = (node: { kind: string }): node is ObjectNode =>
  node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION;

/** Entities and the root types are written by several agencies, so nothing may be said for all their fields at once. */
const isJoint = (type: ObjectNode): boolean =>
  directive(type, 'key') !== undefined || ['Query', 'Mutation'].includes(type.name.value);

/**
 * Judges one field: it must say how it is shared; be guarded unless it is open; and be nullable where
 * a caller may be refused, or a refusal would empty the page around it.
 */
function fieldFindings(
  type: ObjectNode,
  field: FieldDefinitionNode,
  guardedTypes: ReadonlyMap<string, string>,
): readonly Finding[] {
  // Another agency's, who classifies it.
  if (directive(field, 'external')) return [];
  const at = placeOf(field);
  const name = `${type.name.value}.${field.name.value}`;
  const found: Finding[] = [];
  const share = shareOf(field) ?? (isJoint(type) ? null : shareOf(type));
  const onType = isJoint(type) ? '' : guardOf(type);
  const onField = guardOf(field);
  const hidden = directive(field, 'inaccessible') !== undefined;
  const nonNull = field.type.kind === Kind.NON_NULL_TYPE;
  if (nonNull && type.name.value === 'Query')
    found.push({
      at,
      rule: 'QUERY_NON_NULL',
      message: `${name} would empty the whole answer when its register is down: make it nullable.`,
    });
  if (share === null) {
    const message = `${name} does not say how it is shared: add @classified(as: …) to the field.`;
    return [...found, { at, rule: 'UNCLASSIFIED', message }];
  }
  if (hidden) return found;
  if (share !== 'OPEN' && onField === '' && onType === '')
    found.push({ at, rule: 'UNGUARDED', message: `${name} is ${share} but names no scope.` });
  if (share === 'OPEN' && onField !== '')
    found.push({ at, rule: 'GUARDED_OPEN', message: `${name} is OPEN and yet guarded: which?` });
  if (onField !== '' && nonNull)
    found.push({
      at,
      rule: 'REFUSED_NON_NULL',
      message: `${name} may be refused: make it nullable.`,
    });
  const ofTarget = guardedTypes.get(namedType(field.type)) ?? '';
  if (ofTarget !== '' && nonNull && ofTarget !== onType)
    found.push({
      at,
      rule: 'REFUSED_NON_NULL',
      message: `${name} gives ${namedType(field.type)}, which may be refused whole: make it nullable.`,
    });
  return found;
}

/**
 * Checks one agency's document before it is merged, because composition only hints where two agencies
 * disagree on a class, and the more open one wins in silence.
 */
export function classificationFindings(document: DocumentNode): readonly Finding[] {
  const types = document.definitions.filter(isObject);
  const guardedTypes = new Map(
    types.filter((type) => !isJoint(type)).map((type) => [type.name.value, guardOf(type)]),
  );
  return types.flatMap((type) => [
    ...(isJoint(type) && (shareOf(type) !== null || guardOf(type) !== '')
      ? [
          {
            at: placeOf(type),
            rule: 'CLASS_ON_JOINT_TYPE',
            message: `${type.name.value} is written by several agencies: classify each field.`,
          },
        ]
      : []),
    ...(type.fields ?? []).flatMap((field) => fieldFindings(type, field, guardedTypes)),
  ]);
}
