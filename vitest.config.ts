import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Vite would read graphql's module build where node and Apollo read the other; two copies of the
  // library refuse each other's schemas.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['**/*.test.ts'],
    exclude: ['dist/**', '**/node_modules/**', 'test/compatibility/**', 'bench/**'],
    // Finds the database engines, and drops what the run created on them.
    globalSetup: ['test/kit/global-setup.ts'],
    // What gateways let out besides data is kept, and looked through when the run is over.
    setupFiles: ['test/kit/capture-setup.ts'],
    // Processes, not threads: native drivers and signals belong to a process.
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 30_000,
    // The first file to ask for a store fills it for all.
    hookTimeout: 180_000,
  },
});
