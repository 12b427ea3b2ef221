import { readFileSync } from 'node:fs';
import { buildSchema, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createPolicy, type FieldVerdict } from '../../gateway/policy/policy.ts';
import { accessIndex } from '../../schema/access/rule.ts';
import { projectFile } from '../../schema/project-root.ts';
import { tokenVerifier } from '../../schema/trust/access-token.ts';
import { testIssuer } from '../kit/issuer.ts';
import {
  disagreements,
  expectedVerdicts,
  flawsOf,
  LETTERS,
  type Letter,
  readVerdicts,
} from './kit/expected-verdicts.ts';
import { inquiryOfColumn } from './kit/people.ts';

const read = (path: string): string => readFileSync(projectFile(path), 'utf8');
const schema = buildSchema(read('schema/generated/api.graphql'), { assumeValidSDL: true });
const supergraph = parse(read('schema/generated/supergraph.graphql'));
const table = expectedVerdicts();

const LETTER_OF = new Map<string, Letter>(
  // The keys of an object written as it stands are its letters.
  (Object.keys(LETTERS) as Letter[]).map((letter) => [LETTERS[letter], letter]),
);

function letterOf({ verdict, rule }: FieldVerdict): Letter {
  const { kind } = verdict;
  const said = kind === 'open' ? kind : kind === 'row' ? verdict.whose : verdict.code;
  const letter = LETTER_OF.get(said);
  if (!letter) throw new Error(`${rule.field}: the table has no letter for ${said}.`);
  return letter;
}

describe('the table of expected verdicts', () => {
  it('has a row for every field of the graph, and one only', () => {
    expect(flawsOf(table, schema)).toEqual([]);
  });

  it('fails for a field that is new, gone, or in two rows', () => {
    const small = buildSchema('type Query { old: Int new: Int both: Int }');
    const text = ['# PEOPLE', '#   public  no token', '', 'O', '  Query: old both gone', 'N'];
    const written = readVerdicts([...text, '  Query: both'].join('\n'));
    expect(flawsOf(written, small)).toEqual([
      'Query.new is in the graph and in no row of the table',
      'Query.gone is in the table and not in the graph',
      'Query.both is in more than one row of the table',
    ]);
  });

  it.each([
    ['a row that leaves someone out', ['O', '  Query: a']],
    ['a letter that means nothing', ['O X', '  Query: a']],
    ['fields before any row', ['  Query: a']],
    ['a line that is neither', ['O O', '  Query a']],
  ])('cannot be read with %s', (_what, lines) => {
    const head = ['# PEOPLE', '#   public  no token', '#   clerk  no purpose', ''];
    expect(() => readVerdicts([...head, ...lines].join('\n'))).toThrow(/row/);
  });
});

describe('the gateway judges each field', async () => {
  const issuer = await testIssuer();
  const { issuer: name, audience, keys } = issuer;
  const verify = tokenVerifier({ issuer: name, audience, keys: { set: keys } });
  const policy = createPolicy({
    ...{ schema, supergraph, index: accessIndex(supergraph) },
    ...{ today: () => '2026-07-01', maxBytes: 1_000_000 },
  });

  it.each(table.columns.map((column) => [column.name, column] as const))(
    'as the table says: %s',
    async (_name, column) => {
      const inquiry = await inquiryOfColumn(column, issuer, verify);
      const found = new Map(
        policy.verdictsFor(inquiry).map((one) => [one.rule.field, letterOf(one)]),
      );
      expect(disagreements(table, column, found)).toEqual([]);
    },
  );
});
