import {
  type DocumentNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isObjectType,
  Kind,
} from 'graphql';
import { type AccessRule, accessIndex } from '../../../schema/access/rule.ts';
import { entitiesForCallers, guardedEntry } from './guarded-entry.ts';
import { type Field, guardedField, rememberingField } from './guarded-field.ts';
import type { PeopleOf, RowSubjects } from './row-subjects.ts';

/** Whether a rule may ever refuse. Fields of which it may not are left as they are: they cost nothing. */
const mayRefuse = ({ authenticated, scopes, policies, sharing }: AccessRule): boolean =>
  authenticated ||
  scopes.length > 0 ||
  policies.length > 0 ||
  (sharing !== null && sharing !== 'OPEN');

/** `Type.field` of the hidden keys by which registers join: the channel between them, not a way to read. */
function joinKeys({ definitions }: DocumentNode): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const node of definitions) {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.OBJECT_TYPE_EXTENSION)
      continue;
    const joined = (node.directives ?? [])
      .filter(({ name }) => name.value === 'key')
      .flatMap(({ arguments: given = [] }) => given)
      .flatMap(({ value }) => (value.kind === Kind.STRING ? value.value.split(/\W+/) : []));
    for (const { name, directives = [] } of node.fields ?? [])
      if (
        joined.includes(name.value) &&
        directives.some((one) => one.name.value === 'inaccessible')
      )
        keys.add(`${node.name.value}.${name.value}`);
  }
  return keys;
}

/** What a guarded register is made of, besides its resolvers. */
export interface GuardPlan {
  readonly document: DocumentNode;
  readonly subjects: RowSubjects<never>;
  /** Whether callers come with tokens of their own, and not through the gateway. */
  readonly byToken: boolean;
}

/**
 * Puts the guard in front of every field that may be refused, on whatever way it is reached.
 *
 * The schema is changed in place: it is this register's own, made a moment ago.
 */
export function guardSchema(
  schema: GraphQLSchema,
  { document, subjects, byToken }: GuardPlan,
): void {
  assertKnown(schema, subjects);
  const index = accessIndex(document);
  const keys = joinKeys(document);
  const roots = new Set([schema.getQueryType()?.name, schema.getMutationType()?.name]);
  const types = Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'),
  );
  const ruleOf = (type: GraphQLObjectType, field: Field): AccessRule | undefined => {
    const rule = index.get(`${type.name}.${field.name}`);
    return rule && mayRefuse(rule) && !keys.has(rule.field) ? rule : undefined;
  };
  const given = (field: Field): readonly string[] => {
    const named = getNamedType(field.type);
    if (isObjectType(named)) return [named.name];
    return isAbstractType(named) ? schema.getPossibleTypes(named).map(({ name }) => name) : [];
  };
  const fieldsOf = (type: GraphQLObjectType): readonly Field[] => Object.values(type.getFields());

  /** Types whose owner is that of the record they hang on, so that it has to be remembered. */
  const parts = new Set<string>();
  const standsAlone = ({ name }: GraphQLObjectType): boolean => {
    const subject = subjects[name];
    return typeof subject === 'function' || typeof subject?.owned === 'function';
  };
  for (let before = -1; before < parts.size; ) {
    before = parts.size;
    for (const type of types)
      if (!roots.has(type.name) && !standsAlone(type))
        for (const field of fieldsOf(type))
          if (ruleOf(type, field) || given(field).some((name) => parts.has(name)))
            parts.add(type.name);
  }

  for (const type of types)
    for (const field of fieldsOf(type)) {
      const rule = ruleOf(type, field);
      if (roots.has(type.name)) {
        if (rule)
          field.resolve = guardedEntry(
            field,
            rule,
            Object.hasOwn(subjects, getNamedType(field.type).name),
            argumentSubject(subjects, rule.field),
          );
        else if (field.name === '_entities' && byToken) field.resolve = entitiesForCallers(field);
      } else if (rule) field.resolve = guardedField(field, rule, type.name);
      else if (given(field).some((name) => parts.has(name)))
        field.resolve = rememberingField(field, type.name);
    }
}

function argumentSubject(subjects: RowSubjects<never>, field: string): PeopleOf<never> | undefined {
  const subject = subjects[field];
  return typeof subject === 'function' ? subject : undefined;
}

/** A name that is none of the schema's would guard nothing, and nobody would notice. */
function assertKnown(schema: GraphQLSchema, subjects: RowSubjects<never>): void {
  for (const name of Object.keys(subjects)) {
    const [type = '', field] = name.split('.');
    const known = schema.getType(type);
    if (!isObjectType(known) || (field !== undefined && !known.getFields()[field]))
      throw new Error(`Row subjects are given for ${name}, which the schema does not have.`);
  }
}
