import {
  type GraphQLCompositeType,
  type GraphQLOutputType,
  isCompositeType,
  isListType,
  isNonNullType,
} from 'graphql';

/** What a value of a field has to be, told once so that no value has to ask its type what it is. */
export type ValueKind =
  | { readonly kind: 'non-null'; readonly of: ValueKind }
  | { readonly kind: 'list'; readonly of: ValueKind }
  | { readonly kind: 'object'; readonly type: GraphQLCompositeType }
  /** A scalar or an enum: what it may be shown as, or a throw. */
  | {
      readonly kind: 'leaf';
      readonly name: string;
      readonly serialize: (value: unknown) => unknown;
    };

export function valueKindOf(type: GraphQLOutputType): ValueKind {
  if (isNonNullType(type)) return { kind: 'non-null', of: valueKindOf(type.ofType) };
  if (isListType(type)) return { kind: 'list', of: valueKindOf(type.ofType) };
  if (isCompositeType(type)) return { kind: 'object', type };
  return { kind: 'leaf', name: type.name, serialize: (value) => type.serialize(value) };
}
