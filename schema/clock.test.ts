import { describe, expect, it } from 'vitest';
import { clockReadingAsOf, wallClock } from './clock.ts';

describe('the clock of a register read on one day', () => {
  const clock = clockReadingAsOf('2026-06-30');

  it('judges by that day, and tells the real instant of asking', () => {
    expect(clock.today()).toBe('2026-06-30');
    const before = wallClock.now();
    const now = clock.now();
    expect(now >= before && now <= wallClock.now()).toBe(true);
    expect(now).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+07:00$/);
  });
});
