import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readJournalKeys } from '../../../gateway/audit/keys/keys-on-disk.ts';
import { developmentToken } from '../../../gateway/auth/development-issuer.ts';
import type { Persona } from '../../../gateway/auth/personas.ts';
import { prepareRegisters } from '../../../subgraphs/prepare.ts';
import { roster } from '../../../subgraphs/roster.ts';
import { storeSettings } from '../../../subgraphs/settings.ts';
import { type StartingCity, startingCity } from '../../apart/program.ts';
import { captured } from '../../kit/captured.ts';

/** A filled tiny city in a folder of its own, to be started as a process as often as wanted. */
export interface CityFolder extends AsyncDisposable {
  /** Where the journal and the consents are kept. */
  readonly oversightUrl: string;
  start(): StartingCity;
  tokenOf(persona: Persona): Promise<string>;
  /** The keys of its journal; there once it has started. */
  keys(): ReturnType<typeof readJournalKeys>;
}

/** Fills a tiny city; its journal is kept in the same folder unless it is told where. */
export async function cityFolder(oversightUrl?: string): Promise<CityFolder> {
  const folder = await mkdtemp(join(tmpdir(), 'lgsp-city-'));
  const journal = oversightUrl ?? `sqlite:${join(folder, 'oversight.sqlite')}`;
  const env = {
    DATA_DIR: folder,
    PORT: '0',
    OVERSIGHT_DATABASE_URL: journal,
    // Clients of a storm ask more in a minute than an agency in a day.
    QUOTA_PER_HOUR: '1000000000',
    QUOTA_PUBLIC_PER_HOUR: '1000000000',
  };
  const names = roster();
  await prepareRegisters({ names, settings: storeSettings(names, env), profile: 'tiny' });
  const running = new Set<StartingCity>();
  return {
    oversightUrl: journal,
    start() {
      const city = startingCity(env);
      running.add(city);
      void city.ended.then(() => {
        running.delete(city);
        captured('log', logOf(city));
      });
      return city;
    },
    tokenOf: (persona) => developmentToken(persona, join(folder, 'development-issuer.json')),
    keys: () => readJournalKeys(join(folder, 'journal-keys.json')),
    async [Symbol.asyncDispose]() {
      const last = [...running];
      for (const city of last) city.kill('SIGKILL');
      await Promise.all(last.map(({ ended }) => ended));
      await rm(folder, { recursive: true });
    },
  };
}

/** What it wrote but for its greeting, which holds the worked question whole. */
export const logOf = (city: Pick<StartingCity, 'output'>): string =>
  city
    .output()
    .split('\n')
    .filter((line) => !line.startsWith('curl '))
    .join('\n');
