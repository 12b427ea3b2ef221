import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { projectFile } from '../schema/project-root.ts';
import { startCity } from './kit/city.ts';
import { engineNamed } from './kit/engines.ts';

const read = (file: string): string => readFileSync(projectFile(file), 'utf8');

/** The fenced blocks of one language, in order. */
const blocks = (markdown: string, language: string): readonly string[] =>
  [...markdown.matchAll(/```(\w+)\n([\s\S]*?)\n```/g)].flatMap(([, info, text]) =>
    info === language && text !== undefined ? [text] : [],
  );

/** What the page's curl command sends. */
function sentBy(markdown: string): string {
  const command = blocks(markdown, 'sh').find((block) => block.startsWith('curl '));
  return JSON.parse(/--data '(.+)'$/.exec(command ?? '')?.[1] ?? '{}').query;
}

describe.each(['README.md', 'README.vi.md'])('%s', (file) => {
  it('shows a first question and the answer the city gives to it', async () => {
    const sqlite = engineNamed('sqlite');
    if (!sqlite) throw new Error('SQLite is always there.');
    await using city = await startCity(sqlite);
    const reply = await city.ask(sentBy(read(file)));
    expect(reply.errors).toEqual([]);
    expect({ data: reply.data }).toEqual(JSON.parse(blocks(read(file), 'json')[0] ?? ''));
  });

  it('links to pages that are there and names commands that exist', () => {
    const text = read(file);
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path]) => path ?? '');
    expect(links.length).toBeGreaterThan(2);
    for (const path of links) expect(() => read(path), path).not.toThrow();
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(read('package.json'));
    const named = [...text.matchAll(/npm run (?:-s )?([a-z:-]+)/g)].map(([, name]) => name ?? '');
    expect(named.length).toBeGreaterThan(4);
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });

  it('names test files that exist', () => {
    const files = [...read(file).matchAll(/test\/[\w/-]+\.test\.ts/g)].map(([path]) => path);
    for (const path of files) expect(() => read(path), path).not.toThrow();
  });
});
