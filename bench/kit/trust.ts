import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { keyText, registerKey } from '../../schema/trust/seal-keys.ts';
import type { BenchIssuer } from './issuer.ts';

type Environment = Readonly<Record<string, string>>;

/** How a city trusts: what its gateway is told of it, and what each register. */
export interface Trusting {
  readonly ofGateway: Environment;
  ofRegister(name: string): Environment;
}

/** Nothing here is a question of how much may be asked. */
const UNBOUNDED = {
  QUOTA_PER_HOUR: '1000000000000',
  QUOTA_PUBLIC_PER_HOUR: '1000000000000',
  UNUSUAL_RECORDS_PER_DAY: '1000000000',
  MAX_OPERATIONS: '2000',
  // A thousand who ask at once wait for one another; how long is what is measured.
  REQUEST_DEADLINE_MS: '60000',
  SUBGRAPH_DEADLINE_MS: '30000',
};

/** Without policy and journal: nobody is asked who they are. */
export const trustingEveryone = (stores: string): Trusting => ({
  ofGateway: { ...UNBOUNDED, TRUST: 'none', DATA_DIR: stores },
  ofRegister: () => ({ TRUST: 'none' }),
});

/** With both, the journal in a file of its own. */
export function trustingSeals(stores: string, issuer: BenchIssuer, journalUrl: string): Trusting {
  const key = randomBytes(32);
  const own = join(stores, 'gateway');
  mkdirSync(own, { mode: 0o700 });
  return {
    ofGateway: {
      ...UNBOUNDED,
      ...issuer.env,
      ...{ TRUST: 'seal', SEAL_KEY: keyText(key), DATA_DIR: own },
      OVERSIGHT_DATABASE_URL: journalUrl,
    },
    ofRegister: (name) => ({ TRUST: 'seal', SEAL_KEY: keyText(registerKey(key, name)) }),
  };
}
