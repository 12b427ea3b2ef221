import type { ExecutionResult } from 'graphql';
import type { Inquiry } from '../../schema/access/caller.ts';
import { fault } from '../../schema/faults.ts';
import type { Register, RegisterRequest } from './register.ts';
import type { FaultListener } from './register-errors.ts';
import { requestIdOf } from './register-request-id.ts';
import { scrubbed } from './store/scrubbed.ts';

/** As many as a gateway puts into one call, several times over. */
const MOST = 256;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a body is a list of questions, and not one of them. */
export const isList = (body: string): boolean => /^\s*\[/.test(body);

function questionOf(given: unknown): RegisterRequest | undefined {
  if (!isObject(given)) return undefined;
  const { query, variables = null, operationName = null, extensions = null } = given;
  const requestId = isObject(extensions) ? extensions['requestId'] : undefined;
  if (typeof query !== 'string' || (variables !== null && !isObject(variables))) return undefined;
  if (operationName !== null && typeof operationName !== 'string') return undefined;
  const id = requestIdOf(typeof requestId === 'string' ? requestId : undefined);
  return { query, variables, operationName, requestId: id };
}

/** The questions of a body that is a list; undefined when it is not one that can be answered. */
export function questionsIn(body: string): readonly RegisterRequest[] | undefined {
  try {
    const given: unknown = JSON.parse(body);
    if (!Array.isArray(given) || given.length === 0 || given.length > MOST) return undefined;
    const questions = given.map(questionOf);
    return questions.every((one) => one !== undefined) ? questions : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Answers several questions of one caller, each in its place. What they look up is looked up together; what one of them
 * runs into is its own.
 */
export function answersTo(
  register: Register,
  questions: readonly RegisterRequest[],
  inquiry: Inquiry | undefined,
  heard: FaultListener,
): Promise<readonly ExecutionResult[]> {
  const lookups = register.lookups();
  return Promise.all(
    questions.map(async (question) => {
      try {
        return await register.execute({ ...question, inquiry, lookups });
      } catch (error) {
        heard(
          error instanceof Error ? scrubbed(error) : new Error(typeof error),
          question.requestId,
        );
        return { errors: [fault('INTERNAL')] };
      }
    }),
  );
}
