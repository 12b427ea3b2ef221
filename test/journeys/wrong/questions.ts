import type { FaultCode } from '../../../schema/faults.ts';

/** A question that is wrong, and what is to be said to it. */
export interface WrongQuestion {
  readonly name: string;
  /** The body as it is sent. */
  readonly body: string;
  readonly status: number;
  readonly code: FaultCode;
  /** What was wrong in it, and must not come back. */
  readonly sent?: string;
}

/** Someone's number, as a caller may put it where it does not belong. */
export const SOMEONE = '098085153547';

type Variables = Readonly<Record<string, unknown>>;

export const bodyOf = (query: string, variables: Variables = {}, rest: Variables = {}): string =>
  JSON.stringify({ query, variables, ...rest });

const request = (
  name: string,
  body: string,
  [status, code]: readonly [number, FaultCode],
  sent: string = SOMEONE,
): WrongQuestion => ({ name, body, status, code, sent });

/** Wrong before anyone looks at what the graph is about. */
const REQUESTS: readonly WrongQuestion[] = [
  request('half a body', `{"query": "{ citizen(personalId: \\"${SOMEONE}`, [400, 'BAD_REQUEST']),
  request('a body that is text', `"${SOMEONE}"`, [400, 'BAD_REQUEST']),
  request('several operations in a list', `[${bodyOf('{ __typename }')}]`, [400, 'BAD_REQUEST']),
  request('no question', '{"variables": {}}', [400, 'BAD_REQUEST']),
  request('a body of half a megabyte', bodyOf('{ __typename }', { note: SOMEONE.repeat(50_000) }), [
    413,
    'BODY_TOO_LARGE',
  ]),
  request('a question of too many words', bodyOf(`{ ${'__typename '.repeat(12_000)} }`), [
    200,
    'GRAPHQL_PARSE_FAILED',
  ]),
  request(
    'a question without bottom',
    bodyOf(`${'{ household { head '.repeat(300)}${'}'.repeat(600)}`),
    [400, 'COMPLEXITY_EXCEEDED'],
  ),
  request(
    'variables without bottom',
    `{"query": "{ __typename }", "variables": {"a": ${'['.repeat(5_000)}${']'.repeat(5_000)}}}`,
    [400, 'COMPLEXITY_EXCEEDED'],
  ),
  request('half a question', bodyOf(`{ citizen(personalId: "${SOMEONE}"`), [
    200,
    'GRAPHQL_PARSE_FAILED',
  ]),
  request(
    'a lone surrogate in the question itself',
    `{"query": "{ citizen(personalId: \\"\\ud800${SOMEONE}\\") { fullName } }"}`,
    [200, 'GRAPHQL_PARSE_FAILED'],
  ),
  request(
    'an operation that is not there',
    bodyOf('query A { __typename }', {}, { operationName: `B${SOMEONE}` }),
    [400, 'OPERATION_NOT_FOUND'],
  ),
  request(
    'two operations and no word which',
    bodyOf('query A { __typename } query B { __typename }'),
    [400, 'OPERATION_NOT_FOUND'],
  ),
];

const invalid = (name: string, query: string, rest: Variables = {}): WrongQuestion =>
  request(name, bodyOf(query, {}, rest), [200, 'GRAPHQL_VALIDATION_FAILED']);

/** Wrong by the schema. */
const OPERATIONS: readonly WrongQuestion[] = [
  invalid('an unknown field', `{ citizen(personalId: "${SOMEONE}") { salary } }`),
  invalid('an unknown argument', `{ citizen(personalId: "${SOMEONE}", at: "2026") { fullName } }`),
  invalid('an argument left out', '{ citizen { fullName } }'),
  invalid('the join key', `{ citizen(personalId: "${SOMEONE}") { key } }`),
  invalid(
    'entities by their key',
    `{ _entities(representations: [{__typename: "Citizen", key: "${SOMEONE}"}]) { __typename } }`,
  ),
  invalid('the register’s own schema', '{ _service { sdl } }'),
  invalid(
    'one variable declared twice',
    'query ($a: Int, $a: Int) { enterprises(first: $a) { nodes { name } } }',
  ),
  invalid('a change', `mutation { citizen(personalId: "${SOMEONE}") { fullName } }`),
  invalid('a subscription', 'subscription { citizen { fullName } }'),
  invalid('text for a number', `{ enterprises(first: "${SOMEONE}") { nodes { name } } }`),
  invalid(
    'a number past all numbers',
    `{ landParcelAt(point: {latitude: 1${SOMEONE}e400, longitude: 108}) { area } }`,
  ),
  invalid('such a number for a person', `{ citizen(personalId: 1${SOMEONE}e400) { fullName } }`),
  invalid(
    'such a number in a default',
    `query ($id: PersonalId! = ${'9'.repeat(400)}) { citizen(personalId: $id) { fullName } }`,
  ),
  invalid('a page of more than a number', `{ enterprises(first: 9${SOMEONE}) { nodes { name } } }`),
  invalid('an enum value there is not', `{ enterprises(status: S${SOMEONE}) { nodes { name } } }`),
  invalid('a fragment that spreads itself', '{ ...A } fragment A on Query { ...A }'),
];

const variable = (name: string, declared: string, field: string, value: unknown): WrongQuestion =>
  request(name, bodyOf(`query ($v: ${declared}) { ${field} }`, { v: value }), [
    200,
    'BAD_USER_INPUT',
  ]);

const POINT = 'landParcelAt(point: $v) { parcelId }';

/** Variables of the wrong type. */
const VARIABLES: readonly WrongQuestion[] = [
  variable('text for a page size', 'Int', 'enterprises(first: $v) { nodes { name } }', SOMEONE),
  variable('half a page', 'Int', 'enterprises(first: $v) { nodes { name } }', 1.5),
  variable('no number', 'PersonalId!', 'citizen(personalId: $v) { fullName }', null),
  variable('a field the point has not', 'GeoPointInput!', POINT, {
    latitude: 16,
    longitude: 108,
    height: SOMEONE,
  }),
  variable('half a point', 'GeoPointInput!', POINT, { latitude: 16 }),
  variable('a latitude that is NaN', 'GeoPointInput!', POINT, { latitude: 'NaN', longitude: 108 }),
  variable(
    'an enum value in small letters',
    'EnterpriseStatus',
    'enterprises(status: $v) { nodes { name } }',
    `active${SOMEONE}`,
  ),
  {
    name: 'a latitude past all numbers',
    body: `{"query": "query ($v: GeoPointInput!) { ${POINT} }", "variables": {"v": {"latitude": 1e400, "longitude": 108}}}`,
    status: 200,
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'variables in a list',
    body: `{"query": "{ __typename }", "variables": ["${SOMEONE}"]}`,
    status: 400,
    code: 'BAD_REQUEST',
    sent: SOMEONE,
  },
];

export const WRONG_REQUESTS: readonly WrongQuestion[] = [...REQUESTS, ...OPERATIONS, ...VARIABLES];
