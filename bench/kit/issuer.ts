import { createServer } from 'node:http';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { AUDIENCE } from '../../schema/trust/names.ts';
import { portOf } from './ports.ts';

/** An identity provider for the length of a run: one officer, and the keys to believe them by. */
export interface BenchIssuer extends AsyncDisposable {
  /** What a gateway is told, to believe it. */
  readonly env: Readonly<Record<string, string>>;
  /** What the officer sends with each question: who they are, and why they ask. */
  readonly headers: Readonly<Record<string, string>>;
}

const ISSUER = 'https://issuer.example';

/** Every scope there is but those for what is sensitive or closed: nothing shall be refused. */
const SCOPES = [
  ...['citizen:read', 'citizen:id', 'citizen:family', 'citizen:search', 'business:read'],
  ...['business:owners', 'land:read', 'land:rights', 'result:read', 'dossier:read'],
];

/** Makes a key, publishes it on a free port, and signs a token that outlives the run. */
export async function benchIssuer(): Promise<BenchIssuer> {
  const { privateKey, publicKey } = await generateKeyPair('EdDSA', { extractable: true });
  const published = { ...(await exportJWK(publicKey)), alg: 'EdDSA', kid: 'bench', use: 'sig' };
  const token = await new SignJWT({
    client_id: 'one-stop',
    kind: 'officer',
    agency_code: 'H17.90.001',
    scope: SCOPES.join(' '),
    acr: '2',
  })
    .setProtectedHeader({ alg: 'EdDSA', kid: 'bench', typ: 'at+jwt' })
    .setIssuer(ISSUER)
    .setAudience(AUDIENCE)
    .setSubject('officer:bench')
    .setIssuedAt()
    .setExpirationTime('2h')
    .sign(privateKey);
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ keys: [published] }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    env: { AUTH_ISSUER: ISSUER, AUTH_JWKS_URL: `http://127.0.0.1:${portOf(server)}/jwks` },
    headers: {
      authorization: `Bearer ${token}`,
      'x-purpose': 'TTHC_RESOLVE',
      'x-dossier-code': 'H17.15-150824-0001',
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
