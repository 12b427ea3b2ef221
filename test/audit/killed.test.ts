import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { journalKeys } from '../../gateway/audit/keys/keys-on-disk.ts';
import { openStore } from '../../subgraphs/chassis/store/open-store.ts';
import { type Built, builtForNode } from '../kit/built-for-node.ts';
import { engines } from '../kit/engines.ts';
import { verified } from './kit.ts';

/** After how many durable records each kill comes: while it opens its chain, early, and later. */
const KILLS = [1, 7, 40, 3, 150, 90, 12, 260, 33, 61];

describe.each(engines.filter(({ name }) => name !== 'mysql'))(
  'a journal whose gateway is killed, on $name',
  (engine) => {
    let program: Built;
    let folder: string;
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'lgsp-killed-'));
      program = await builtForNode('test/audit/appending.child.ts');
    });
    afterAll(async () => {
      await program[Symbol.asyncDispose]();
      await rm(folder, { recursive: true });
    });

    it('has every record that was promised, and verifies, after each kill', async () => {
      await using database = await engine.freshDatabase('killed_journal');
      const keysFile = join(folder, `${engine.name}.json`);
      const keys = journalKeys(keysFile);
      const promised: string[] = [];
      for (const [kill, after] of KILLS.entries()) {
        const child = spawn(
          process.execPath,
          [program.path, database.url, keysFile, `kill${kill}`],
          { stdio: ['ignore', 'pipe', 'inherit'] },
        );
        const ended = once(child, 'close');
        let said = 0;
        for await (const requestId of createInterface(child.stdout)) {
          promised.push(requestId);
          said += 1;
          if (said === after) child.kill('SIGKILL');
        }
        await ended;
        expect(child.signalCode).toBe('SIGKILL');
        const { findings, heads } = await verified(database.url, keys);
        expect(findings.faults()).toEqual([]);
        expect(heads).toHaveLength(kill + 1);
      }
      const store = await openStore(database.url);
      const bodies: readonly string[] = await store
        .knex('journal_records')
        .where('kind', 'access')
        .pluck('body');
      await store.close();
      const kept = new Set(bodies.map((body) => /"requestId":"([^"]+)"/.exec(body)?.[1]));
      expect(promised.length).toBeGreaterThanOrEqual(KILLS.reduce((sum, one) => sum + one));
      expect(promised.filter((requestId) => !kept.has(requestId))).toEqual([]);
    }, 120_000);
  },
);
