import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../../../schema/project-root.ts';
import { sampleResult } from '../../sample/rows.ts';
import { factsOf } from '../facts-of.ts';
import { firstKeys, resultKeysIn } from '../keys/result-keys.ts';
import { signedCode } from '../signed-code.ts';
import { checkedOffline } from './offline.ts';

const keysText = firstKeys('2026-06-30T12:00:00+07:00');
const { signing, published, verifiers } = resultKeysIn(keysText);
const codeOf = (given = {}): string => signedCode(factsOf(sampleResult(1, given)), signing) ?? '';
const PLAIN =
  'H17.05-250106-0001|1.004873|098190004217|Giấy xác nhận|KHO_KET_QUA_TTHC|2025-01-06T10:00:00+07:00|';
const swapped = (code: string): string =>
  `${code.slice(0, 60)}${code[60] === 'A' ? 'B' : 'A'}${code.slice(61)}`;

describe('a code checked without asking the store', () => {
  const outcome = (payload: string, today = '2026-06-30') =>
    checkedOffline(payload, verifiers, today).outcome;

  it('is genuine to its last day and expired from the next', () => {
    const code = codeOf({ valid_to: '2025-07-06' });
    expect(outcome(code, '2025-07-06')).toBe('GENUINE');
    expect(outcome(code, '2025-07-07')).toBe('EXPIRED');
    expect(outcome(codeOf())).toBe('GENUINE');
  });

  it('says what it says only when its signature holds', () => {
    expect(checkedOffline(codeOf(), verifiers, '2026-06-30').says).toMatchObject({
      resultNumber: 'KQ-H17.05-2025-00000001',
      subject: '…217',
      validTo: null,
    });
    expect(checkedOffline(swapped(codeOf()), verifiers, '2026-06-30')).toEqual({
      outcome: 'TAMPERED',
      says: {},
    });
  });

  it('is not called forged for a key that is not at hand, and tells nothing', () => {
    const { verifiers: others } = resultKeysIn(firstKeys('2026-06-30T12:00:00+07:00'));
    expect(checkedOffline(codeOf(), others, '2026-06-30')).toEqual({
      outcome: 'KEY_UNKNOWN',
      says: {},
    });
  });

  it('is only said to be unsigned when it is plain, and the number in it is not repeated', () => {
    const check = checkedOffline(PLAIN, verifiers, '2026-06-30');
    expect(check.outcome).toBe('UNSIGNED');
    expect(JSON.stringify(check)).not.toContain('098190004217');
  });
});

describe('npm run verify-qr', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lgsp-verify-qr-'));
  const keysFile = join(folder, 'keys.json');
  writeFileSync(keysFile, JSON.stringify({ keys: published }));
  const kept = join(folder, 'result-keys.json');
  writeFileSync(kept, keysText);

  const run = (...args: readonly string[]) => runWith(kept, ...args);
  const runWith = (
    keys: string,
    ...args: readonly string[]
  ): Promise<{ code: number; out: string; err: string }> =>
    new Promise((resolve) => {
      const env = { ...process.env, RESULT_KEYS_FILE: keys };
      const command = ['dist/subgraphs/procedure-results/qr/cli/main.js', ...args];
      execFile(process.execPath, command, { cwd: projectRoot, env }, (error, out, err) =>
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
      );
    });

  it.each([
    ['signed', codeOf(), 0, 'GENUINE'],
    ['over', codeOf({ valid_to: '2025-07-06' }), 3, 'EXPIRED'],
    ['altered', swapped(codeOf()), 4, 'TAMPERED'],
    ['plain', PLAIN, 5, 'UNSIGNED'],
    ['later', 'LGSP2:X', 7, 'NEWER'],
    ['no code', 'hello', 8, 'UNREADABLE'],
  ])('says of one that is %s, and by its exit code', async (_what, payload, code, word) => {
    const ran = await run('--keys', keysFile, '--at', '2026-06-30', payload);
    expect([ran.code, ran.out.split(' ')[0]]).toEqual([code, word]);
    expect(ran.out + ran.err).not.toContain('098190004217');
  });

  it('takes the keys of this machine when it is given none', async () => {
    const ran = await run('--at', '2026-06-30', codeOf());
    expect(ran.code).toBe(0);
    expect(ran.out).toContain('Giấy xác nhận tình trạng hôn nhân');
  });

  it('makes no keys where this machine has none', async () => {
    const absent = join(folder, 'absent.json');
    const ran = await runWith(absent, codeOf());
    expect(ran.code).toBe(1);
    expect(ran.err).toContain('--keys');
    expect(existsSync(absent)).toBe(false);
  });

  it('asks a graph for its keys', async () => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      request.on('data', (part) => asked.push(String(part)));
      request.on('end', () =>
        response.end(JSON.stringify({ data: { resultVerificationKeys: published } })),
      );
    }).listen(0);
    // Listening on a port, so its address is one.
    const { port } = server.address() as AddressInfo;
    const ran = await run('--keys', `http://127.0.0.1:${port}/graphql`, codeOf());
    server.close();
    expect(ran.code).toBe(0);
    expect(asked.join('')).toContain('resultVerificationKeys');
  });

  it('fails with a sentence where there are no keys, and with the help where it is not understood', async () => {
    expect(await run('--keys', join(folder, 'none.json'), codeOf())).toMatchObject({ code: 1 });
    writeFileSync(join(folder, 'empty.json'), '{}');
    expect((await run('--keys', join(folder, 'empty.json'), codeOf())).err).toContain(
      'no public keys',
    );
    expect(await run()).toMatchObject({ code: 2 });
    expect(await run('--at', 'yesterday', codeOf())).toMatchObject({ code: 2 });
    expect(await run('--help')).toMatchObject({ code: 0 });
  });
});
