import type { JournalSettings } from '../journal-settings.ts';
import { journalKeys, rotateKey } from '../keys/keys-on-disk.ts';
import { WrongArguments } from './help.ts';

/** Prints the public keys, for whoever verifies elsewhere; puts a new key in front when asked to. */
export function keys(
  { keysFile }: JournalSettings,
  rotate: string | undefined,
  output: NodeJS.WritableStream,
): void {
  if (rotate !== undefined && rotate !== 'signing' && rotate !== 'hashing')
    throw new WrongArguments('--rotate must be signing or hashing');
  let known = journalKeys(keysFile);
  if (rotate !== undefined) {
    rotateKey(keysFile, rotate);
    known = journalKeys(keysFile);
    output.write('Restart the gateways to use it. / Khởi động lại cổng để dùng khoá mới.\n');
  }
  for (const [id, key] of known.verifying) {
    const pem = key.export({ type: 'spki', format: 'pem' });
    output.write(`signing ${id}${id === known.signing.id ? ' (signs now)' : ''}\n${pem}`);
  }
  const [first, ...earlier] = known.hashing;
  output.write(`hashing ${first.id} (hashes now)\n`);
  for (const { id } of earlier) output.write(`hashing ${id}\n`);
}
