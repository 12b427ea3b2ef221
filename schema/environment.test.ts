import { describe, expect, it } from 'vitest';
import { environmentReader } from './environment.ts';

describe('the environment', () => {
  it('gives what was set, and what is safe where nothing was', () => {
    const read = environmentReader({ PORT: ' 8080 ', LOG_LEVEL: 'warn', OPEN: 'true', HOST: ' ' });
    expect([
      read.text('HOST', '127.0.0.1'),
      read.wholeNumber('PORT', 4000, 0, 65_535),
      read.wholeNumber('DRAIN_MS', 10, 0, 100),
      read.flag('OPEN', false),
      read.flag('SHUT', false),
      read.logLevel('LOG_LEVEL'),
      read.mistakes,
    ]).toEqual(['127.0.0.1', 8080, 10, true, false, 'warn', []]);
  });

  it.each(['1e3', '-1', '0x10', '1.0', '65536', 'soon'])(
    'is refused %s as a port, and does not repeat it',
    (given) => {
      const read = environmentReader({ PORT: given });
      expect(read.wholeNumber('PORT', 4000, 0, 65_535)).toBe(4000);
      expect(read.mistakes).toEqual(['PORT must be a whole number from 0 to 65535.']);
    },
  );

  it('keeps every mistake', () => {
    const read = environmentReader({ LOG_LEVEL: 'loud', OPEN: 'yes' });
    read.logLevel('LOG_LEVEL');
    read.flag('OPEN', false);
    expect(read.mistakes).toEqual([
      'LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent.',
      'OPEN must be true or false.',
    ]);
  });
});
