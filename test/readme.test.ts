import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectFile } from '../schema/project-root.ts';
import { type Reply, startCity, type TestCity } from './kit/city.ts';
import { engineNamed } from './kit/engines.ts';

const read = (file: string): string => readFileSync(projectFile(file), 'utf8');

/** The fenced blocks of one language, in order. */
const blocks = (markdown: string, language: string): readonly string[] =>
  [...markdown.matchAll(/```(\w+)\n([\s\S]*?)\n```/g)].flatMap(([, info, text]) =>
    info === language && text !== undefined ? [text] : [],
  );

/** A question as the page puts it: what is asked, and by whom and why. */
interface Put {
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What the page's curl commands send, in order. `$TOKEN` and the like are what the commands before made of them. */
async function questionsOf(markdown: string, city: TestCity): Promise<readonly Put[]> {
  const commands = blocks(markdown, 'sh').flatMap((block) => block.split('\n'));
  const tokens = new Map<string, string>();
  for (const line of commands) {
    const [, name = '', persona] =
      /^(\w+)=\$\(npm run -s token -- --as ([\w-]+)\)$/.exec(line) ?? [];
    if (persona !== undefined) tokens.set(name, await city.tokenFor(persona));
  }
  return commands
    .filter((line) => line.startsWith('curl '))
    .map((line) => {
      const given = [...line.matchAll(/-H (['"])([^'"]+)\1/g)].map(([, , text = '']) => text);
      const headers = given.map((text) => {
        const [name = '', value = ''] = text.split(': ');
        return [name, value.replace(/\$(\w+)/, (_, token) => tokens.get(token) ?? '')] as const;
      });
      const body = /--data '(.+)'$/.exec(line)?.[1] ?? '{}';
      return { query: JSON.parse(body).query, headers: Object.fromEntries(headers) };
    });
}

describe.each(['README.md', 'README.vi.md'])('%s', (file) => {
  let city: TestCity;
  let put: readonly Put[];
  const answers = blocks(read(file), 'json').map((block) => JSON.parse(block));

  beforeAll(async () => {
    const sqlite = engineNamed('sqlite');
    if (!sqlite) throw new Error('SQLite is always there.');
    city = await startCity(sqlite);
    put = await questionsOf(read(file), city);
  });
  afterAll(() => city[Symbol.asyncDispose]());

  const asked = (index: number): Promise<Reply> => {
    const { query, headers } = put[index] ?? { query: '', headers: {} };
    return city.ask(query, {}, headers);
  };

  it('shows a first question, who asks it and why, and the answer the city gives to it', async () => {
    expect(put[0]?.headers).toMatchObject({
      authorization: expect.stringMatching(/^Bearer ey/),
      'x-purpose': 'TTHC_RESOLVE',
    });
    const reply = await asked(0);
    expect(reply.errors).toEqual([]);
    expect({ data: reply.data }).toEqual(answers[0]);
  });

  it('shows what a refusal looks like', async () => {
    const { data, errors } = await asked(1);
    expect({ data, errors }).toEqual(answers[1]);
  });

  it('shows how a citizen sees who looked', async () => {
    const { data, errors } = await asked(2);
    expect(errors).toEqual([]);
    // When it was is another every time.
    const shown = answers[2].data.me.accessLog.nodes.map((node: object) => ({
      ...node,
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    }));
    expect(data.me.accessLog.nodes).toEqual(shown);
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
