import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['**/*.test.ts'],
    exclude: ['dist/**', '**/node_modules/**', 'test/compatibility/**', 'bench/**'],
    // Finds the database engines, and drops what the run created on them.
    globalSetup: ['test/kit/global-setup.ts'],
    // Processes, not threads: native drivers and signals belong to a process.
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 30_000,
    // The first file to ask for a store fills it for all.
    hookTimeout: 180_000,
  },
});
