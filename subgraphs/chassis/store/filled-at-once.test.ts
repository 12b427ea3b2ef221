import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { builtForNode } from '../../../test/kit/built-for-node.ts';
import { engineNamed } from '../../../test/kit/engines.ts';

const STORES = 300;
const PROCESSES = 3;

it('new SQLite files are opened for filling by several processes at once', async () => {
  const sqlite = engineNamed('sqlite');
  if (!sqlite) throw new Error('SQLite is always there.');
  await using program = await builtForNode('test/kit/creating.child.ts');
  await using database = await sqlite.freshDatabase('at_once');
  // Whoever starts late finds files that are there already, is quicker with them, and soon catches up.
  const ends = Array.from({ length: PROCESSES }, async () => {
    const child = spawn(process.execPath, [program.path, database.url, String(STORES)]);
    const [code]: readonly unknown[] = await once(child, 'close');
    return code;
  });
  expect(await Promise.all(ends)).toEqual([0, 0, 0]);
}, 60_000);
