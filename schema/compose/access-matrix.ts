import { type DocumentNode, type GraphQLSchema, isInterfaceType, isObjectType } from 'graphql';
import { apiTypes, type RuledType } from '../access/api-rules.ts';
import { GRANTS, type Grant } from '../access/grants.ts';
import { isJournalled } from '../access/judge.ts';
import { PURPOSES, type Purpose } from '../access/purposes.ts';
import { reachOf } from '../access/reach.ts';
import type { AccessRule, PersonalKind, Sharing } from '../access/rule.ts';
import {
  CALLER_WORDS,
  GROUND_WORDS,
  PERSONAL_WORDS,
  SHARING_WORDS,
  scopesInWords,
} from '../access/words.ts';
import {
  agencyNamed,
  code,
  NOTHING,
  personalOf,
  purposesOf,
  sharingOf,
} from './access-matrix-cells.ts';
import { MATRIX_INTRODUCTION } from './access-matrix-introduction.ts';
import { table } from './markdown-table.ts';

const SHARINGS: readonly Sharing[] = ['OPEN', 'SHARED', 'CLOSED'];
const KINDS: readonly PersonalKind[] = ['NONE', 'BASIC', 'SENSITIVE'];

function purposeTable(purposes: Readonly<Record<string, Purpose>>): readonly string[] {
  return table(
    [
      'Mã · Code',
      'Mục đích · Purpose',
      'Ai được nêu · Who may state it',
      'Cơ quan · Agencies',
      'Cần kèm · Ground',
    ],
    Object.entries(purposes).map(([name, { vi, en, kinds, agencies, ground }]) => [
      code(name),
      `${vi} · ${en}`,
      kinds.map((kind) => `${CALLER_WORDS[kind].vi} (${CALLER_WORDS[kind].en})`).join(', '),
      kinds.every((kind) => kind === 'citizen')
        ? NOTHING
        : (agencies?.map(agencyNamed).join('; ') ?? 'mọi cơ quan · every agency'),
      `${GROUND_WORDS[ground].vi} · ${GROUND_WORDS[ground].en}`,
    ]),
  );
}

function grantTable(grants: readonly Grant[]): readonly string[] {
  return table(
    [
      'Cơ quan · Agency',
      'Mục đích · Purpose',
      'Trường · Field',
      'Đến hết ngày · Until',
      'Căn cứ · Basis',
    ],
    grants.map(({ agency: given, purpose, field, until, basis }) => [
      agencyNamed(given),
      code(purpose),
      code(field),
      until,
      basis,
    ]),
  );
}

function countTable(rules: readonly AccessRule[]): readonly string[] {
  const count = (sharing: Sharing, kinds: readonly PersonalKind[]): string =>
    String(
      rules.filter((rule) => rule.sharing === sharing && kinds.includes(rule.personal)).length,
    );
  return table(
    ['', ...KINDS.map((kind) => `${PERSONAL_WORDS[kind].vi} (${kind})`), 'Tổng · Total'],
    SHARINGS.map((sharing) => [
      `**${SHARING_WORDS[sharing].vi}** (${sharing})`,
      ...KINDS.map((kind) => count(sharing, [kind])),
      count(sharing, KINDS),
    ]),
  );
}

/** A description's Vietnamese term: all that stands before the first full stop. */
const term = (description: string | null | undefined): string =>
  (description ?? '').replaceAll(/\s+/g, ' ').split('. ')[0] ?? '';

/** What the graph says of a type and its fields, in Vietnamese. */
function termsOf(api: GraphQLSchema, typeName: string) {
  const type = api.getType(typeName);
  const fields = isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
  return {
    ofType: term(type?.description),
    ofField: (rule: AccessRule): string => term(fields[fieldOf(rule)]?.description),
  };
}

const fieldOf = ({ field }: AccessRule): string => field.slice(field.indexOf('.') + 1);

function typeSection({ name, rules }: RuledType, api: GraphQLSchema): readonly string[] {
  const { ofType, ofField } = termsOf(api, name);
  return [
    `### ${ofType === '' ? '' : `${ofType} · `}${name}`,
    '',
    ...table(
      [
        'Trường · Field',
        'Mức chia sẻ · Class',
        'Dữ liệu cá nhân · Personal data',
        'Quyền · Scopes',
        'Mục đích · Purposes',
        'Cơ quan quyết định · Decided by',
        'Căn cứ · Legal reference',
      ],
      rules.map((rule) => [
        `\`${fieldOf(rule)}\` ${ofField(rule)}`,
        sharingOf(rule),
        personalOf(rule),
        code(scopesInWords(rule)),
        purposesOf(rule),
        agencyNamed(rule.decidedBy),
        rule.basis ?? NOTHING,
      ]),
    ),
  ];
}

const isStrict = ({ sharing, personal }: AccessRule): boolean =>
  sharing === 'CLOSED' || personal === 'SENSITIVE';

/** Personal data that no agency may ask for: a field that is new, or one that is its subject's alone. */
const isOutOfReach = (rule: AccessRule): boolean =>
  isJournalled(rule) && reachOf(rule).every(({ by }) => by === 'own');

/** Fields one under the other, with both marks. */
const listed = (rules: readonly AccessRule[]): readonly string[] => [
  ...(rules.length === 0 ? ['Không có. None.'] : []),
  ...rules.map((rule) => `- \`${rule.field}\`: ${sharingOf(rule)}, ${personalOf(rule)}`),
  '',
];

/**
 * Writes for a data-protection officer who may read what: every field that clients can ask for, with its class,
 * what personal data it holds, scopes, purposes, who decides and on what ground.
 *
 * Written by a machine from what is enforced, so that what is read and what is done cannot differ.
 */
export function accessMatrix(supergraph: DocumentNode, api: GraphQLSchema): string {
  const types = apiTypes(supergraph)
    .filter(({ rules }) => rules.length > 0)
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
  const rules = types.flatMap((type) => type.rules);
  const openPersonal = rules.filter(
    ({ sharing, personal }) => sharing === 'OPEN' && personal !== 'NONE',
  );
  return [
    ...MATRIX_INTRODUCTION,
    '## 1. Tổng hợp · Summary',
    '',
    'Số trường theo mức chia sẻ và loại dữ liệu cá nhân. Fields by class and kind of personal data.',
    '',
    ...countTable(rules),
    '## 2. Mục đích · Purposes',
    '',
    ...purposeTable(PURPOSES),
    '## 3. Quyết định cấp quyền riêng · Explicit grants',
    '',
    ...grantTable(GRANTS),
    '## 4. Trường đóng hoặc nhạy cảm · Closed and sensitive fields',
    '',
    ...listed(rules.filter(isStrict)),
    '## 5. Trường mở mà vẫn là dữ liệu cá nhân · Open fields that are personal all the same',
    '',
    'Được công bố theo luật, nên không cần mục đích. Published by law, so that no purpose is needed.',
    '',
    ...listed(openPersonal),
    '## 6. Trường chưa mục đích nào chạm tới · Fields that no purpose reaches yet',
    '',
    'Chỉ chủ thể đọc được (nếu có quyền `self`). Only the person concerned may read them, where `self` opens them.',
    '',
    ...listed(rules.filter(isOutOfReach)),
    '## 7. Từng trường · Field by field',
    '',
    ...types.flatMap((type) => typeSection(type, api)),
  ].join('\n');
}
