import { textFrom } from '../../schema/utf8.ts';
import type { PlainReader } from './plain/plain-reader.ts';
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
  readonly bytes: Buffer;
}

/** Refuses what is no answer whatever its bytes say. Gives whether the register refuses the question. */
function refusalIn({ status, contentType }: Given): boolean {
  if (status >= 500) throw new RegisterFailure('server error', { detail: `status ${status}` });
  if (status >= 300 && status < 400)
    throw new RegisterFailure('redirected', { detail: `status ${status}` });
  if (status === 401 || status === 403)
    throw new RegisterFailure('refused', { detail: `status ${status}` });
  const refuses = status >= 400;
  if (!JSON_TYPE.test(contentType))
    throw new RegisterFailure(refuses ? 'refused' : 'not JSON', {
      detail: `status ${status}, not a JSON content type`,
    });
  return refuses;
}

const notAnAnswer = ({ status }: Given, refuses: boolean): RegisterFailure =>
  new RegisterFailure(refuses ? 'refused' : 'wrong shape', {
    detail: `status ${status}, not a GraphQL answer`,
  });

/**
 * Reads what came over the wire as a GraphQL answer, or says what it was instead.
 *
 * A 4xx with a GraphQL body is an answer: the register read the question and refuses it. A 5xx never is,
 * whatever it carries; nor is a 401 or 403, which refuses us, and is no news for whoever asked us.
 */
export function answerFromBytes(given: Given, plain?: PlainReader): SubgraphResponse {
  const refuses = refusalIn(given);
  const text = textFrom(given.bytes);
  const read = plain?.read(text);
  if (read) return read;
  const body = parsed(text);
  if (!isAnswer(body)) throw notAnAnswer(given, refuses);
  return body;
}

/** The same for several questions that went in one call: an answer for each, or none at all. */
export function answersFromBytes(
  given: Given,
  plain: readonly (PlainReader | undefined)[],
): readonly SubgraphResponse[] {
  const refuses = refusalIn(given);
  // Each a text of its own: what is passed on keeps the text it stood in, and thirty pages in one would all be kept for as
  // long as the last of them is under way.
  const body =
    linesOf(given.bytes, plain.length)?.map((line, at) => {
      const text = textFrom(line);
      return plain[at]?.read(text) ?? parsed(text);
    }) ?? parsed(textFrom(given.bytes));
  if (!Array.isArray(body) || body.length !== plain.length || !body.every(isAnswer))
    throw notAnAnswer(given, refuses);
  return body;
}

const [OPEN, CLOSE] = ['['.charCodeAt(0), ']'.charCodeAt(0)];

/** Where a register of ours sets answers apart: in JSON that is written without spaces a line ends nowhere else. */
const BETWEEN = ',\n';

/** The lines of a list that has as many as these; null where it has not. */
function linesOf(bytes: Buffer, count: number): readonly Buffer[] | null {
  const end = bytes.length - 1;
  if (bytes[0] !== OPEN || bytes[end] !== CLOSE) return null;
  const lines: Buffer[] = [];
  let from = 1;
  for (let next = bytes.indexOf(BETWEEN); next !== -1; next = bytes.indexOf(BETWEEN, from)) {
    lines.push(bytes.subarray(from, next));
    from = next + BETWEEN.length;
  }
  lines.push(bytes.subarray(from, end));
  return lines.length === count ? lines : null;
}
