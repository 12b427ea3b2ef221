import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inProcessTransport } from '../../gateway/execute/in-process-transport.ts';
import { createGateway, type Gateway } from '../../gateway/gateway.ts';
import { createLogger } from '../../gateway/logging.ts';
import { readSettings } from '../../gateway/settings.ts';
import { clockStandingAt } from '../../schema/clock.ts';
import { here } from '../../subgraphs/chassis/here.ts';
import { startRegister } from '../../subgraphs/chassis/register.ts';
import { loadSubgraph } from '../../subgraphs/roster.ts';
import { askAt } from '../kit/city.ts';
import { engines } from '../kit/engines.ts';
import { type FilledStore, filledStore } from '../kit/filled-store.ts';

/** Fields of `Query` that give lists, each of a register that is down. */
const LISTS = {
  'land-parcels': 'landUseTypes { code }',
  'procedure-results': 'resultTypes { code } procedures(first: 1) { nodes { name { vi } } }',
};

describe.each(engines)('on $name, with only the citizens register up', (engine) => {
  let filled: FilledStore;
  let gateway: Gateway;
  let url: string;
  beforeAll(async () => {
    const citizens = await loadSubgraph('citizens');
    filled = await filledStore(citizens, engine, 'tiny');
    const clock = clockStandingAt(filled.city.referenceDate);
    const register = startRegister(citizens, filled.store, clock);
    const settings = readSettings({ PORT: '0', LOG_LEVEL: 'silent', TRUST: 'none' });
    gateway = await createGateway({
      settings,
      logger: createLogger(settings),
      transportFor: ({ name }) =>
        name === 'citizens'
          ? inProcessTransport(here(register))
          : { send: () => Promise.reject(new Error('connection refused')) },
    });
    url = `${new URL(await gateway.listen()).origin}/graphql`;
  });
  afterAll(async () => {
    await gateway.close();
    await filled[Symbol.asyncDispose]();
  });

  it.each(Object.entries(LISTS))(
    'a list of %s leaves the household standing',
    async (register, lists) => {
      const { household_code: code } = await filled.store.knex('household').first('household_code');
      const reply = await askAt(
        url,
        `{ household(householdCode: ${JSON.stringify(code)}) { memberCount } ${lists} }`,
      );
      expect(reply.data.household).toEqual({ memberCount: expect.any(Number) });
      expect(Object.values(reply.data).filter((value) => value === null)).not.toEqual([]);
      expect(reply.errors).toMatchObject([
        { extensions: { code: 'SOURCE_UNAVAILABLE', register } },
      ]);
    },
  );
});
