import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type SmallGraph, startSmallGraph } from '../gateway/kit/start-gateway.ts';

let graph: SmallGraph;
let before: string;
beforeEach(async () => {
  graph = await startSmallGraph();
  before = readFileSync(graph.supergraphPath, 'utf8');
});
afterEach(() => graph[Symbol.asyncDispose]());

/** As a careful operator replaces a file: written beside it, then put in its place. */
function put(text: string): void {
  const beside = `${graph.supergraphPath}.new`;
  writeFileSync(beside, text);
  renameSync(beside, graph.supergraphPath);
}

const ready = async () => JSON.parse((await graph.get('/readyz')).text);
const supergraphOf = async (): Promise<string> => (await ready()).supergraph;
const refused = async () => (await ready()).supergraphRefused;
const peopleOf = async (query: string) => (await graph.ask(query)).body.data?.['people'];
const lines = (message: string) => graph.log.filter(({ msg }) => msg === message);
const SERVED = 'a new supergraph is served';
const REFUSED = 'the supergraph is refused; the one before is still served';

async function until(holds: () => Promise<boolean> | boolean): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await holds()) return;
    await pause(50);
  }
  throw new Error('It did not come about.');
}

/** The same graph, without what a person's motto is. */
const withoutMotto = (text: string): string => text.replace(/^\s*motto: String.*$/m, '');
const MOTTO = '{ people { name motto } }';

describe('another supergraph in the file', () => {
  it('is served, and rolled back by putting the file back', async () => {
    const first = await supergraphOf();
    expect(await peopleOf(MOTTO)).toHaveLength(2);

    put(withoutMotto(before));
    await until(async () => (await supergraphOf()) !== first);
    const second = await supergraphOf();
    expect((await graph.ask(MOTTO)).body).toMatchObject({
      errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
    });
    expect(await peopleOf('{ people { name } }')).toHaveLength(2);

    put(before);
    await until(async () => (await supergraphOf()) === first);
    expect(await peopleOf(MOTTO)).toHaveLength(2);
    expect(lines(SERVED).map(({ supergraph }) => supergraph)).toEqual([second, first]);
    expect((await graph.get('/metrics')).text).toContain(
      'lgsp_gateway_supergraphs_total{outcome="served"} 2',
    );
  });

  it('takes its place without a request that fails', async () => {
    const first = await supergraphOf();
    let isOver = false;
    const answers: string[] = [];
    const asker = async (): Promise<void> => {
      while (!isOver) {
        const { status, body } = await graph.ask('{ people { name } person(id: "p1") { id } }');
        answers.push(`${status} ${JSON.stringify(body)}`);
      }
    };
    const askers = Array.from({ length: 6 }, asker);
    const slow = graph.ask('{ slow }');
    put(`${before}\n# the same, said anew`);
    await until(async () => (await supergraphOf()) !== first);
    const soFar = answers.length;
    await until(() => answers.length > soFar + 50);
    isOver = true;
    await Promise.all(askers);
    expect(new Set(answers)).toEqual(
      new Set(['200 {"data":{"people":[{"name":"An"},{"name":"Bình"}],"person":{"id":"p1"}}}']),
    );
    expect((await slow).body).toEqual({ data: { slow: 'at last' } });
  });

  it('is planned for before it serves, by what was asked of the one before', async () => {
    await graph.ask(MOTTO);
    await graph.ask('{ people { name } }');
    put(withoutMotto(before));
    await until(() => lines(SERVED).length === 1);
    expect(lines(SERVED)[0]).toMatchObject({ planned: 1, unfit: 1 });
    const misses = async () =>
      /cache_misses_total\{cache="plans"\} (\d+)/.exec((await graph.get('/metrics')).text)?.[1];
    const missed = await misses();
    await graph.ask('{ people { name } }');
    expect(await misses()).toBe(missed);
  });
});

describe('a file that cannot be served', () => {
  it.each([
    ['is no GraphQL', () => 'type Query {'],
    ['names no register', () => 'type Query { a: Int }'],
    ['is empty', () => ''],
    ['says a type that is not there', () => before.replaceAll('scalar Code', 'scalar Kode')],
  ])('because it %s is refused loudly, and the one before goes on', async (_why, text) => {
    const first = await supergraphOf();
    put(text());
    await until(async () => (await refused()) !== null);
    expect([await supergraphOf(), (await graph.ask(MOTTO)).status]).toEqual([first, 200]);
    expect(lines(REFUSED)).toMatchObject([{ level: 50, served: first }]);
    expect((await graph.get('/metrics')).text).toContain(
      'lgsp_gateway_supergraphs_total{outcome="refused"} 1',
    );
    put(before);
    await until(async () => (await refused()) === null);
    expect([await supergraphOf(), lines(SERVED)]).toEqual([first, []]);
  });
});

describe('a supergraph that would break what a client has registered', () => {
  it('is refused, and the operation is named', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'safelist-'));
    const body = 'query Mottoes { people { motto } }';
    const id = createHash('sha256').update(body).digest('hex');
    const operations = [{ id, name: 'Mottoes', type: 'query', body }];
    writeFileSync(
      join(folder, 'portal.json'),
      JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations }),
    );
    await using held = await startSmallGraph({ SAFELIST_DIR: folder });
    writeFileSync(held.supergraphPath, withoutMotto(before));
    await until(() => held.log.some(({ msg }) => msg === REFUSED));
    expect(held.log.find(({ msg }) => msg === REFUSED)).toMatchObject({
      why: expect.stringContaining('Mottoes'),
    });
    expect((await held.ask('{ people { motto } }')).status).toBe(200);
  });
});
