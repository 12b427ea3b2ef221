/** How tokens name this graph in `aud`, unless the city's identity provider calls it otherwise. */
export const AUDIENCE = 'urn:lgsp-graph';

/** Who mints development tokens. Names no host: such a token is worth nothing elsewhere. */
export const DEVELOPMENT_ISSUER = 'urn:lgsp-graph:development';
