import type { DocumentNode } from 'graphql';
import { apiTypes, type RuledType } from '../access/api-rules.ts';
import { GRANTS, type Grant, isWithin } from '../access/grants.ts';
import { isJournalled } from '../access/judge.ts';
import { listsField, PURPOSES, type Purpose } from '../access/purposes.ts';
import { type AccessIndex, type AccessRule, accessIndex } from '../access/rule.ts';
import { agencies } from '../reference/index.ts';
import type { Finding } from './finding.ts';

/** What is held against the graph: the purposes with their minimum sets, and the grants. */
export interface AccessLists {
  readonly purposes: Readonly<Record<string, Purpose>>;
  readonly grants: readonly Grant[];
}

const IN_FORCE: AccessLists = { purposes: PURPOSES, grants: GRANTS };

/** An entry of a list, and who wrote it. */
interface Entry {
  readonly at: string;
  /** `Type.field` or `Type.*`. */
  readonly text: string;
}

const ROOTS = new Set(['Query', 'Mutation']);

/** A grant opens what clients can ask for. */
const NOTHING_HIDDEN: AccessIndex = new Map();

const standing = ({ sharing, personal }: AccessRule): string => `${sharing} ${personal}`;

/** Judges `Type.*`: it may stand for all fields only where they are alike, and lead to nothing more. */
function wildcardFindings(type: RuledType, { at, text }: Entry): readonly Finding[] {
  const found: Finding[] = [];
  if (type.isEntity || ROOTS.has(type.name))
    found.push({
      at,
      rule: 'WILDCARD_ON_ENTITY',
      message: `${text} would take in whatever an agency adds to ${type.name}: name the fields.`,
    });
  if (new Set(type.rules.map(standing)).size > 1)
    found.push({
      at,
      rule: 'WILDCARD_MIXED',
      message: `${text} stands for fields of more than one class: name the fields.`,
    });
  if (type.paged.size > 0)
    found.push({
      at,
      rule: 'WILDCARD_JOIN',
      message: `${text} takes in a list that leads on (${[...type.paged].join(', ')}): name the fields.`,
    });
  return found;
}

/** Judges one entry: what it names is there, is personal and is not open. */
function entryFindings(
  types: ReadonlyMap<string, RuledType>,
  hidden: AccessIndex,
  entry: Entry,
): readonly Finding[] {
  const { at, text } = entry;
  const [typeName = '', fieldName = ''] = text.split('.');
  const type = types.get(typeName);
  const isWildcard = fieldName === '*';
  // What registers are sent for a field (`@requires`) is judged as well, though no client sees it; keys are not.
  const unseen = hidden.get(text);
  if (unseen && isJournalled(unseen) && unseen.scopes.length > 0) return [];
  const rules = type?.rules.filter((rule) => isWildcard || rule.field === text) ?? [];
  if (!type || rules.length === 0)
    return [{ at, rule: 'UNKNOWN_FIELD', message: `${text} is not in the graph.` }];
  const idle = rules.filter((rule) => !isJournalled(rule));
  if (idle.length > 0)
    return [
      {
        at,
        rule: 'NOT_PERSONAL',
        message: `${idle.map(({ field }) => field).join(', ')} is open or not personal, and needs no purpose.`,
      },
    ];
  return isWildcard ? wildcardFindings(type, entry) : [];
}

/** Judges a grant: everything it names exists, and it opens something. */
function grantFindings(
  { purposes }: AccessLists,
  types: ReadonlyMap<string, RuledType>,
  grant: Grant,
): readonly Finding[] {
  const { agency, purpose, field } = grant;
  const at = `schema/access/grants.ts ${agency} ${purpose}`;
  const found = [...entryFindings(types, NOTHING_HIDDEN, { at, text: field })];
  if (!agencies().some(({ code }) => isWithin(code, agency)))
    found.push({ at, rule: 'UNKNOWN_AGENCY', message: `${agency} is not in the code list.` });
  const stated = Object.hasOwn(purposes, purpose) ? purposes[purpose] : undefined;
  if (!stated) found.push({ at, rule: 'UNKNOWN_PURPOSE', message: `${purpose} is not a purpose.` });
  const [typeName = ''] = field.split('.');
  const given = (types.get(typeName)?.rules ?? []).filter(
    (rule) => field.endsWith('.*') || rule.field === field,
  );
  if (given.some(({ sharing, personal }) => sharing !== 'CLOSED' && personal !== 'SENSITIVE'))
    found.push({
      at,
      rule: 'GRANT_NOT_NEEDED',
      message: `${field} is neither closed nor sensitive: its scopes and purposes open it.`,
    });
  if (stated && given.some((rule) => !listsField(stated, rule.field)))
    found.push({
      at,
      rule: 'GRANT_OUT_OF_REACH',
      message: `${purpose} does not name ${field} in its minimum set, so that the grant opens nothing.`,
    });
  return found;
}

/**
 * Holds the purposes and grants against the composed graph, because a name that is mistyped or gone would
 * open nothing in silence, and one that says too much would open what is added later.
 */
export function purposeFindings(
  supergraph: DocumentNode,
  lists: AccessLists = IN_FORCE,
): readonly Finding[] {
  const types = apiTypes(supergraph);
  const byName = new Map(types.map((type) => [type.name, type]));
  const seen = new Set(types.flatMap(({ rules }) => rules.map(({ field }) => field)));
  const hidden = new Map([...accessIndex(supergraph)].filter(([field]) => !seen.has(field)));
  const entries = Object.entries(lists.purposes).flatMap(([code, { fields }]) =>
    typeof fields === 'string'
      ? []
      : [...new Set(fields)].map((text) => ({ at: `schema/access/purposes.ts ${code}`, text })),
  );
  return [
    ...entries.flatMap((entry) => entryFindings(byName, hidden, entry)),
    ...lists.grants.flatMap((grant) => grantFindings(lists, byName, grant)),
  ];
}
