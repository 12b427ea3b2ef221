import { GraphQLError, Kind, type SelectionSetNode } from 'graphql';
import { fault } from '../../schema/faults.ts';
import { bothPresent, type Condition, isPresent, presenceOf } from './conditions.ts';
import { fragmentOf, type Operation, responseName } from './operation.ts';
import type { RefusedField, Survey } from './survey.ts';

/** One refused field of the operation, at one place of its answer. */
export interface RefusedPlace extends RefusedField {
  /** Response names, without the places in lists. */
  readonly path: readonly string[];
  /** It is part of the operation when all of one of these hold. */
  readonly when: readonly (readonly Condition[])[];
  /** Ready to be answered with; the same object for every answer. */
  readonly error: GraphQLError;
}

/** More places than an answer that can be read; a few nested fragments can spell out billions. */
const STEPS = 20_000;

/** The fault of a refused field, wherever it stands. */
function refusalFault({ field, rule, refusal }: RefusedField): GraphQLError {
  const sharing = rule?.sharing && { sharingClass: rule.sharing };
  return fault(refusal.code, { details: { field, ...sharing, opensWith: refusal.opensWith } });
}

/**
 * Lists the refused fields of an operation, in its order: each field once for each path.
 *
 * Nothing is listed below a field that is refused itself. Visits only what leads to a refused field, and
 * throws when that is more than an answer could tell of.
 */
export function refusedPlaces(operation: Operation, survey: Survey): readonly RefusedPlace[] {
  const found = new Map<string, RefusedPlace & { readonly when: (readonly Condition[])[] }>();
  const visited = new Map<SelectionSetNode, Set<string>>();
  const faults = new Map<string, GraphQLError>();
  let steps = 0;

  function errorAt(refused: RefusedField, path: readonly string[]): GraphQLError {
    const known = faults.get(refused.field) ?? refusalFault(refused);
    faults.set(refused.field, known);
    const { message, extensions } = known;
    return new GraphQLError(message, { path, extensions });
  }

  function put(refused: RefusedField, path: readonly string[], when: readonly Condition[]): void {
    const key = `${path.join('.')} ${refused.field}`;
    const known = found.get(key);
    if (known) known.when.push(when);
    else found.set(key, { ...refused, path, when: [when], error: errorAt(refused, path) });
  }

  function isNew(
    set: SelectionSetNode,
    path: readonly string[],
    when: readonly Condition[],
  ): boolean {
    const conditions = when.map(({ variable, wanted }) => `${wanted}${variable}`).sort();
    const key = `${path.join('.')} ${conditions}`;
    const seen = visited.get(set) ?? new Set();
    visited.set(set, seen);
    return !seen.has(key) && Boolean(seen.add(key));
  }

  function walk(set: SelectionSetNode, path: readonly string[], above: readonly Condition[]): void {
    if (!survey.standings.get(set)?.isTouched || !isNew(set, path, above)) return;
    steps += 1;
    if (steps > STEPS) throw fault('COMPLEXITY_EXCEEDED');
    for (const node of set.selections) {
      const own = presenceOf(node);
      const when = own === 'never' ? own : bothPresent(above, own);
      if (when === 'never') continue;
      if (node.kind !== Kind.FIELD) {
        const fragment = fragmentOf(node, operation);
        if (fragment) walk(fragment.set, path, when);
        continue;
      }
      const why = survey.gone.get(node);
      const here = [...path, responseName(node)];
      if (why !== undefined && why !== 'emptied') put(why, here, when);
      else if (node.selectionSet) walk(node.selectionSet, here, when);
    }
  }

  walk(operation.definition.selectionSet, [], []);
  return [...found.values()];
}

/** The places that are part of the operation with these variables. */
export function presentPlaces(
  places: readonly RefusedPlace[],
  isTrue: ReadonlySet<string>,
): readonly RefusedPlace[] {
  return places.filter(({ when }) => when.some((conditions) => isPresent(conditions, isTrue)));
}
