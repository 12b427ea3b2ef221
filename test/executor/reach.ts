import type { ExecutionResult, GraphQLSchema } from 'graphql';
import { httpTransport } from '../../gateway/execute/http-transport.ts';
import { inProcessTransport } from '../../gateway/execute/in-process-transport.ts';
import { joining } from '../../gateway/execute/joining/joining.ts';
import type { SubgraphRequest, SubgraphTransport } from '../../gateway/execute/transport.ts';
import { here } from '../../subgraphs/chassis/here.ts';
import type { Register } from '../../subgraphs/chassis/register.ts';
import { serveRegister } from '../../subgraphs/chassis/register-server.ts';

/** A small register, and what it says to a question. */
export interface Answering {
  readonly name: string;
  readonly schema: GraphQLSchema;
  answer(question: SubgraphRequest): Promise<ExecutionResult>;
}

/** A way to small registers. Whoever opens one closes it. */
export type Reach = (register: Answering) => Promise<SubgraphTransport>;

export const inTheProcess: Reach = async (register) =>
  inProcessTransport(here(registerOf(register)));

/** The same, with questions that come at one time in one turn and the same question asked once. */
export const togetherInTheProcess: Reach = async (register) =>
  joining(await inTheProcess(register));

const registerOf = ({ name, schema, answer }: Answering): Register => ({
  ...{ name, schema, lookups: () => ({ context: {} }) },
  execute: ({ query, variables, operationName }) =>
    answer({
      query,
      variables: variables ?? undefined,
      operationName: operationName ?? undefined,
    }),
});

export const overHttp: Reach = async (register) => {
  const server = await serveRegister(registerOf(register), { host: '127.0.0.1', port: 0 });
  const transport = httpTransport({
    ...{ url: server.url, connections: 8, answerLimitBytes: 1e7, connectTimeoutMs: 1_000 },
  });
  return {
    ...transport,
    async close() {
      await transport.close?.();
      await server.close();
    },
  };
};

/** The same, with questions that come at one time in one call and the same question asked once. */
export const togetherOverHttp: Reach = async (register) => joining(await overHttp(register));
