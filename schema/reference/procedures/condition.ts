/** What a condition of a requirement may turn on. The catalogue names no other. */
export const FACTS = [
  'APPLICANT_IS_LENDER',
  'ASSET_REGISTERED',
  'CONDITIONAL_SECTOR',
  'DIVORCED_OR_WIDOWED',
  'DWELLING_OF_RELATIVE',
  'PARENTS_MARRIED',
  'SET_UP_TOGETHER',
] as const;

export type Fact = (typeof FACTS)[number];

/** When a requirement is asked for: data of the catalogue, in the version it belongs to. */
export type Condition =
  | { readonly fact: Fact }
  /** From this day on, `YYYY-MM-DD`. */
  | { readonly since: string }
  | { readonly not: Condition }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] };

/** What is known of a case: facts that nobody stated are not in it. */
export interface Circumstances {
  readonly on: string;
  readonly facts: Readonly<Partial<Record<Fact, boolean>>>;
}

/**
 * Whether a condition holds; `null` when what is known does not settle it.
 *
 * Total: three values by Kleene's rules, so that one unknown part does not hide what the others decide.
 */
export function holds(condition: Condition, known: Circumstances): boolean | null {
  if ('fact' in condition) return known.facts[condition.fact] ?? null;
  if ('since' in condition) return known.on >= condition.since;
  if ('not' in condition) {
    const inner = holds(condition.not, known);
    return inner === null ? null : !inner;
  }
  const isAll = 'all' in condition;
  const parts = (isAll ? condition.all : condition.any).map((part) => holds(part, known));
  if (parts.includes(!isAll)) return !isAll;
  return parts.includes(null) ? null : isAll;
}
