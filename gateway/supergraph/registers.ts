import { type DocumentNode, Kind, parse } from 'graphql';
import { textArgument } from '../../schema/access/linked-features.ts';

/** A subgraph of the supergraph, and where the file says it is; empty when it does not say. */
export interface RegisterAddress {
  readonly name: string;
  readonly url: string;
}

/** A kind of record that several registers know by the same key. */
export interface Join {
  readonly entity: string;
  readonly registers: readonly string[];
}

/** The registers by the name the file uses inside (`LAND_PARCELS`). */
function registersByGraph(supergraph: DocumentNode): ReadonlyMap<string, RegisterAddress> {
  const found = new Map<string, RegisterAddress>();
  for (const definition of supergraph.definitions) {
    if (definition.kind !== Kind.ENUM_TYPE_DEFINITION || definition.name.value !== 'join__Graph')
      continue;
    for (const value of definition.values ?? []) {
      const node = value.directives?.find((given) => given.name.value === 'join__graph');
      const name = node && textArgument(node, 'name');
      if (name) found.set(value.name.value, { name, url: textArgument(node, 'url') ?? '' });
    }
  }
  return found;
}

export function registersOf(supergraph: DocumentNode): readonly RegisterAddress[] {
  return [...registersByGraph(supergraph).values()];
}

/** Which entities join which registers: the types that at least two of them hold under a key, and clients can see. */
export function joinsOf(supergraph: DocumentNode): readonly Join[] {
  const registers = registersByGraph(supergraph);
  return supergraph.definitions.flatMap((definition) => {
    if (
      definition.kind !== Kind.OBJECT_TYPE_DEFINITION &&
      definition.kind !== Kind.INTERFACE_TYPE_DEFINITION
    )
      return [];
    if (definition.directives?.some(({ name }) => name.value === 'inaccessible')) return [];
    const keyed = (definition.directives ?? [])
      .filter((node) => node.name.value === 'join__type' && textArgument(node, 'key'))
      .map((node) => registers.get(textArgument(node, 'graph') ?? '')?.name)
      .filter((name) => name !== undefined);
    const names = [...new Set(keyed)];
    return names.length > 1 ? [{ entity: definition.name.value, registers: names }] : [];
  });
}

/** The keys of a type, each as the names at its top. */
export type TypeKeys = readonly (readonly string[])[];

/** By which fields a register knows the objects of a type: by register and type. */
export type Keys = ReadonlyMap<string, ReadonlyMap<string, TypeKeys>>;

/** Every key of every register. */
export function keysIn(supergraph: DocumentNode): Keys {
  const registers = registersByGraph(supergraph);
  const found = new Map<string, Map<string, TypeKeys>>();
  for (const definition of supergraph.definitions) {
    if (
      definition.kind !== Kind.OBJECT_TYPE_DEFINITION &&
      definition.kind !== Kind.INTERFACE_TYPE_DEFINITION
    )
      continue;
    for (const node of definition.directives ?? []) {
      const key = node.name.value === 'join__type' ? textArgument(node, 'key') : undefined;
      const register = registers.get(textArgument(node, 'graph') ?? '')?.name;
      if (!key || register === undefined) continue;
      const ofRegister = found.get(register) ?? new Map<string, TypeKeys>();
      const type = definition.name.value;
      found.set(register, ofRegister.set(type, [...(ofRegister.get(type) ?? []), topNames(key)]));
    }
  }
  return found;
}

/** `room { id } number` → room, number. */
function topNames(key: string): readonly string[] {
  const [operation] = parse(`{ ${key} }`, { noLocation: true }).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) return [];
  return operation.selectionSet.selections.flatMap((node) =>
    node.kind === Kind.FIELD ? [node.name.value] : [],
  );
}
