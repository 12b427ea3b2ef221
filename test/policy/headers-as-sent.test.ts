import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCity, type TestCity } from '../kit/city.ts';
import { engines } from '../kit/engines.ts';
import { type Asker, headersOf } from '../kit/issuer.ts';
import { codesIn, posted, type RawAnswer } from './kit/asked-raw.ts';
import { INSIDERS } from './kit/outsiders.ts';
import { toldIn, type Victim, victimOf } from './kit/victim.ts';

const QUERY = `query ($person: PersonalId!, $parcel: ParcelId!) {
  citizen(personalId: $person) { fullName dateOfBirth household { householdCode } }
  landParcel(parcelId: $parcel) { parcelId rights { holderNameAsRecorded } }
}`;

let city: TestCity;
let victim: Victim;
let body: string;
beforeAll(async () => {
  const [engine] = engines;
  if (!engine) throw new Error('No engine answers.');
  city = await startCity(engine);
  victim = await victimOf(city);
  body = JSON.stringify({ query: QUERY, variables: victim.keys });
});
afterAll(() => city[Symbol.asyncDispose]());

const told = ({ text }: Pick<RawAnswer, 'text'>) => toldIn(text, victim.secrets);
const dossier = INSIDERS.clerk.dossier;

/** Sends a request whose headers no client library would send, and gives back all that came. */
function sentRaw(
  lines: readonly string[],
): Promise<{ readonly status: number; readonly text: string }> {
  const { hostname, port, pathname } = new URL(city.url);
  const head = [
    `POST ${pathname} HTTP/1.1`,
    `host: ${hostname}:${port}`,
    'content-type: application/json',
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
    ...lines,
  ];
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () =>
      socket.write(`${head.join('\r\n')}\r\n\r\n${body}`),
    );
    let text = '';
    socket.setEncoding('utf8');
    socket.on('data', (chunk) => {
      text += chunk;
    });
    socket.on('close', () =>
      resolve({ status: Number(/^HTTP\/1\.1 (\d+)/.exec(text)?.[1]), text }),
    );
    socket.on('error', reject);
  });
}

describe('headers sent more than once', () => {
  const token = async (asker: Asker) =>
    (await headersOf(city.issuer, asker))['authorization'] ?? '';

  it('are refused where they say who asks, in either order', async () => {
    const citizen = await token(INSIDERS.citizen);
    const neighbour = await token({ as: 'neighbour' });
    for (const [one, other] of [
      [citizen, neighbour],
      [neighbour, citizen],
      [citizen, citizen],
      [citizen, 'Basic eDp5'],
      ['Basic eDp5', citizen],
    ]) {
      const answer = await sentRaw([
        `authorization: ${one}`,
        `Authorization: ${other}`,
        'x-purpose: SELF_ACCESS',
      ]);
      expect([answer.status, told(answer)]).toEqual([401, []]);
    }
    const once = await sentRaw([`authorization: ${citizen}`, 'x-purpose: SELF_ACCESS']);
    expect(told(once)).toContain(victim.keys.name);
  });

  it('are refused where they say why', async () => {
    const clerk = `authorization: ${await token(INSIDERS.clerk)}`;
    const code = `x-dossier-code: ${dossier}`;
    for (const lines of [
      ['x-purpose: STATISTICS', 'x-purpose: TTHC_RESOLVE', code],
      ['x-purpose: TTHC_RESOLVE', 'X-Purpose: TTHC_RESOLVE', code],
      ['x-purpose: TTHC_RESOLVE', code, code],
    ]) {
      const answer = await sentRaw([clerk, ...lines]);
      expect([answer.status, told(answer)]).toEqual([400, []]);
    }
    expect(told(await sentRaw([clerk, 'x-purpose: TTHC_RESOLVE', code]))).toContain(
      victim.keys.name,
    );
  });
});

describe('a token', () => {
  it.each(['Bearer', 'bearer', 'BEARER'])('is read after %s', async (scheme) => {
    const headers = await headersOf(city.issuer, INSIDERS.citizen);
    const authorization = (headers['authorization'] ?? '').replace('Bearer', scheme);
    expect(told(await posted(city.url, body, { ...headers, authorization }))).toContain(
      victim.keys.name,
    );
  });

  it('that has expired is refused, and so is one that is not whole', async () => {
    const expired = await headersOf(city.issuer, {
      ...INSIDERS.citizen,
      claims: { exp: Math.floor(Date.now() / 1000) - 3_600 },
    });
    const { authorization = '', ...stated } = await headersOf(city.issuer, INSIDERS.citizen);
    for (const headers of [
      expired,
      { ...stated, authorization: authorization.slice(0, -3) },
      { ...stated, authorization: 'Bearer ' },
      { ...stated, authorization: authorization.replace('Bearer ', '') },
      { ...stated, authorization: `${authorization}, ${authorization}` },
      { ...stated, authorization: `Token ${authorization.slice(7)}` },
    ]) {
      const answer = await posted(city.url, body, headers);
      expect([answer.status, codesIn(answer), told(answer)]).toEqual([401, ['INVALID_TOKEN'], []]);
      expect(answer.text).not.toContain('"data"');
    }
  });
});
