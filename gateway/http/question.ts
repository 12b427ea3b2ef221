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

/** All behind the first question mark, and it: a second one belongs to the query. */
function searchOf({ url = '' }: IncomingMessage): string {
  const start = url.indexOf('?');
  return start < 0 ? '' : url.slice(start);
}

function asked(request: IncomingMessage, body: unknown): Question {
  const search = searchOf(request);
  const headers = new HeaderMap();
  const { accept, 'content-type': contentType } = request.headers;
  if (accept) headers.set('accept', accept);
  if (contentType) headers.set('content-type', contentType);
  // Where the request comes from has been judged by us, more strictly; Apollo's guard stays on behind it.
  headers.set('apollo-require-preflight', 'true');
  return { phase: 'asked', request: { method: request.method ?? '', headers, search, body } };
}

/** Why a question is not passed on, if so: what Apollo would refuse unheard by the log, or fall over. */
function flawIn(question: Readonly<Record<string, unknown>>): Refusal | undefined {
  const { query, variables, extensions } = question;
  const isTooDeep =
    (typeof query === 'string' && isQueryTooDeep(query)) ||
    isValueTooDeep(variables) ||
    isValueTooDeep(extensions);
  if (isTooDeep) return { code: 'COMPLEXITY_EXCEEDED' };
  const wrong = ['variables', 'extensions'].find(
    (name) => !isObject(question[name] ?? {}), // neither has to be there
  );
  if (wrong) return { code: 'BAD_REQUEST', reason: `The ${wrong} are not a JSON object.` };
}

function judged(request: IncomingMessage, body: unknown): Question {
  if (!isObject(body))
    return refused({ code: 'BAD_REQUEST', reason: 'The body is not a JSON object.' });
  const flaw = flawIn(body);
  return flaw ? refused(flaw) : asked(request, body);
}

/** A parameter that is not JSON stays text, which is no object. */
function jsonOf(parameter: string | null): unknown {
  if (parameter === null) return undefined;
  try {
    return JSON.parse(parameter);
  } catch {
    return parameter;
  }
}

function gotten(request: IncomingMessage): Question {
  const parameters = new URLSearchParams(searchOf(request));
  const flaw = flawIn({
    query: parameters.get('query'),
    variables: jsonOf(parameters.get('variables')),
    extensions: jsonOf(parameters.get('extensions')),
  });
  return flaw ? refused(flaw) : asked(request, undefined);
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
    return judged(request, JSON.parse(body.text));
  } catch {
    // The parser's own message quotes the body.
    return refused({ code: 'BAD_REQUEST', reason: 'The body is not JSON.' });
  }
}

/** What a question says of the operation it wants; a GET says it in its query string. */
export function operationAsked({ method, search, body }: HTTPGraphQLRequest): {
  readonly query?: unknown;
  readonly id?: unknown;
  readonly extensions?: unknown;
} {
  if (method !== 'GET') return isObject(body) ? body : {};
  const parameters = new URLSearchParams(search);
  return {
    query: parameters.get('query') ?? undefined,
    id: parameters.get('id') ?? undefined,
    extensions: jsonOf(parameters.get('extensions')),
  };
}

/** The same question with this operation in place of whatever named it. */
export function withOperation(question: HTTPGraphQLRequest, query: string): HTTPGraphQLRequest {
  if (question.method === 'GET') {
    const parameters = new URLSearchParams(question.search);
    parameters.set('query', query);
    for (const name of ['id', 'extensions']) parameters.delete(name);
    return { ...question, search: `?${parameters}` };
  }
  const {
    id: _id,
    extensions: _extensions,
    ...rest
  } = isObject(question.body) ? question.body : {};
  return { ...question, body: { ...rest, query } };
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
  return gotten(request);
}
