import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attested, claimOf } from '../../test/kit/attested.ts';
import { engines } from '../../test/kit/engines.ts';
import { citizenInquiry, inquiryOf } from '../../test/kit/inquiries.ts';
import { type ServedRegister, servedCity } from '../../test/kit/served-register.ts';
import citizens from './subgraph.ts';

const AS = ['CitizenAttestation', 'citizenClaim', 'citizenFinding'] as const;
const NOBODY = '098199000000';

describe.each(engines)('what the population register attests on $name', (engine) => {
  let register: ServedRegister;
  beforeAll(async () => {
    register = await servedCity(citizens, engine, 'small');
  });
  afterAll(() => register?.[Symbol.asyncDispose]());

  const whoIs = async (where: object): Promise<string> => {
    const row = await register.store
      .knex('citizen')
      .where(where)
      .orderBy('personal_id')
      .first('personal_id');
    return row.personal_id;
  };
  const findings = async (...claims: Parameters<typeof attested>[2][number][]) =>
    (await attested(register, AS, claims)).findings;

  it('that a person is known and lives', async () => {
    const living = await whoIs({ life_status: 'ALIVE' });
    const dead = await whoIs({ life_status: 'DECEASED' });
    expect(
      await findings(
        claimOf('IDENTITY', living),
        claimOf('IDENTITY', dead),
        claimOf('RESIDENCE', dead),
        claimOf('IDENTITY', NOBODY),
        claimOf('IDENTITY', '012345678'),
        claimOf('IDENTITY', living, { subject: { kind: 'ENTERPRISE', key: '0499000018' } }),
      ),
    ).toEqual([
      ...['true HELD', 'false DECEASED', 'false DECEASED'],
      ...['false NO_RECORD', 'false NO_RECORD', 'false NO_RECORD'],
    ]);
  });

  it('where they are registered, and that they are of a household', async () => {
    const member = await register.store
      .knex('household_member as m')
      .join('citizen as c', 'c.personal_id', 'm.personal_id')
      .where('c.life_status', 'ALIVE')
      .whereNotNull('m.relation')
      .orderBy('m.personal_id')
      .first('m.personal_id');
    const unrelated = await register.store
      .knex('household_member as m')
      .join('citizen as c', 'c.personal_id', 'm.personal_id')
      .where('c.life_status', 'ALIVE')
      .whereNull('m.relation')
      .orderBy('m.personal_id')
      .first('m.personal_id');
    expect(
      await findings(
        claimOf('RESIDENCE', member.personal_id),
        claimOf('RESIDENCE', member.personal_id, { on: '1940-01-01' }),
        claimOf('HOUSEHOLD', member.personal_id),
        claimOf('HOUSEHOLD', unrelated.personal_id),
      ),
    ).toEqual(['true HELD', 'false NO_RECORD', 'true HELD', 'false NO_RECORD']);
  });

  it('that no marriage is on record', async () => {
    const [single, married] = await Promise.all(
      ['SINGLE', 'MARRIED'].map((marital_status) =>
        whoIs({ marital_status, life_status: 'ALIVE' }),
      ),
    );
    expect(
      await findings(claimOf('UNMARRIED', single ?? ''), claimOf('UNMARRIED', married ?? '')),
    ).toEqual(['true HELD', 'false DISAGREES']);
  });

  it('for fifty in as many statements as for one', async () => {
    const people: readonly { personal_id: string }[] = await register.store
      .knex('citizen')
      .orderBy('personal_id')
      .limit(50)
      .select('personal_id');
    const cost = async (count: number) =>
      (
        await attested(
          register,
          AS,
          people
            .slice(0, count)
            .flatMap(({ personal_id: id }) => [claimOf('IDENTITY', id), claimOf('RESIDENCE', id)]),
        )
      ).statements;
    expect([await cost(1), await cost(50)]).toEqual([2, 2]);
  });

  it('to an officer of both parties, to a citizen of themselves alone', async () => {
    const own = await whoIs({ marital_status: 'SINGLE', life_status: 'ALIVE' });
    const other = await whoIs({ marital_status: 'MARRIED', life_status: 'ALIVE' });
    const mine = claimOf('IDENTITY', own);
    const theirs = claimOf('IDENTITY', own, { subject: { kind: 'PERSON', key: other } });
    const nobodys = claimOf('IDENTITY', own, { subject: { kind: 'PERSON', key: NOBODY } });
    const claims = [mine, theirs, nobodys];
    const officer = register.as(inquiryOf('portal', 'TTHC_PRECHECK'));
    expect((await attested(officer, AS, claims)).findings).toEqual([
      ...['true HELD', 'true HELD', 'false NO_RECORD'],
    ]);
    const citizen = await attested(register.as(citizenInquiry(own)), AS, claims);
    // Whether there is such a person or not is said in the same words, and nothing is read for it.
    expect(citizen).toEqual({
      findings: ['true HELD', 'false NOT_PERMITTED', 'false NOT_PERMITTED'],
      statements: 1,
    });
  });
});
