import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, type ZlibOptions } from 'node:zlib';
import { RegisterFailure } from './register-failure.ts';

type Inflate = (bytes: Uint8Array, options: ZlibOptions) => Promise<Buffer>;

/** Codings of content that are taken (RFC 9110, 8.4.1; brotli: RFC 7932). */
const CODINGS: Readonly<Record<string, Inflate>> = {
  gzip: promisify<Uint8Array, ZlibOptions, Buffer>(gunzip),
  br: promisify<Uint8Array, ZlibOptions, Buffer>(brotliDecompress),
  deflate: promisify<Uint8Array, ZlibOptions, Buffer>(inflate),
};

/** What a register may answer in. Those of this city do not: on one machine the wire costs less than packing. */
export const ACCEPT_ENCODING = Object.keys(CODINGS).join(', ');

/**
 * Unpacks an answer, off this thread, up to a bound in bytes. Throws a `RegisterFailure` where it is more, in a coding that
 * nobody asked for, or broken.
 */
export async function inflated(bytes: Buffer, coding: string, limit: number): Promise<Buffer> {
  const unpack = CODINGS[coding.trim().toLowerCase()];
  if (!unpack) throw new RegisterFailure('not JSON', { detail: 'in a coding of its own' });
  try {
    return await unpack(bytes, { maxOutputLength: limit });
  } catch (error) {
    const isTooMuch =
      error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    throw isTooMuch
      ? new RegisterFailure('too large', { detail: `over ${limit} bytes once unpacked` })
      : new RegisterFailure('not JSON', { detail: 'does not unpack' });
  }
}
