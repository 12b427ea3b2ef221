import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectFile } from '../schema/project-root.ts';
import { copyCheckout, heard, type Running, run, runToEnd } from './add-an-agency/checkout.ts';
import { changed, readGuide, type Step } from './add-an-agency/guide.ts';
import { askAt } from './kit/city.ts';

const page = readFileSync(projectFile('docs/add-an-agency.md'), 'utf8');
const guide = readGuide(page);
const shown = (name: string): string => guide.shown.get(name) ?? `The guide shows no ${name}.`;

/** Slow enough for a busy machine; a command that hangs is stopped and fails. */
const MOST_MS = 120_000;
const START = 'npm start';

interface Register {
  readonly name: string;
  readonly up: boolean;
}

describe('docs/add-an-agency.md, followed in a copy of the checkout', { timeout: MOST_MS }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'lgsp-add-an-agency-'));
  let city: Running | undefined;
  let origin = '';

  async function follow(step: Step): Promise<void> {
    if (step.kind === 'run' && step.command === START) {
      city = run(step.command, folder);
      origin = await heard(city, /(http:\S+)\/readyz/, MOST_MS);
    } else if (step.kind === 'run') {
      const { code, said } = await runToEnd(step.command, folder, MOST_MS);
      expect(code, `${step.command}\n${said}`).toBe(0);
    } else {
      const file = join(folder, step.path);
      mkdirSync(dirname(file), { recursive: true });
      const text =
        step.kind === 'write' ? step.text : changed(readFileSync(file, 'utf8'), step.hunks);
      writeFileSync(file, text);
    }
  }

  beforeAll(async () => {
    copyCheckout(folder);
    for (const step of guide.steps) await follow(step);
  }, 3 * MOST_MS);
  afterAll(() => {
    city?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('has steps for everything that follows here', () => {
    const commands = guide.steps.flatMap((step) => (step.kind === 'run' ? step.command : []));
    expect(commands).toContain('npm run compose -- --check');
    expect(commands).toContain(START);
    expect(commands.join()).toMatch(/vitest run .*test\/contract\.test\.ts/);
  });

  it('writes nothing outside the new folder but what operators read', () => {
    const outside = guide.steps.flatMap((step) =>
      step.kind === 'run' || step.path.startsWith('subgraphs/food-safety/') ? [] : step.path,
    );
    expect(outside).toEqual(['docker-compose.yml', '.env.example']);
  });

  it('leaves files that compile, their test too, and are formatted as all others', async () => {
    const config = { extends: './tsconfig.json', include: ['subgraphs/food-safety'] };
    writeFileSync(join(folder, 'tsconfig.added.json'), JSON.stringify(config));
    for (const command of [
      'tsc --noEmit -p tsconfig.added.json',
      'biome ci subgraphs/food-safety',
    ]) {
      const { code, said } = await runToEnd(`node_modules/.bin/${command}`, folder, MOST_MS);
      expect(code, said).toBe(0);
    }
  });

  it('puts the register up beside the others', async () => {
    for (const path of ['/readyz', '/status.json']) {
      const answer = await fetch(`${origin}${path}`);
      // What both pages say of the registers.
      const { registers } = (await answer.json()) as { readonly registers: readonly Register[] };
      expect(registers).toContainEqual({ name: 'food-safety', up: true });
      expect(registers.filter(({ up }) => !up)).toEqual([]);
    }
  });

  it('gets the answer it shows to a question that crosses to the new register and back', async () => {
    const { data, errors } = await askAt(`${origin}/graphql`, shown('question'));
    expect({ errors, data }).toEqual({ errors: [], ...JSON.parse(shown('answer')) });
  });

  it('shows what compose says of a field without a class', async () => {
    const file = join(folder, 'subgraphs/food-safety/schema.graphql');
    const schema = readFileSync(file, 'utf8');
    writeFileSync(file, schema.replace(/(grade: FoodSafetyGrade) @classified\(.*\)/, '$1'));
    const { code, said } = await runToEnd('node dist/schema/compose.js --check', folder, MOST_MS);
    writeFileSync(file, schema);
    expect({ code, said }).toEqual({ code: 1, said: shown('refusal') });
  });

  it('explains every rule of compose', () => {
    const sources = readdirSync(projectFile('schema/compose')).filter((name) => !/test/.test(name));
    const rules = sources.flatMap((name) => {
      const source = readFileSync(projectFile(join('schema/compose', name)), 'utf8');
      return [...source.matchAll(/rule: '(\w+)'/g)].map(([, rule]) => String(rule));
    });
    expect(rules.length).toBeGreaterThan(5);
    expect(rules.filter((rule) => !page.includes(`| \`${rule}\``))).toEqual([]);
  });
});
