import { type Cipher, createCipheriv } from 'node:crypto';

/** AES works on blocks of so many bytes, and so long is a CMAC. */
export const BLOCK = 16;
/** What a message may have at most: the last byte of its only block says where it ends. */
export const ONE_BLOCK = BLOCK - 1;

/** What there is to a key: a cipher that is used again and again, and the mask of a block that is not full. */
interface Made {
  readonly cipher: Cipher;
  readonly mask: Buffer;
}

const MADE = new WeakMap<Buffer, Made>();

/** Each block by itself, since each is a message of its own: the cipher keeps nothing from one to the next. */
function madeFrom(key: Buffer): Made {
  const known = MADE.get(key);
  if (known) return known;
  const cipher = createCipheriv('aes-256-ecb', key, null);
  const made = { cipher, mask: doubled(doubled(cipher.update(Buffer.alloc(BLOCK)))) };
  MADE.set(key, made);
  return made;
}

/** Twice a block in the field of 2^128 elements (RFC 4493, section 2.3). */
function doubled(block: Buffer): Buffer {
  const carry = (block[0] ?? 0) >> 7;
  const twice = Buffer.from(block.map((byte, at) => (byte << 1) | ((block[at + 1] ?? 0) >> 7)));
  twice[BLOCK - 1] = (twice[BLOCK - 1] ?? 0) ^ (carry * 0x87);
  return twice;
}

/**
 * AES-256-CMAC of messages shorter than a block, one behind the other (RFC 4493, NIST SP 800-38B).
 *
 * All of them take one call of the cipher: a code for each message by itself costs many times as much. The key has
 * 32 bytes. Throws a `RangeError` for a message of more than 15.
 */
export function cmacs(key: Buffer, messages: readonly string[]): Buffer {
  const { cipher, mask } = madeFrom(key);
  const blocks = Buffer.alloc(messages.length * BLOCK);
  for (const [at, message] of messages.entries()) {
    if (Buffer.byteLength(message) > ONE_BLOCK)
      throw new RangeError(`A message has more than ${ONE_BLOCK} bytes.`);
    const start = at * BLOCK;
    const length = blocks.write(message, start);
    blocks[start + length] = 0x80;
    for (let byte = 0; byte < BLOCK; byte += 1)
      blocks[start + byte] = (blocks[start + byte] ?? 0) ^ (mask[byte] ?? 0);
  }
  return cipher.update(blocks);
}
