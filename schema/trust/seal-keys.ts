import { createHmac } from 'node:crypto';

/** Shorter keys could be guessed. */
const LEAST_BYTES = 32;

/**
 * The key between the gateway and one register, made from the gateway's own.
 *
 * A register is given this one alone: whoever breaks into it can forge nothing that another would open.
 */
export function registerKey(master: Uint8Array, register: string): Uint8Array {
  return createHmac('sha256', master).update(`lgsp seal v1 ${register}`).digest();
}

/**
 * Reads keys as an operator writes them: in hexadecimal or base64url, with commas between; or null when one
 * is neither, or is too short. The first signs, all are recognised, so that keys can be changed without a stop.
 */
export function sealKeysIn(text: string): readonly Uint8Array[] | null {
  const keys = text.split(',').map((part) => keyIn(part.trim()));
  return keys.every((key) => key !== null) ? keys : null;
}

function keyIn(text: string): Uint8Array | null {
  const isHex = /^(?:[0-9a-f]{2})+$/i.test(text);
  if (!isHex && !/^[\w-]+$/.test(text)) return null;
  const key = Buffer.from(text, isHex ? 'hex' : 'base64url');
  return key.length < LEAST_BYTES ? null : key;
}

/** A key as `sealKeysIn` reads it. */
export function keyText(key: Uint8Array): string {
  return Buffer.from(key).toString('base64url');
}
