import { sign, verify } from 'node:crypto';
import type { JournalKeys } from '../keys/journal-keys.ts';

/** A signature and the key it was made with. */
export interface Seal {
  readonly keyId: string;
  readonly signature: string;
}

/** Says that a chain stood so at an instant. */
export interface Checkpoint extends Seal {
  readonly chain: string;
  readonly number: number;
  /** Number of the checkpoint before it, 0 for the first: so that none can be taken out unseen. */
  readonly previous: number;
  readonly hash: string;
  readonly at: string;
}

/** Says that the records up to a number were moved to an archive, by whoever holds the key. */
export interface ArchivedMark extends Seal {
  readonly chain: string;
  readonly number: number;
  readonly hash: string;
  /** The last checkpoint that went with them. */
  readonly checkpoint: number;
  readonly at: string;
}

/** Signs a text for one use; the same text for another use has another signature. */
export function sealed(keys: JournalKeys, use: string, text: string): Seal {
  const signature = sign(null, Buffer.from(`lgsp-journal ${use}\n${text}`), keys.signing.key);
  return { keyId: keys.signing.id, signature: signature.toString('base64url') };
}

/** What is wrong with a signature; null when nothing is. */
export function sealFault(
  keys: JournalKeys,
  use: string,
  text: string,
  { keyId, signature }: Seal,
): string | null {
  const key = keys.verifying.get(keyId);
  if (key === undefined) return 'is signed with a key that is not ours';
  const bytes = Buffer.from(signature, 'base64url');
  const holds = verify(null, Buffer.from(`lgsp-journal ${use}\n${text}`), key, bytes);
  return holds ? null : 'has a signature that does not fit';
}

type Unsealed<Sealed> = Omit<Sealed, keyof Seal>;

const checkpointText = (said: Unsealed<Checkpoint>): string =>
  [said.chain, said.number, said.previous, said.hash, said.at].join('\n');

const markText = (said: Unsealed<ArchivedMark>): string =>
  [said.chain, said.number, said.hash, said.checkpoint, said.at].join('\n');

/** Signs how far a chain is. */
export const signedCheckpoint = (keys: JournalKeys, said: Unsealed<Checkpoint>): Checkpoint => ({
  ...said,
  ...sealed(keys, 'checkpoint', checkpointText(said)),
});

/** Signs how far a chain is archived. */
export const signedMark = (keys: JournalKeys, said: Unsealed<ArchivedMark>): ArchivedMark => ({
  ...said,
  ...sealed(keys, 'archived', markText(said)),
});

/** What is wrong with a checkpoint by itself; null when nothing is. */
export const checkpointFault = (keys: JournalKeys, said: Checkpoint): string | null =>
  sealFault(keys, 'checkpoint', checkpointText(said), said);

/** What is wrong with such a mark by itself; null when nothing is. */
export const markFault = (keys: JournalKeys, said: ArchivedMark): string | null =>
  sealFault(keys, 'archived', markText(said), said);
