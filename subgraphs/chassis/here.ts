import type { ExecutionResult } from 'graphql';
import type { Inquiry } from '../../schema/access/caller.ts';
import { answersTo } from './many-questions.ts';
import type { Register, RegisterRequest } from './register.ts';
import type { FaultListener } from './register-errors.ts';

/** A register as whoever runs in the same process asks it. */
export interface Here {
  answer(request: RegisterRequest, asking: Asking): Promise<ExecutionResult>;
  /** Answers several questions of one caller, with the same look-ups for all. */
  answerAll(
    requests: readonly RegisterRequest[],
    inquiry: Inquiry | undefined,
  ): Promise<readonly ExecutionResult[]>;
}

type Asking = Pick<RegisterRequest, 'requestId' | 'inquiry'>;

/** Has a register asked within the process as it is over HTTP: one question at a time, or several of one caller. */
export const here = (register: Register, heard: FaultListener = () => undefined): Here => ({
  answer: (request, asking) => register.execute({ ...request, ...asking }),
  answerAll: (requests, inquiry) => answersTo(register, requests, inquiry, heard),
});
