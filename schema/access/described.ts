import {
  type FieldDefinitionNode,
  type GraphQLSchema,
  Kind,
  parse,
  print,
  printSchema,
  visit,
} from 'graphql';
import { reachOf } from './reach.ts';
import type { AccessIndex, AccessRule } from './rule.ts';
import { PERSONAL_WORDS, SHARING_WORDS, scopesInWords } from './words.ts';

const MARKS = {
  name: '',
  grant: ' (cấp quyền riêng · by grant)',
  own: ' (của mình · own)',
} as const;

/**
 * Says in one line who may read a field, as it stands at the end of the field's description: the class in both
 * languages, the kind of personal data, scopes, purposes and who decides. It stands alone, so that it has words
 * where the matrix has marks. Empty where the document says nothing of the field.
 */
export function accessLine(rule: AccessRule): string {
  const { sharing, personal, decidedBy, authenticated, policies } = rule;
  const scopes = scopesInWords(rule);
  const parts: string[] = [];
  if (sharing !== null) {
    const kind = personal === 'NONE' ? '' : `, ${PERSONAL_WORDS[personal].vi} (${personal})`;
    const vi = SHARING_WORDS[sharing].vi.toLocaleUpperCase('vi');
    parts.push(`Mức chia sẻ · Sharing: ${vi} (${sharing})${kind}`);
  }
  if (scopes !== '') parts.push(`cần scope ${scopes}`);
  else if (authenticated) parts.push('cần đăng nhập (signed in)');
  if (policies.length > 0) parts.push('cần policy');
  const reach = reachOf(rule).map(({ purpose, by }) => `${purpose}${MARKS[by]}`);
  if (reach.length > 0) parts.push(`mục đích ${reach.join(', ')}`);
  if (decidedBy !== null && sharing !== 'OPEN') parts.push(`quyết định: ${decidedBy}`);
  return parts.join(' · ');
}

/**
 * Prints a schema for people, each field's description ending with its class and who may read it.
 *
 * The lines stand in descriptions because that is what every GraphQL tool shows; directives of the supergraph are
 * not part of the graph that clients see.
 */
export function describedSdl(schema: GraphQLSchema, index: AccessIndex): string {
  const told = (type: string, field: FieldDefinitionNode): FieldDefinitionNode => {
    const rule = index.get(`${type}.${field.name.value}`);
    const line = rule ? accessLine(rule) : '';
    if (line === '') return field;
    const said = field.description?.value ?? '';
    const value = said === '' ? line : `${said}\n\n${line}`;
    return { ...field, description: { kind: Kind.STRING, value, block: true } };
  };
  const described = visit(parse(printSchema(schema), { noLocation: true }), {
    ObjectTypeDefinition: (node) => ({
      ...node,
      fields: node.fields?.map((field) => told(node.name.value, field)) ?? [],
    }),
    InterfaceTypeDefinition: (node) => ({
      ...node,
      fields: node.fields?.map((field) => told(node.name.value, field)) ?? [],
    }),
  });
  return `${print(described)}\n`;
}
