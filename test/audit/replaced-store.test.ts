import { copyFile, rename, rm } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { openJournal } from '../../gateway/audit/journal.ts';
import { openConsents } from '../../gateway/oversight/consents.ts';
import { sqlitePath } from '../../subgraphs/chassis/store/sqlite.ts';
import { engineNamed } from '../kit/engines.ts';
import { AN, access, handClock, said, testKeys, verified } from './kit.ts';

async function freshUrl(): Promise<string> {
  const database = await engineNamed('sqlite')?.freshDatabase('replaced');
  if (!database) throw new Error('SQLite is always there.');
  return database.url;
}

const filesOf = (path: string): readonly string[] => [path, `${path}-wal`, `${path}-shm`];

/** Copies a store while nothing is written, as a backup is taken. */
async function backedUp(path: string): Promise<void> {
  for (const file of filesOf(path)) await copyFile(file, `${file}.backup`);
}

/** Puts the backup in the place of the store. */
async function restored(path: string): Promise<void> {
  for (const file of filesOf(path)) {
    await rm(file);
    await rename(`${file}.backup`, file);
  }
}

describe('a store that is replaced by its backup under a running gateway', () => {
  it('is written again, in a new chain that says which records are missing', async () => {
    const url = await freshUrl();
    const time = handClock();
    const changes: boolean[] = [];
    const journal = await openJournal({
      ...{ url, keys: testKeys(), version: '1.0.0', clock: time.now },
      onChange: (isWritable) => void changes.push(isWritable),
    });
    await journal.append([access([AN])]);
    await backedUp(sqlitePath(url));
    await journal.append([access([AN])]);
    await restored(sqlitePath(url));

    const unavailable = { extensions: { code: 'JOURNAL_UNAVAILABLE' } };
    await expect(journal.append([access([AN])])).rejects.toMatchObject(unavailable);
    await expect(journal.append([access([AN])])).rejects.toMatchObject(unavailable);
    time.forward(1_000);
    await journal.append([access([AN])]);
    expect(changes).toEqual([false, true]);
    await journal.close();

    expect(said((await verified(url)).findings.faults())).toEqual([
      'record 3 is missing: record <chain>/1 says that the chain reached 3',
    ]);
  });

  it('keeps consents that are withdrawn from then on', async () => {
    const url = await freshUrl();
    const wanted = {
      ...{ subject: AN, purpose: 'NOTARY_CHECK', agencyCode: 'H17.11' },
      until: new Date(Date.now() + 86_400_000),
    };
    const consents = await openConsents({ databaseUrl: url });
    const { id } = await consents.grant(wanted);
    await backedUp(sqlitePath(url));
    await restored(sqlitePath(url));

    const holds = () => consents.held([id], 'H17.11', 'NOTARY_CHECK', new Date());
    expect(await holds()).toHaveLength(1);
    await consents.withdraw(id, AN);
    expect(await holds()).toEqual([]);
    await consents.close();

    const again = await openConsents({ databaseUrl: url });
    expect(await again.held([id], 'H17.11', 'NOTARY_CHECK', new Date())).toEqual([]);
    await again.close();
  });
});
