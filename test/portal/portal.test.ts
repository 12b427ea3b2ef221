import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { manifestOf } from '../../gateway/pages/portal-manifest.ts';
import { projectFile } from '../../schema/project-root.ts';
import { startCity, type TestCity } from '../kit/city.ts';
import { engineNamed } from '../kit/engines.ts';
import { type Asker, testIssuer, tokenOf } from '../kit/issuer.ts';
import { launch, type Reader, readerOf } from '../playground/browser.ts';
import { buildPages } from '../playground/built-pages.ts';
import { openPortal, type PortalPage } from './portal-page.ts';

const { chromium } = inject('testRun');
const PHONE = { width: 360, height: 740 };
const AXE = readFileSync(projectFile('node_modules/axe-core/axe.min.js'), 'utf8');
const OPERATIONS = projectFile('gateway/pages/app/portal/operations');

const CITIZEN: Asker = { as: 'citizen', purpose: 'SELF_ACCESS' };
const CLERK: Asker = { as: 'clerk', purpose: 'TTHC_RESOLVE', dossier: 'H17.15-150824-0001' };
const [AN, HER] = ['098085153547', '098075815903'];
const PARCEL = 'w6ugpvtn6etq';

const LAND_CHANGE = { code: '1.013833', name: /^Đăng ký biến động/ };
const CRIMINAL_RECORD = { code: '2.000488', name: /^Cấp phiếu lý lịch tư pháp/ };

/** What `axe-core` finds wrong: contrast, labels, roles, names, the order of headings. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  // Through the debugger, because the content policy lets no page of ours load a script from elsewhere.
  await page.evaluate(AXE);
  return (await page.evaluate(`axe.run(document, { resultTypes: ['violations'] }).then(
    ({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map((node) => node.html).join(' | ')))`)) as string[];
}

// Without a browser the run's setup says so.
describe.skipIf(chromium === null)('the page of the portal', () => {
  let city: TestCity;
  let browser: Browser;
  let reader: Reader;
  let portal: PortalPage;

  beforeAll(async () => {
    const sqlite = engineNamed('sqlite');
    if (!sqlite || chromium === null) throw new Error('Nothing to run these tests with.');
    await buildPages();
    [city, browser] = await Promise.all([startCity(sqlite), launch(chromium)]);
    reader = await readerOf(browser, new URL(city.url).origin);
    portal = await openPortal(await reader.context.newPage());
  });
  afterAll(async () => {
    await browser?.close();
    await city?.[Symbol.asyncDispose]();
  });
  afterEach(() => {
    city.down.clear();
    expect(reader.complaints(), 'errors, policy violations, requests to others').toEqual([]);
  });

  /** What the graph itself says of the same dossier. */
  async function expected(asker: Asker, code: string, personalId: string, context: object = {}) {
    const reply = await city.as(asker).ask(
      `query ($code: ProcedureCode!, $applicant: ResultSubjectInput!, $context: ReadinessContext) {
        dossierReadiness(procedureCode: $code, applicant: $applicant, context: $context) {
          components { requirement { code } state } } }`,
      { code, applicant: { personalId }, context },
    );
    return reply.data.dossierReadiness.components.map(
      ({ requirement, state }: { requirement: { code: string }; state: string | null }) => [
        requirement.code,
        state ?? '',
      ],
    );
  }

  it('lists every procedure of the catalogue, and finds one typed without marks', async () => {
    const { page } = portal;
    expect(await page.locator('.procedures button').count()).toBeGreaterThanOrEqual(26);
    await page.getByLabel('Tìm thủ tục').fill('ly lich tu phap');
    expect(await page.locator('.procedures button').count()).toBe(1);
    await page.getByLabel('Tìm thủ tục').fill('xyz');
    await page.getByText('Không có thủ tục nào khớp.').waitFor();
    await page.getByLabel('Tìm thủ tục').fill('');
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'English' }).click();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Tiếng Việt' }).click();
  });

  it('shows a citizen which of their papers are there, as the graph says it', async () => {
    await portal.actAs('citizen');
    await portal.page.getByLabel('Người nộp hồ sơ').waitFor();
    await portal.pick(CRIMINAL_RECORD.name);
    expect(await portal.rows()).toEqual(await expected(CITIZEN, CRIMINAL_RECORD.code, AN));
    expect(await portal.page.locator('.summary').textContent()).toBe('Đã có 2 trên 2 giấy tờ.');
    expect(await portal.page.locator('.obtainable li').count()).toBeGreaterThan(0);
    expect(await portal.page.evaluate('document.activeElement.id')).toBe('answer');
    expect(await faultsOf(portal.page)).toEqual([]);
  });

  it('judges again once it is said which parcel the dossier is about', async () => {
    const { page } = portal;
    await portal.pick(LAND_CHANGE.name);
    const before = await portal.rows();
    expect(before).toEqual(await expected(CITIZEN, LAND_CHANGE.code, AN));
    // It is asked for where the answer waits for it.
    await page.getByLabel('Thửa đất', { exact: true }).selectOption(PARCEL);
    await page.getByRole('button', { name: 'Xem giấy tờ đã có' }).click();
    const after = await expected(CITIZEN, LAND_CHANGE.code, AN, { parcelId: PARCEL });
    expect(after).not.toEqual(before);
    await expect.poll(() => portal.rows()).toEqual(after);
  });

  it('speaks English, and keeps to it', async () => {
    const { page } = portal;
    await page.getByRole('button', { name: 'English' }).click();
    expect(await page.locator('h1').textContent()).toBe('Which papers are already there?');
    expect(await page.locator('.summary').textContent()).toMatch(/^\d of \d papers are there/);
    expect(await page.evaluate('document.documentElement.lang')).toBe('en');
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Tiếng Việt' }).click();
  });

  it('says which register does not answer, shows the rest, and tries again', async () => {
    city.down.add('citizens');
    await portal.pick(LAND_CHANGE.name);
    await expect.poll(async () => (await portal.rows()).flat()).toContain('SOURCE_UNAVAILABLE');
    const rows = new Map(await portal.rows());
    expect(rows.get('IDENTITY')).toBe('SOURCE_UNAVAILABLE');
    expect(rows.get('CERTIFICATE')).not.toBe('SOURCE_UNAVAILABLE');
    expect(await portal.page.locator('[data-code=IDENTITY]').textContent()).toContain(
      '(Cơ sở dữ liệu công dân)',
    );
    expect(await faultsOf(portal.page)).toEqual([]);
    city.down.clear();
    await portal.page.getByRole('button', { name: 'Thử lại' }).click();
    await expect.poll(async () => (await portal.rows()).flat()).not.toContain('SOURCE_UNAVAILABLE');
  });

  it('lets a clerk ask for whoever stands at the counter', async () => {
    const { page } = portal;
    await portal.actAs('clerk');
    await page.getByText('Điền đủ rồi bấm').waitFor();
    await page.getByLabel('Số định danh cá nhân').fill(HER);
    await page.getByRole('button', { name: 'Xem giấy tờ đã có' }).click();
    expect(await portal.rows()).toEqual(await expected(CLERK, LAND_CHANGE.code, HER, {}));
    // What was typed stands in no address and is kept nowhere.
    expect(page.url()).not.toContain(HER);
    expect(await page.evaluate('JSON.stringify([localStorage, sessionStorage])')).not.toContain(
      HER,
    );
  });

  it('drops what it says of one applicant once another is typed, and tells a wrong number', async () => {
    const { page } = portal;
    expect(await page.locator('#answer .row').count()).toBeGreaterThan(0);
    await page.getByLabel('Số định danh cá nhân').fill('12');
    expect(await page.locator('#answer .row').count()).toBe(0);
    await page.getByRole('button', { name: 'Xem giấy tờ đã có' }).click();
    const trouble = page.locator('#answer .troubles li').first();
    await trouble.waitFor();
    expect(await trouble.getAttribute('data-code')).toBe('INVALID_IDENTIFIER');
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'English' }).click();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Tiếng Việt' }).click();
    await page.getByRole('button', { name: 'Dùng người mẫu' }).click();
    await page.getByRole('button', { name: 'Xem giấy tờ đã có' }).click();
    expect((await portal.rows()).length).toBeGreaterThan(2);
  });

  it('offers no kind of applicant that may not apply', async () => {
    const { page } = portal;
    await portal.page
      .locator('.procedures')
      .getByRole('button', { name: /doanh nghiệp/ })
      .first()
      .click();
    const kinds = page.getByLabel('Là', { exact: true }).locator('option');
    expect(await kinds.allTextContents()).toEqual(['Doanh nghiệp', 'Công dân']);
    await page.getByLabel('Là', { exact: true }).selectOption('ENTERPRISE');
    await page.getByRole('button', { name: 'Dùng người mẫu' }).click();
    await page.getByRole('button', { name: 'Xem giấy tờ đã có' }).click();
    expect((await portal.rows()).length).toBeGreaterThan(0);
    await page.locator('.procedures').getByRole('button', { name: LAND_CHANGE.name }).click();
  });

  it('says of someone who has died that they cannot apply', async () => {
    const { page } = portal;
    const dead = await city.stores
      .get('citizens')
      ?.store.knex('citizen')
      .where('life_status', 'DECEASED')
      .first('personal_id');
    await page.getByLabel('Là', { exact: true }).selectOption('PERSON');
    await page.getByLabel('Số định danh cá nhân').fill(dead?.personal_id);
    await page.getByRole('button', { name: 'Xem giấy tờ đã có' }).click();
    const trouble = page.locator('#answer .troubles li').first();
    await trouble.waitFor();
    expect(await trouble.getAttribute('data-code')).toBe('APPLICANT_DECEASED');
  });

  it('tells someone who may not ask what would let them', async () => {
    const { page } = portal;
    await portal.actAs('issuing-system');
    await page.getByRole('button', { name: 'Dùng người mẫu' }).click();
    await page.getByRole('button', { name: 'Xem giấy tờ đã có' }).click();
    const trouble = page.locator('#answer .troubles li').first();
    await trouble.waitFor();
    expect(await trouble.getAttribute('data-code')).toBe('FIELD_NOT_PERMITTED');
    expect(await trouble.textContent()).toContain('dossier:readiness');
  });

  it('is worked by keyboard alone', async () => {
    const { page } = portal;
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.className')).toBe('skip');
    await page.getByLabel('Vai').focus();
    // Past the clerk and the portal itself.
    for (let down = 0; down < 3; down += 1) await page.keyboard.press('ArrowDown');
    await page.getByLabel('Người nộp hồ sơ').waitFor();
    await page.getByLabel('Tìm thủ tục').focus();
    await page.keyboard.insertText('ly lich');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await portal.rows()).toEqual(await expected(CITIZEN, CRIMINAL_RECORD.code, AN));
  });

  it('fits a phone', async () => {
    await using visitor = await readerOf(browser, new URL(city.url).origin, PHONE);
    const phone = await openPortal(await visitor.context.newPage());
    await phone.actAs('citizen');
    await phone.pick(CRIMINAL_RECORD.name);
    expect(await phone.page.evaluate('document.documentElement.scrollWidth')).toBe(PHONE.width);
    expect(await faultsOf(phone.page)).toEqual([]);
    expect(visitor.complaints()).toEqual([]);
  });

  it.each(['/', '/verify'])(
    'stands beside %s, in which axe-core finds nothing wrong either',
    async (path) => {
      const page = await reader.context.newPage();
      await page.goto(path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await faultsOf(page)).toEqual([]);
      await page.close();
    },
  );
});

describe.skipIf(chromium === null)('a portal without a development issuer', () => {
  it('asks with a token that was pasted, once it is whole, and keeps it nowhere', async () => {
    const sqlite = engineNamed('sqlite');
    if (!sqlite || chromium === null) throw new Error('Nothing to run these tests with.');
    await buildPages();
    const issuer = await testIssuer();
    await using provider = await issuer.publish();
    await using city = await startCity(sqlite, 'tiny', provider.env);
    const browser = await launch(chromium);
    await using reader = await readerOf(browser, new URL(city.url).origin);
    const page = await reader.context.newPage();
    const sent: (string | undefined)[] = [];
    page.on('request', (request) => sent.push(request.headers()['authorization']));
    const portal = await openPortal(page);
    const token = await tokenOf(issuer, 'citizen');
    await page.getByLabel('Mã truy cập (token)').pressSequentially(token.slice(0, 20));
    expect(sent.filter(Boolean)).toEqual([]);
    await page.getByLabel('Mã truy cập (token)').fill(token);
    await page.getByRole('button', { name: 'Hỏi với mã này' }).click();
    await page.getByLabel('Người nộp hồ sơ').waitFor();
    await portal.pick(CRIMINAL_RECORD.name);
    expect((await portal.rows()).length).toBeGreaterThan(2);
    expect(new Set(sent.filter(Boolean))).toEqual(new Set([`Bearer ${token}`]));
    expect(await page.evaluate('JSON.stringify([localStorage, sessionStorage])')).not.toContain(
      token.slice(-20),
    );
    expect(await faultsOf(page)).toEqual([]);
    await browser.close();
  }, 60_000);
});

describe.skipIf(chromium === null)('a portal that is held to its own operations', () => {
  let city: TestCity;
  let browser: Browser;
  beforeAll(async () => {
    const sqlite = engineNamed('sqlite');
    if (!sqlite || chromium === null) throw new Error('Nothing to run these tests with.');
    await buildPages();
    const folder = mkdtempSync(join(tmpdir(), 'safelist-'));
    // As it stands beside the page.
    const released = readFileSync(projectFile('dist/pages/portal-manifest.json'), 'utf8');
    expect(JSON.parse(released)).toEqual(manifestOf(OPERATIONS));
    writeFileSync(join(folder, 'portal.json'), released);
    [city, browser] = await Promise.all([
      startCity(sqlite, 'tiny', { SAFELIST_DIR: folder }),
      launch(chromium),
    ]);
  });
  afterAll(async () => {
    await browser?.close();
    await city?.[Symbol.asyncDispose]();
  });

  it('works as a whole, and may ask nothing else', async () => {
    await using reader = await readerOf(browser, new URL(city.url).origin);
    const portal = await openPortal(await reader.context.newPage());
    await portal.actAs('citizen');
    await portal.pick(CRIMINAL_RECORD.name);
    expect((await portal.rows()).length).toBeGreaterThan(2);
    expect(await portal.page.locator('.obtainable li').count()).toBeGreaterThan(0);
    expect(reader.complaints()).toEqual([]);
    const other = await city.as(CITIZEN).ask('{ me { fullName } }');
    expect(other.errors.map(({ extensions }) => extensions['code'])).toEqual([
      'OPERATION_NOT_SAFELISTED',
    ]);
  });
});
