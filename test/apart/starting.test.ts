import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectFile } from '../../schema/project-root.ts';
import { fillStore } from '../../subgraphs/chassis/store/fill.ts';
import { openStore } from '../../subgraphs/chassis/store/open-store.ts';
import { loadSubgraph, roster } from '../../subgraphs/roster.ts';
import { engines } from '../kit/engines.ts';
import { cityOf, filledStore } from '../kit/filled-store.ts';
import { type Ending, refusedProgram } from './program.ts';

let folder: string;
let taken: Server;
let port: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'starting-'));
  taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  // A listening TCP server's address is never a pipe's name.
  port = String((taken.address() as AddressInfo).port);
});
afterAll(() => {
  taken.close();
  rmSync(folder, { recursive: true });
});

/** One plain message and the code for a failure: no trace, and nothing of a password. */
function expectRefusal({ code, output }: Ending, said: readonly string[]): void {
  expect(output.trim()).not.toBe('');
  for (const part of said) expect(output).toContain(part);
  expect(output).not.toMatch(/\n\s+at |node:internal|s3cret/);
  expect(code).toBe(1);
}

const citizens = (env: Readonly<Record<string, string>>, name = 'citizens'): Promise<Ending> =>
  refusedProgram('subgraph', [name], { PORT: '0', ...env });

describe.each(engines)('a register on $name', (engine) => {
  it('does not start on a store that was never made', async () => {
    await using database = await engine.freshDatabase('absent');
    const said = engine.name === 'sqlite' ? 'There is no store' : 'This store has no tables yet';
    expectRefusal(await citizens({ CITIZENS_DATABASE_URL: database.url }), [
      said,
      'CITIZENS_DATABASE_URL',
      'npm run seed',
    ]);
  });

  it('does not start on a store that is half filled', async () => {
    await using database = await engine.freshDatabase('half');
    const store = await openStore(database.url, { readOnly: false });
    const interrupted = fillStore(store, await loadSubgraph('citizens'), cityOf('tiny'), {
      chunkSize: 50,
      onProgress: ({ stage }) => {
        if (stage === 'rows') throw new Error('the power went');
      },
    });
    await expect(interrupted).rejects.toThrow('the power went');
    await store.close();
    expectRefusal(await citizens({ CITIZENS_DATABASE_URL: database.url }), [
      'This store is only half filled',
      'CITIZENS_DATABASE_URL',
      'npm run seed',
    ]);
  });

  it('does not start on a port that is taken, and lets go of its store', async () => {
    await using filled = await filledStore(await loadSubgraph('citizens'), engine);
    expectRefusal(await citizens({ CITIZENS_DATABASE_URL: filled.url, PORT: port }), [
      `Port ${port} of 127.0.0.1 is taken`,
      'Set PORT',
    ]);
  });
});

describe('a register', () => {
  it('that nobody knows is refused with the names of those there are', async () => {
    expectRefusal(await citizens({}, 'fisheries'), ['"fisheries"', ...roster()]);
  });

  it('without a name is told how to be started', async () => {
    const { code, output } = await refusedProgram('subgraph', [], {});
    expect([code, output]).toEqual([2, expect.stringContaining('npm run subgraph -- <')]);
  });

  it.each([
    ['a database that does not answer', 'postgres://clerk:s3cret@127.0.0.1:1/x', 'ECONNREFUSED'],
    ['a store of no known kind', 'oracle://clerk:s3cret@127.0.0.1/x', 'postgres://… or mysql://…'],
  ])('over %s says which setting to look at', async (_name, url, said) => {
    expectRefusal(await citizens({ CITIZENS_DATABASE_URL: url }), ['CITIZENS_DATABASE_URL', said]);
  });
});

describe('the gateway', () => {
  const gateway = (env: Readonly<Record<string, string>>): Promise<Ending> =>
    refusedProgram('gateway', [], { PORT: '0', LOG_LEVEL: 'error', ...env });

  /** Ours without its end, which is still GraphQL. */
  const half = (): string => {
    const whole = readFileSync(projectFile('schema/generated/supergraph.graphql'), 'utf8');
    return whole.slice(0, whole.lastIndexOf('\n}\n', whole.indexOf('\ntype Query')) + 3);
  };

  it.each([
    ['is no GraphQL', () => '{"query":', 'Syntax Error'],
    ['was never composed', () => 'type Query { a: Int }', 'names no subgraph'],
    ['was cut off', half, 'is not a whole supergraph'],
  ])('does not start on a supergraph that %s', async (_name, text, said) => {
    const path = join(folder, 'supergraph.graphql');
    writeFileSync(path, text());
    expectRefusal(await gateway({ SUPERGRAPH_PATH: path }), ['SUPERGRAPH_PATH', path, said]);
  });

  it('does not start on a port that is taken', async () => {
    expectRefusal(await gateway({ PORT: port }), [
      `Port ${port} of 127.0.0.1 is taken`,
      'Set PORT',
    ]);
  });
});
