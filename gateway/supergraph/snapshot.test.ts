import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApolloGateway, LocalGraphQLDataSource } from '@apollo/gateway';
import { buildSchema, parse, print } from 'graphql';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { projectFile } from '../../schema/project-root.ts';
import { smallRegisters } from '../../test/gateway/kit/small-registers.ts';
import { composed } from '../../test/gateway/kit/start-gateway.ts';
import { settledAddresses } from './register-urls.ts';
import { readSnapshot, type Snapshot } from './snapshot.ts';
import { withoutAccess } from './strip.ts';

const folder = mkdtempSync(join(tmpdir(), 'snapshot-'));
// The gateway under test sees to this itself; the stock one alone would write home.
beforeAll(() => void vi.stubEnv('APOLLO_TELEMETRY_DISABLED', 'true'));
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

function snapshotOf(sdl: string): Snapshot {
  const path = join(folder, 'supergraph.graphql');
  writeFileSync(path, sdl);
  return readSnapshot(path);
}

/** What the stock gateway says to a supergraph. */
async function loading(supergraphSdl: string): Promise<string> {
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: () => new LocalGraphQLDataSource(buildSchema('type Query { a: Int }')),
    logger: {
      debug: () => undefined,
      info: () => undefined,
      warn: () => undefined,
      error: () => undefined,
    },
  });
  return gateway.load({}).then(
    () => 'loaded',
    (error: Error) => error.message,
  );
}

const withAccess = (imports: string, use: string): string =>
  composed([
    {
      name: 'one',
      resolvers: {},
      sdl: `
        extend schema @link(url: "https://specs.apollo.dev/federation/v2.11", import: ["@key", "@cost", "@listSize", ${imports}])
        type Query { a: Int ${use} b: [Int] @listSize(assumedSize: 3) @cost(weight: 2) }`,
    },
  ]);

describe('access directives', () => {
  it.each([
    ['@authenticated', '"@authenticated"', '@authenticated'],
    ['@requiresScopes', '"@requiresScopes"', '@requiresScopes(scopes: [["a", "b"], ["c"]])'],
    ['@policy', '"@policy"', '@policy(policies: [["p"]])'],
    [
      'one under another name',
      '{ name: "@requiresScopes", as: "@needs" }',
      '@needs(scopes: [["a"]])',
    ],
  ])('%s are taken out, so that the stock gateway loads the file', async (_name, imports, use) => {
    const sdl = withAccess(imports, use);
    expect(await loading(sdl)).toContain('unsupported');
    const { planningSdl, isOpen } = snapshotOf(sdl);
    expect(await loading(planningSdl)).toBe('loaded');
    expect(isOpen).toBe(false);
    expect(planningSdl).not.toMatch(/authenticated|requiresScopes|policy|@needs/);
  });

  it('go alone: everything else is as it was', () => {
    const sdl = withAccess('"@authenticated"', '');
    const { document, access } = withoutAccess(parse(sdl));
    expect(access).toEqual([]);
    expect(print(document)).toBe(print(parse(sdl)));
  });

  it('linked in the file by hand, with imports and a prefix, are found too', () => {
    const { document, access } = withoutAccess(
      parse(`
        schema
          @link(url: "https://specs.apollo.dev/link/v1.0")
          @link(url: "https://specs.apollo.dev/join/v0.5", for: EXECUTION)
          @link(url: "https://specs.apollo.dev/policy/v0.1", as: "rule", import: [{ name: "@policy", as: "@asks" }, "Policy"], for: SECURITY)
        { query: Query }
        directive @asks(policies: [[Policy!]!]!) on FIELD_DEFINITION
        scalar Policy
        scalar rule__Other
        type Query { a: Int @asks(policies: [["x"]]) }`),
    );
    expect(access).toEqual(['policy']);
    expect(print(document)).not.toMatch(/asks|Policy|rule/);
    expect(print(document)).toContain('join/v0.5');
  });
});

describe('a supergraph file', () => {
  it('tells which registers it is made of and what joins them', () => {
    const snapshot = snapshotOf(composed(smallRegisters));
    expect(snapshot.registers).toEqual([
      { name: 'land-parcels', url: 'http://land-parcels.invalid/graphql' },
      { name: 'persons', url: 'http://persons.invalid/graphql' },
      { name: 'results', url: 'http://results.invalid/graphql' },
    ]);
    expect(snapshot.joins).toEqual([
      { entity: 'Person', registers: ['land-parcels', 'persons', 'results'] },
    ]);
    expect(Object.isFrozen(snapshot)).toBe(true);
  });

  it('has an id that changes with it and with nothing else', () => {
    const one = snapshotOf(composed(smallRegisters));
    expect(snapshotOf(composed(smallRegisters)).id).toBe(one.id);
    expect(snapshotOf(composed(smallRegisters.slice(1))).id).not.toBe(one.id);
  });

  it('of our own city can be loaded', async () => {
    const snapshot = readSnapshot(projectFile('schema/generated/supergraph.graphql'));
    expect(await loading(snapshot.planningSdl)).toBe('loaded');
    expect(snapshot.rules.get('Citizen.fullName')).toMatchObject({ sharing: 'SHARED' });
    expect(snapshot.joins.find(({ entity }) => entity === 'Citizen')?.registers).toHaveLength(5);
  });

  it.each([
    ['is not there', undefined],
    ['is no GraphQL', 'type {'],
    ['is one subgraph and not the composed file', 'type Query { a: Int }'],
  ])('that %s is refused by its path', (_name, sdl) => {
    const path = join(folder, `refused-${_name.length}.graphql`);
    if (sdl !== undefined) writeFileSync(path, sdl);
    expect(() => readSnapshot(path)).toThrow(path);
  });
});

describe('where registers are', () => {
  const registers = [
    { name: 'land-parcels', url: 'http://land.invalid/graphql' },
    { name: 'persons', url: '' },
  ];

  it('is what the settings say, else what the file says', () => {
    const found = settledAddresses(
      registers,
      new Map([['PERSONS', 'https://persons.example/graphql']]),
    );
    expect(found.map(({ url }) => url)).toEqual([
      'http://land.invalid/graphql',
      'https://persons.example/graphql',
    ]);
  });

  it('is asked for by the setting’s name when nobody says it', () => {
    expect(() => settledAddresses(registers, new Map([['LAND_PARCELS', 'land']]))).toThrow(
      /LAND_PARCELS_URL[\s\S]*PERSONS_URL/,
    );
  });
});
