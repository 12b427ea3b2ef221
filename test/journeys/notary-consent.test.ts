import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openConsents } from '../../gateway/oversight/consents.ts';
import { type Reply, startCity, type TestCity } from '../kit/city.ts';
import { engineNamed } from '../kit/engines.ts';
import { workedOperations } from '../kit/worked-operations.ts';

const OWNER = '098085153547';
const HOUR = 60 * 60 * 1000;
const inHours = (hours: number): string => new Date(Date.now() + hours * HOUR).toISOString();

const certificate = workedOperations().find(({ name }) => name.startsWith('03-'));
const RECORD = `{ citizen(personalId: "${OWNER}") { fullName } }`;
const GRANT = `mutation($until: DateTime!) {
  grantConsent(input: { purpose: "NOTARY_CHECK", agencyCode: "H17.11", until: $until }) { id isInForce }
}`;
const NOTHING_GIVEN = ['landCertificate', 'citizen'].map((field) => [
  { [field]: null },
  [[[field], 'CONSENT_REQUIRED', `Query.${field}`]],
]);

let city: TestCity;
beforeAll(async () => {
  const sqlite = engineNamed('sqlite');
  if (!sqlite) throw new Error('SQLite is always there.');
  city = await startCity(sqlite);
});
afterAll(() => city[Symbol.asyncDispose]());

const citizen = () => city.as({ as: 'citizen', purpose: 'SELF_ACCESS' });
const notary = (...consents: readonly string[]) =>
  city.as({ as: 'notary', purpose: 'NOTARY_CHECK', consents });

async function granted(): Promise<string> {
  const { data, errors } = await citizen().ask(GRANT, { until: inHours(1) });
  expect(errors).toEqual([]);
  return data.grantConsent.id;
}

const refusedIn = ({ errors }: Reply) =>
  errors.map(({ path, extensions }) => [path, extensions['code'], extensions['field']]);

/** What whoever asks is given of the certificate and of its owner, and what is refused. */
async function checked(who: Pick<TestCity, 'ask'>) {
  const { query, variables } = certificate ?? { query: '', variables: '{}' };
  const replies = [await who.ask(query, JSON.parse(variables)), await who.ask(RECORD)];
  return replies.map((reply) => [reply.data, refusedIn(reply)]);
}

describe('a notary before a transfer', () => {
  it('is given nothing of the certificate or its owner without a consent', async () => {
    expect(await checked(notary())).toEqual(NOTHING_GIVEN);
  });

  it('is given nothing for a consent that nobody gave', async () => {
    expect(await checked(notary('AAAAAAAAAAAAAAAAAAAAAA'))).toEqual(NOTHING_GIVEN);
  });

  it('is given the certificate once its owner consents, and not the other holder’s own record', async () => {
    const { query, variables } = certificate ?? { query: '', variables: '{}' };
    const reply = await notary(await granted()).ask(query, JSON.parse(variables));
    expect(reply.data.landCertificate).toMatchObject({
      status: 'VALID',
      rights: [
        {
          holder: {
            fullName: 'Nguyễn Văn An',
            personalIdMasked: '*********547',
            lifeStatus: 'ALIVE',
            maritalStatus: { value: 'MARRIED' },
          },
        },
        // As the certificate names them; their own record is theirs to open.
        {
          holderNameAsRecorded: 'Võ Ngọc Hà',
          holder: { fullName: null, personalIdMasked: null, lifeStatus: null, maritalStatus: null },
        },
      ],
      parcels: [{ hasBlocking: false }],
    });
    const holder = ['landCertificate', 'rights', 'holder'];
    expect(refusedIn(reply)).toEqual(
      ['fullName', 'personalIdMasked', 'lifeStatus', 'maritalStatus'].map((field) => [
        [...holder, field],
        'CONSENT_REQUIRED',
        `Citizen.${field}`,
      ]),
    );
  });

  it('reads of the owner what the purpose lists, and no more', async () => {
    const reply = await notary(await granted()).ask(
      `query($right: PersonalId!, $wrong: PersonalId!) { citizen(personalId: $right) {
        fullName personalIdMasked lifeStatus maritalStatus { value }
        spouse { kind citizen { fullName } }
        matches: personalIdMatches(value: $right)
        differs: personalIdMatches(value: $wrong)
        personalId dateOfBirth household { memberCount } landParcels(first: 1) { nodes { bookKey } }
      } }`,
      { right: OWNER, wrong: '098085153548' },
    );
    expect(reply.data.citizen).toEqual({
      fullName: 'Nguyễn Văn An',
      personalIdMasked: '*********547',
      lifeStatus: 'ALIVE',
      maritalStatus: { value: 'MARRIED' },
      spouse: { kind: 'SPOUSE', citizen: { fullName: 'Võ Ngọc Hà' } },
      matches: true,
      differs: false,
      ...{ personalId: null, dateOfBirth: null, household: null, landParcels: null },
    });
    expect(refusedIn(reply)).toEqual(
      ['personalId', 'dateOfBirth', 'household', 'landParcels'].map((field) => [
        ['citizen', field],
        'FIELD_NOT_PERMITTED',
        `Citizen.${field}`,
      ]),
    );
  });

  it('is given nothing of anybody else for it', async () => {
    const other = `{ citizen(personalId: "098075815903") { fullName } }`;
    const reply = await notary(await granted()).ask(other);
    expect(reply.data).toEqual({ citizen: null });
    expect(refusedIn(reply)).toEqual([[['citizen'], 'CONSENT_REQUIRED', 'Query.citizen']]);
  });

  it('is given nothing from the next request on once it is withdrawn', async () => {
    const id = await granted();
    expect((await notary(id).ask(RECORD)).data).toEqual({ citizen: { fullName: 'Nguyễn Văn An' } });
    const withdrawn = await citizen().ask(
      'mutation($id: ID!) { withdrawConsent(id: $id) { isInForce } }',
      { id },
    );
    expect(withdrawn.data).toEqual({ withdrawConsent: { isInForce: false } });
    expect(await checked(notary(id))).toEqual(NOTHING_GIVEN);
  });

  it('is given nothing once it is over', async () => {
    const yesterday = () => new Date(Date.now() - 24 * HOUR);
    const book = await openConsents({ databaseUrl: city.oversightUrl, now: yesterday });
    const wanted = { subject: OWNER, purpose: 'NOTARY_CHECK', agencyCode: 'H17.11' };
    const { id } = await book.grant({ ...wanted, until: new Date(Date.now() - HOUR) });
    await book.close();
    expect(await checked(notary(id))).toEqual(NOTHING_GIVEN);
  });

  it('of another agency is given nothing for it', async () => {
    const id = await granted();
    const elsewhere = { agency_code: 'H17.12' };
    const asker = { as: 'notary', purpose: 'NOTARY_CHECK', consents: [id] } as const;
    const codes = (reply: Reply) => reply.errors.map(({ extensions }) => extensions['code']);
    const other = await city.as({ ...asker, claims: elsewhere }).ask(RECORD);
    expect([other.data, codes(other)]).toEqual([{ citizen: null }, ['FIELD_NOT_PERMITTED']]);
    const own = await city.as({ ...asker, claims: { agency_code: 'H17.11.002' } }).ask(RECORD);
    expect([own.data, codes(own)]).toEqual([{ citizen: { fullName: 'Nguyễn Văn An' } }, []]);
  });

  it('is seen by the citizen: what they consented to, and who looked for which purpose', async () => {
    const id = await granted();
    await notary(id).ask(RECORD);
    const { data, errors } = await citizen().ask(`{ me {
      consents(first: 1) { nodes { id purpose agencyCode isInForce } }
      accessLog(first: 1) { nodes { clientId agencyCode purpose fields outcome } }
    } }`);
    expect(errors).toEqual([]);
    expect(data.me).toEqual({
      consents: {
        nodes: [{ id, purpose: 'NOTARY_CHECK', agencyCode: 'H17.11', isInForce: true }],
      },
      accessLog: {
        nodes: [
          {
            clientId: 'notary-office',
            agencyCode: 'H17.11',
            purpose: 'NOTARY_CHECK',
            fields: ['Citizen.fullName', 'Query.citizen'],
            outcome: 'GIVEN',
          },
        ],
      },
    });
    const neighbour = await city.as({ as: 'neighbour', purpose: 'SELF_ACCESS' }).ask(`{ me {
      consents(first: 9) { nodes { id } }
      accessLog(first: 9) { nodes { clientId outcome } }
    } }`);
    expect(neighbour.data.me.consents).toEqual({ nodes: [] });
    expect(neighbour.text).not.toContain('GIVEN');
    expect(neighbour.errors).toEqual([]);
  });

  it('consents in nobody’s place, and nobody does in the citizen’s', async () => {
    const until = inHours(1);
    const tries = [
      city.as({ as: 'notary', purpose: 'NOTARY_CHECK' }),
      city.as({ as: 'agent', purpose: 'SELF_ACCESS' }),
      city.as({ as: 'citizen', purpose: 'SELF_ACCESS', claims: { acr: '1' } }),
      city.as({ as: null }),
    ];
    const codes = [];
    for (const someone of tries) {
      const reply = await someone.ask(GRANT, { until });
      expect(reply.data).toEqual({ grantConsent: null });
      codes.push(...reply.errors.map(({ extensions }) => extensions['code']));
    }
    const refused = 'FIELD_NOT_PERMITTED';
    expect(codes).toEqual([refused, refused, refused, 'NOT_SIGNED_IN']);
  });
});
