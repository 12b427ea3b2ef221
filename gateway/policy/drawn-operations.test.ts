import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import {
  buildSchema,
  type DocumentNode,
  type GraphQLSchema,
  parse,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { type Inquiry, PUBLIC_INQUIRY } from '../../schema/access/caller.ts';
import { accessIndex } from '../../schema/access/rule.ts';
import { projectFile } from '../../schema/project-root.ts';
import { drawnAnswer } from '../../test/gateway/kit/drawn-answer.ts';
import { type DrawnOperation, drawnOperation } from '../../test/gateway/kit/drawn-operation.ts';
import { guardedRegister } from '../../test/gateway/kit/guarded-register.ts';
import { hashOf, holderOf, judgedGraph } from '../../test/gateway/kit/judged-graph.ts';
import { composed } from '../../test/gateway/kit/start-gateway.ts';
import { type Answer, answerOf, refusedWith } from './answer.ts';
import { fieldVerdicts } from './field-verdicts.ts';
import { joinRules } from './join-rules.ts';
import { createPolicy } from './policy.ts';

const TODAY = '2026-03-01';
const read = (path: string): string => readFileSync(projectFile(path), 'utf8');

interface Subject {
  readonly name: string;
  readonly schema: GraphQLSchema;
  readonly supergraph: DocumentNode;
  /** One name for one field of one type, where types give the same name to different things. */
  readonly nameOf: (type: string, field: string) => string;
  readonly inquiries: readonly Inquiry[];
}

const clerk = (...scopes: readonly string[]): Inquiry => ({
  ...holderOf(...scopes),
  purpose: 'TTHC_RESOLVE',
  dossierCode: 'D1',
});
const citizen = holderOf('self');

const subjects: readonly Subject[] = [
  {
    name: 'the city',
    schema: buildSchema(read('schema/generated/api.graphql'), { assumeValidSDL: true }),
    supergraph: parse(read('schema/generated/supergraph.graphql')),
    nameOf: (type, field) => `${type}_${field}`,
    inquiries: [
      PUBLIC_INQUIRY,
      clerk('citizen:read', 'land:rights'),
      clerk('citizen:read', 'citizen:id', 'citizen:family', 'business:read', 'result:read'),
      holderOf('citizen:read'),
      {
        ...citizen,
        purpose: 'SELF_ACCESS',
        caller: { ...citizen.caller, kind: 'citizen', subject: 'someone' },
      },
    ],
  },
  {
    name: 'interfaces and guarded types',
    schema: (await judgedGraph([guardedRegister])).schema,
    supergraph: parse(composed([guardedRegister])),
    nameOf: (_type, field) => field,
    inquiries: [PUBLIC_INQUIRY, holderOf('a', 'tax'), holderOf('promised')],
  },
];

/** Holds what was answered against what would have been answered to someone who may see it all. */
function compare(
  whole: unknown,
  given: unknown,
  path: readonly string[],
  refused: readonly string[][],
) {
  if (given === null && whole !== null) {
    // Something below was promised, or a type of an interface opens what the interface refuses.
    const isTold = refused.some((place) =>
      place.slice(0, path.length).every((name, at) => name === path[at]),
    );
    expect(isTold, `${path.join('.')} is null and nobody says why`).toBe(true);
    return;
  }
  if (Array.isArray(whole) && Array.isArray(given)) {
    expect(given).toHaveLength(whole.length);
    for (const [at, item] of whole.entries()) compare(item, given[at], path, refused);
  } else if (typeof whole === 'object' && whole !== null && typeof given === 'object') {
    expect(Object.keys(Object(given))).toEqual(Object.keys(whole));
    for (const [name, value] of Object.entries(whole))
      compare(value, Object(given)[name], [...path, name], refused);
  } else expect(given).toEqual(whole);
}

/** Every value that stands at a path, in all rows. */
function valuesAt(value: unknown, path: readonly string[]): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap((item) => valuesAt(item, path));
  const [name, ...rest] = path;
  if (name === undefined || value === null || typeof value !== 'object') return [value];
  return Object.hasOwn(value, name) ? valuesAt(Object(value)[name], rest) : [];
}

describe.each(subjects)(
  'operations drawn over $name',
  ({ schema, supergraph, nameOf, inquiries }) => {
    const index = accessIndex(supergraph);
    const policy = createPolicy({
      ...{ schema, index, supergraph },
      ...{ today: () => TODAY, maxBytes: 100_000 },
    });
    const book = { schema, index, joins: joinRules(supergraph) };

    function hold({ query, variables }: DrawnOperation, inquiry: Inquiry): 'open' | 'refused' {
      const document = parse(query, { noLocation: true });
      expect(validate(schema, document)).toEqual([]);
      const asked = { document, operationName: null, queryHash: hashOf(query) };
      const judged = policy.judge(asked, inquiry);
      const whole = drawnAnswer(schema, document, variables);
      expect(whole.errors).toBeUndefined();
      if (judged.phase === 'open') {
        expect(judged.document).toBe(document);
        return 'open';
      }
      let result: Answer | undefined;
      if (judged.phase === 'filtered') {
        expect(validate(schema, judged.document)).toEqual([]);
        expect(refusedFieldsIn(judged.document, inquiry)).toEqual([]);
        const { data } = drawnAnswer(schema, judged.document, variables);
        result = { data: data ?? null };
      }
      const { data, errors = [] } = answerOf(judged, variables, result);
      const paths = errors.map(({ path = [] }) => path.map(String));
      compare(whole.data, data, [], paths);
      for (const { path, field } of refusedWith(judged, variables)) {
        const [type = '', name = ''] = field.split('.');
        // Where a name belongs to one type alone, nothing else may have put a value there.
        if (nameOf(type, name) !== name)
          expect(valuesAt(data, path).every((value) => value === null)).toBe(true);
      }
      return 'refused';
    }

    function refusedFieldsIn(document: DocumentNode, inquiry: Inquiry): readonly string[] {
      const verdicts = fieldVerdicts(book, inquiry, TODAY);
      const types = new TypeInfo(schema);
      const found: string[] = [];
      visit(
        document,
        visitWithTypeInfo(types, {
          Field(node) {
            const parent = types.getParentType()?.name ?? '';
            if (node.name.value.startsWith('__')) return;
            if (verdicts.verdictOf(parent, node.name.value).kind === 'refused')
              found.push(`${parent}.${node.name.value}`);
          },
        }),
      );
      return found;
    }

    it('lose what is refused, keep the rest where it stood, and stay valid', () => {
      const seen = { open: 0, refused: 0 };
      fc.assert(
        fc.property(
          drawnOperation(schema, { nameOf }),
          fc.constantFrom(...inquiries),
          (operation, inquiry) => {
            seen[hold(operation, inquiry)] += 1;
          },
        ),
        // Drawn texts shrink slowly and to little.
        { numRuns: 300, seed: 20260301, endOnFailure: true },
      );
      // A law that is only ever tried on one side says little.
      expect(seen.open).toBeGreaterThan(10);
      expect(seen.refused).toBeGreaterThan(100);
    });
  },
);
