import { describe, expect, it } from 'vitest';
import { fault } from '../../schema/faults.ts';
import type { SmallRegister } from '../gateway/kit/small-registers.ts';
import { executing, snapshotOf } from './executed.ts';
import { inTheProcess, overHttp, togetherInTheProcess, togetherOverHttp } from './reach.ts';

const HEAD = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.11", import: ["@key"])`;

/** Two registers that write, and what was done in them in the order in which it was done. */
function ledger(): { readonly done: string[]; readonly registers: readonly SmallRegister[] } {
  const done: string[] = [];
  const till: SmallRegister = {
    name: 'till',
    sdl: `${HEAD}
      type Query { open: Boolean }
      type Mutation { pay(amount: Int!): Receipt close: Int! }
      type Receipt @key(fields: "id") { id: ID! amount: Int }`,
    resolvers: {
      Mutation: {
        async pay(_: unknown, { amount }: { amount: number }) {
          // Slower at first: whoever did not wait would be overtaken.
          await new Promise((resolve) => setTimeout(resolve, amount === 1 ? 30 : 0));
          done.push(`pay ${amount}`);
          if (amount < 0) throw fault('INVALID_ARGUMENT', { details: { argument: 'amount' } });
          return { id: `r${amount}`, amount };
        },
        close() {
          done.push('close');
          return null;
        },
      },
    },
  };
  const shelf: SmallRegister = {
    name: 'shelf',
    sdl: `${HEAD}
      type Query { full: Boolean }
      type Mutation { take(item: String!): Int }
      type Receipt @key(fields: "id") { id: ID! stamp: String }`,
    resolvers: {
      Mutation: { take: (_: unknown, { item }: { item: string }) => done.push(`take ${item}`) },
      Receipt: {
        stamp({ id }: { id: string }) {
          done.push(`stamp ${id}`);
          return `stamped ${id}`;
        },
      },
    },
  };
  return { done, registers: [till, shelf] };
}

const CHANGES = `mutation {
  first: pay(amount: 1) { amount stamp }
  taken: take(item: "pen")
  wrong: pay(amount: -1) { amount }
  again: take(item: "ink")
  last: pay(amount: 1) { amount }
}`;

describe.each([
  ['in the process', inTheProcess],
  ['over HTTP', overHttp],
  ['over HTTP, questions together', togetherOverHttp],
  ['in the process, questions together', togetherInTheProcess],
])('changes, registers reached %s', (_way, reach) => {
  const run = async (query: string) => {
    const { done, registers } = ledger();
    const executor = await executing(
      'own',
      snapshotOf(registers),
      () => registers,
      new Set(),
      reach,
    );
    try {
      return { ...(await executor.run(query)), done };
    } finally {
      await executor.close();
    }
  };

  it('are made one after the other, each once, whatever becomes of one', async () => {
    const { data, errors, done } = await run(CHANGES);
    expect(done).toEqual(['pay 1', 'stamp r1', 'take pen', 'pay -1', 'take ink', 'pay 1']);
    expect(data).toEqual({
      first: { amount: 1, stamp: 'stamped r1' },
      taken: 3,
      wrong: null,
      again: 5,
      last: { amount: 1 },
    });
    expect(errors).toEqual(['wrong INVALID_ARGUMENT']);
  });

  it('are not made again when what they promised is null', async () => {
    const { data, errors, done } = await run('mutation { close again: take(item: "ink") }');
    expect([data, errors, done]).toEqual([
      null,
      [expect.stringContaining('close')],
      expect.any(Array),
    ]);
    expect(done.filter((one) => one === 'close')).toHaveLength(1);
  });
});
