import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { buildSchema } from 'graphql';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { projectFile } from '../../schema/project-root.ts';
import { startSmallGraph } from '../gateway/kit/start-gateway.ts';
import { startCity, type TestCity } from '../kit/city.ts';
import { engineNamed } from '../kit/engines.ts';
import { workedOperations } from '../kit/worked-operations.ts';
import { launch, type Reader, readerOf } from './browser.ts';
import { buildPages } from './built-pages.ts';
import { openPlayground, type PlaygroundPage } from './playground-page.ts';

const { chromium } = inject('testRun');
const operations = workedOperations();
const api = buildSchema(readFileSync(projectFile('schema/generated/api.graphql'), 'utf8'));
const questions = Object.keys(api.getQueryType()?.getFields() ?? {});

/** All a page of ours may do; styles written by scripts are the code editor's own. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const PHONE = { width: 390, height: 844 };
const UNKNOWN_CONSENT = 'AAAAAAAAAAAAAAAAAAAAAA';
const PLAIN_QUESTION = '14-one-code-three-places';

// As text, because the tests are compiled without the types of a browser.
const NAME_OF_FOCUSED = 'document.activeElement.ariaLabel ?? document.activeElement.name ?? ""';
const colour = (page: Page, selector: string, property: string): Promise<unknown> =>
  page.evaluate(`getComputedStyle(document.querySelector('${selector}')).${property}`);

/** A token that nobody issued is refused, and the browser notes it; nothing else may have gone wrong. */
const onlyRefusals = (complaints: readonly string[]): boolean =>
  complaints.every((one) => /responded with a status of 401/.test(one));

// Without a browser the run's setup says so.
describe.skipIf(chromium === null)('in a real browser', () => {
  let city: TestCity;
  let browser: Browser;
  let origin: string;
  let reader: Reader;

  beforeAll(async () => {
    const sqlite = engineNamed('sqlite');
    if (!sqlite || chromium === null) throw new Error('Nothing to run these tests with.');
    await buildPages();
    [city, browser] = await Promise.all([
      startCity(sqlite, 'tiny', {}, { writes: true }),
      launch(chromium),
    ]);
    origin = new URL(city.url).origin;
    reader = await readerOf(browser, origin);
  });
  afterAll(async () => {
    await browser?.close();
    await city?.[Symbol.asyncDispose]();
  });
  afterEach(() => {
    expect(reader.complaints(), 'errors, policy violations, requests to others').toEqual([]);
  });

  describe('the front page', () => {
    it('shows every register answering, and draws the entities that join them', async () => {
      const page = await reader.context.newPage();
      await page.goto('/');
      await page.locator('#drawing svg').waitFor();
      expect(await page.locator('#register-list .up b').allTextContents()).toEqual([
        ...city.stores.keys(),
        'oversight',
      ]);
      expect(await page.locator('#register-list small').textContent()).toMatch(/^phần của cổng/);
      expect(await page.locator('#register-list .down').count()).toBe(0);
      expect(await page.locator('#said').textContent()).toMatch(/^Tất cả đang trả lời\./);
      expect(await page.locator('#drawing .entity text').allTextContents()).toEqual([
        'Citizen',
        'Enterprise',
        'HouseholdBusiness',
        'LandParcel',
        'ProcedureResult',
      ]);
      expect(await page.locator('#drawing svg').getAttribute('aria-label')).toContain(
        'LandParcel: land-parcels, procedure-results',
      );
      await page.close();
    });

    it('shows in red a register that is down, and the others answering', async () => {
      await using graph = await startSmallGraph();
      await graph.register('results').close();
      await using visitor = await readerOf(browser, graph.url);
      const page = await visitor.context.newPage();
      await page.goto('/');
      const down = page.locator('#register-list .down');
      await down.waitFor();
      expect(await down.allTextContents()).toEqual(['resultskhông trả lời · down']);
      expect(await page.locator('#register-list .up').count()).toBe(2);
      expect(await colour(page, '#register-list .down', 'borderLeftColor')).toBe(
        'rgb(179, 38, 30)',
      );
      expect(await page.locator('#drawing .register.down text').textContent()).toBe('results');
      expect(await colour(page, '#drawing .join.down', 'stroke')).toBe('rgb(179, 38, 30)');
      expect(visitor.complaints()).toEqual([]);
    });

    it('fits a phone', async () => {
      await using visitor = await readerOf(browser, origin, PHONE);
      const page = await visitor.context.newPage();
      await page.goto('/');
      await page.locator('#drawing svg').waitFor();
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(PHONE.width);
      expect(visitor.complaints()).toEqual([]);
    });
  });

  describe('the playground', () => {
    let playground: PlaygroundPage;
    beforeAll(async () => {
      playground = await openPlayground(reader.context);
    });

    it('lists the worked operations for three kinds of user, in Vietnamese and in English', async () => {
      const { page } = playground;
      const buttons = page.locator('[data-operation]');
      const said = async (part: string) => buttons.locator(part).allTextContents();
      const audiences = ['agency', 'portal', 'developer'] as const;
      const inOrder = audiences.flatMap((audience) =>
        operations.filter((operation) => operation.audience === audience),
      );
      expect(await said('[lang="vi"]')).toEqual(inOrder.map(({ vi }) => vi));
      expect(await said('[lang="en"]')).toEqual(inOrder.map(({ en }) => en));
      expect(await page.locator('.examples h3').allTextContents()).toEqual([
        'Cơ quan Agency applications',
        'Cổng dịch vụ công Public-service portal',
        'Nhà phát triển Developers',
      ]);
    });

    it.each(operations)('runs $name and shows its answer, with no error', async ({ name }) => {
      await playground.choose(name);
      const { answer } = await playground.run();
      expect(answer).not.toHaveProperty('errors');
      const [field] = Object.keys(answer.data);
      await playground.page.getByText(`"${field}"`).first().waitFor();
      expect(await playground.shown()).toMatch(/^\{\s*"data": \{/);
    });

    it('lists in the explorer every question that can be asked', async () => {
      const { page } = playground;
      // Of a change it lists the changes alone.
      const [question] = operations.filter(({ query }) => query.includes('\nquery '));
      await playground.choose(question?.name ?? '');
      await playground.toggle('GraphiQL Explorer');
      await page.locator('.graphiql-explorer-root [data-field-name]').first().waitFor();
      const fields = await page.locator('.graphiql-explorer-root [data-field-name]').all();
      const listed = await Promise.all(
        fields.map((field) => field.getAttribute('data-field-name')),
      );
      expect(listed).toEqual(expect.arrayContaining(questions));
    });

    it('says in its documentation what a field is, in Vietnamese first', async () => {
      const { page } = playground;
      await playground.toggle('Documentation Explorer');
      const docs = page.locator('.graphiql-doc-explorer');
      await docs.getByRole('link', { name: 'Query', exact: true }).click();
      await docs.getByRole('link', { name: 'citizen', exact: true }).click();
      expect(await docs.textContent()).toContain(
        'Tra cứu một công dân. One citizen by personal ID',
      );
    });

    it('lets a reader choose who asks, and sends that persona’s token and purpose', async () => {
      const { page } = playground;
      await page.getByLabel('Vai').selectOption('public');
      await playground.toggle('Ví dụ · Examples');
      expect(await page.getByLabel('Vai').inputValue()).toBe('public');
      await playground.choose('01-citizen-across-registers');
      const { headers, answer } = await playground.run();
      expect(headers['authorization']).toMatch(/^Bearer ey/);
      expect(headers['x-purpose']).toBe('TTHC_RESOLVE');
      expect(headers['x-dossier-code']).toBe('H17.15-150824-0001');
      expect(answer).not.toHaveProperty('errors');
      expect(await page.getByLabel('Vai').inputValue()).toBe('clerk');
      await page.getByLabel('Mục đích').selectOption('');
      const refused = await playground.run();
      expect(refused.headers).not.toHaveProperty('x-purpose');
      expect(refused.answer.errors[0].extensions.code).toBe('PURPOSE_REQUIRED');
      await expect.poll(() => playground.shown()).toContain('PURPOSE_REQUIRED');
    });

    it('asks for a consent where the purpose rests on one, and keeps the choice in this tab alone', async () => {
      const { page } = playground;
      await page.getByLabel('Vai').selectOption('notary');
      await page.getByLabel('Mã đồng ý').fill(UNKNOWN_CONSENT);
      expect((await playground.run()).headers['x-consent']).toBe(UNKNOWN_CONSENT);
      await page.reload();
      await page.getByLabel('Vai').waitFor();
      expect(await page.getByLabel('Vai').inputValue()).toBe('notary');
      expect(await page.evaluate('JSON.stringify(localStorage)')).not.toContain('Bearer');
      const other = await openPlayground(reader.context);
      expect(await other.page.getByLabel('Vai').inputValue()).toBe('public');
      await other.page.close();
      await page.getByLabel('Vai').selectOption('public');
      expect(await page.getByLabel('Mục đích').count()).toBe(0);
      expect((await playground.run()).headers).not.toHaveProperty('authorization');
    });

    it('sends the token it is given, and keeps it in this tab alone', async () => {
      const { page } = playground;
      const field = page.getByLabel('Mã truy cập (token)');
      const before = await playground.run();
      expect(before.headers).not.toHaveProperty('authorization');
      await field.fill('Bearer secret-of-mine');
      const { headers } = await playground.run();
      expect(headers['authorization']).toBe('Bearer secret-of-mine');
      expect(await page.evaluate('JSON.stringify(localStorage)')).not.toContain('secret-of-mine');
      expect(page.url()).not.toContain('secret-of-mine');
      const other = await openPlayground(reader.context);
      expect(await other.page.getByLabel('Mã truy cập (token)').inputValue()).toBe('');
      await other.page.close();
      await field.fill('');
      expect((await playground.run()).headers).not.toHaveProperty('authorization');
      expect(onlyRefusals(reader.complaints())).toBe(true);
    });

    it('sends the headers that are written, in place of its own', async () => {
      const field = playground.page.getByLabel('Mã truy cập (token)');
      await field.fill('held');
      await playground.writeHeaders(
        '{"x-purpose": "OPEN_LOOKUP", "Authorization": "Bearer by-hand"}',
      );
      const { headers } = await playground.run();
      expect(headers['x-purpose']).toBe('OPEN_LOOKUP');
      expect(headers['authorization']).toBe('Bearer by-hand');
      expect(await playground.page.evaluate('JSON.stringify(localStorage)')).not.toContain(
        'by-hand',
      );
      await playground.writeHeaders('');
      await field.fill('');
      expect(onlyRefusals(reader.complaints())).toBe(true);
    });

    it('copies a command for a shell that gets the same answer', async () => {
      const { page } = playground;
      await playground.choose('01-citizen-across-registers');
      await playground.writeHeaders(`{"x-note": "it's for $HOME"}`);
      const { answer } = await playground.run();
      await page.getByRole('button', { name: 'Copy as curl' }).click();
      const held = (): Promise<unknown> => page.evaluate('navigator.clipboard.readText()');
      await expect.poll(held).toMatch(/^curl /);
      const command = String(await held());
      expect(command).toContain(`-H 'x-note: it'\\''s for $HOME'`);
      const { stdout } = await promisify(execFile)('/bin/sh', ['-c', `${command} --silent`]);
      expect(JSON.parse(stdout)).toEqual(answer);
      await playground.writeHeaders('');
    });

    it('gives its schema away as a file', async () => {
      const downloading = playground.page.waitForEvent('download');
      await playground.page.getByRole('link', { name: 'Tải SDL' }).click();
      const download = await downloading;
      expect(download.suggestedFilename()).toBe('lgsp-graph.graphql');
      const schema = buildSchema(readFileSync(await download.path(), 'utf8'));
      expect(Object.keys(schema.getQueryType()?.getFields() ?? {})).toEqual(questions);
    });

    it('speaks the language that is chosen, and remembers it', async () => {
      const { page } = playground;
      await page.getByRole('button', { name: 'English' }).click();
      await page.getByLabel('Access token').waitFor();
      expect(await page.evaluate('document.documentElement.lang')).toBe('en');
      await page.reload();
      await page.getByRole('button', { name: 'Tiếng Việt' }).click();
      await page.getByLabel('Mã truy cập (token)').waitFor();
      expect(await page.evaluate('document.documentElement.lang')).toBe('vi');
    });

    it('is worked with the keyboard alone', async () => {
      const { page } = playground;
      await page.reload();
      await page.locator('.graphiql-query-editor .view-line').first().waitFor();
      const reached: string[] = [];
      while (!reached.at(-1)?.startsWith('Execute query') && reached.length < 60) {
        await page.keyboard.press('Tab');
        reached.push(String(await page.evaluate(NAME_OF_FOCUSED)));
      }
      expect(reached).toContain('token');
      expect(reached.at(-1)).toMatch(/^Execute query/);
      const { answer } = await playground.run(() => page.keyboard.press('Enter'));
      expect(answer).toHaveProperty('data');
    });

    it('asks and answers on a phone', async () => {
      await using visitor = await readerOf(browser, origin, PHONE);
      const phone = await openPlayground(visitor.context);
      await phone.choose(PLAIN_QUESTION);
      await phone.run();
      await phone.page.getByText('"data"').waitFor();
      const answer = await phone.page.locator('.result-window').boundingBox();
      expect(answer?.height).toBeGreaterThan(150);
      expect((answer?.y ?? 0) + (answer?.height ?? 0)).toBeLessThanOrEqual(PHONE.height);
      expect(await phone.page.evaluate('document.documentElement.scrollWidth')).toBe(PHONE.width);
      expect(visitor.complaints()).toEqual([]);
    });
  });

  it('lets no page ask another host, and would hear of it', async () => {
    await using visitor = await readerOf(browser, origin);
    const page = await visitor.context.newPage();
    await page.goto('/');
    const asked = page.evaluate(`fetch('http://elsewhere.invalid/')`);
    await expect(asked).rejects.toThrow('Failed to fetch');
    await expect
      .poll(() => visitor.complaints().join())
      .toContain('violates the following Content Security Policy directive: "connect-src');
  });

  it.each(['/', '/playground'])('serves %s under a strict content policy', async (path) => {
    const { headers } = await fetch(`${origin}${path}`);
    expect(headers.get('content-security-policy')).toBe(POLICY);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  });
});
