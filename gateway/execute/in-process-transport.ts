import type { ExecutionResult } from 'graphql';
import type { Inquiry } from '../../schema/access/caller.ts';
import { RegisterFailure } from './register-failure.ts';
import type {
  SendTogether,
  SubgraphOptions,
  SubgraphRequest,
  SubgraphResponse,
  SubgraphTransport,
} from './transport.ts';
import { turn } from './turns.ts';

/** A register that runs in this process. */
export interface RegisterHere {
  answer(
    request: SubgraphRequest,
    asking: Pick<SubgraphOptions, 'requestId' | 'inquiry'>,
  ): Promise<ExecutionResult>;
  /** Answers several questions of one caller, each in its place, where it looks up together what they need. */
  answerAll?(
    questions: readonly QuestionHere[],
    inquiry: Inquiry | undefined,
  ): Promise<readonly ExecutionResult[]>;
}

/** One of several questions, under the id of the request it belongs to. */
export type QuestionHere = SubgraphRequest & { readonly requestId: string };

/** A question as a register takes it, with all that whoever asked makes only on demand. */
const taken = ({ query, variables, operationName }: SubgraphRequest): SubgraphRequest => ({
  query,
  variables,
  operationName,
});

/** A process that answers questions itself answers nobody else meanwhile. */
const MOST_TOGETHER = 8;

/** graphql-js answers with objects of its own; they are this request's alone, and may be merged into. */
const answerOf = ({ data, errors, extensions }: ExecutionResult): SubgraphResponse => ({
  ...(data !== undefined && { data: data as Record<string, unknown> | null }),
  ...(errors && {
    errors: errors.map(({ message, path, extensions }) => ({ message, path, extensions })),
  }),
  ...(extensions && { extensions }),
});

/**
 * Reaches a register that runs in this process: no socket, no JSON, and no seal, because nobody stands
 * between. Who asks goes along as it is.
 *
 * What has begun here runs to its end, so a question whose caller has gone meanwhile is not begun.
 */
export function inProcessTransport(register: RegisterHere): SubgraphTransport {
  const { answerAll } = register;
  const stillWanted = ({ signal }: SubgraphOptions): void => {
    if (signal.aborted) throw new RegisterFailure('abandoned', { cause: signal.reason });
  };
  const together: SendTogether | undefined =
    answerAll &&
    (async (questions, options) => {
      stillWanted(options);
      const asked = questions.map(({ request, requestId }) => ({ ...taken(request), requestId }));
      return (await answerAll(asked, options.inquiry)).map(answerOf);
    });
  return {
    turn,
    mostTogether: MOST_TOGETHER,
    async send(request, options) {
      stillWanted(options);
      const { requestId, inquiry } = options;
      return answerOf(await register.answer(taken(request), { requestId, inquiry }));
    },
    ...(together && { takesMany: () => true, together }),
  };
}
