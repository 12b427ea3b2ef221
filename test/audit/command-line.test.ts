import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openJournal } from '../../gateway/audit/journal.ts';
import { journalKeys } from '../../gateway/audit/keys/keys-on-disk.ts';
import { type Built, builtForNode } from '../kit/built-for-node.ts';
import { AN, access, START, tampering } from './kit.ts';

/** The command as an operator types it, over a journal in a folder of its own. */
describe('npm run audit', () => {
  let program: Built;
  let folder: string;
  let url: string;
  beforeAll(async () => {
    program = await builtForNode('gateway/audit/main.ts');
    folder = await mkdtemp(join(tmpdir(), 'lgsp-audit-'));
    url = `sqlite:${join(folder, 'oversight.sqlite')}`;
  });
  afterAll(async () => {
    await program[Symbol.asyncDispose]();
    await rm(folder, { recursive: true });
  });

  const audit = (...args: readonly string[]) => auditIn(folder, ...args);
  const auditIn = (DATA_DIR: string, ...args: readonly string[]) =>
    new Promise<{ code: number; out: string; err: string }>((resolve) => {
      const env = { DATA_DIR };
      execFile(process.execPath, [program.path, ...args], { env }, (error, out, err) => {
        resolve({ code: Number(error?.code ?? 0), out, err });
      });
    });

  it('says in both languages what it can, and what it cannot', async () => {
    const { code, out } = await audit('--help');
    expect([code, out]).toEqual([0, expect.stringMatching(/kiểm tra[\s\S]*verify/)]);
    expect(await audit()).toMatchObject({ code: 2, err: expect.stringMatching(/Which command/) });
    expect(await audit('verify', '--what')).toMatchObject({ code: 2 });
    expect(await audit('archive', '--before', '2999-01')).toMatchObject({ code: 2 });
    expect(await audit('export', '--from', 'yesterday')).toMatchObject({ code: 2 });
    journalKeys(join(folder, 'journal-keys.json'));
    expect(await audit('verify')).toMatchObject({
      code: 1,
      err: expect.stringMatching(/There is no journal here yet/),
    });
  });

  it('makes one set of keys when several processes start at once', async () => {
    const fresh = join(folder, 'fresh');
    const said = await Promise.all(Array.from({ length: 4 }, () => auditIn(fresh, 'keys')));
    expect(said.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
    expect(new Set(said.map(({ out }) => out)).size).toBe(1);
    expect(await readdir(fresh)).toEqual(['journal-keys.json']);
  });

  it('exports, shows the latest, verifies, archives, and names what was changed', async () => {
    const keys = journalKeys(join(folder, 'journal-keys.json'));
    const journal = await openJournal({ url, keys, version: '1', clock: () => START });
    for (const day of [0, 1, 2]) {
      const at = new Date(START + day * 86_400_000).toISOString();
      await journal.append([access([AN], { at, requestId: `day-${day}` })]);
    }
    await journal.close();

    const some = await audit('export', '--from', '2026-03-03', '--to', '2026-03-04T07:00:00+07:00');
    expect(
      some.out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      expect.objectContaining({ requestId: 'day-1', number: 3, hash: expect.any(String) }),
    ]);
    expect(some.out).not.toContain(AN);
    const last = await audit('tail', '-n', '2');
    expect(last.out.match(/day-\d/g)).toEqual(['day-1', 'day-2']);
    const known = await audit('keys');
    expect(known.out).toMatch(/^signing s\w+ \(signs now\)\n-----BEGIN PUBLIC KEY-----/);
    expect(known.out).not.toMatch(/PRIVATE/);
    expect(await audit('keys', '--rotate', 'hashing')).toMatchObject({ code: 0 });

    const well = await audit('verify');
    expect([well.code, well.err]).toEqual([0, '']);
    expect(well.out).toMatch(/^head \w+\/5 \w+\nThe journal is as it was written/);
    expect(await audit('archive')).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^Nothing/),
    });

    await tampering(url, (knex) =>
      knex('journal_records').where({ number: 3 }).update({ body: '{"kind":"access"}' }),
    );
    const wrong = await audit('verify');
    expect(wrong.code).toBe(1);
    expect(wrong.out).toMatch(/^FAULT record \w{16}\/3: is not what was written/m);
    expect(await audit('archive', '--before', '2026-04')).toMatchObject({ code: 1 });
    expect(await readdir(folder)).not.toContain('journal-archive');
  });
});
