import { parse } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { PUBLIC_INQUIRY } from '../../schema/access/caller.ts';
import { accessIndex } from '../../schema/access/rule.ts';
import { guardedRegister } from '../../test/gateway/kit/guarded-register.ts';
import { holderOf, type JudgedGraph, judgedGraph } from '../../test/gateway/kit/judged-graph.ts';
import { composed } from '../../test/gateway/kit/start-gateway.ts';
import { wholeRefusal } from './answer.ts';
import { createPolicy, isOpenGraph } from './policy.ts';

let graph: JudgedGraph;
beforeAll(async () => {
  graph = await judgedGraph([guardedRegister]);
});

const officer = holderOf();

describe('what is left of an operation', () => {
  it('has no variable and no fragment that nothing uses', async () => {
    const reply = await graph.ask(
      `query Q($id: ID, $name: String, $x: Boolean = true) {
        person(id: $id) { name friend(name: $name) { ...F @include(if: $x) ...G } } }
       fragment F on Person { code } fragment G on Person { secret }
       query Other { count }`,
      { operationName: 'Q' },
    );
    expect(reply.executed).toBe('query Q($id: ID) {\n  person(id: $id) {\n    name\n  }\n}');
    expect(reply.data).toEqual({ person: { name: 'An', friend: null } });
  });

  it('is planned under a key of its own, and the same for the same rights', async () => {
    const query = '{ person { name code } }';
    const [open, shut, again] = [
      await graph.ask(query, { inquiry: officer }),
      await graph.ask(query),
      await graph.ask(query),
    ].map(({ judged }) => (judged.phase === 'closed' ? 'none' : judged.planKey));
    expect(shut).not.toBe(open);
    expect(again).toBe(shut);
  });

  it('asks for types by a name that the caller does not use', async () => {
    const reply = await graph.ask(
      '{ holders { lgsp__typename: __typename ... on Person { code } ... on Shop { name } } }',
    );
    expect(reply.data).toEqual({
      holders: [
        { lgsp__typename: 'Person', code: null },
        { lgsp__typename: 'Shop', name: 'Chợ' },
        { lgsp__typename: 'Person', code: null },
      ],
    });
    expect(reply.executed).toContain('lgsp2__typename: __typename');
  });

  it('executes no mutation that is refused, or of whose result all is', async () => {
    const reply = await graph.ask(
      'mutation { close(id: 1) { name } open(id: 1) { code } other: open(id: 2) { name code } }',
    );
    expect(reply.data).toEqual({ close: null, open: null, other: { name: 'An', code: null } });
    expect(reply.asked).toHaveLength(1);
    expect(reply.asked[0]).not.toMatch(/close|id: ?1/);
  });

  it('takes introspection along', async () => {
    const reply = await graph.ask('{ __schema { queryType { name } } rank }');
    expect(reply.data).toEqual({ __schema: { queryType: { name: 'Query' } }, rank: null });
  });
});

describe('the policy', () => {
  it('refuses an operation whole for operators who want that', async () => {
    const { judged } = await graph.ask(
      'query ($x: Boolean = false) { count person { code name born @include(if: $x) } }',
    );
    expect(wholeRefusal(judged)?.extensions).toMatchObject({
      code: 'NOT_SIGNED_IN',
      field: 'Person.code',
      refusedFields: 1,
    });
    expect(wholeRefusal(judged, { x: true })?.extensions['refusedFields']).toBe(2);
    expect(wholeRefusal((await graph.ask('{ count }')).judged)).toBeNull();
  });

  it('gives the errors of registers on as they are', async () => {
    const reply = await graph.ask('{ count failing { code name } }');
    expect(reply.data).toEqual({ count: 3, failing: [{ code: null, name: 'An' }, null] });
    expect(reply.refused).toEqual(['failing.code NOT_SIGNED_IN Person.code']);
    expect(reply.otherErrors).toEqual(['failing.1 NOT_FOUND']);
  });

  it('says the same errors when there is no such row', async () => {
    const reply = await graph.ask('{ person(id: "none") { name code } }');
    expect(reply.data).toEqual({ person: null });
    expect(reply.refused).toEqual(['person.code NOT_SIGNED_IN Person.code']);
    expect(reply.otherErrors).toEqual([]);
  });

  it('tells of every field whether it is open', () => {
    const verdicts = new Map(
      graph.policy
        .verdictsFor(PUBLIC_INQUIRY)
        .map(({ rule, verdict }) => [rule.field, verdict.kind]),
    );
    expect(verdicts.get('Person.name')).toBe('open');
    expect(verdicts.get('Person.code')).toBe('refused');
    expect(verdicts.get('Named.secret')).toBe('refused');
    const types = new Set([...verdicts.keys()].map((field) => field.split('.')[0]));
    expect([...types].sort()).toEqual([
      'Locked',
      'Mutation',
      'Named',
      'Page',
      'Person',
      'Query',
      'Shop',
    ]);
  });

  it('is skipped for a supergraph that says nothing of access', () => {
    const supergraph = parse(composed([{ ...guardedRegister, sdl: 'type Query { a: Int }' }]));
    const index = accessIndex(supergraph);
    expect(isOpenGraph(index)).toBe(true);
    expect(isOpenGraph(accessIndex(parse(composed([guardedRegister]))))).toBe(false);
    const parts = { index, supergraph, today: () => '2026-03-01', maxBytes: 1_000 };
    const policy = createPolicy({ ...parts, schema: graph.schema });
    const document = parse('{ rank }');
    const asked = { document, operationName: null, queryHash: 'h' };
    expect(policy.judge(asked, PUBLIC_INQUIRY)).toEqual({
      ...{ phase: 'open', planKey: 'h', refused: [] },
      document,
    });
    expect(policy.entries()).toBe(0);
  });
});
