import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';

/** A secret under which people are hashed. */
export interface HashKey {
  readonly id: string;
  readonly secret: Buffer;
}

/** Every key of a journal: those that are used, and the earlier ones that old records still need. */
export interface JournalKeys {
  /** Signs from now on. */
  readonly signing: { readonly id: string; readonly key: KeyObject };
  /** Public keys of all that ever signed, by id. */
  readonly verifying: ReadonlyMap<string, KeyObject>;
  /** The first hashes; a person is looked for under all of them. Never empty. */
  readonly hashing: readonly [HashKey, ...HashKey[]];
}

/** The file as it is written. A signing key that is retired may have lost its private half. */
export interface KeysFile {
  readonly signing: readonly {
    readonly id: string;
    readonly publicKey: string;
    readonly privateKey?: string;
  }[];
  readonly hashing: readonly { readonly id: string; readonly secret: string }[];
}

const ID = /^[A-Za-z0-9_-]{1,32}$/;
const SECRET_BYTES = 32;

/** Reads what the file says, or throws a sentence that names what is wrong and repeats no key. */
export function parsedKeys(text: string): JournalKeys {
  const { signing, hashing } = keysFile(text);
  const first = signing[0];
  if (first?.privateKey === undefined)
    throw new Error('The first signing key of the journal has no private half.');
  const verifying = new Map(
    signing.map(({ id, publicKey }) => [
      id,
      createPublicKey({ key: bytes(publicKey), format: 'der', type: 'spki' }),
    ]),
  );
  const key = createPrivateKey({ key: bytes(first.privateKey), format: 'der', type: 'pkcs8' });
  if (key.asymmetricKeyType !== 'ed25519')
    throw new Error('The journal is signed with Ed25519, and its signing key is another.');
  const pair = createPublicKey(key).equals(verifying.get(first.id) ?? key);
  if (!pair) throw new Error('The halves of the signing key of the journal do not fit.');
  const [hashesNow, ...earlier] = hashing.map(({ id, secret }) => ({ id, secret: bytes(secret) }));
  if (hashesNow === undefined) throw new Error('The journal has no key to hash people with.');
  for (const { secret } of [hashesNow, ...earlier])
    if (secret.length !== SECRET_BYTES)
      throw new Error('A hash key of the journal is not 32 bytes long.');
  return { signing: { id: first.id, key }, verifying, hashing: [hashesNow, ...earlier] };
}

/** The parts of the file, each of the right shape and with an id of its own. */
export function keysFile(text: string): KeysFile {
  // Ours, and the shape is asserted below.
  const file = JSON.parse(text) as KeysFile;
  for (const list of [file.signing, file.hashing]) {
    if (!Array.isArray(list)) throw new Error('The journal keys need "signing" and "hashing".');
    const ids = list.map(({ id }) => id);
    if (new Set(ids).size !== ids.length || !ids.every((id) => ID.test(id)))
      throw new Error('Each journal key needs an id of its own: letters, digits, - and _.');
  }
  return file;
}

const bytes = (text: string): Buffer => Buffer.from(text, 'base64url');
