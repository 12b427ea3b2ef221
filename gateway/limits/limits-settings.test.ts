import { describe, expect, it } from 'vitest';
import { type Environment, environmentReader } from '../../schema/environment.ts';
import { limitsSettings } from './limits-settings.ts';

function read(env: Environment) {
  const reader = environmentReader(env);
  return { settings: limitsSettings(reader), mistakes: reader.mistakes };
}

describe('the limits an operator may choose', () => {
  it('are these with nothing set', () => {
    expect(read({})).toEqual({
      mistakes: [],
      settings: {
        bounds: {
          depth: 15,
          introspectionDepth: 15,
          fields: 5_000,
          aliases: 50,
          rootFields: 20,
          directives: 50,
          directivesOnOneNode: 10,
        },
        maxCost: 25_000,
        quotaPerHour: 2_000_000,
        quotaPublicPerHour: 100_000,
        redisUrl: undefined,
        trustedProxies: 0,
        safelistDir: undefined,
        unusualRecordsPerDay: 5_000,
        introspection: 'signed-in',
      },
    });
  });

  it.each([
    ['true', 'everyone'],
    ['signed-in', 'signed-in'],
    ['false', 'nobody'],
  ])('open introspection, for %s, to %s', (INTROSPECTION, whom) => {
    expect(read({ INTROSPECTION }).settings.introspection).toBe(whom);
  });

  it('are refused where they are none, and no value is repeated', () => {
    const { mistakes } = read({
      MAX_DEPTH: '0',
      MAX_COST: 'much',
      TRUSTED_PROXIES: 'all',
      REDIS_URL: 'http://user:secret@10.0.0.9',
      INTROSPECTION: 'constructor',
    });
    expect(mistakes).toHaveLength(5);
    expect(mistakes.join(' ')).not.toMatch(/secret|much|constructor/);
  });
});
