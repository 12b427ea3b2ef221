import type { ResultRow } from '../rows.ts';
import { factsOf } from './facts-of.ts';
import { resultKeys } from './keys/keys-on-disk.ts';
import { signedCode } from './signed-code.ts';

/**
 * The code of a result, signed anew each time: the same text until the key is rotated, so none is kept.
 *
 * Null where a code of the result has a form that cannot be written down.
 */
export function codeOf(row: ResultRow): { readonly payload: string } | null {
  const payload = signedCode(factsOf(row), resultKeys().signing);
  return payload === null ? null : { payload };
}
