import { parse } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Inquiry, PUBLIC_INQUIRY } from '../../schema/access/caller.ts';
import { accessIndex } from '../../schema/access/rule.ts';
import { guardedRegister } from '../../test/gateway/kit/guarded-register.ts';
import { hashOf, holderOf, judgedGraph } from '../../test/gateway/kit/judged-graph.ts';
import { composed } from '../../test/gateway/kit/start-gateway.ts';
import { answerOf } from './answer.ts';
import type { Judged } from './judged.ts';
import { createPolicy, type Policy } from './policy.ts';

let policyOf: (maxBytes: number) => Policy;
let today = '2026-03-01';
beforeAll(async () => {
  const supergraph = parse(composed([guardedRegister]));
  const { schema } = await judgedGraph([guardedRegister]);
  const index = accessIndex(supergraph);
  policyOf = (maxBytes) =>
    createPolicy({ schema, supergraph, index, maxBytes, today: () => today });
});

const judgedBy = (policy: Policy, query: string, inquiry: Inquiry = PUBLIC_INQUIRY): Judged =>
  policy.judge(
    {
      document: parse(query, { noLocation: true }),
      operationName: null,
      queryHash: hashOf(query),
    },
    inquiry,
  );

const many = (count: number, text: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => text(at)).join(' ');

/** The quickest of three: what else runs on the machine only ever adds. */
function msFor(work: () => void): number {
  return Math.min(
    ...[1, 2, 3].map(() => {
      const start = performance.now();
      work();
      return performance.now() - start;
    }),
  );
}

describe('an operation is judged', () => {
  it('once for the same rights and day, however many ask it', () => {
    const policy = policyOf(1_000_000);
    const query = '{ person { name code } }';
    const first = judgedBy(policy, query);
    expect(judgedBy(policy, query)).toBe(first);
    expect(judgedBy(policy, query, { ...PUBLIC_INQUIRY, dossierCode: null })).toBe(first);
    expect(judgedBy(policy, query, holderOf()).phase).toBe('open');
    expect([policy.hits(), policy.misses(), policy.entries()]).toEqual([2, 2, 2]);
    today = '2026-03-02';
    expect(judgedBy(policy, query)).not.toBe(first);
    today = '2026-03-01';
  });

  it('and remembered within bounds, whatever is sent', () => {
    const policy = policyOf(100_000);
    for (let at = 0; at < 1_000; at += 1) judgedBy(policy, `{ person { name a${at}: code } }`);
    expect(policy.entries()).toBeGreaterThan(3);
    expect(policy.entries()).toBeLessThan(100);
  });

  it.each<[string, (size: number) => string]>([
    ['wide', (size) => `{ person { name ${many(size, (at) => `a${at}: code b${at}: name`)} } }`],
    [
      'spread over fragments',
      (size) =>
        `{ person { ${many(size, (at) => `...F${at}`)} } }
         ${many(size, (at) => `fragment F${at} on Person { name a${at}: code }`)}`,
    ],
    [
      'a chain of fragments',
      (size) =>
        `{ person { ...F0 } }
         ${many(size / 10, (at) => `fragment F${at} on Person { name a${at}: code ...F${at + 1} }`)}
         fragment F${size / 10} on Person { id }`,
    ],
  ])('in time that follows its length: %s', (_how, query) => {
    const [small, large] = [query(1_000), query(8_000)].map((text) => {
      const document = parse(text, { noLocation: true });
      return msFor(() => {
        const judged = policyOf(1).judge(
          { document, operationName: null, queryHash: 'h' },
          PUBLIC_INQUIRY,
        );
        answerOf(judged, {}, { data: { person: { name: 'An' } } });
      });
    }) as [number, number];
    // Eight times as long; squared it would be sixty-four times.
    expect(large / small).toBeLessThan(30);
  });

  it('without spelling out fragments that say the same again and again', () => {
    const policy = policyOf(1_000_000);
    const query = `{ person { ...F0 } }
      ${many(60, (at) => `fragment F${at} on Person { name friend { ...F${at + 1} } friend { ...F${at + 1} } }`)}
      fragment F60 on Person { name code }`;
    const { refused } = judgedBy(policy, query);
    expect(refused).toHaveLength(1);
    expect(refused[0]?.path).toHaveLength(62);
  });

  it('and refused when it would say so at more places than can be told', () => {
    const policy = policyOf(1_000_000);
    const query = `{ person { ...F0 } }
      ${many(40, (at) => `fragment F${at} on Person { name a: friend { ...F${at + 1} } b: friend { ...F${at + 1} } }`)}
      fragment F40 on Person { name code }`;
    expect(() => judgedBy(policy, query)).toThrow(
      expect.objectContaining({
        extensions: expect.objectContaining({ code: 'COMPLEXITY_EXCEEDED' }),
      }),
    );
    expect(judgedBy(policy, query, holderOf()).phase).toBe('open');
  });
});
