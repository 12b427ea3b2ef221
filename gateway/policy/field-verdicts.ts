import { type GraphQLSchema, isInterfaceType } from 'graphql';
import type { Inquiry } from '../../schema/access/caller.ts';
import { judge, OPEN, type Refusal, type Verdict } from '../../schema/access/judge.ts';
import type { AccessIndex, AccessRule } from '../../schema/access/rule.ts';
import type { JoinRules } from './join-rules.ts';

/** What verdicts are taken from: one version of one supergraph. */
export interface Rulebook {
  /** The graph as clients see it. */
  readonly schema: GraphQLSchema;
  readonly index: AccessIndex;
  readonly joins: JoinRules;
}

/** The registers an object may have come from; null while every key is open, when it does not matter. */
export type Reach = ReadonlySet<string> | null;

/** The verdicts of one inquiry on one day. */
export interface FieldVerdicts {
  /** Whatever the place: the field itself, and what its register must be sent for it. */
  verdictOf(type: string, field: string): Verdict;
  /** Also whether the register can be entered from here without a key that is refused. */
  verdictAt(type: string, field: string, reach: Reach): Verdict;
  /** Where the objects come from that a field leads to. */
  reachBehind(type: string, field: string, reach: Reach): Reach;
  /** Where the operation begins. */
  readonly start: Reach;
}

const NOT_KNOWN: Refusal = {
  kind: 'refused',
  code: 'FIELD_NOT_PERMITTED',
  opensWith: 'no purpose',
};

/** A hidden key is how registers name a record to each other, so its class is not asked for, its guards are. */
function ruleFor({ index, joins }: Rulebook, field: string): AccessRule | undefined {
  const rule = index.get(field);
  return rule && joins.hiddenKeys.has(field) ? { ...rule, sharing: null } : rule;
}

const split = (field: string): readonly [string, string] => {
  const [type = '', name = ''] = field.split('.');
  return [type, name];
};

/** Judges fields, each once, for one inquiry. */
export function fieldVerdicts(book: Rulebook, inquiry: Inquiry, today: string): FieldVerdicts {
  const { schema, joins } = book;
  const verdicts = new Map<string, Verdict>();

  /** The types of the objects that may stand where this type is. */
  function typesBehind(type: string): readonly string[] {
    const found = schema.getType(type);
    if (!isInterfaceType(found)) return [type];
    return schema.getPossibleTypes(found).map(({ name }) => name);
  }

  function firstRefusal(fields: readonly string[]): Refusal | undefined {
    for (const field of fields) {
      const verdict = verdictOf(...split(field));
      if (verdict.kind === 'refused') return verdict;
    }
    return undefined;
  }

  function judged(type: string, field: string): Verdict {
    const rule = ruleFor(book, `${type}.${field}`);
    if (!rule) return NOT_KNOWN;
    const own = judge(rule, inquiry, today);
    if (own.kind === 'refused') return own;
    const inputs = [type, ...typesBehind(type)].flatMap((one) => joins.inputsOf(one, field));
    return firstRefusal(inputs) ?? own;
  }

  function verdictOf(type: string, field: string): Verdict {
    const key = `${type}.${field}`;
    const known = verdicts.get(key);
    if (known) return known;
    verdicts.set(key, OPEN); // inputs that ask for each other settle nothing by it
    const verdict = judged(type, field);
    verdicts.set(key, verdict);
    return verdict;
  }

  const openKeys = new Map<string, ReadonlySet<string>>();
  /** The registers that can be asked for a type by a key of open fields. */
  function entrances(type: string): ReadonlySet<string> {
    let found = openKeys.get(type);
    if (!found) {
      const open = joins.keysOf(type).filter(({ fields }) => !firstRefusal(fields));
      found = new Set(open.map(({ graph }) => graph));
      openKeys.set(type, found);
    }
    return found;
  }

  function closedKey(type: string, graphs: readonly string[]): Refusal {
    const keys = joins.keysOf(type).filter(({ graph }) => graphs.includes(graph));
    return firstRefusal(keys.flatMap(({ fields }) => fields)) ?? NOT_KNOWN;
  }

  /** The registers of a field that can be asked for it, coming from `reach`. */
  function within(type: string, field: string, reach: ReadonlySet<string>): readonly string[] {
    const graphs = joins.graphsOf(type, field);
    const given = graphs.length > 0 ? graphs : [...joins.graphs];
    const entered = entrances(type);
    return given.filter((graph) => reach.has(graph) || entered.has(graph));
  }

  const isEveryKeyOpen = joins.entities.every((type) =>
    joins.keysOf(type).every(({ fields }) => !firstRefusal(fields)),
  );
  return {
    verdictOf,
    start: isEveryKeyOpen ? null : joins.graphs,
    verdictAt(type, field, reach) {
      const verdict = verdictOf(type, field);
      if (reach === null || verdict.kind === 'refused') return verdict;
      const shut = typesBehind(type).find((one) => within(one, field, reach).length === 0);
      return shut === undefined ? verdict : closedKey(shut, joins.graphsOf(shut, field));
    },
    reachBehind: (type, field, reach) =>
      reach && new Set(typesBehind(type).flatMap((one) => within(one, field, reach))),
  };
}
