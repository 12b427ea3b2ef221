import { join } from 'node:path';
import { inject } from 'vitest';
import { captureIn } from './captured.ts';

const { folder } = inject('testRun');
captureIn(folder);
// Registers that sign keep their keys with the run, not in the checkout.
process.env['RESULT_KEYS_FILE'] = join(folder, 'result-keys.json');
