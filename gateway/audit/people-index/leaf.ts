/** Hash of a person: an AES-CMAC. */
const SUBJECT_BYTES = 16;

// An entry: the person, the instant, the number of the record, and the place of its chain in the leaf's list.
const [AT, NUMBER, CHAIN] = [16, 22, 28];
export const ENTRY_BYTES = 32;

/** An instant and a number take so many bytes, which is as much as a number holds exactly, but for five bits. */
const WHOLE = 6;

/** That a record is about a person. */
export interface Entry {
  /** 22 characters, as the record has it. */
  readonly subject: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly chain: string;
  readonly number: number;
}

/**
 * A part of the index of people: entries of everybody whose hash begins like this, in no order.
 *
 * Packed, because there is an entry for everyone an answer is about: as a row it would be most of what a record costs.
 */
export interface Leaf {
  /** Hexadecimal digits, as few as none. */
  readonly prefix: string;
  readonly chains: readonly string[];
  /** 32 bytes each. */
  readonly entries: Buffer;
}

/** The bytes of a hash as a record has it; other than 16 for what is no hash. */
export const subjectBytes = (subject: string): Buffer => Buffer.from(subject, 'base64url');

/** Entries that one record is about these people, of the first chain in whatever leaf they come into. */
export function entriesOf(people: readonly string[], at: number, number: number): Buffer {
  const entries = Buffer.alloc(people.length * ENTRY_BYTES);
  let start = 0;
  for (const subject of people) {
    entries.write(subject, start, SUBJECT_BYTES, 'base64url');
    entries.writeUIntBE(at, start + AT, WHOLE);
    entries.writeUIntBE(number, start + NUMBER, WHOLE);
    start += ENTRY_BYTES;
  }
  return entries;
}

/** Where the entries of a leaf end: whoever can write to the store can leave a piece of one behind the last. */
const endOf = ({ entries }: Pick<Leaf, 'entries'>): number =>
  entries.length - (entries.length % ENTRY_BYTES);

/** Every entry of a leaf. */
export function* entriesIn(leaf: Leaf): Generator<Entry> {
  const end = endOf(leaf);
  for (let start = 0; start < end; start += ENTRY_BYTES) yield entryAt(leaf, start);
}

/** The entries of one person in a leaf. */
export function entriesAbout(leaf: Leaf, subject: Buffer): readonly Entry[] {
  const found: Entry[] = [];
  const { entries } = leaf;
  for (let at = entries.indexOf(subject); at !== -1; at = entries.indexOf(subject, at + 1))
    if (at % ENTRY_BYTES === 0 && at < endOf(leaf)) found.push(entryAt(leaf, at));
  return found;
}

function entryAt({ chains, entries }: Leaf, start: number): Entry {
  return {
    subject: entries.toString('base64url', start, start + SUBJECT_BYTES),
    at: entries.readUIntBE(start + AT, WHOLE),
    chain: chains[entries.readUInt32BE(start + CHAIN)] ?? '',
    number: entries.readUIntBE(start + NUMBER, WHOLE),
  };
}

/** Into which new leaf an entry goes, by its place. */
type Going = (entries: Buffer, start: number) => number;

/** Puts the entries of leaves into as many new ones, each with those chains alone that it speaks of. */
export function regrouped(
  leaves: readonly Leaf[],
  prefixes: readonly string[],
  going: Going,
): readonly Leaf[] {
  const sizes = new Array<number>(prefixes.length).fill(0);
  for (const leaf of leaves)
    for (let start = 0; start < endOf(leaf); start += ENTRY_BYTES) {
      const place = going(leaf.entries, start);
      sizes[place] = (sizes[place] ?? 0) + ENTRY_BYTES;
    }
  const made = prefixes.map((prefix, place) => growing(prefix, sizes[place] ?? 0));
  for (const leaf of leaves)
    for (let start = 0; start < endOf(leaf); start += ENTRY_BYTES)
      made[going(leaf.entries, start)]?.put(leaf.entries, start, leaf.chains);
  return made.map(({ leaf }) => leaf).filter((leaf) => leaf.entries.length > 0);
}

/** A leaf without the entries that do not stay: itself when all do, null when none does. */
export function keeping(leaf: Leaf, stays: (entry: Entry) => boolean): Leaf | null {
  const kept: Buffer[] = [];
  for (let start = 0; start < endOf(leaf); start += ENTRY_BYTES)
    if (stays(entryAt(leaf, start))) kept.push(leaf.entries.subarray(start, start + ENTRY_BYTES));
  const entries = Buffer.concat(kept);
  if (entries.length === leaf.entries.length) return leaf;
  return regrouped([{ ...leaf, entries }], [leaf.prefix], () => 0)[0] ?? null;
}

/** A leaf that is being filled. */
function growing(prefix: string, bytes: number) {
  const chains: string[] = [];
  const places = new Map<string, number>();
  const entries = Buffer.allocUnsafe(bytes);
  let end = 0;
  return {
    leaf: { prefix, chains, entries },
    put(from: Buffer, start: number, named: readonly string[]): void {
      from.copy(entries, end, start, start + ENTRY_BYTES);
      const chain = named[from.readUInt32BE(start + CHAIN)] ?? '';
      let place = places.get(chain);
      if (place === undefined) {
        place = chains.push(chain) - 1;
        places.set(chain, place);
      }
      entries.writeUInt32BE(place, end + CHAIN);
      end += ENTRY_BYTES;
    },
  };
}
