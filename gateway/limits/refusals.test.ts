import { ApolloServer, HeaderMap } from '@apollo/server';
import type { GraphQLError } from 'graphql';
import { afterEach, describe, expect, it } from 'vitest';
import { masked } from '../faults/mask.ts';
import { introspectionClosed, quotaUsedUp, tooComplex } from './refusals.ts';

const servers: ApolloServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.stop()));
});

/** What a caller is shown when an operation is refused after it was resolved and before it runs. */
async function answeredWith(refusal: GraphQLError) {
  let isRun = false;
  const server = new ApolloServer({
    typeDefs: 'type Query { name: String }',
    resolvers: {
      Query: {
        name() {
          isRun = true;
          return 'a';
        },
      },
    },
    includeStacktraceInErrorResponses: false,
    formatError: masked,
    plugins: [
      {
        requestDidStart: async () => ({
          async didResolveOperation() {
            throw refusal;
          },
        }),
      },
    ],
  });
  servers.push(server);
  await server.start();
  const { status, headers, body } = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: 'POST',
      search: '',
      headers: new HeaderMap([['content-type', 'application/json']]),
      body: { query: '{ name }' },
    },
    context: async () => ({}),
  });
  const { errors } = JSON.parse(body.kind === 'complete' ? body.string : '{}');
  const { messages: _, ...extensions } = errors[0].extensions;
  return { status, retryAfter: headers.get('retry-after'), extensions, isRun };
}

describe('a refusal of a whole operation', () => {
  it('for its size names the bound and what it allows', async () => {
    expect(await answeredWith(tooComplex({ bound: 'aliases', ceiling: 50 }))).toEqual({
      status: 400,
      retryAfter: undefined,
      extensions: { code: 'COMPLEXITY_EXCEEDED', bound: 'aliases', ceiling: 50 },
      isRun: false,
    });
  });

  it('for a quota that is used up says when there is more, in the header too', async () => {
    expect(await answeredWith(quotaUsedUp(1_234))).toEqual({
      status: 429,
      retryAfter: '1234',
      extensions: { code: 'QUOTA_EXCEEDED', retryAfterSeconds: 1_234 },
      isRun: false,
    });
  });

  it.each([
    ['signed-in', 'NOT_SIGNED_IN'],
    ['nobody', 'FIELD_NOT_PERMITTED'],
  ] as const)('for a question about the schema, open to %s, is %s', async (open, code) => {
    expect(await answeredWith(introspectionClosed(open))).toEqual({
      status: 400,
      retryAfter: undefined,
      extensions: { code, field: 'Query.__schema' },
      isRun: false,
    });
  });
});
