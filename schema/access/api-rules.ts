import { type DirectiveNode, type DocumentNode, Kind } from 'graphql';
import { type AccessRule, accessIndex } from './rule.ts';

/** A type of the supergraph, with the rules of those of its fields that clients can ask for. */
export interface RuledType {
  readonly name: string;
  /** Whether registers are joined at it, so that several agencies may add fields to it. */
  readonly isEntity: boolean;
  readonly rules: readonly AccessRule[];
  /** Names of its fields that lead to a page of others. */
  readonly paged: ReadonlySet<string>;
}

const isHidden = ({ directives = [] }: { readonly directives?: readonly DirectiveNode[] }) =>
  directives.some((one) => one.name.value === 'inaccessible');

/** Composition writes the key of an entity beside each register that has it. */
const hasKey = ({ directives = [] }: { readonly directives?: readonly DirectiveNode[] }) =>
  directives.some(
    ({ name, arguments: given = [] }) =>
      name.value === 'join__type' && given.some((one) => one.name.value === 'key'),
  );

/**
 * The types and rules of a composed supergraph that a client can meet, in the order of the document.
 *
 * Keys that only join registers are left out: no client sees them, and nothing is said of who may.
 */
export function apiTypes(supergraph: DocumentNode): readonly RuledType[] {
  const index = accessIndex(supergraph);
  return supergraph.definitions.flatMap((node) => {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.INTERFACE_TYPE_DEFINITION)
      return [];
    if (isHidden(node)) return [];
    const name = node.name.value;
    const fields = (node.fields ?? []).filter((field) => !isHidden(field));
    const paged = fields.filter(({ arguments: given = [] }) =>
      given.some((one) => one.name.value === 'first'),
    );
    return [
      {
        name,
        isEntity: hasKey(node),
        rules: fields.flatMap((field) => index.get(`${name}.${field.name.value}`) ?? []),
        paged: new Set(paged.map((field) => field.name.value)),
      },
    ];
  });
}
