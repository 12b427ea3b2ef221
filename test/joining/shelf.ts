import { buildSchema, GraphQLError } from 'graphql';
import { guarded } from '../../gateway/execute/guarded-transport.ts';
import { httpTransport } from '../../gateway/execute/http-transport.ts';
import { inProcessTransport } from '../../gateway/execute/in-process-transport.ts';
import { joining } from '../../gateway/execute/joining/joining.ts';
import type { SubgraphTransport } from '../../gateway/execute/transport.ts';
import { fault } from '../../schema/faults.ts';
import { here } from '../../subgraphs/chassis/here.ts';
import { registerOf } from '../../subgraphs/chassis/register.ts';
import { serveRegister } from '../../subgraphs/chassis/register-server.ts';

const schema = `
  type Query {
    book(title: String!): Book
    held(title: String!): Book
    torn: Book
    long(length: Int!): String
  }
  type Mutation { lend(title: String!): Int }
  type Book { title: String! readers: Int }
`;

/** A register of books, reached as the gateway reaches one, that tells how it was asked. */
export interface Shelf extends AsyncDisposable {
  readonly transport: SubgraphTransport;
  /** How many questions each call held, in the order in which calls came. */
  readonly calls: number[];
  /** How many times each title has been looked up. */
  readonly lookedUp: Map<string, number>;
  /** Lets everything go that waits for `held`. */
  letGo(): void;
  /** Resolves once this many wait for it. */
  waiting(count: number): Promise<void>;
}

interface ShelfOptions {
  readonly how?: 'over HTTP' | 'in the process';
  readonly answerLimitBytes?: number;
}

type Arguments = { readonly title: string; readonly length: number };

/** Opens the shelf: on a free port, or for questions of this process. */
export async function openShelf({
  how = 'over HTTP',
  answerLimitBytes = 1e6,
}: ShelfOptions = {}): Promise<Shelf> {
  const calls: number[] = [];
  const lookedUp = new Map<string, number>();
  let held: (() => void)[] = [];
  const resolvers: Record<string, (args: Arguments) => unknown> = {
    book({ title }) {
      lookedUp.set(title, (lookedUp.get(title) ?? 0) + 1);
      if (title === 'missing') return null;
      if (title === 'refused') throw fault('FIELD_NOT_PERMITTED');
      return { title, readers: title.length };
    },
    async held({ title }) {
      await new Promise<void>((resolve) => held.push(resolve));
      return { title, readers: 0 };
    },
    torn() {
      throw new GraphQLError('A page is missing.');
    },
    long: ({ length }) => 'x'.repeat(length),
    lend: ({ title }) => lookedUp.set(title, (lookedUp.get(title) ?? 0) + 1).get(title),
  };
  const built = buildSchema(schema);
  for (const type of [built.getQueryType(), built.getMutationType()])
    for (const field of Object.values(type?.getFields() ?? {}))
      field.resolve = (_, args) => resolvers[field.name]?.(args as Arguments);

  const register = registerOf(
    'shelf',
    built,
    () => ({}),
    () => undefined,
  );
  let inCall = 0;
  const counting = {
    ...register,
    lookups() {
      inCall = 0;
      calls.push(0);
      return { context: { call: calls.length - 1 } };
    },
    execute(request: Parameters<typeof register.execute>[0]) {
      if (request.lookups) {
        inCall += 1;
        calls[calls.length - 1] = inCall;
      } else calls.push(1);
      return register.execute(request);
    },
  };
  const server =
    how === 'over HTTP' ? await serveRegister(counting, { host: '127.0.0.1', port: 0 }) : null;
  const reached = server
    ? httpTransport({
        ...{ url: server.url, connections: 8, answerLimitBytes, connectTimeoutMs: 1_000 },
      })
    : inProcessTransport(here(counting));
  const transport = joining(
    guarded('shelf', reached, {
      deadlineMs: 2_000,
      breaker: { windowCalls: 100, minimumCalls: 100, failurePercent: 99, restMs: 1 },
    }),
  );
  return {
    ...{ transport, calls, lookedUp },
    letGo() {
      for (const go of held) go();
      held = [];
    },
    async waiting(count) {
      while (held.length < count) await new Promise((resolve) => setImmediate(resolve));
    },
    async [Symbol.asyncDispose]() {
      await transport.close?.();
      await server?.close();
    },
  };
}
