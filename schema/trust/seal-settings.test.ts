import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { environmentReader } from '../environment.ts';
import { keptKey } from './kept-key.ts';
import { keyText, registerKey } from './seal-keys.ts';
import { masterKeys, registerKeys, sealKeySource } from './seal-settings.ts';

const KEY = Buffer.alloc(32, 7);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lgsp-seal-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const read = (env: Record<string, string>, host = '127.0.0.1') => {
  const reader = environmentReader(env);
  const source = sealKeySource(reader, host, { DATA_DIR: folder, ...env });
  return { source, mistakes: reader.mistakes };
};

describe('SEAL_KEY', () => {
  it.each([
    ['base64url', keyText(KEY)],
    ['hexadecimal', KEY.toString('hex')],
  ])('is read as %s, the gateway’s as it is and a register’s as it was given', (_form, text) => {
    const { source, mistakes } = read({ SEAL_KEY: `${text}, ${text}` }, '0.0.0.0');
    expect(mistakes).toEqual([]);
    expect(masterKeys(source).map(keyText)).toEqual([keyText(KEY), keyText(KEY)]);
    expect(registerKeys(source, 'citizens').map(keyText)).toEqual([keyText(KEY), keyText(KEY)]);
  });

  it.each(['short', KEY.toString('hex').slice(2), `${keyText(KEY)},`, 'not a key at all, nor two'])(
    'is refused when it is no key, and not repeated: %s',
    (text) => {
      const { mistakes } = read({ SEAL_KEY: text });
      expect(mistakes).toEqual([expect.stringMatching(/^SEAL_KEY must be keys/)]);
      expect(mistakes.join()).not.toContain(text);
    },
  );

  it('has to be set by whoever listens beyond the machine', () => {
    expect(read({}, '0.0.0.0').mistakes).toEqual([expect.stringContaining('seal-key')]);
    expect(read({}, '127.0.0.1').mistakes).toEqual([]);
  });

  it('unset is a key kept in the data folder, from which gateway and register come to the same', () => {
    const { source } = read({});
    const [master = KEY] = masterKeys(source);
    expect(registerKeys(source, 'citizens')).toEqual([registerKey(master, 'citizens')]);
    expect(registerKeys(source, 'businesses')).not.toEqual(registerKeys(source, 'citizens'));
    expect(statSync(join(folder, 'seal.key')).mode & 0o777).toBe(0o600);
  });
});

describe('a kept key', () => {
  it('is made once by processes that start together', async () => {
    const script = `import('./dist/schema/trust/kept-key.js').then(({ keptKey }) =>
      process.stdout.write(Buffer.from(keptKey(process.argv[1])).toString('hex')))`;
    const path = join(folder, 'deep', 'seal.key');
    const started = Array.from({ length: 4 }, () =>
      promisify(execFile)(process.execPath, ['-e', script, path]),
    );
    const keys = (await Promise.all(started)).map(({ stdout }) => stdout);
    expect(new Set(keys)).toEqual(new Set([Buffer.from(keptKey(path)).toString('hex')]));
  });

  it('is never written over', () => {
    const path = join(folder, 'seal.key');
    writeFileSync(path, 'half a k');
    expect(() => keptKey(path)).toThrow('holds no key');
    expect(readFileSync(path, 'utf8')).toBe('half a k');
  });
});
