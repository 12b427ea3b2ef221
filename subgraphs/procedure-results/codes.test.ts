import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../../test/kit/engines.ts';
import type { ServedRegister } from '../../test/kit/served-register.ts';
import { isGenuine, type PublishedKey, verifiersOf } from './qr/keys/published-keys.ts';
import { scanned } from './qr/scanned.ts';
import { sampleRegister } from './sample/register.ts';
import { sampleNumber, sampleResult } from './sample/rows.ts';

const RESULTS = [sampleResult(1), sampleResult(2, { dossier_code: 'as-written-by-hand' })];

describe.each(engines)('the code of a result on $name', (engine) => {
  let register: ServedRegister;
  beforeAll(async () => {
    register = await sampleRegister(engine, RESULTS, []);
  });
  afterAll(() => register[Symbol.asyncDispose]());

  const qrOf = async (number: number) => {
    const reply = await register.ask(
      `query ($number: ResultNumber!) { procedureResult(resultNumber: $number) {
        qr { payload version bytes symbolVersion svg pngBase64 } } }`,
      { number: sampleNumber(number) },
    );
    expect(reply.faults).toEqual([]);
    return { qr: reply.data.procedureResult.qr, statements: reply.statements };
  };

  it('is signed by a key that the graph publishes', async () => {
    const { data } = await register.ask(
      '{ resultVerificationKeys { kid algorithm jwk from until } }',
    );
    const keys: readonly PublishedKey[] = data.resultVerificationKeys;
    expect(Object.keys(keys[0]?.jwk ?? {}).sort()).toEqual(['crv', 'kid', 'kty', 'x']);
    const { qr } = await qrOf(1);
    const found = scanned(qr.payload);
    expect(found.phase === 'signed' && isGenuine(found.code, verifiersOf(keys))).toBe(true);
  });

  it('comes with its size and both pictures, and costs no statement', async () => {
    const { qr, statements } = await qrOf(1);
    expect(qr).toMatchObject({ version: 1, symbolVersion: 6, bytes: qr.payload.length });
    expect(qr.svg).toContain('<svg ');
    expect(Buffer.from(qr.pngBase64, 'base64').subarray(1, 4).toString()).toBe('PNG');
    expect(statements).toBe(1);
  });

  it('is the same each time it is asked for', async () => {
    expect((await qrOf(1)).qr).toEqual((await qrOf(1)).qr);
  });

  it('is null where a code of the result cannot be written into one', async () => {
    expect((await qrOf(2)).qr).toBeNull();
  });
});
