import { join } from 'node:path';
import { dataFolder } from '../../schema/data-folder.ts';
import type { Environment } from '../../schema/environment.ts';

/** Where the keys are that sign the codes of results: `RESULT_KEYS_FILE`, or a file in the data folder. */
export function resultKeysFile(env: Environment = process.env): string {
  return env['RESULT_KEYS_FILE']?.trim() || join(dataFolder(env), 'result-keys.json');
}
