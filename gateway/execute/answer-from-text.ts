import { RegisterFailure } from './register-failure.ts';
import type { SubgraphError, SubgraphResponse } from './transport.ts';

const JSON_TYPE = /^application\/(?:json|graphql-response\+json)\s*(?:;|$)/i;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isError = (value: unknown): value is SubgraphError =>
  isObject(value) && typeof value['message'] === 'string';

const isErrorList = (value: unknown): value is readonly SubgraphError[] =>
  Array.isArray(value) && value.length > 0 && value.every(isError);

/** A GraphQL answer has data, or at least one error, or both; nothing else is one. */
function isAnswer(body: unknown): body is SubgraphResponse {
  if (!isObject(body)) return false;
  const { data, errors } = body;
  if (errors !== undefined && !isErrorList(errors)) return false;
  return isObject(data) || (errors !== undefined && (data === null || data === undefined));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's message quotes the text, which may be rows: it goes no further.
    throw new RegisterFailure('not JSON', { detail: 'the body does not parse' });
  }
}

/** What came over the wire. */
export interface Given {
  readonly status: number;
  readonly contentType: string;
  readonly text: string;
}

/** The body of an answer that is JSON, and whether it refuses the question. */
function bodyOf({ status, contentType, text }: Given): {
  readonly body: unknown;
  readonly isRefusal: boolean;
} {
  if (status >= 500) throw new RegisterFailure('server error', { detail: `status ${status}` });
  if (status >= 300 && status < 400)
    throw new RegisterFailure('redirected', { detail: `status ${status}` });
  if (status === 401 || status === 403)
    throw new RegisterFailure('refused', { detail: `status ${status}` });
  const isRefusal = status >= 400;
  if (!JSON_TYPE.test(contentType))
    throw new RegisterFailure(isRefusal ? 'refused' : 'not JSON', {
      detail: `status ${status}, not a JSON content type`,
    });
  return { body: parsed(text), isRefusal };
}

const notAnAnswer = ({ status }: Given, isRefusal: boolean): RegisterFailure =>
  new RegisterFailure(isRefusal ? 'refused' : 'wrong shape', {
    detail: `status ${status}, not a GraphQL answer`,
  });

/**
 * Reads what came over the wire as a GraphQL answer, or says what it was instead.
 *
 * A 4xx with a GraphQL body is an answer: the register read the question and refuses it. A 5xx never is,
 * whatever it carries; nor is a 401 or 403, which refuses us, and is no news for whoever asked us.
 */
export function answerFromText(given: Given): SubgraphResponse {
  const { body, isRefusal } = bodyOf(given);
  if (!isAnswer(body)) throw notAnAnswer(given, isRefusal);
  return body;
}

/** The same for several questions that went in one call: an answer for each, or none at all. */
export function answersFromText(given: Given, count: number): readonly SubgraphResponse[] {
  const { body, isRefusal } = bodyOf(given);
  if (!Array.isArray(body) || body.length !== count || !body.every(isAnswer))
    throw notAnAnswer(given, isRefusal);
  return body;
}
