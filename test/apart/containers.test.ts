import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readSettings } from '../../gateway/settings.ts';
import { agencyPort } from '../../schema/compose/agency-ports.ts';
import { projectFile } from '../../schema/project-root.ts';
import { registerKey, sealKeysIn } from '../../schema/trust/seal-keys.ts';
import { roster } from '../../subgraphs/roster.ts';
import { serverSettings } from '../../subgraphs/server-settings.ts';
import { prefixOf, storeSettings } from '../../subgraphs/settings.ts';

interface Service {
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly networks?: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
}

interface ComposeFile {
  readonly services: Readonly<Record<string, Service>>;
  readonly networks: Readonly<Record<string, { readonly internal?: boolean }>>;
}

const text = readFileSync(projectFile('docker-compose.yml'), 'utf8');
// The file is ours; a service that is not there fails the expectation that looks for it.
const { services, networks } = parse(text, { merge: true }) as ComposeFile;
const service = (name: string): Service => services[name] ?? {};

/** A built file's source, so that the check needs no build. */
const sourceOf = (built: string): string => built.replace(/^dist\//, '').replace(/\.js$/, '.ts');

describe('the containers', () => {
  it('are a database and a register for each agency, the preparing step, the gateway and its own', () => {
    const expected = roster().flatMap((name) => [name, `${name}-db`]);
    const others = ['gateway', 'oversight-db', 'prepare'];
    expect(Object.keys(services).sort()).toEqual([...expected, ...others].sort());
  });

  it.each(roster())('run %s with the command, port and settings the code reads', (name) => {
    const { command, environment = {}, networks: reached } = service(name);
    expect(command).toEqual(['node', 'dist/subgraphs/main.js', name]);
    expect(environment['PORT']).toBe(String(agencyPort(name)));
    const url = environment[`${prefixOf(name)}_DATABASE_URL`] ?? '';
    expect(new URL(url).hostname).toBe(`${name}-db`);
    expect(storeSettings([name], environment).databaseUrls.get(name)).toBe(url);
    // A key stands there when the containers run; without one a register would not start.
    const started = { ...environment, SEAL_KEY: '00'.repeat(32) };
    expect(environment['SEAL_KEY']).toContain(`\${${prefixOf(name)}_SEAL_KEY:?`);
    expect(serverSettings(0, started).trust).toBe('seal');
    expect(() => serverSettings(0, { ...started, SEAL_KEY: '' })).toThrow('SEAL_KEY');
    expect(reached).toEqual([name, 'graph']);
    expect(service(`${name}-db`).networks).toEqual([name]);
    expect(networks[name]?.internal).toBe(true);
    expect(service('gateway').environment?.[`${prefixOf(name)}_URL`]).toBe(
      `http://${name}:${agencyPort(name)}/graphql`,
    );
    expect(service('gateway').depends_on?.[name]?.condition).toBe('service_healthy');
    expect(service('prepare').environment?.[`${prefixOf(name)}_DATABASE_URL`]).toBe(url);
  });

  it('keep the journal where the gateway alone can write it, and its keys outside the container', () => {
    const { environment = {}, networks: reached = [], volumes = [] } = service('gateway');
    const started = { ...environment, AUTH_ISSUER: '', AUTH_JWKS_URL: '' };
    const settings = readSettings({ ...started, SEAL_KEY: '00'.repeat(32) });
    expect(new URL(settings.audit.databaseUrl).hostname).toBe('oversight-db');
    expect(settings.auth).toBe(null);
    expect(reached).toContain('oversight');
    expect(service('oversight-db').networks).toEqual(['oversight']);
    expect(networks['oversight']?.internal).toBe(true);
    const beside = Object.entries(services).filter(([, one]) =>
      one.networks?.includes('oversight'),
    );
    expect(beside.map(([name]) => name).sort()).toEqual(['gateway', 'oversight-db']);
    expect(volumes).toEqual(['journal-keys:/keys']);
    expect(settings.audit.keysFile).toMatch(/^\/keys\//);
  });

  it('run the gateway as npm does, by the image alone too', () => {
    const { scripts } = JSON.parse(readFileSync(projectFile('package.json'), 'utf8'));
    const command = String(scripts.gateway).split(' ');
    expect(service('gateway').command).toEqual(command);
    const [, image = ''] =
      /^CMD (.+)$/m.exec(readFileSync(projectFile('Dockerfile'), 'utf8')) ?? [];
    expect(JSON.parse(image)).toEqual(command);
  });

  it('run nothing that is not in the code', () => {
    const programs = Object.values(services).flatMap(
      ({ command = [] }) => command.slice(1).find((arg) => !arg.startsWith('-')) ?? [],
    );
    expect(programs.length).toBe(roster().length + 2);
    expect(programs.filter((built) => !existsSync(projectFile(sourceOf(built))))).toEqual([]);
  });

  it('all say whether they are well', () => {
    const silent = Object.entries(services).filter(([, one]) => one.healthcheck === undefined);
    expect(silent.map(([name]) => name)).toEqual(['prepare']);
  });

  it('publish the gateway alone, on this machine alone', () => {
    const published = Object.entries(services).filter(([, { ports }]) => ports !== undefined);
    expect(published.map(([name, { ports }]) => [name, ports])).toEqual([
      ['gateway', ['127.0.0.1:4000:4000']],
    ]);
  });

  it('hold no secret: every password comes from the environment', () => {
    const passwords = [...text.matchAll(/PASSWORD: (.+)$/gm)].map(([, value]) => value);
    expect(passwords).toHaveLength(roster().length + 1);
    expect(passwords.filter((value) => !/^\$\{\w+:\?put it in \.env\}$/.test(value ?? ''))).toEqual(
      [],
    );
    const inUrls = [...text.matchAll(/postgres:\/\/\w+:([^@]+)@/g)].map(([, value]) => value);
    expect(inUrls.filter((value) => !/^\$\{\w+\}$/.test(value ?? ''))).toEqual([]);
  });

  it('are given their secrets by the lines that .env.example shows', () => {
    const folder = mkdtempSync(join(tmpdir(), 'lgsp-env-'));
    const example = readFileSync(projectFile('.env.example'), 'utf8');
    const lines = [...example.matchAll(/^# {3}(.*)$/gm)].map(([, line]) => line);
    execFileSync('sh', ['-c', lines.join('\n')], { cwd: folder });
    const written = new Map(
      readFileSync(join(folder, '.env'), 'utf8')
        .trim()
        .split('\n')
        .map((line) => line.split('=') as [string, string]),
    );
    rmSync(folder, { recursive: true });
    const [master = Buffer.alloc(0)] = sealKeysIn(written.get('GATEWAY_SEAL_KEY') ?? '') ?? [];
    for (const name of roster())
      expect(sealKeysIn(written.get(`${prefixOf(name)}_SEAL_KEY`) ?? '')).toEqual([
        registerKey(master, name),
      ]);
    const names = [...example.matchAll(/^(\w+)=$/gm)].map(([, name]) => name);
    expect([...written.keys()].toSorted()).toEqual(names.toSorted());
  });

  it('run without root, from an image built in stages', () => {
    const dockerfile = readFileSync(projectFile('Dockerfile'), 'utf8');
    expect(dockerfile.match(/^FROM /gm)).toHaveLength(2);
    expect(dockerfile).toMatch(/^USER node$/m);
  });

  it('find in the image every file that is read and is not code', () => {
    const dockerfile = readFileSync(projectFile('Dockerfile'), 'utf8');
    const [, served = ''] = dockerfile.split(/^FROM .*slim$/m);
    const copied = [...served.matchAll(/ \/app\/(\S+) \.\//g)].map(([, path]) => `${path}/`);
    const read = [
      'schema/generated/supergraph.graphql',
      'gateway/pages/operations/01-citizen-across-registers.graphql',
      'gateway/pages/operations/01-citizen-across-registers.as.json',
      ...roster().map((name) => `subgraphs/${name}/schema.graphql`),
    ];
    expect(read.filter((path) => !existsSync(projectFile(path)))).toEqual([]);
    expect(read.filter((path) => !copied.some((folder) => path.startsWith(folder)))).toEqual([]);
  });
});
