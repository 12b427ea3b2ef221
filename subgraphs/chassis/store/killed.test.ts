import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Built, builtForNode } from '../../../test/kit/built-for-node.ts';
import { engines } from '../../../test/kit/engines.ts';
import { sampleCity, sampleRegister } from '../../../test/kit/sample-register.ts';
import { contentsOf } from '../../../test/kit/store-contents.ts';
import { fillStore } from './fill.ts';
import { openStore } from './open-store.ts';
import { assertServable } from './state.ts';

const PERSONS = 5_000;

/** Runs until the program has said this line, then kills it as a power cut would. */
async function killedAt(program: string, url: string, line: RegExp): Promise<string> {
  const child = started(program, url);
  const ended = once(child, 'close');
  let last = '';
  if (child.stdout) {
    for await (const said of createInterface(child.stdout)) {
      last = said;
      if (line.test(said)) child.kill('SIGKILL');
    }
  }
  await ended;
  return child.signalCode === 'SIGKILL' ? 'killed' : `ended after ${last}`;
}

function started(program: string, url: string): ChildProcess {
  const stdio = ['ignore', 'pipe', 'inherit'] as const;
  return spawn(process.execPath, [program, url, String(PERSONS)], { stdio: [...stdio] });
}

describe.each(engines)('a filling that is killed, on $name', (engine) => {
  let program: Built;
  beforeAll(async () => {
    program = await builtForNode('test/kit/filling.child.ts');
  });
  afterAll(() => program[Symbol.asyncDispose]());

  it('goes on each time it is started again, and ends with the same rows', async () => {
    await using database = await engine.freshDatabase('killed');
    await using whole = await engine.freshDatabase('never_killed');
    for (const line of [/^tables/, /^boats 500$/, /^boats 3750$/, /^voyages 7000$/, /^indexes/]) {
      expect(await killedAt(program.path, database.url, line)).toBe('killed');
      const store = await openStore(database.url);
      await expect(assertServable(store)).rejects.toThrow('npm run seed');
      await store.close();
    }
    await once(started(program.path, database.url), 'close');

    const expected = await openStore(whole.url, { readOnly: false });
    await fillStore(expected, sampleRegister, sampleCity(PERSONS));
    const found = await openStore(database.url);
    await assertServable(found);
    expect(await contentsOf(found)).toEqual(await contentsOf(expected));
    await Promise.all([expected.close(), found.close()]);
  }, 120_000);
});
