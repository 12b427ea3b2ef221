import { spawnSync } from 'node:child_process';
import { existsSync, utimesSync } from 'node:fs';
import module from 'node:module';
import { join, sep } from 'node:path';
import { changesUnder, isStale, writtenAt } from './start/staleness.js';

/*
 * `npm start`: builds what is older than its sources and becomes the city, in this one process.
 *
 * Plain JavaScript, because it runs before anything is built. Looking at the sources takes some
 * hundredths of a second, where the compiler takes more than one to find that it has nothing to do.
 */

const root = join(import.meta.dirname, '..');
/** @param {string} path */
const at = (path) => join(root, path);

const PAGES = at('gateway/pages');
const CODE = [
  ...['gateway', 'subgraphs', 'schema', 'package.json'],
  ...['tsconfig.json', 'tsconfig.build.json'],
].map(at);

/** @param {string} path */
const isCode = (path) =>
  /\.(?:ts|json)$/.test(path) && !path.endsWith('.test.ts') && !path.startsWith(PAGES + sep);

/**
 * Runs a tool of the checkout to its end.
 *
 * @param {string} said what is being done, for whoever waits
 * @param {string} tool
 * @param {readonly string[]} args
 */
function run(said, tool, args) {
  if (!existsSync(at(tool))) {
    // An installation without development packages serves what it was given.
    process.stdout.write(`${said}: no ${tool}; going on with what was built\n`);
    return;
  }
  process.stdout.write(`${said}…\n`);
  const { status } = spawnSync(process.execPath, [at(tool), ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}

const BUILT = at('dist/.tsbuildinfo');
if (isStale(writtenAt(BUILT), changesUnder(CODE, isCode))) {
  const began = new Date();
  run('Biên dịch · building', 'node_modules/typescript/bin/tsc', ['-p', 'tsconfig.build.json']);
  // The compiler leaves the file alone when nothing came of a change; it would be asked every time.
  if (existsSync(BUILT)) utimesSync(BUILT, began, began);
}
if (
  isStale(
    writtenAt(at('dist/pages/playground.html')),
    changesUnder([PAGES], () => true),
  )
) {
  const config = ['--config', 'gateway/pages/vite.config.ts'];
  run('Dựng các trang · building the pages', 'node_modules/vite/bin/vite.js', ['build', ...config]);
}

// Node 22 and later keep what they compiled for the next start.
module.enableCompileCache?.(at('dist/.compile-cache'));
await import(new URL('../dist/gateway/all-in-one.js', import.meta.url).href);
