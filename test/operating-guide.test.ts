import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { journalSettings } from '../gateway/audit/journal-settings.ts';
import { createCaches } from '../gateway/caches.ts';
import { createMetrics } from '../gateway/metrics.ts';
import { readSettings } from '../gateway/settings.ts';
import { agencyPort } from '../schema/compose/agency-ports.ts';
import { environmentReader } from '../schema/environment.ts';
import { projectFile } from '../schema/project-root.ts';
import { readAuthSettings } from '../schema/trust/auth-settings.ts';
import { roster } from '../subgraphs/roster.ts';
import { serverSettings } from '../subgraphs/server-settings.ts';
import { storeSettings } from '../subgraphs/settings.ts';

const guide = readFileSync(projectFile('docs/operating.md'), 'utf8');

/** A row of one of the guide's tables of settings. */
interface Said {
  readonly file: string;
  readonly name: string;
  /** Undefined where the guide says in words what the default is. */
  readonly value: string | undefined;
}

/** The tables stand under a heading that names the file which reads them. */
const said: readonly Said[] = guide.split(/^##+ /m).flatMap((section) => {
  const file = /^[^\n]*\(`([\w/-]+settings\.ts)`\)/.exec(section)?.[1];
  if (file === undefined) return [];
  return [...section.matchAll(/^\| `([^`]+)` +\| (?:`([^`]*)`|_)/gm)].map(
    ([, name = '', value]) => ({ file, name, value }),
  );
});

const settingsFiles = ['gateway', 'schema', 'subgraphs'].flatMap((folder) =>
  readdirSync(projectFile(folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /(^|\/|-)settings\.ts$/.test(path))
    .map((path) => join(folder, path)),
);

/** The names that a file asks the environment for, whether by itself or through what it shares with others. */
function namesIn(file: string): readonly string[] {
  const code = readFileSync(projectFile(file), 'utf8');
  const shared = [...code.matchAll(/from '\.\.\/(schema\/[\w-]+\.ts)'/g)].flatMap(
    ([, to = '']) => to,
  );
  const names = [...code.matchAll(/(?:\w\(|\[)\s*'([A-Z][A-Z0-9_]+)'/g)].map(
    ([, name = '']) => name,
  );
  return [...new Set([...names, ...shared.flatMap(namesIn)])];
}

describe('the operating guide', () => {
  it('has a table for each file that reads settings', () => {
    expect(new Set(said.map(({ file }) => file))).toEqual(new Set(settingsFiles));
  });

  it.each(settingsFiles)('names every setting that %s reads, and no other', (file) => {
    const named = said.filter((row) => row.file === file).map(({ name }) => name);
    const read = namesIn(file);
    expect(read.length).toBeGreaterThan(0);
    expect(named.filter((name) => !name.startsWith('<AGENCY>')).toSorted()).toEqual(
      read.toSorted(),
    );
  });

  it('gives the default of each setting as it is', () => {
    const kept: Readonly<Record<string, (env: Record<string, string>) => unknown>> = {
      'gateway/settings.ts': (env) => readSettings(env),
      'schema/trust/auth-settings.ts': (env) =>
        readAuthSettings(
          environmentReader({
            AUTH_ISSUER: 'https://issuer.example',
            AUTH_JWKS_URL: 'https://issuer.example/jwks',
            ...env,
          }),
        ),
      'gateway/audit/journal-settings.ts': (env) => journalSettings(env),
      'subgraphs/settings.ts': (env) => storeSettings(roster(), env),
      'subgraphs/server-settings.ts': (env) => serverSettings(4001, env),
    };
    const wrong = said.filter(({ file, name, value }) => {
      if (value === undefined) return false;
      const read = kept[file];
      return JSON.stringify(read?.({ [name]: value })) !== JSON.stringify(read?.({}));
    });
    expect(wrong).toEqual([]);
  });

  it('speaks of every figure that the gateway exports, and of no other', async () => {
    const metrics = createMetrics();
    metrics.watch(() => ({ registers: [], caches: createCaches() }));
    metrics.watchJournal(() => true);
    const exported = [...(await metrics.text()).matchAll(/^# TYPE (lgsp_\w+)/gm)];
    const named = [...guide.matchAll(/lgsp_[a-z_]+/g)].map(([name]) =>
      name.replace(/_bucket$/, ''),
    );
    expect(new Set(named)).toEqual(new Set(exported.map(([, name]) => name)));
  });

  it('gives each register its port', () => {
    for (const name of roster()) {
      expect(guide).toMatch(new RegExp(`^\\| ${name} +\\| \`${agencyPort(name)}\``, 'm'));
    }
  });

  it('quotes commands that exist', () => {
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(
      readFileSync(projectFile('package.json'), 'utf8'),
    );
    const named = [...guide.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});
