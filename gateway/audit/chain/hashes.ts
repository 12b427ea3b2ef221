import { hash } from 'node:crypto';

/** What a chain that has no record yet goes on from. */
export const genesisHash = (chain: string): string => hash('sha256', `lgsp-journal\n${chain}`);

/**
 * The hash of a record: SHA-256 over the one before it, its place and its body, each on a line.
 *
 * The first three are of fixed form, so that no two records give the same text. Anyone can check
 * it: `printf '%s\n%s\n%s\n%s' "$previous" "$chain" "$number" "$body" | sha256sum`.
 */
export function recordHash(previous: string, chain: string, number: number, body: string): string {
  return hash('sha256', `${previous}\n${chain}\n${number}\n${body}`);
}
