import { isAscii, isUtf8, transcode } from 'node:buffer';

/** Below this many bytes or characters what is gained is less than what the asking costs. */
const SHORT = 2_048;

/**
 * Text of bytes in UTF-8, as `toString` gives it: what is malformed is replaced.
 *
 * Vietnamese is seldom one byte a character, and for such bytes the engine's own decoder takes three times as long.
 */
export function textFrom(bytes: Buffer): string {
  if (bytes.length < SHORT) return bytes.toString('utf8');
  if (isAscii(bytes)) return bytes.toString('latin1');
  if (!isUtf8(bytes)) return bytes.toString('utf8');
  return transcode(bytes, 'utf8', 'utf16le').toString('utf16le');
}

/** Room to write in. A text is at most three bytes a character. */
const room = Buffer.allocUnsafeSlow(768 * 1024);
const LONG = room.length / 3;

/** Bytes of a text in UTF-8, as `Buffer.from` gives them, which measures a text twice before it writes it. */
export function bytesOf(text: string): Buffer {
  if (text.length < SHORT || text.length > LONG) return Buffer.from(text);
  return Buffer.from(room.subarray(0, room.write(text)));
}

/**
 * Bytes in UTF-8 of texts one behind the other, each of whole characters.
 *
 * A text that was put together of others the engine copies as a whole, at two bytes a character, before it writes it: for
 * a long answer that was a quarter of all it costs. So they are never put together.
 */
export function bytesOfAll(texts: readonly string[]): Buffer {
  const full: Buffer[] = [];
  let at = 0;
  for (const text of texts) {
    if (text.length > LONG - at / 3) {
      full.push(Buffer.from(room.subarray(0, at)));
      at = 0;
    }
    if (text.length > LONG) full.push(Buffer.from(text));
    else at += room.write(text, at);
  }
  const last = Buffer.from(room.subarray(0, at));
  return full.length === 0 ? last : Buffer.concat([...full, last]);
}

/** A text of as many characters as there are bytes, for a way that takes text and nothing else (ISO 8859-1). */
export const asCharacters = (bytes: Buffer): string => bytes.toString('latin1');

/** What `asCharacters` was given. */
export const fromCharacters = (text: string): Buffer => Buffer.from(text, 'latin1');
