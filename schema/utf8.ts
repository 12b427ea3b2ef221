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
