import {
  type FieldNode,
  type FragmentSpreadNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  getNamedType,
  type InlineFragmentNode,
  isAbstractType,
  isCompositeType,
  isListType,
  isNonNullType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Refusal } from '../../schema/access/judge.ts';
import type { AccessRule } from '../../schema/access/rule.ts';
import { presenceOf } from './conditions.ts';
import { coverage } from './coverage.ts';
import type { FieldVerdicts, Reach, Rulebook } from './field-verdicts.ts';
import { fragmentOf, type Operation, responseName, responseNames } from './operation.ts';

/** A field that is refused itself. */
export interface RefusedField {
  /** `Type.field`. */
  readonly field: string;
  /** Undefined where the index knows no such field. */
  readonly rule: AccessRule | undefined;
  readonly refusal: Refusal;
}

/** What is left of a selection set. `__typename` counts for neither side: it tells only that there is an object. */
export interface Standing {
  /** Whether something is still asked for. */
  readonly isOpen: boolean;
  /** Whether something was taken out, for all values of the variables or for some. */
  readonly refused: 'never' | 'sometimes' | 'always';
  /** Whether a field was taken out that its type promises: the object cannot be given. */
  readonly isBroken: boolean;
  /** Whether an answer has to be mended somewhere below: something was taken out, or types are asked for. */
  readonly isTouched: boolean;
}

/** What of an operation is refused, found in one walk of its document. */
export interface Survey {
  /** Selections that are not asked for: refused, or `emptied` because nothing below them is left. */
  readonly gone: ReadonlyMap<FieldNode, RefusedField | 'emptied'>;
  readonly standings: ReadonlyMap<SelectionSetNode, Standing>;
  readonly root: Standing;
  /** Response names of all that is gone and of all that leads to it: only there an answer has to be mended. */
  readonly touchedNames: ReadonlySet<string>;
  /** Sets whose objects may be of several types. Their types are asked for, and taken out again. */
  readonly abstract: ReadonlySet<SelectionSetNode>;
  /** Lists that must be there and whose items may be null: the items go, the list stays. */
  readonly keptLists: ReadonlySet<FieldNode>;
}

const NOTHING: Standing = { isOpen: false, refused: 'never', isBroken: false, isTouched: false };
const OPEN_FIELD: Standing = { ...NOTHING, isOpen: true };

const ORDER = ['never', 'sometimes', 'always'] as const;

const sum = (one: Standing, other: Standing): Standing => ({
  isOpen: one.isOpen || other.isOpen,
  refused: ORDER.indexOf(one.refused) >= ORDER.indexOf(other.refused) ? one.refused : other.refused,
  isBroken: one.isBroken || other.isBroken,
  isTouched: one.isTouched || other.isTouched,
});

/** The standing of a selection, seen from the set it is in: it may be there for some variables only. */
function seenFrom(node: SelectionNode, standing: Standing): Standing {
  const presence = presenceOf(node);
  if (presence === 'never') return { ...NOTHING, isTouched: standing.isTouched };
  if (presence.length === 0) return standing;
  const refused = standing.refused === 'never' ? 'never' : 'sometimes';
  return { ...standing, refused, isBroken: false };
}

/** Whether a list that must be there may hold nulls at some depth. */
function holdsNulls(type: GraphQLOutputType): boolean {
  if (isNonNullType(type)) return isListType(type.ofType) && holdsNulls(type.ofType.ofType);
  return true;
}

/**
 * Walks an operation once and marks what the inquiry does not open.
 *
 * Each fragment is walked once, wherever it is spread, so the cost follows the length of the document. That
 * holds because a verdict follows from the type a field stands on; where it follows from the place (a refused
 * key), the operation has been spelled out before.
 */
export function surveyed(
  { schema, index }: Rulebook,
  operation: Operation,
  verdicts: FieldVerdicts,
): Survey {
  const gone = new Map<FieldNode, RefusedField | 'emptied'>();
  const standings = new Map<SelectionSetNode, Standing>();
  const touchedNames = new Set<string>();
  const abstract = new Set<SelectionSetNode>();
  const keptLists = new Set<FieldNode>();
  const named = new Set<SelectionSetNode>();
  const covers = coverage(schema);
  const names = responseNames(operation);

  /** Below what is gone nothing is asked for, whatever else merges with it. */
  function nameBelow(set: SelectionSetNode | undefined): void {
    if (!set || named.has(set)) return;
    named.add(set);
    for (const node of set.selections) {
      if (node.kind === Kind.FIELD) touchedNames.add(responseName(node));
      nameBelow(node.kind === Kind.FIELD ? node.selectionSet : fragmentOf(node, operation)?.set);
    }
  }

  function takeOut(node: FieldNode, why: RefusedField | 'emptied', isPromised: boolean): Standing {
    gone.set(node, why);
    touchedNames.add(responseName(node));
    nameBelow(node.selectionSet);
    return { isOpen: false, refused: 'always', isBroken: isPromised, isTouched: true };
  }

  function fieldStanding(node: FieldNode, parent: GraphQLCompositeType, reach: Reach): Standing {
    const name = node.name.value;
    if (name === '__typename') return NOTHING;
    if (name.startsWith('__')) return OPEN_FIELD;
    const type = 'getFields' in parent ? parent.getFields()[name]?.type : undefined;
    const isPromised = isNonNullType(type);
    const field = `${parent.name}.${name}`;
    const verdict = verdicts.verdictAt(parent.name, name, reach);
    if (verdict.kind === 'refused')
      return takeOut(node, { field, rule: index.get(field), refusal: verdict }, isPromised);
    const target = type && getNamedType(type);
    if (!type || !node.selectionSet || !isCompositeType(target)) return OPEN_FIELD;
    const isAbstract = isAbstractType(target);
    if (isAbstract) abstract.add(node.selectionSet);
    const below = setStanding(
      node.selectionSet,
      target,
      verdicts.reachBehind(parent.name, name, reach),
    );
    const isKeptList = isPromised && holdsNulls(type);
    if (isKeptList) keptLists.add(node);
    const isEmpty = !below.isOpen && below.refused === 'always';
    // What is empty here may be asked for more of elsewhere; whether its object breaks shows in the answer.
    const isAlone = names.get(responseName(node)) === 1;
    if ((isEmpty || below.isBroken) && !isKeptList)
      return takeOut(node, 'emptied', isPromised && (below.isBroken || isAlone));
    const isTouched = isAbstract || below.isTouched;
    if (isTouched) touchedNames.add(responseName(node));
    return { ...OPEN_FIELD, isTouched };
  }

  function fragmentStanding(
    node: FragmentSpreadNode | InlineFragmentNode,
    parent: GraphQLCompositeType,
    reach: Reach,
  ): Standing {
    const found = fragmentOf(node, operation);
    const type = found?.condition ? schema.getType(found.condition) : parent;
    if (!found || !isCompositeType(type)) return NOTHING;
    const standing = standings.get(found.set) ?? setStanding(found.set, type, reach);
    // What is promised by some of the types breaks their objects alone: seen when they are there.
    return standing.isBroken && !covers(type, parent) ? { ...standing, isBroken: false } : standing;
  }

  function setStanding(
    set: SelectionSetNode,
    parent: GraphQLCompositeType,
    reach: Reach,
  ): Standing {
    let all = NOTHING;
    for (const node of set.selections) {
      const standing =
        node.kind === Kind.FIELD
          ? fieldStanding(node, parent, reach)
          : fragmentStanding(node, parent, reach);
      all = sum(all, seenFrom(node, standing));
    }
    standings.set(set, all);
    return all;
  }

  const { definition } = operation;
  const rootType = schema.getRootType(definition.operation);
  const root = rootType ? setStanding(definition.selectionSet, rootType, verdicts.start) : NOTHING;
  return { gone, standings, root, touchedNames, abstract, keptLists };
}
