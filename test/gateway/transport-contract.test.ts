import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe } from 'vitest';
import { readSettings } from '../../gateway/settings.ts';
import { reachedInProcess, reachedOverHttp } from '../kit/register-reached.ts';
import { transportContract } from './transport-contract.ts';

describe('registers over HTTP, with a seal on each call', () => {
  const folder = mkdtempSync(join(tmpdir(), 'transport-contract-'));
  const settings = readSettings({ TRUST: 'seal', DATA_DIR: folder });
  afterAll(() => rmSync(folder, { recursive: true }));
  transportContract((register) => reachedOverHttp(register, settings));
});

describe('registers in the process', () => transportContract(reachedInProcess));
