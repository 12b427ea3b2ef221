import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { afterEach, describe, expect, it } from 'vitest';
import { type Caller, PUBLIC_CALLER } from '../../schema/access/caller.ts';
import { type AskedOperation, readSafelist } from './safelist.ts';

const schema = buildSchema(
  'type Query { unit(code: ID): Unit } type Mutation { touch: Unit } type Unit { name: String }',
);

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function folderOf(files: Readonly<Record<string, unknown>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'safelist-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files))
    writeFileSync(
      join(folder, name),
      typeof content === 'string' ? content : JSON.stringify(content),
    );
  return folder;
}

const hashOf = (body: string): string => createHash('sha256').update(body).digest('hex');
const operation = (name: string, body: string, more: object = {}) => ({
  id: hashOf(body),
  name,
  type: 'query',
  body,
  ...more,
});
const manifest = (...operations: readonly unknown[]) => ({
  format: 'apollo-persisted-query-manifest',
  version: 1,
  operations,
});

const UNIT = 'query Unit($code: ID) {\n  unit(code: $code) {\n    name\n  }\n}';
const FIRST = 'query First { unit { name } }';
const OTHERS = 'query Others { unit(code: "1") { name } }';

const client = (clientId: string): Caller => ({ ...PUBLIC_CALLER, kind: 'system', clientId });
const portal = client('portal');

function safelist() {
  return readSafelist(
    folderOf({
      'portal.json': manifest(operation('Unit', UNIT), operation('First', FIRST, { id: 'first' })),
      'kiosk.json': manifest(operation('Others', OTHERS)),
      'closed.json': manifest(),
      '.gitkeep': '',
    }),
    schema,
  );
}
const byHash = (sha256Hash: unknown) => ({ persistedQuery: { version: 1, sha256Hash } });
const NOT_SAFELISTED = { code: 'OPERATION_NOT_SAFELISTED' };

describe('a client held to its manifest', () => {
  it.each<[string, AskedOperation, string | undefined]>([
    ['the exact text of its operation', { query: UNIT }, UNIT],
    ['its hash', { extensions: byHash(hashOf(UNIT)) }, UNIT],
    ['its hash, with a query of null', { query: null, extensions: byHash(hashOf(UNIT)) }, UNIT],
    ['its hash with its text', { query: UNIT, extensions: byHash(hashOf(UNIT)) }, UNIT],
    ['an id of its own making', { extensions: byHash('first') }, FIRST],
    ['an id beside the query', { id: 'first' }, FIRST],
    ['the same by both ways', { id: 'first', query: FIRST, extensions: byHash('first') }, FIRST],
    ['another operation', { query: '{ unit { name } }' }, undefined],
    ['its operation with another space in it', { query: `${UNIT} ` }, undefined],
    ['its operation and one more', { query: `${UNIT}\nquery B { unit { name } }` }, undefined],
    ['a hash nobody registered', { extensions: byHash(hashOf('{ unit { name } }')) }, undefined],
    [
      'the hash of its operation with another text',
      { query: OTHERS, extensions: byHash(hashOf(UNIT)) },
      undefined,
    ],
    ['two ids that disagree', { id: 'first', extensions: byHash(hashOf(UNIT)) }, undefined],
    ['the operation of another client', { query: OTHERS }, undefined],
    ['the hash of another client’s operation', { extensions: byHash(hashOf(OTHERS)) }, undefined],
    ['a name every object has', { id: 'constructor' }, undefined],
    ['an id that is no text', { id: 7, query: FIRST }, undefined],
    ['a hash that is a list', { extensions: byHash([hashOf(UNIT)]), query: UNIT }, undefined],
    ['nothing', {}, undefined],
    ['a query that is no text', { query: [UNIT] }, undefined],
    ['extensions that are text', { extensions: 'persistedQuery' }, undefined],
  ])('who sends %s', (_, asked, query) => {
    const answer = safelist().operationFor(portal, asked);
    expect(answer).toEqual(query === undefined ? NOT_SAFELISTED : { query });
  });

  it('may send nothing when its manifest is empty', () => {
    expect(safelist().operationFor(client('closed'), { query: FIRST })).toEqual(NOT_SAFELISTED);
  });

  it('has operations of its own, which are not those of another', () => {
    const list = safelist();
    expect(list.operationFor(client('kiosk'), { query: OTHERS })).toEqual({ query: OTHERS });
    expect(list.operationFor(client('kiosk'), { id: 'first' })).toEqual(NOT_SAFELISTED);
    expect(list.clients).toEqual(['closed', 'kiosk', 'portal']);
  });
});

describe('a caller without a manifest', () => {
  it.each([
    ['a client', client('one-stop')],
    ['a client whose name differs in case', client('Portal')],
    ['a client named like what every object has', client('constructor')],
    ['the public', PUBLIC_CALLER],
  ])('may send any operation: %s', (_, caller) => {
    expect(safelist().operationFor(caller, { query: FIRST })).toBeUndefined();
  });
});

describe('a folder of manifests', () => {
  const mistakesIn = (files: Readonly<Record<string, unknown>>): readonly string[] => {
    try {
      readSafelist(folderOf(files), schema);
      return [];
    } catch (error) {
      return String(error)
        .split('\n')
        .slice(1)
        .map((line) => line.replace(/^ +- /, ''));
    }
  };

  it.each<[string, unknown, string]>([
    ['is not JSON', '{', 'a.json: is not JSON'],
    [
      'is of another format',
      { format: 'relay', version: 1, operations: [] },
      'a.json: is not a manifest of format apollo-persisted-query-manifest, version 1',
    ],
    [
      'is of another version',
      { ...manifest(), version: 2 },
      'a.json: is not a manifest of format apollo-persisted-query-manifest, version 1',
    ],
    ['has no operations', { ...manifest(), operations: {} }, 'a.json: has no list of operations'],
    [
      'has one without a body',
      manifest({ id: '1', name: 'A', type: 'query' }),
      'a.json: operation 1 needs an id, a name, a type and a body',
    ],
    [
      'has one that is nothing',
      manifest(operation('First', FIRST), null),
      'a.json: operation 2 needs an id, a name, a type and a body',
    ],
    [
      'has one that does not parse',
      manifest(operation('A', 'query A {')),
      'a.json: operation A is not valid GraphQL',
    ],
    [
      'has two in one',
      manifest(operation('A', 'query A { unit { name } } query B { unit { name } }')),
      'a.json: operation A does not hold exactly one operation',
    ],
    [
      'calls one by another name',
      manifest(operation('B', FIRST)),
      'a.json: operation B is not the query B it says it is',
    ],
    [
      'passes a mutation off as a query',
      manifest(operation('A', 'mutation A { touch { name } }')),
      'a.json: operation A is not the query A it says it is',
    ],
    [
      'has one that the schema does not know',
      manifest(operation('A', 'query A { gone }')),
      'a.json: operation A does not fit the schema: Cannot query field "gone" on type "Query".',
    ],
    [
      'has an id twice',
      manifest(operation('First', FIRST), operation('Unit', UNIT, { id: hashOf(FIRST) })),
      'a.json: operation Unit has the id of another',
    ],
  ])('is refused whose file %s', (_, content, mistake) => {
    expect(mistakesIn({ 'a.json': content })).toEqual([mistake]);
  });

  it('is refused with every mistake at once, and for names that are no client’s', () => {
    const files = {
      'portal.json': manifest(operation('B', FIRST), operation('A', 'query A {')),
      'notes.txt': '',
      '-x.json': manifest(),
      [`${'x'.repeat(101)}.json`]: manifest(),
      'a b.json': manifest(),
      'kiosk.json': manifest(operation('Others', OTHERS)),
    };
    expect(mistakesIn(files)).toHaveLength(6);
    expect(mistakesIn({ 'kiosk.json': files['kiosk.json'] })).toEqual([]);
  });

  it('is refused when it is not there', () => {
    expect(() => readSafelist(join(folderOf({}), 'none'), schema)).toThrow(
      'SAFELIST_DIR is not a folder that can be read',
    );
  });
});
