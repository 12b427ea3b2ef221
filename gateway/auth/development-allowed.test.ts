import { expect, it } from 'vitest';
import { developmentIssuerAllowed } from './development-allowed.ts';

const here = { host: '127.0.0.1', authIssuer: null, allInOne: true };

it.each(['127.0.0.1', 'localhost', '::1'])('anyone may be minted all in one on %s', (host) => {
  expect(developmentIssuerAllowed({ ...here, host })).toEqual({ allowed: true });
});

it.each([
  ['beside a real issuer', { authIssuer: 'https://id.example' }, 'AUTH_ISSUER is set'],
  ['before registers of their own', { allInOne: false }, 'npm start'],
  ['where other machines reach it', { host: '0.0.0.0' }, 'HOST is open'],
  ['under a name that begins like ours', { host: 'localhost.example' }, 'HOST is open'],
])('nobody may be minted %s', (_, changed, because) => {
  expect(developmentIssuerAllowed({ ...here, ...changed })).toEqual({
    allowed: false,
    because: expect.stringContaining(because),
  });
});
