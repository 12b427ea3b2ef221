import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { sharedSource } from './agencies.ts';
import { portFindings } from './agency-ports.ts';
import { breakingChanges } from './breaking-changes.ts';
import { classificationFindings } from './classification.ts';
import { driftFindings } from './outputs.ts';
import { compose } from './run.ts';
import { composeAgencies } from './supergraph.ts';
import { wordingFindings } from './wording.ts';

const rulesOf = (sdl: string): readonly string[] =>
  classificationFindings(parse(sdl)).map((finding) => finding.rule);

describe('a field that does not say how it is shared', () => {
  it('is found on an entity', () => {
    expect(rulesOf('type A @key(fields: "key") { key: ID! @inaccessible }')).toEqual([
      'UNCLASSIFIED',
    ]);
  });

  it('is found on a type that says nothing', () => {
    expect(rulesOf('type A { b: Int c: Int @classified(as: OPEN) }')).toEqual(['UNCLASSIFIED']);
  });

  it('takes the class of its type', () => {
    expect(rulesOf('type A @classified(as: OPEN) { b: Int }')).toEqual([]);
  });

  it('may not take it from an entity, which several agencies write', () => {
    const sdl = 'type A @key(fields: "b") @classified(as: OPEN) { b: Int @classified(as: OPEN) }';
    expect(rulesOf(sdl)).toEqual(['CLASS_ON_JOINT_TYPE']);
  });
});

describe('a field that may be refused', () => {
  const guard = '@requiresScopes(scopes: [["citizen:read"]])';

  it('names a scope', () => {
    expect(rulesOf('type A @classified(as: SHARED) { b: Int }')).toEqual(['UNGUARDED']);
  });

  it('is nullable', () => {
    expect(rulesOf(`type A @classified(as: CLOSED) { b: Int! ${guard} }`)).toEqual([
      'REFUSED_NON_NULL',
    ]);
  });

  it('is nullable where the whole type it gives may be refused', () => {
    const whole = `type B @classified(as: SHARED) ${guard} { c: Int! }`;
    expect(rulesOf(`type A @classified(as: OPEN) { b: [B!]! } ${whole}`)).toEqual([
      'REFUSED_NON_NULL',
    ]);
    expect(rulesOf(`type A @classified(as: OPEN) { b: [B!] } ${whole}`)).toEqual([]);
  });

  it('need not be where its own type carries the same guard', () => {
    const page = `type Page @classified(as: SHARED) ${guard} { edges: [Edge!]! }`;
    const edge = `type Edge @classified(as: SHARED) ${guard} { cursor: String! }`;
    expect(rulesOf(`${page} ${edge}`)).toEqual([]);
  });

  it('is not open at the same time', () => {
    expect(rulesOf(`type A @classified(as: OPEN) { b: Int ${guard} }`)).toEqual(['GUARDED_OPEN']);
  });

  it('is exempt when no client can ask for it', () => {
    expect(rulesOf('type A @classified(as: SHARED) { b: Int! @inaccessible }')).toEqual([]);
  });
});

describe('a field of Query', () => {
  it('is nullable, or its register would empty the answer of all others', () => {
    const page = 'type Page @classified(as: OPEN) { b: Int! }';
    expect(rulesOf(`type Query { a: [Int!]! @classified(as: OPEN) } ${page}`)).toEqual([
      'QUERY_NON_NULL',
    ]);
    expect(rulesOf('extend type Query { a: Page! @classified(as: OPEN) }')).toEqual([
      'QUERY_NON_NULL',
    ]);
    expect(rulesOf(`type Query { a: [Int!] @classified(as: OPEN) } ${page}`)).toEqual([]);
  });
});

describe('wording', () => {
  it('misses a description on a type, a field, an argument and an enum value', () => {
    const sdl = 'type A { b(c: Int): Int } enum E { F }';
    expect(wordingFindings(parse(sdl)).map((finding) => finding.message)).toEqual([
      'A has no description.',
      'A.b has no description.',
      'A.b.c has no description.',
      'E has no description.',
      'E.F has no description.',
    ]);
  });

  it('misses the size of a list, paged or not', () => {
    const page = 'type Page { edges: [Int] nodes: [Int!]! }';
    const sdl = `type A { b("c" first: Int): Page d: [[Int]!]! e: [Int] @listSize(assumedSize: 2) } ${page}`;
    const found = wordingFindings(parse(sdl)).filter(({ rule }) => rule === 'NO_LIST_SIZE');
    expect(found.map((finding) => finding.message)).toEqual([
      'A.b is a list and has no @listSize.',
      'A.d is a list and has no @listSize.',
    ]);
  });

  it('misses the English after the Vietnamese term', () => {
    const sdl = '"Tên." type A { "Tên. Its name." b: Int "Thôn,\\n tổ." c: Int }';
    expect(wordingFindings(parse(sdl))).toMatchObject([
      { rule: 'ONE_LANGUAGE', message: expect.stringMatching(/^A is described in one part/) },
      { rule: 'ONE_LANGUAGE', message: expect.stringMatching(/^A.c is described in one part/) },
    ]);
  });

  it('misses a description on the arguments of a page', () => {
    const found = wordingFindings(parse('"A" type A { "b" b(first: Int, after: ID): Int }'));
    expect(found.map((finding) => finding.message)).toContain('A.b.after has no description.');
  });
});

describe('merging', () => {
  const agency = (name: string, own: string) => ({
    name,
    folder: `subgraphs/${name}`,
    own: parse(own),
    whole: parse(`${own}\n${sharedSource()}`),
  });
  const openedBy = (share: string, root: string) =>
    `type Query { ${root}: Thing @classified(as: OPEN) } type Thing { b: Int @shareable @classified(as: ${share}) }`;

  it('refuses two agencies that class the same field differently', () => {
    const { findings } = composeAgencies(
      [agency('one', openedBy('OPEN', 'x')), agency('two', openedBy('CLOSED', 'y'))],
      (name) => `http://${name}`,
    );
    expect(findings.map((finding) => finding.rule)).toEqual(['AGENCIES_DISAGREE']);
  });

  it('names the agency whose document does not compose', () => {
    const { findings, supergraph } = composeAgencies(
      [agency('one', 'type Query { a: Nothing }')],
      (name) => `http://${name}`,
    );
    expect(supergraph).toBe('');
    expect(findings.map((finding) => finding.rule)).toEqual(['DOES_NOT_COMPOSE']);
    expect(findings[0]?.message).toContain('[one]');
  });
});

describe('ports', () => {
  it("are each agency's own", () => {
    const ports: Readonly<Record<string, number>> = { one: 4001, two: 4002, three: 4001 };
    const found = portFindings(Object.keys(ports), (name) => ports[name] ?? 0);
    expect(found).toEqual([
      {
        at: 'subgraphs/three/agency.json',
        rule: 'SAME_PORT',
        message: 'Port 4001 is that of one: choose another.',
      },
    ]);
  });
});

describe('the released contract', () => {
  const released = 'type Query { a: Int b: Int }';

  it('lets fields be added', async () => {
    expect(await breakingChanges(released, 'type Query { a: Int b: Int c: Int }', [])).toEqual([]);
  });

  it('finds a field removed, unless it was declared', async () => {
    const now = 'type Query { a: Int }';
    const found = await breakingChanges(released, now, []);
    expect(found.map(({ at, rule }) => ({ at, rule }))).toEqual([
      { at: 'Query.b', rule: 'UNDECLARED_BREAK' },
    ]);
    const declared = {
      type: 'FIELD_REMOVED',
      path: 'Query.b',
      reason: 'asked for',
      from: '2027-01-01',
    };
    expect(await breakingChanges(released, now, [declared])).toEqual([]);
  });
});

describe('this checkout', () => {
  it('composes without a finding, and its generated files say what their sources say', async () => {
    const { outputs, findings } = await compose();
    expect(findings).toEqual([]);
    expect(driftFindings(outputs)).toEqual([]);
    const stale = [{ path: 'schema/generated/api.graphql', content: 'type Query { a: Int }\n' }];
    expect(driftFindings(stale).map((finding) => finding.rule)).toEqual(['DRIFT']);
  });
});
