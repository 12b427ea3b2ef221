import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attested, claimOf } from '../../test/kit/attested.ts';
import { engines } from '../../test/kit/engines.ts';
import { citizenInquiry, inquiryOf } from '../../test/kit/inquiries.ts';
import { type ServedRegister, servedCity, servedRows } from '../../test/kit/served-register.ts';
import land from './subgraph.ts';

const AS = ['LandAttestation', 'landClaim', 'landFinding'] as const;

interface Held {
  readonly holder: string;
  readonly parcel: string;
  readonly serial: string;
}

describe.each(engines)('what the land register attests on $name', (engine) => {
  let register: ServedRegister;
  beforeAll(async () => {
    register = await servedCity(land, engine, 'small');
  });
  afterAll(() => register?.[Symbol.asyncDispose]());

  /** A person's standing right whose certificate is in this state. */
  const heldBy = async (status: string): Promise<Held> => {
    const row = await register.store
      .knex('land_right as r')
      .join('land_certificate as c', 'c.serial_number', 'r.certificate_serial')
      .where({ 'r.holder_kind': 'PERSON', 'c.status': status })
      .whereRaw('length(r.holder_key) = 12')
      .whereNull('r.ended_on')
      .orderBy('r.parcel_id')
      .first('r.holder_key', 'r.parcel_id', 'c.serial_number');
    return { holder: row.holder_key, parcel: row.parcel_id, serial: row.serial_number };
  };
  const findings = async (...claims: Parameters<typeof attested>[2][number][]) =>
    (await attested(register, AS, claims)).findings;

  it('that somebody holds a right in a parcel, by the parcel or by its certificate', async () => {
    const { holder, parcel, serial } = await heldBy('VALID');
    const other = await heldBy('LOST');
    expect(
      await findings(
        claimOf('LAND_RIGHT', holder, { parcelId: parcel }),
        claimOf('LAND_RIGHT', holder, { certificateSerial: serial }),
        claimOf('LAND_RIGHT', holder, { parcelId: parcel, certificateSerial: serial }),
        claimOf('LAND_RIGHT', holder, { parcelId: other.parcel, certificateSerial: serial }),
        claimOf('LAND_RIGHT', other.holder, { parcelId: parcel }),
        claimOf('LAND_RIGHT', holder, { parcelId: 'w6ugqw7frrvj' }),
        claimOf('LAND_RIGHT', holder, { parcelId: parcel, on: '1950-01-01' }),
      ),
    ).toEqual([
      'true HELD',
      'true HELD',
      'true HELD',
      // The two that are named do not belong together.
      'false NO_RECORD',
      'false NOT_HOLDER',
      'false NO_RECORD',
      'false NOT_HOLDER',
    ]);
  });

  it('that a certificate is in force, or noted as lost', async () => {
    const valid = await heldBy('VALID');
    const lost = await heldBy('LOST');
    const claims = [valid, lost].flatMap(({ holder, parcel }) =>
      (['LAND_CERTIFICATE', 'LAND_LOSS', 'LAND_MAP'] as const).map((kind) =>
        claimOf(kind, holder, { parcelId: parcel }),
      ),
    );
    expect(await findings(...claims)).toEqual([
      ...['true HELD', 'false NO_RECORD', 'true HELD'],
      ...['false NOT_IN_FORCE', 'true HELD', 'true HELD'],
    ]);
  });

  it('that a certificate counts no more once something happened after it', async () => {
    const { holder, parcel, serial } = await heldBy('VALID');
    const { knex } = register.store;
    const certificate = await knex('land_certificate').where({ serial_number: serial }).first();
    const event = (event_number: string, type: string, happened_on: string) => ({
      ...{ parcel_id: parcel, event_number, type, happened_on },
      ...{ note: null, reference_number: null },
    });
    await using changed = await servedRows(land, engine, {
      parcel: await knex('parcel').where({ parcel_id: parcel }),
      land_right: await knex('land_right').where({ parcel_id: parcel }),
      land_certificate: [certificate],
      parcel_event: [
        event('0001', 'TRANSFER', certificate.issued_on),
        event('0002', 'MORTGAGE_REGISTERED', '2026-02-01'),
        event('0003', 'INHERITANCE', '2026-03-01'),
      ],
    });
    const claim = (on: string) => claimOf('LAND_CERTIFICATE', holder, { parcelId: parcel, on });
    const found = await attested(changed, AS, [claim('2026-02-28'), claim('2026-03-01')]);
    expect(found.findings).toEqual(['true HELD', 'false CHANGED_SINCE']);
  });

  it('as much for fifty as for one: the statements do not grow', async () => {
    const rows: readonly { holder_key: string; parcel_id: string }[] = await register.store
      .knex('land_right')
      .where('holder_kind', 'PERSON')
      .whereNull('ended_on')
      .orderBy('parcel_id')
      .limit(50)
      .select('holder_key', 'parcel_id');
    const cost = async (count: number) =>
      (
        await attested(
          register,
          AS,
          rows
            .slice(0, count)
            .map((row) => claimOf('LAND_RIGHT', row.holder_key, { parcelId: row.parcel_id })),
        )
      ).statements;
    expect([await cost(1), await cost(50)]).toEqual([2, 2]);
  });

  it('nothing of what is no claim of its own', async () => {
    const { holder } = await heldBy('VALID');
    expect(await findings('', '[]', claimOf('IDENTITY', holder))).toEqual([null, null, null]);
  });

  it('to whom it may: the officer, and each of themselves', async () => {
    const { holder, parcel } = await heldBy('VALID');
    const claim = claimOf('LAND_RIGHT', holder, { parcelId: parcel });
    const officer = register.as(inquiryOf('clerk', 'TTHC_RESOLVE'));
    expect((await attested(officer, AS, [claim])).findings).toEqual(['true HELD']);
    expect((await attested(register.as(citizenInquiry(holder)), AS, [claim])).findings).toEqual([
      'true HELD',
    ]);
    const asked = attested(register.as(citizenInquiry('098075815903')), AS, [claim]);
    await expect(asked).rejects.toThrow('FIELD_NOT_PERMITTED');
    const notary = attested(register.as(inquiryOf('notary', 'NOTARY_CHECK')), AS, [claim]);
    await expect(notary).rejects.toThrow('FIELD_NOT_PERMITTED');
  });
});
