import { defineConfig, mergeConfig } from 'vitest/config';
import short from './vitest.config.ts';

const { test, ...rest } = mergeConfig(short, {});

/** What takes minutes: the same surroundings as `npm test`, other files, one at a time. */
export default defineConfig({
  ...rest,
  test: {
    ...test,
    include: ['test/long/**/*.long.ts'],
    maxWorkers: 1,
    testTimeout: 20 * 60_000,
    // Progress is for whoever waits.
    disableConsoleIntercept: true,
  },
});
