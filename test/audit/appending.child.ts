import { openJournal } from '../../gateway/audit/journal.ts';
import { readJournalKeys } from '../../gateway/audit/keys/keys-on-disk.ts';
import { AN, access } from './kit.ts';

/** Appends without end and says each request id once its record is durable, until someone kills it. */
const [, , url = '', keysFile = '', name = ''] = process.argv;
const journal = await openJournal({ url, keys: readJournalKeys(keysFile), version: 'child' });
const write = async (writer: number): Promise<void> => {
  for (let turn = 0; ; turn += 1) {
    const requestId = `${name}-${writer}-${turn}`;
    await journal.append([access([AN], { requestId })]);
    process.stdout.write(`${requestId}\n`);
  }
};
await Promise.all(Array.from({ length: 8 }, (_, writer) => write(writer)));
