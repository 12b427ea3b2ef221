import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import type { Head } from '../chain/bodies.ts';
import { type Checkpoint, type Seal, sealed, sealFault } from '../chain/seals.ts';
import type { JournalKeys } from '../keys/journal-keys.ts';
import type { FoundRecord } from '../verify/chain-checker.ts';

/** Part of a chain in an archive: the records behind `from` up to `to`. */
export interface ArchivedSpan {
  readonly chain: string;
  readonly startedAt: string;
  readonly version: string;
  readonly from: Head;
  readonly to: Head;
}

/** What an archive says it holds. The first line of the file, signed. */
export interface Manifest {
  readonly format: 'lgsp-journal-archive/1';
  /** First month that is not in it, `YYYY-MM`. */
  readonly before: string;
  readonly writtenAt: string;
  readonly spans: readonly ArchivedSpan[];
}

interface SignedManifest extends Seal {
  /** The manifest's own text: what is signed must not be written anew by a parser. */
  readonly manifest: string;
}

/** A line of an archive behind the first. */
export type ArchiveLine =
  | { readonly chain: string; readonly record: FoundRecord }
  | { readonly chain: string; readonly checkpoint: Checkpoint };

/** The first line of an archive. */
export function manifestLine(keys: JournalKeys, said: Manifest): string {
  const manifest = JSON.stringify(said);
  const line: SignedManifest = { manifest, ...sealed(keys, 'archive', manifest) };
  return JSON.stringify(line);
}

/** Reads the first line; throws what is wrong with it. */
export function readManifest(keys: JournalKeys, line: string): Manifest {
  // The signature vouches for the shape; a line of another shape has none that fits.
  const { manifest, ...seal } = JSON.parse(line) as SignedManifest;
  const wrong = sealFault(keys, 'archive', String(manifest), {
    keyId: String(seal.keyId),
    signature: String(seal.signature),
  });
  if (wrong !== null) throw new Error(`its manifest ${wrong}`);
  return JSON.parse(manifest) as Manifest;
}

/** The lines of an archive, read as they are wanted. */
export async function* archiveLines(path: string): AsyncGenerator<string> {
  const file = createReadStream(path);
  const unpacked = createGunzip();
  file.on('error', (error) => unpacked.destroy(error));
  yield* createInterface({ input: file.pipe(unpacked), crlfDelay: Number.POSITIVE_INFINITY });
}
