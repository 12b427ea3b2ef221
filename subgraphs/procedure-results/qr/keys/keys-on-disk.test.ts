import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { resultKeys, rotateResultKeys } from './keys-on-disk.ts';
import { resultKeysIn } from './result-keys.ts';

const freshPath = (): string => join(mkdtempSync(join(tmpdir(), 'lgsp-result-keys-')), 'keys.json');

describe('the keys of the store of results', () => {
  it('are made once, for this user alone, and are the same when asked again', () => {
    const path = freshPath();
    const made = resultKeys(path);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(resultKeysIn(readFileSync(path, 'utf8')).published).toEqual(made.published);
  });

  it('take a new one in front, and the old one signs no more', () => {
    const path = freshPath();
    const [first] = resultKeys(path).published;
    const kid = rotateResultKeys(path);
    const after = resultKeysIn(readFileSync(path, 'utf8'));
    expect(after.signing.kid).toBe(kid);
    expect(after.published.map((key) => key.kid)).toEqual([kid, first?.kid]);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it.each(['', '{}', '{"keys":[]}', '{"keys":[{"kid":"secret"}]}'])(
    'are an error, and not written over, where the file holds %j',
    (text) => {
      const path = freshPath();
      writeFileSync(path, text);
      expect(() => resultKeys(path)).toThrow('RESULT_KEYS_FILE');
      expect(readFileSync(path, 'utf8')).toBe(text);
    },
  );
});
