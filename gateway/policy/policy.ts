import { createHash } from 'node:crypto';
import {
  type DocumentNode,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  Kind,
  print,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Inquiry } from '../../schema/access/caller.ts';
import type { Verdict } from '../../schema/access/judge.ts';
import type { AccessIndex, AccessRule } from '../../schema/access/rule.ts';
import { fault } from '../../schema/faults.ts';
import { fieldVerdicts, type Rulebook } from './field-verdicts.ts';
import { filtered } from './filtered.ts';
import { joinRules } from './join-rules.ts';
import type { Judged } from './judged.ts';
import { type Operation, operationOf, spelledOut } from './operation.ts';
import { refusedPlaces } from './refused-fields.ts';
import { rightsKey } from './rights-key.ts';
import { surveyed } from './survey.ts';

export interface PolicyParts {
  /** The graph as clients see it. */
  readonly schema: GraphQLSchema;
  readonly index: AccessIndex;
  /** The whole file, with its `join` directives. */
  readonly supergraph: DocumentNode;
  /** `YYYY-MM-DD`. */
  readonly today: () => string;
  /** Bound on what is remembered of operations. */
  readonly maxBytes: number;
}

/** An operation that was validated, and the hash of its text. */
export interface AskedOperation {
  readonly document: DocumentNode;
  readonly operationName: string | null;
  readonly queryHash: string;
}

/** A field of the graph, and whether it is open to an inquiry. */
export interface FieldVerdict {
  readonly rule: AccessRule;
  readonly verdict: Verdict;
}

/** The gateway's half of the sharing policy. */
export interface Policy {
  /** Whether the supergraph says nothing of access, so that there is nothing to judge. */
  readonly isOpen: boolean;
  judge(asked: AskedOperation, inquiry: Inquiry): Judged;
  /** Answers "what may I ask?": every field clients can see, in the schema's order. */
  verdictsFor(inquiry: Inquiry): readonly FieldVerdict[];
  /** Operations remembered. */
  readonly entries: () => number;
  readonly hits: () => number;
  readonly misses: () => number;
}

/** Whether an index holds no rule that could refuse: someone else's supergraph, served open. */
export function isOpenGraph(index: AccessIndex): boolean {
  return [...index.values()].every(
    ({ sharing, authenticated, scopes, policies }) =>
      sharing === null && !authenticated && scopes.length === 0 && policies.length === 0,
  );
}

type Closed = Exclude<Judged, { readonly phase: 'open' }>;

/** What is remembered, by estimate: a character of an operation that is walked, filtered and planned, and so on. */
const BYTES = { open: 200, filtered: 10_000, character: 100, refused: 1_000 };

/** A field to put back costs about eight characters to name. More of them come from fragments used again. */
const CHARACTERS_PER_FIELD = 8;

const lengthOf = ({ definition, fragments }: Operation): number =>
  [definition, ...fragments.values()].reduce((sum, node) => sum + print(node).length, 0);

function judgeAnew(
  book: Rulebook,
  { document, operationName, queryHash }: AskedOperation,
  inquiry: Inquiry,
  today: string,
): { readonly judged: Closed | 'open'; readonly bytes: number } {
  const verdicts = fieldVerdicts(book, inquiry, today);
  const asked = operationOf(document, operationName);
  const operation = verdicts.start === null ? asked : spelledOut(asked);
  const survey = surveyed(book, operation, verdicts);
  if (survey.gone.size === 0) return { judged: 'open', bytes: BYTES.open };
  const { document: left, typeAlias } = filtered(operation, survey);
  const refused = refusedPlaces(operation, survey);
  const { schema } = book;
  const length = lengthOf(operation);
  const last = { plan: null, room: 30 + length / CHARACTERS_PER_FIELD };
  const restoring = { schema, operation, survey, typeAlias, last };
  const bytes = BYTES.filtered + BYTES.character * length + BYTES.refused * refused.length;
  if (!left) return { judged: { phase: 'closed', refused, restoring }, bytes };
  const text = print(left);
  const planKey = createHash('sha256').update(`${queryHash}\n${text}`).digest('hex');
  return { judged: { phase: 'filtered', document: left, planKey, refused, restoring }, bytes };
}

/**
 * Judges operations before they are planned: what a caller may not have is taken out of them, so that it is
 * never fetched.
 *
 * A verdict depends on the operation, the caller's rights, the purpose and the day, never on variables, so
 * each is found once and remembered. The answer is put together by `answerOf`.
 */
export function createPolicy(parts: PolicyParts): Policy {
  const { schema, index, today } = parts;
  const book: Rulebook = { schema, index, joins: joinRules(parts.supergraph) };
  const isOpen = isOpenGraph(index);
  const known = new LRUCache<string, { readonly judged: Closed | 'open'; readonly bytes: number }>({
    maxSize: parts.maxBytes,
    sizeCalculation: ({ bytes }) => bytes,
  });
  let hits = 0;
  let misses = 0;

  function remembered(asked: AskedOperation, inquiry: Inquiry): Closed | 'open' {
    const day = today();
    const key = JSON.stringify([asked.queryHash, placeOf(asked), rightsKey(inquiry, day)]);
    const found = known.get(key);
    if (found) {
      hits += 1;
      return found.judged;
    }
    misses += 1;
    const entry = judgeAnew(book, asked, inquiry, day);
    known.set(key, entry);
    return entry.judged;
  }

  return {
    isOpen,
    judge(asked, inquiry) {
      const judged = isOpen ? 'open' : bounded(() => remembered(asked, inquiry));
      if (judged !== 'open') return judged;
      const { document, queryHash } = asked;
      return { phase: 'open', document, planKey: queryHash, refused: [] };
    },
    verdictsFor(inquiry) {
      const verdicts = fieldVerdicts(book, inquiry, today());
      return visibleFields(schema).flatMap(([type, field]) => {
        const rule = index.get(`${type}.${field}`);
        return rule ? [{ rule, verdict: verdicts.verdictOf(type, field) }] : [];
      });
    },
    entries: () => known.size,
    hits: () => hits,
    misses: () => misses,
  };
}

/** Which operation of a document is meant. Its name is the caller's, and a caller's words stand in no key. */
function placeOf({ document, operationName }: AskedOperation): number {
  if (operationName === null) return 0;
  return document.definitions.findIndex(
    (node) => node.kind === Kind.OPERATION_DEFINITION && node.name?.value === operationName,
  );
}

/** An operation too deep for a walk by recursion is refused, as the planner would. */
function bounded<T>(walk: () => T): T {
  try {
    return walk();
  } catch (error) {
    throw error instanceof RangeError ? fault('COMPLEXITY_EXCEEDED', { cause: error }) : error;
  }
}

function visibleFields(schema: GraphQLSchema): readonly (readonly [string, string])[] {
  return Object.values(schema.getTypeMap()).flatMap((type) =>
    (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith('__')
      ? Object.keys(type.getFields()).map((field) => [type.name, field] as const)
      : [],
  );
}
