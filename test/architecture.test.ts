import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFile, projectRoot } from '../schema/project-root.ts';

interface Import {
  readonly from: string;
  /** The file it names, from the root; a package keeps its name. */
  readonly to: string;
}

const IMPORT = /(?:^|\n)\s*(?:import|export)[^'"`;]*?from\s+'([^']+)'|import\(\s*'([^']+)'\s*\)/g;

function sources(folder: string): readonly string[] {
  return readdirSync(projectFile(folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
    .map((path) => join(folder, path));
}

function importsOf(file: string): readonly Import[] {
  const text = readFileSync(projectFile(file), 'utf8');
  return [...text.matchAll(IMPORT)].map(([, still, dynamic]) => {
    const named = still ?? dynamic ?? '';
    const isOurs = named.startsWith('.');
    const to = isOurs ? relative(projectRoot, join(projectRoot, dirname(file), named)) : named;
    return { from: file, to };
  });
}

/** A file without what it says about itself. */
const codeOf = (file: string): string =>
  readFileSync(projectFile(file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');

const isTest = (file: string): boolean => /\.test\.ts$|\/(kit|sample)\//.test(file);
const product = ['gateway', 'schema', 'subgraphs'].flatMap(sources).filter((file) => !isTest(file));
const imports = product.flatMap(importsOf);
const agencyOf = (path: string): string | undefined => /^subgraphs\/([^/]+)\//.exec(path)?.[1];

const said = (wrong: readonly Import[]): readonly string[] =>
  wrong.map(({ from, to }) => `${from} imports ${to}`);

/** The gateway keeps a register of its own, journal and consents, and bolts it to the frame of the others. */
const isOfTheFrame = ({ from, to }: Import): boolean =>
  /^gateway\/(audit|oversight)\//.test(from) && to.startsWith('subgraphs/chassis/');

describe('the house', () => {
  it('is read: a rule over no files would always hold', () => {
    expect(product.length).toBeGreaterThan(100);
    expect(imports.length).toBeGreaterThan(300);
  });

  it('has a schema that imports nothing of the gateway or the agencies', () => {
    const wrong = imports.filter(
      ({ from, to }) => from.startsWith('schema/') && /^(gateway|subgraphs)\//.test(to),
    );
    expect(said(wrong)).toEqual([]);
  });

  it('has a gateway that knows no agency, but for the one file that joins both sides', () => {
    const wrong = imports.filter(
      ({ from, to }) =>
        from.startsWith('gateway/') &&
        from !== 'gateway/all-in-one.ts' &&
        to.startsWith('subgraphs/') &&
        !isOfTheFrame({ from, to }),
    );
    expect(said(wrong)).toEqual([]);
  });

  it('has agencies that know neither the gateway nor one another', () => {
    const wrong = imports.filter(({ from, to }) => {
      const agency = agencyOf(from);
      if (!from.startsWith('subgraphs/')) return false;
      if (to.startsWith('gateway/')) return true;
      const other = agencyOf(to);
      if (agency === undefined || other === undefined) return false;
      return other !== agency && other !== 'chassis';
    });
    expect(said(wrong)).toEqual([]);
  });

  it('joins both sides once', () => {
    const joining = imports.filter(
      (one) =>
        one.from.startsWith('gateway/') && one.to.startsWith('subgraphs/') && !isOfTheFrame(one),
    );
    expect(new Set(joining.map(({ from }) => from))).toEqual(new Set(['gateway/all-in-one.ts']));
  });

  it('reads the environment in settings and in the files that start a process, nowhere else', () => {
    const readers = product.filter((file) => /process\.env(?!\['\w+'\] = )/.test(codeOf(file)));
    const allowed = /(^|\/)([a-z-]*settings|main|all-in-one)\.ts$/;
    expect(readers.filter((file) => !allowed.test(file))).toEqual([]);
  });

  it('keeps files small: over 300 lines only what a machine wrote, or a table', () => {
    const long = product.filter((file) => {
      if (file.includes('.generated.') || file.startsWith('schema/reference/')) return false;
      return readFileSync(projectFile(file), 'utf8').split('\n').length > 300;
    });
    expect(long).toEqual([]);
  });

  it('depends on no NODE_ENV', () => {
    const dependent = product.filter((file) => codeOf(file).includes('NODE_ENV'));
    expect(dependent).toEqual([]);
  });
});
