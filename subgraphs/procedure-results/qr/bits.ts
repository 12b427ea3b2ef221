/** Writes numbers one behind the other, each in as many bits as it needs. */
export interface BitWriter {
  /** A whole number of fewer than 2^bits; a larger one would run into its neighbour and throws. */
  put(value: number, bits: number): void;
  bytes(): Uint8Array;
}

/** Reads them back. Reading past the end throws: what is cut off says nothing. */
export interface BitReader {
  take(bits: number): number;
  /** Whether nothing is left but the zeros that fill the last byte. */
  isDone(): boolean;
}

export function bitWriter(): BitWriter {
  let text = '';
  return {
    put(value, bits) {
      if (!Number.isInteger(value) || value < 0 || value >= 2 ** bits)
        throw new RangeError(`A number does not fit into ${bits} bits.`);
      text += value.toString(2).padStart(bits, '0');
    },
    bytes() {
      const whole = text.padEnd(Math.ceil(text.length / 8) * 8, '0');
      return Uint8Array.from(whole.match(/.{8}/g) ?? [], (byte) => Number.parseInt(byte, 2));
    },
  };
}

export function bitReader(bytes: Uint8Array): BitReader {
  const text = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
  let at = 0;
  return {
    take(bits) {
      if (at + bits > text.length) throw new RangeError('There are no more bits.');
      at += bits;
      return Number.parseInt(text.slice(at - bits, at), 2);
    },
    isDone: () => text.length - at < 8 && !text.slice(at).includes('1'),
  };
}
