import { randomFillSync } from 'node:crypto';

const ID_BYTES = 16;
const drawn = Buffer.alloc(ID_BYTES * 256);
let at = drawn.length;

/**
 * A new id for a seal: 128 random bits, in base64url.
 *
 * Drawn for many seals at a time, because asking for sixteen bytes costs as much as the rest of a seal.
 */
export function newSealId(): string {
  if (at === drawn.length) {
    randomFillSync(drawn);
    at = 0;
  }
  at += ID_BYTES;
  return drawn.toString('base64url', at - ID_BYTES, at);
}
