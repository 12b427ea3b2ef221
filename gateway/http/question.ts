import type { IncomingMessage, ServerResponse } from 'node:http';
import { HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import { isQueryTooDeep, isValueTooDeep } from './nesting.ts';
import type { Refusal } from './reply.ts';
import { hangUp, readBody } from './request-body.ts';

/** What was asked, in the form Apollo takes; or why it is not asked; or nobody is there any more. */
export type Question =
  | { readonly phase: 'asked'; readonly request: HTTPGraphQLRequest }
  | { readonly phase: 'refused'; readonly refusal: Refusal }
  | { readonly phase: 'gone' };

const refused = (refusal: Refusal): Question => ({ phase: 'refused', refusal });

const JSON_TYPE = /^application\/json\s*(?:;\s*charset="?utf-8"?\s*)?$/i;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function asked(request: IncomingMessage, body: unknown): Question {
  const [, search = ''] = (request.url ?? '').split(/(?=\?)/, 2);
  const headers = new HeaderMap();
  const { accept, 'content-type': contentType } = request.headers;
  if (accept) headers.set('accept', accept);
  if (contentType) headers.set('content-type', contentType);
  // Where the request comes from has been judged by us, more strictly; Apollo's guard stays on behind it.
  headers.set('apollo-require-preflight', 'true');
  return { phase: 'asked', request: { method: request.method ?? '', headers, search, body } };
}

/** Refuses what Apollo would read otherwise, or fall over: lists of operations and bottomless nesting. */
function judgeBody(request: IncomingMessage, body: unknown): Question {
  if (!isObject(body))
    return refused({ code: 'BAD_REQUEST', reason: 'The body is not a JSON object.' });
  const { query, variables, extensions } = body;
  const isTooDeep =
    (typeof query === 'string' && isQueryTooDeep(query)) ||
    isValueTooDeep(variables) ||
    isValueTooDeep(extensions);
  return isTooDeep ? refused({ code: 'COMPLEXITY_EXCEEDED' }) : asked(request, body);
}

async function posted(
  request: IncomingMessage,
  response: ServerResponse,
  limit: number,
): Promise<Question> {
  const { 'content-type': contentType = '', 'content-encoding': encoding = 'identity' } =
    request.headers;
  if (!JSON_TYPE.test(contentType) || encoding !== 'identity')
    return refused({ code: 'UNSUPPORTED_MEDIA_TYPE' });
  const body = await readBody(request, response, limit);
  if (body.phase === 'broken off') return { phase: 'gone' };
  if (body.phase === 'too large') {
    hangUp(request, response);
    return refused({
      code: 'BODY_TOO_LARGE',
      reason: `The limit is ${limit} bytes.`,
      headers: { connection: 'close' },
    });
  }
  if (body.phase === 'not utf-8')
    return refused({ code: 'BAD_REQUEST', reason: 'The body is not UTF-8.' });
  try {
    return judgeBody(request, JSON.parse(body.text));
  } catch {
    // The parser's own message quotes the body.
    return refused({ code: 'BAD_REQUEST', reason: 'The body is not JSON.' });
  }
}

/** Reads a GraphQL request off the wire: GET with a query string, or POST with a JSON object. */
export async function readQuestion(
  request: IncomingMessage,
  response: ServerResponse,
  limit: number,
): Promise<Question> {
  if (request.method === 'POST') return posted(request, response, limit);
  if (request.method !== 'GET')
    return refused({ code: 'BAD_REQUEST', status: 405, headers: { allow: 'GET, POST, OPTIONS' } });
  const query = new URLSearchParams((request.url ?? '').split('?', 2)[1]).get('query') ?? '';
  return isQueryTooDeep(query)
    ? refused({ code: 'COMPLEXITY_EXCEEDED' })
    : asked(request, undefined);
}
