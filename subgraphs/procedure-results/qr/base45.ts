const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';

/**
 * Bytes in the 45 characters that a QR code packs tightest (RFC 9285): two bytes are three characters.
 *
 * The last character is never a space, so that whoever trims what was scanned loses nothing.
 */
export function toBase45(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 2) {
    const [high = 0, low] = bytes.subarray(at, at + 2);
    let rest = low === undefined ? high : high * 256 + low;
    for (let left = low === undefined ? 2 : 3; left > 0; left -= 1) {
      text += ALPHABET[rest % 45];
      rest = Math.floor(rest / 45);
    }
  }
  return text;
}

/** The bytes of a text in base 45; null when it is none, or not the one way of writing them. */
export function fromBase45(text: string): Uint8Array | null {
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at += 3) {
    const digits = [...text.slice(at, at + 3)].map((character) => ALPHABET.indexOf(character));
    if (digits.includes(-1)) return null;
    const value = digits.reduceRight((sum, digit) => sum * 45 + digit, 0);
    if (digits.length === 3 && value < 65_536) bytes.push(value >> 8, value & 255);
    else if (digits.length === 2 && value < 256) bytes.push(value);
    else return null;
  }
  return Uint8Array.from(bytes);
}
