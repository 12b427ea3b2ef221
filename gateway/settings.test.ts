import { describe, expect, it } from 'vitest';
import { readSettings } from './settings.ts';

describe('settings', () => {
  it('with nothing set serve this machine only', () => {
    expect(readSettings({})).toMatchObject({
      host: '127.0.0.1',
      port: 4000,
      corsOrigins: [],
      bodyLimitBytes: 262_144,
      requestDeadlineMs: 10_000,
      subgraphDeadlineMs: 3_000,
      supergraphPath: expect.stringMatching(/schema\/generated\/supergraph\.graphql$/),
    });
  });

  it('take registers’ addresses, and leave databases’ alone', () => {
    const { registerUrls } = readSettings({
      LAND_PARCELS_URL: ' http://land:4003/graphql ',
      LAND_PARCELS_DATABASE_URL: 'postgres://x',
      CITIZENS_URL: '',
    });
    expect([...registerUrls]).toEqual([['LAND_PARCELS', 'http://land:4003/graphql']]);
  });

  it('take exact origins', () => {
    expect(
      readSettings({ CORS_ORIGINS: 'https://a.example, http://b.example:81' }).corsOrigins,
    ).toEqual(['https://a.example', 'http://b.example:81']);
  });

  it.each(['*', 'a.example', 'https://a.example/', 'https://*.example', 'null'])(
    'refuse %s as an origin',
    (origin) => {
      expect(() => readSettings({ CORS_ORIGINS: origin })).toThrow('CORS_ORIGINS');
    },
  );

  it('name every mistake at once, without what was set', () => {
    const env = {
      PORT: '70000',
      DRAIN_MS: '-1',
      LOG_LEVEL: 'loud',
      BREAKER_FAILURE_PERCENT: '100',
    };
    const message = (() => {
      try {
        return String(readSettings(env));
      } catch (error) {
        return String(error);
      }
    })();
    for (const name of Object.keys(env)) expect(message).toContain(name);
    expect(message).not.toMatch(/70000|loud/);
  });

  it('give a register less time than the request, or its hanging would never be known', () => {
    for (const subgraph of ['2000', '3000'])
      expect(() =>
        readSettings({ REQUEST_DEADLINE_MS: '2000', SUBGRAPH_DEADLINE_MS: subgraph }),
      ).toThrow('SUBGRAPH_DEADLINE_MS must be shorter than REQUEST_DEADLINE_MS.');
    expect(readSettings({ REQUEST_DEADLINE_MS: '2000' }).subgraphDeadlineMs).toBe(1_000);
    expect(readSettings({ REQUEST_DEADLINE_MS: '60000' }).subgraphDeadlineMs).toBe(3_000);
  });

  it('bound a request’s body by what is held in memory for it', () => {
    expect(readSettings({ BODY_LIMIT_BYTES: '16777216' }).bodyLimitBytes).toBe(16_777_216);
    expect(() => readSettings({ BODY_LIMIT_BYTES: '16777217' })).toThrow('BODY_LIMIT_BYTES');
  });

  it('cannot be changed', () => {
    expect(Object.isFrozen(readSettings({}))).toBe(true);
  });
});
