import { readFileSync } from 'node:fs';
import { buildSchema, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { describe, expect, it } from 'vitest';
import { PERSONAS } from '../../gateway/auth/personas.ts';
import {
  type RunAs,
  type WorkedOperation,
  workedOperation,
} from '../../gateway/pages/app/playground/worked-operations.ts';
import { type Inquiry, LEGAL_BASES, PUBLIC_INQUIRY } from '../../schema/access/caller.ts';
import { judge } from '../../schema/access/judge.ts';
import { isPurposeCode } from '../../schema/access/purposes.ts';
import { accessIndex } from '../../schema/access/rule.ts';
import { parseDossierCode } from '../../schema/identifiers/index.ts';
import { projectFile } from '../../schema/project-root.ts';
import { workedOperations } from '../kit/worked-operations.ts';

const read = (path: string): string => readFileSync(projectFile(path), 'utf8');
const api = buildSchema(read('schema/generated/api.graphql'));
const rules = accessIndex(parse(read('schema/generated/supergraph.graphql')));
const SOURCE = '# for: agency\n# vi: Thử\n# en: Trying\nquery Q { a }';

/** Every `Type.field` an operation asks for. */
function fieldsOf({ query }: WorkedOperation): readonly string[] {
  const info = new TypeInfo(api);
  const found = new Set<string>();
  visit(
    parse(query),
    visitWithTypeInfo(info, {
      Field({ name }) {
        const type = info.getParentType()?.name;
        if (type !== undefined && !name.value.startsWith('__')) found.add(`${type}.${name.value}`);
      },
    }),
  );
  return [...found];
}

function inquiryOf(runAs: RunAs | null): Inquiry {
  if (runAs === null) return PUBLIC_INQUIRY;
  const persona = PERSONAS[runAs.as];
  if (!persona) throw new Error(`${runAs.as} is no persona.`);
  const { kind, clientId, agencyCode, scopes, subject, assurance } = persona;
  return {
    ...PUBLIC_INQUIRY,
    caller: { kind, clientId, agencyCode, scopes, subject, assurance, actor: null, policies: [] },
    purpose: runAs.purpose,
    dossierCode: runAs.dossierCode ?? null,
    legalBasis: LEGAL_BASES.find((basis) => basis === runAs.legalBasis) ?? null,
    synthetic: true,
  };
}

const verdictsOf = (operation: WorkedOperation, inquiry: Inquiry): readonly string[] =>
  fieldsOf(operation).map((field) => {
    const rule = rules.get(field);
    return `${field} ${rule ? judge(rule, inquiry, '2026-01-01').kind : 'unknown'}`;
  });

const isAgainst = (verdict: string): boolean => /(refused|unknown)$/.test(verdict);

describe('a worked operation', () => {
  it.each(workedOperations())('asks for nothing that is refused: $name', (operation) => {
    const verdicts = verdictsOf(operation, inquiryOf(operation.runAs));
    expect(verdicts.filter(isAgainst)).toEqual([]);
  });

  const named = workedOperations().filter(({ runAs }) => runAs !== null);

  // What one may ask is open to all, and says of each whoever asks.
  const closed = named.filter(({ name }) => name !== '18-what-may-i-ask');

  it.each(closed)('is refused to the public where it names someone: $name', (operation) => {
    expect(verdictsOf(operation, PUBLIC_INQUIRY).some(isAgainst)).toBe(true);
  });

  it.each(named)('states what a gateway can read: $name', ({ runAs }) => {
    expect(isPurposeCode(runAs?.purpose)).toBe(true);
    const { dossierCode, legalBasis } = { ...runAs };
    if (dossierCode !== undefined) expect(parseDossierCode(dossierCode)).not.toBeNull();
    if (legalBasis !== undefined) expect(LEGAL_BASES).toContain(legalBasis);
  });
});

describe('the file that says who runs an operation', () => {
  it('is read as it is written', () => {
    const said = { as: 'clerk', purpose: 'TTHC_RESOLVE' };
    const operation = workedOperation('01-q.graphql', SOURCE, '{}', JSON.stringify(said));
    expect(operation.runAs).toEqual(said);
    expect(workedOperation('01-q.graphql', SOURCE, '{}', undefined).runAs).toBeNull();
  });

  it.each(['{"as": "clerk"}', '{"purpose": "TTHC_RESOLVE"}', '{"as": 1, "purpose": "X"}'])(
    'stops the build when it says %s',
    (said) => {
      expect(() => workedOperation('01-q.graphql', SOURCE, '{}', said)).toThrow('01-q.graphql');
    },
  );
});
