import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { httpTransport } from '../../gateway/execute/http-transport.ts';
import { createGateway } from '../../gateway/gateway.ts';
import { createLogger } from '../../gateway/logging.ts';
import { readSettings } from '../../gateway/settings.ts';
import { clockStandingAt } from '../../schema/clock.ts';
import { startRegister } from '../../subgraphs/chassis/register.ts';
import { type RegisterServer, serveRegister } from '../../subgraphs/chassis/register-server.ts';
import { loadSubgraph } from '../../subgraphs/roster.ts';
import { askAt, startCity, type TestCity } from '../kit/city.ts';
import { engineNamed } from '../kit/engines.ts';

/** Nobody's number, and wrong; it must not come back. */
const WRONG = '048201004X37';
const BY_VARIABLE = 'query ($id: PersonalId!) { citizen(personalId: $id) { fullName } }';
const BY_LIST = 'query ($ids: [PersonalId!]!) { citizens(personalIds: $ids) { fullName } }';

/** A question, its variables, and the code it is refused with. */
const REFUSED = [
  ['a bad identifier in a variable', BY_VARIABLE, { id: WRONG }, 'INVALID_IDENTIFIER'],
  ['a bad identifier in a list', BY_LIST, { ids: [WRONG, WRONG] }, 'INVALID_IDENTIFIER'],
  [
    'a bad identifier in the text',
    `{ citizen(personalId: "${WRONG}") { fullName } }`,
    {},
    'INVALID_IDENTIFIER',
  ],
  ['an object for an identifier', BY_VARIABLE, { id: { of: WRONG } }, 'INVALID_IDENTIFIER'],
  ['no value for a variable', BY_VARIABLE, {}, 'BAD_USER_INPUT'],
  [
    'an enum value nobody knows',
    'query ($of: [ResultStatus!]) { citizens(personalIds: []) { results(statuses: $of) { nodes { resultNumber } } } }',
    { of: [WRONG] },
    'BAD_USER_INPUT',
  ],
  [
    'a literal of another type',
    `{ searchCitizens(name: "A", dateOfBirth: "1990", first: "${WRONG}") { nodes { fullName } } }`,
    {},
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'a field nobody has',
    '{ citizen(personalId: "048201004337") { nobodysField } }',
    {},
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['no GraphQL', `{ citizen(personalId: "${WRONG}" `, {}, 'GRAPHQL_PARSE_FAILED'],
] as const;

let together: TestCity;
const servers = new Map<string, RegisterServer>();
let gateway: Awaited<ReturnType<typeof createGateway>>;

beforeAll(async () => {
  const sqlite = engineNamed('sqlite');
  if (!sqlite) throw new Error('SQLite is always there.');
  together = await startCity(sqlite);
  const clock = clockStandingAt(together.facts.referenceDate);
  for (const [name, { store }] of together.stores) {
    const register = startRegister(await loadSubgraph(name), store, clock);
    servers.set(name, await serveRegister(register, { host: '127.0.0.1', port: 0 }));
  }
  const settings = readSettings({ PORT: '0', LOG_LEVEL: 'silent', TRUST: 'none' });
  gateway = await createGateway({
    settings,
    logger: createLogger(settings),
    transportFor: ({ name, url }) =>
      httpTransport({
        url: servers.get(name)?.url ?? url,
        connections: 4,
        answerLimitBytes: settings.subgraphAnswerLimitBytes,
        connectTimeoutMs: settings.subgraphDeadlineMs,
      }),
  });
  await gateway.listen();
});
afterAll(async () => {
  await gateway.close();
  for (const server of servers.values()) await server.close();
  await together[Symbol.asyncDispose]();
});

const codesOf = (reply: Awaited<ReturnType<typeof askAt>>): ReadonlySet<unknown> =>
  new Set(reply.errors.map(({ extensions }) => extensions?.['code']));

describe('a register over HTTP, given', () => {
  it.each(REFUSED.filter(([name]) => name !== 'an enum value nobody knows'))(
    '%s',
    async (_name, query, variables, code) => {
      const reply = await askAt(servers.get('citizens')?.url ?? '', query, variables);
      expect(codesOf(reply)).toEqual(new Set([code]));
      expect(reply.text).not.toContain(WRONG);
    },
  );
});

describe('the gateway over registers apart, given', () => {
  it.each(REFUSED)('%s, says what it says as one process', async (_name, query, variables) => {
    const expected = await together.ask(query, variables);
    const reply = await askAt(new URL('/graphql', gateway.url).href, query, variables);
    expect(codesOf(reply)).toEqual(codesOf(expected));
    expect(reply.text).not.toContain(WRONG);
    expect(codesOf(reply)).not.toContain('INTERNAL');
  });
});
