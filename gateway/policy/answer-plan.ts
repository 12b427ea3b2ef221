import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { isPresent, presenceOf } from './conditions.ts';
import { fragmentOf, type Operation, responseName } from './operation.ts';
import type { Survey } from './survey.ts';

/** A selection that asks for a field; `isGone` also when one above it is. */
interface Asking {
  readonly node: FieldNode;
  readonly isGone: boolean;
}

/** One field of an object of one type: all selections that ask for it, merged. */
export interface PlannedField {
  /** Undefined for `__typename` and introspection. */
  readonly type: GraphQLOutputType | undefined;
  readonly isTypename: boolean;
  /** Whether nothing that was executed asks for it. */
  readonly isGone: boolean;
  /** Whether nothing of its objects is open: they are null, whatever was fetched. */
  readonly isClosed: boolean;
  /** Whether anything below has to be mended. */
  readonly isTouched: boolean;
  /** Its own fields, in the operation's order. */
  readonly fieldsFor: (type: GraphQLObjectType) => PlannedFields;
}

export type PlannedFields = ReadonlyMap<string, PlannedField>;

/** How answers are mended, for one set of variables. Grows with the types that answers hold. */
export interface AnswerPlan {
  readonly isTrue: ReadonlySet<string>;
  readonly rootFor: (type: GraphQLObjectType) => PlannedFields;
  /** How many fields were planned. */
  readonly size: () => number;
}

interface Left {
  readonly isOpen: boolean;
  readonly isRefused: boolean;
}

/** What is left of selection sets once the variables are known. Each set is counted once. */
function counting(operation: Operation, survey: Survey, isTrue: ReadonlySet<string>) {
  const known = new Map<SelectionSetNode, Left>();
  function fieldLeft(node: FieldNode): Left {
    if (survey.gone.has(node)) return { isOpen: false, isRefused: true };
    if (node.name.value === '__typename') return { isOpen: false, isRefused: false };
    const below = node.selectionSet && leftOf(node.selectionSet);
    const isClosed = below !== undefined && isAllRefused(below) && !survey.keptLists.has(node);
    return { isOpen: !isClosed, isRefused: isClosed };
  }
  function leftOf(set: SelectionSetNode): Left {
    const found = known.get(set);
    if (found) return found;
    let isOpen = false;
    let isRefused = false;
    for (const node of set.selections) {
      if (!isPresent(presenceOf(node), isTrue)) continue;
      const fragment = node.kind === Kind.FIELD ? undefined : fragmentOf(node, operation);
      const left = node.kind === Kind.FIELD ? fieldLeft(node) : fragment && leftOf(fragment.set);
      isOpen ||= left?.isOpen ?? false;
      isRefused ||= left?.isRefused ?? false;
    }
    const left = { isOpen, isRefused };
    known.set(set, left);
    return left;
  }
  return leftOf;
}

const isAllRefused = ({ isOpen, isRefused }: Left): boolean => !isOpen && isRefused;

/** Plans how the answer of an operation is made from the answer of what was left of it. */
export function answerPlan(
  { schema, operation, survey }: PlanParts,
  isTrue: ReadonlySet<string>,
): AnswerPlan {
  const leftOf = counting(operation, survey, isTrue);
  let size = 0;

  function applies(condition: string | null, type: GraphQLObjectType): boolean {
    if (condition === null || condition === type.name) return true;
    const wanted = schema.getType(condition);
    return isAbstractType(wanted) && schema.isSubType(wanted, type);
  }

  /** Whether objects of these selections are null for want of anything open. */
  function isClosed(askings: readonly Asking[]): boolean {
    let isRefused = false;
    for (const { node, isGone } of askings) {
      const left = node.selectionSet && !isGone ? leftOf(node.selectionSet) : undefined;
      if (left?.isOpen) return false;
      isRefused ||= isGone || (left?.isRefused ?? false);
    }
    return isRefused;
  }

  function collect(askings: readonly Asking[], type: GraphQLObjectType): PlannedFields {
    const byName = new Map<string, Asking[]>();
    const spread = { kept: new Set<SelectionSetNode>(), gone: new Set<SelectionSetNode>() };
    const gather = (set: SelectionSetNode, isUnder: boolean): void => {
      const seen = isUnder ? spread.gone : spread.kept;
      if (seen.has(set)) return;
      seen.add(set);
      for (const node of set.selections) {
        if (!isPresent(presenceOf(node), isTrue)) continue;
        if (node.kind !== Kind.FIELD) {
          const fragment = fragmentOf(node, operation);
          if (fragment && applies(fragment.condition, type)) gather(fragment.set, isUnder);
          continue;
        }
        const name = responseName(node);
        const asking = { node, isGone: isUnder || survey.gone.has(node) };
        const same = byName.get(name);
        if (same) same.push(asking);
        else byName.set(name, [asking]);
      }
    };
    for (const { node, isGone } of askings)
      if (node.selectionSet) gather(node.selectionSet, isGone);
    return planned(byName, type);
  }

  function planned(
    byName: ReadonlyMap<string, readonly Asking[]>,
    type: GraphQLObjectType,
  ): PlannedFields {
    const definitions = type.getFields();
    size += byName.size;
    return new Map(
      [...byName].map(([name, askings]): [string, PlannedField] => {
        const field = askings[0]?.node.name.value ?? '';
        const hasObjects = askings.some(({ node }) => node.selectionSet !== undefined);
        const byType = new Map<GraphQLObjectType, PlannedFields>();
        return [
          name,
          {
            type: definitions[field]?.type,
            isTypename: field === '__typename',
            isGone: askings.every(({ isGone }) => isGone),
            isClosed: hasObjects && isClosed(askings),
            isTouched: hasObjects && survey.touchedNames.has(name),
            fieldsFor(of) {
              const known = byType.get(of) ?? collect(askings, of);
              byType.set(of, known);
              return known;
            },
          },
        ];
      }),
    );
  }

  const { definition } = operation;
  const root: FieldNode = {
    kind: Kind.FIELD,
    name: { kind: Kind.NAME, value: '' },
    selectionSet: definition.selectionSet,
  };
  let rootFields: PlannedFields | undefined;
  return {
    isTrue,
    rootFor(type) {
      rootFields ??= collect([{ node: root, isGone: false }], type);
      return rootFields;
    },
    size: () => size,
  };
}

interface PlanParts {
  readonly schema: GraphQLSchema;
  readonly operation: Operation;
  readonly survey: Survey;
}
