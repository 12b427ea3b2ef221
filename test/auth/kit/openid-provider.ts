import { createServer } from 'node:http';
import { exportJWK } from 'jose';
import { errors, Provider } from 'oidc-provider';
import { type IssuerKey, issuerKey } from './issuer.ts';

/** An application that is registered with the provider, and what the provider says of it. */
export interface RegisteredClient {
  readonly clientId: string;
  readonly scopes: readonly string[];
  /** Claims of its tokens beyond the standard's, such as `agency_code` and `kind`. */
  readonly claims?: Readonly<Record<string, unknown>>;
}

export interface OpenIdProvider extends AsyncDisposable {
  readonly issuer: string;
  /** As its discovery document says. */
  readonly jwksUrl: string;
  /** What it signs with, for tokens that it would never give. */
  readonly key: IssuerKey;
  /** Signs in as this application with its secret, for the graph or whichever service is named. */
  tokenFor(clientId: string, audience?: string): Promise<string>;
}

export const GRAPH_AUDIENCE = 'urn:lgsp-graph';
const OTHER_AUDIENCE = 'urn:other-service';
const secretOf = (clientId: string): string => `secret-of-${clientId}-for-tests-alone`;

async function providerAt(
  issuer: string,
  { privateKey, alg, kid }: IssuerKey,
  clients: readonly RegisteredClient[],
): Promise<Provider> {
  const signing = { ...(await exportJWK(privateKey)), alg, use: 'sig', kid };
  const scopes = [...new Set(clients.flatMap((client) => client.scopes))];
  return new Provider(issuer, {
    clients: clients.map((client) => ({
      client_id: client.clientId,
      client_secret: secretOf(client.clientId),
      grant_types: ['client_credentials'],
      response_types: [],
      redirect_uris: [],
      scope: client.scopes.join(' '),
    })),
    scopes,
    jwks: { keys: [signing] },
    ttl: { ClientCredentials: 600 },
    cookies: { keys: ['for-tests-alone'] },
    extraTokenClaims: (_context, token) => ({
      ...clients.find(({ clientId }) => clientId === token.clientId)?.claims,
    }),
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        getResourceServerInfo(_context, audience) {
          if (audience !== GRAPH_AUDIENCE && audience !== OTHER_AUDIENCE)
            throw new errors.InvalidTarget();
          return {
            audience,
            scope: scopes.join(' '),
            accessTokenTTL: 600,
            accessTokenFormat: 'jwt',
            jwt: { sign: { alg: 'RS256' } },
          };
        },
      },
    },
  });
}

/** A real OpenID provider on a free port of this machine: discovery, keys and tokens over HTTP. */
export async function startOpenIdProvider({
  clients,
}: {
  readonly clients: readonly RegisteredClient[];
}): Promise<OpenIdProvider> {
  // Kept for longer than a city takes to start, so that no question meets a line that is just being closed.
  const server = createServer({ keepAliveTimeout: 60_000 });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The provider has no port.');
  // It has to know its own name before it can be made, and the port is known only now.
  const issuer = `http://127.0.0.1:${bound.port}`;
  const key = await issuerKey('RS256', 'provider-1');
  server.on('request', (await providerAt(issuer, key, clients)).callback());

  const discovered = await fetch(`${issuer}/.well-known/openid-configuration`);
  const places: { readonly jwks_uri: string; readonly token_endpoint: string } = JSON.parse(
    await discovered.text(),
  );
  return {
    issuer,
    key,
    jwksUrl: places.jwks_uri,
    async tokenFor(clientId, audience = GRAPH_AUDIENCE) {
      const scope = clients.find((client) => client.clientId === clientId)?.scopes.join(' ') ?? '';
      const secret = Buffer.from(`${clientId}:${secretOf(clientId)}`).toString('base64');
      const answer = await fetch(places.token_endpoint, {
        method: 'POST',
        headers: { authorization: `Basic ${secret}` },
        body: new URLSearchParams({
          grant_type: 'client_credentials',
          resource: audience,
          scope,
        }),
      });
      const given: { readonly access_token?: string; readonly error?: string } = JSON.parse(
        await answer.text(),
      );
      if (given.access_token === undefined)
        throw new Error(`The provider gave no token: ${answer.status} ${given.error}`);
      return given.access_token;
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
