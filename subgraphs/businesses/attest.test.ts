import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Party } from '../../schema/attestation/claim.ts';
import { attested, claimOf } from '../../test/kit/attested.ts';
import { engines } from '../../test/kit/engines.ts';
import { type ServedRegister, servedCity } from '../../test/kit/served-register.ts';
import businesses from './subgraph.ts';

const AS = ['BusinessAttestation', 'businessClaim', 'businessFinding'] as const;
const STRANGER = '098075815903';

describe.each(engines)('what the business register attests on $name', (engine) => {
  let register: ServedRegister;
  beforeAll(async () => {
    register = await servedCity(businesses, engine, 'small');
  });
  afterAll(() => register?.[Symbol.asyncDispose]());

  const findings = async (...claims: Parameters<typeof attested>[2][number][]) =>
    (await attested(register, AS, claims)).findings;
  const first = (table: string, where: object) =>
    register.store.knex(table).where(where).orderBy('as_of').first('*');

  it('that a household business lives, and is the applicant’s', async () => {
    const [active, closed] = await Promise.all(
      ['ACTIVE', 'CLOSED'].map((status) => first('household_business', { status })),
    );
    const of = (row: { household_business_id: string }): Party => ({
      kind: 'HOUSEHOLD_BUSINESS',
      key: row.household_business_id,
    });
    expect(
      await findings(
        claimOf('BUSINESS', active.owner_key, { subject: of(active) }),
        claimOf('BUSINESS', STRANGER, { subject: of(active) }),
        claimOf('BUSINESS', STRANGER, { subject: of(active), applicant: of(active) }),
        claimOf('BUSINESS', closed.owner_key, { subject: of(closed) }),
        claimOf('BUSINESS', active.owner_key, { subject: of(active), on: '1980-01-01' }),
        claimOf('BUSINESS', active.owner_key, {
          subject: { kind: 'HOUSEHOLD_BUSINESS', key: 'hkd_nobody' },
        }),
        claimOf('BUSINESS', active.owner_key),
      ),
    ).toEqual([
      ...['true HELD', 'false NOT_HOLDER', 'true HELD', 'false NOT_IN_OPERATION'],
      ...['false NO_RECORD', 'false NO_RECORD', 'false NO_RECORD'],
    ]);
  });

  it('that an enterprise lives, and that the applicant speaks for it', async () => {
    const speaker = await register.store
      .knex('legal_representative as r')
      .join('enterprise as e', 'e.enterprise_code', 'r.enterprise_code')
      .where('e.status', 'ACTIVE')
      .whereNotNull('r.citizen_key')
      .orderBy('e.enterprise_code')
      .first('r.citizen_key', 'e.enterprise_code');
    const gone = await first('enterprise', { status: 'DISSOLVED' });
    const of = (key: string): Party => ({ kind: 'ENTERPRISE', key });
    const active = of(speaker.enterprise_code);
    expect(
      await findings(
        claimOf('BUSINESS', speaker.citizen_key, { subject: active }),
        claimOf('BUSINESS', STRANGER, { subject: active }),
        claimOf('BUSINESS', STRANGER, { subject: active, applicant: active }),
        claimOf('BUSINESS', STRANGER, {
          subject: of(gone.enterprise_code),
          applicant: of(gone.enterprise_code),
        }),
        claimOf('BUSINESS', STRANGER, { subject: of('0499999990') }),
      ),
    ).toEqual([
      ...['true HELD', 'false NOT_HOLDER', 'true HELD'],
      ...['false NOT_IN_OPERATION', 'false NO_RECORD'],
    ]);
  });
});
