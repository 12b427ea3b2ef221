import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PUBLIC_INQUIRY } from '../../schema/access/caller.ts';
import { clockStandingAt } from '../../schema/clock.ts';
import { createSealer, createSealOpener, SEAL_HEADER } from '../../schema/trust/seal.ts';
import { registerKey } from '../../schema/trust/seal-keys.ts';
import { sealedDoor } from '../../subgraphs/chassis/door.ts';
import { startRegister } from '../../subgraphs/chassis/register.ts';
import { type RegisterServer, serveRegister } from '../../subgraphs/chassis/register-server.ts';
import { loadSubgraph, roster } from '../../subgraphs/roster.ts';
import { engines } from '../kit/engines.ts';
import { type FilledStore, filledStore } from '../kit/filled-store.ts';
import { citizenInquiry, inquiryOf, notaryInquiry } from '../kit/inquiries.ts';
import { posted } from './kit/asked-raw.ts';

const KEY = Buffer.alloc(32, 7);
const PERSON = '098085153547';
const NEIGHBOUR = '098075815903';

/** What each register adds to a person whose number is known, and what it says that is the person's. */
const OF_A_PERSON: Readonly<Record<string, readonly [fields: string, told: RegExp]>> = {
  citizens: ['fullName dateOfBirth household { householdCode }', /Nguyễn Văn An/],
  businesses: [
    'householdBusinesses { nodes { code } } holdings { nodes { amount } }',
    /99A8000000/,
  ],
  'land-parcels': ['landParcels { nodes { rights { holderNameAsRecorded } } }', /Nguyễn Văn An/],
  'procedure-results': [
    'results { nodes { resultNumber } } dossiers { nodes { dossierCode } }',
    /KQ-H17/,
  ],
};

it('every register is tried', () => {
  expect(Object.keys(OF_A_PERSON).toSorted()).toEqual([...roster()].toSorted());
});

describe.each(Object.entries(OF_A_PERSON))(
  '%s, reached past the gateway',
  (name, [fields, told]) => {
    let filled: FilledStore;
    let server: RegisterServer;
    const clock = () => Date.parse('2026-06-30T12:00:00+07:00');
    const sealer = createSealer({ keys: [KEY], clock });
    beforeAll(async () => {
      const [engine] = engines;
      if (!engine) throw new Error('No engine answers.');
      const definition = await loadSubgraph(name);
      filled = await filledStore(definition, engine);
      const register = startRegister(
        definition,
        filled.store,
        clockStandingAt('2026-06-30'),
        () => undefined,
        'seal',
      );
      const keys = [registerKey(KEY, name)];
      const door = sealedDoor(createSealOpener({ register: name, keys, clock }));
      server = await serveRegister(register, { host: '127.0.0.1', port: 0 }, () => undefined, door);
    });
    afterAll(async () => {
      await server.close();
      await filled[Symbol.asyncDispose]();
    });

    const entity = JSON.stringify({
      query: `query ($of: [_Any!]!) { _entities(representations: $of) { __typename ... on Citizen { ${fields} } } }`,
      variables: { of: [{ __typename: 'Citizen', key: PERSON }] },
    });
    const service = JSON.stringify({ query: '{ a: _service { sdl } }' });
    const schema = JSON.stringify({ query: '{ __schema { types { name } } }' });

    it.each([
      ['a record by its key', entity],
      ['its part of the graph', service],
      ['its schema', schema],
      ['nothing in particular', '{"query":"{ __typename }"}'],
      ['two at once', `[${entity},${entity}]`],
    ])('gives without a seal: nothing, asked for %s', async (_what, body) => {
      const before = filled.store.statementCount();
      for (const headers of [
        {},
        { [SEAL_HEADER]: '' },
        { [SEAL_HEADER]: 'v2.e30.e30' },
        { authorization: 'Bearer x', 'x-purpose': 'TTHC_RESOLVE' },
      ]) {
        const answer = await posted(server.url, body, headers);
        expect([
          answer.status,
          answer.text.includes('SEAL_REFUSED'),
          told.test(answer.text),
        ]).toEqual([403, true, false]);
        expect(answer.text).not.toContain('"data"');
      }
      expect(filled.store.statementCount()).toBe(before);
    });

    it('tells its part of the graph to nobody, the gateway included', async () => {
      const seal = sealer(name, service, inquiryOf('clerk', 'TTHC_RESOLVE'));
      const answer = await posted(server.url, service, { [SEAL_HEADER]: seal });
      expect(answer.text).toContain('SEAL_REFUSED');
      expect(answer.text).not.toContain('sdl"');
    });

    it('judges for itself who is sealed in', async () => {
      const toldTo = async (inquiry: Parameters<typeof sealer>[2]) => {
        const headers = { [SEAL_HEADER]: sealer(name, entity, inquiry) };
        return told.test((await posted(server.url, entity, headers)).text);
      };
      expect({
        clerk: await toldTo(inquiryOf('clerk', 'TTHC_RESOLVE')),
        citizen: await toldTo(citizenInquiry(PERSON)),
        neighbour: await toldTo(citizenInquiry(NEIGHBOUR)),
        public: await toldTo(PUBLIC_INQUIRY),
        'clerk without a purpose': await toldTo(inquiryOf('clerk', null)),
        'clerk whose requests are not journalled': await toldTo(
          inquiryOf('clerk', 'TTHC_RESOLVE', { journalled: false }),
        ),
        'notary with the neighbour’s consent': await toldTo(notaryInquiry(NEIGHBOUR)),
        auditor: await toldTo(inquiryOf('auditor', 'OVERSIGHT')),
      }).toEqual({
        clerk: true,
        citizen: true,
        neighbour: false,
        public: false,
        'clerk without a purpose': false,
        'clerk whose requests are not journalled': false,
        'notary with the neighbour’s consent': false,
        auditor: false,
      });
    });
  },
);
