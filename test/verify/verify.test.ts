import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { startCity, type TestCity } from '../kit/city.ts';
import { engineNamed } from '../kit/engines.ts';
import { launch, type Reader, readerOf } from '../playground/browser.ts';
import { buildPages } from '../playground/built-pages.ts';
import { blot, hugePicture, type Picture, photograph, symbolOf } from './pictures.ts';

const { chromium } = inject('testRun');
const PHONE = { width: 360, height: 740 };

const OWN = `{ me { results(first: 20) { nodes { resultNumber status issuer { code } qr { payload } } } } }`;
interface OwnResult {
  readonly resultNumber: string;
  readonly status: string;
  readonly qr: { readonly payload: string };
}

/** Another letter in the middle of a code: still a code of this city, no longer signed. */
const altered = (payload: string): string =>
  `${payload.slice(0, 60)}${payload[60] === 'A' ? 'B' : 'A'}${payload.slice(61)}`;

// Without a browser the run's setup says so.
describe.skipIf(chromium === null)('the page that checks a result', () => {
  let city: TestCity;
  let browser: Browser;
  let reader: Reader;
  let page: Page;
  let own: readonly OwnResult[];

  beforeAll(async () => {
    const sqlite = engineNamed('sqlite');
    if (!sqlite || chromium === null) throw new Error('Nothing to run these tests with.');
    await buildPages();
    [city, browser] = await Promise.all([
      startCity(sqlite, 'tiny', { QUOTA_PUBLIC_PER_HOUR: '100000' }, { writes: true }),
      launch(chromium),
    ]);
    own = (await city.as({ as: 'citizen', purpose: 'SELF_ACCESS' }).ask(OWN)).data.me.results.nodes;
    reader = await readerOf(browser, new URL(city.url).origin, PHONE);
    page = await reader.context.newPage();
    await page.goto('/verify');
  });
  afterAll(async () => {
    await browser?.close();
    await city?.[Symbol.asyncDispose]();
  });
  afterEach(() => {
    expect(reader.complaints(), 'errors, policy violations, requests to others').toEqual([]);
  });

  const payloadOf = (status: string): string => {
    const found = own.find((one) => one.status === status);
    if (!found) throw new Error(`The citizen has no result that is ${status}.`);
    return found.qr.payload;
  };
  const checksLogged = async (): Promise<number> => {
    const store = city.stores.get('procedure-results')?.store;
    const [row] = (await store?.knex('verification_check').count('* as many')) ?? [];
    return Number(row?.['many']);
  };
  const card = () => page.locator('#told article');
  const choose = async (picture: Picture | string): Promise<string | null> => {
    await page.setInputFiles('#picture', []);
    await page.setInputFiles('#picture', picture);
    await card().waitFor({ timeout: 60_000 });
    return card().getAttribute('data-outcome');
  };

  it('tells of a result in force what the public may see, in the language of the reader', async () => {
    const before = await checksLogged();
    expect(await choose(await photograph(browser, symbolOf(payloadOf('VALID'))))).toBe('VALID');
    expect(await page.locator('#told h2').textContent()).toBe('Còn hiệu lực');
    const lines = await page.locator('#told dl').innerText();
    expect(lines).toMatch(/Cấp cho\s+N\*\*\* V\*\*\* A\*\*\*/);
    expect(lines).toMatch(/Ngày cấp\s+\d\d\/\d\d\/\d{4}/);
    expect(lines).not.toContain('Nguyễn');
    await page.getByRole('button', { name: 'English' }).click();
    expect(await page.locator('#told h2').textContent()).toBe('Valid');
    expect(await page.locator('h1').textContent()).toBe('Check a paper by its QR code');
    expect(await page.evaluate('document.documentElement.lang')).toBe('en');
    await page.reload();
    expect(await page.locator('h1').textContent()).toBe('Check a paper by its QR code');
    await page.getByRole('button', { name: 'Tiếng Việt' }).click();
    expect(await checksLogged()).toBe(before + 1);
  });

  it.each([
    ['turned by 17 degrees', { style: 'transform:rotate(17deg)' }],
    ['upside down', { style: 'transform:rotate(180deg)' }],
    [
      'lying on its side, seen aslant',
      { style: 'transform:perspective(900px) rotateX(28deg) rotateZ(90deg)' },
    ],
    [
      'in a blurred photograph',
      { style: 'filter:blur(1.2px) contrast(.8)', type: 'jpeg' as const },
    ],
    ['with a stain over a corner of it', { over: blot(62, 60, 13) }],
    [
      'small, in a large photograph',
      { style: 'width:200px;height:200px', size: { width: 1600, height: 1200 } },
    ],
  ])('reads a code %s', async (_, staging) => {
    expect(await choose(await photograph(browser, symbolOf(payloadOf('VALID')), staging))).toBe(
      'VALID',
    );
  });

  it('says of a code that another result took its place', async () => {
    const picture = await photograph(browser, symbolOf(payloadOf('REPLACED')));
    expect(await choose(picture)).toBe('REPLACED');
    expect(await page.locator('#told article').getAttribute('class')).toBe('careful');
  });

  it('tells nothing of a code that was altered, but that it was', async () => {
    const before = await checksLogged();
    const picture = await photograph(browser, symbolOf(altered(payloadOf('VALID'))));
    expect(await choose(picture)).toBe('TAMPERED');
    expect(await page.locator('#told h2').textContent()).toBe('Mã bị làm giả hoặc sửa đổi');
    expect(await page.locator('#told dt').allTextContents()).toEqual(['Lượt kiểm tra']);
    expect(await checksLogged()).toBe(before + 1);
  });

  it.each([
    ['an empty picture', '', {}, 'no code'],
    ['a code damaged beyond repair', null, { over: blot(20, 20, 60) }, 'no code'],
  ])('finds nothing in %s, and asks nobody', async (_, symbol, staging, outcome) => {
    const before = await checksLogged();
    const picture = await photograph(browser, symbol ?? symbolOf(payloadOf('VALID')), staging);
    expect(await choose(picture)).toBe(outcome);
    expect(await page.locator('#told p').first().textContent()).toContain('Chụp lại gần hơn');
    expect(await checksLogged()).toBe(before);
  });

  it('says that a text file is no picture, and that 33 MB are too many', async () => {
    const text = { name: 'a.png', mimeType: 'image/png', buffer: Buffer.from('no picture at all') };
    expect(await choose(text)).toBe('no picture');
    const path = join(inject('testRun').folder, 'too-large.png');
    writeFileSync(path, Buffer.alloc(33 * 1024 * 1024));
    expect(await choose(path)).toBe('too large');
  });

  it('reads the code in a picture of 20 MB, and stays alive meanwhile', async () => {
    const picture = await hugePicture(browser, symbolOf(payloadOf('VALID')));
    expect(picture.buffer.length).toBeGreaterThan(20 * 1000 * 1000);
    // From a file, as a reader chooses it: handed over by the test, it would itself hold the page up.
    const path = join(inject('testRun').folder, picture.name);
    writeFileSync(path, picture.buffer);
    // The longest the page did not come to anything else, in milliseconds.
    await page.evaluate(`window.longest = 0; window.last = performance.now();
      window.beat = setInterval(() => { const now = performance.now();
        window.longest = Math.max(window.longest, now - window.last); window.last = now; }, 10)`);
    expect(await choose(path)).toBe('VALID');
    expect(await page.evaluate('clearInterval(window.beat), window.longest')).toBeLessThan(1_000);
  }, 90_000);

  it.each([
    ['the address of some other page', 'https://example.com/menu', 'RESULT_CODE_UNREADABLE'],
    ['half a code', null, 'RESULT_CODE_UNREADABLE'],
  ])('refuses %s with what to do next', async (_, text, code) => {
    const picture = await photograph(browser, symbolOf(text ?? payloadOf('VALID').slice(0, 70)));
    expect(await choose(picture)).toBe('refused');
    expect(await page.locator('#told .code').textContent()).toBe(code);
    expect(await page.locator('#told').innerText()).toContain('Quét lại trên bản gốc');
  });

  it('checks what was read elsewhere, by keyboard alone', async () => {
    await page.reload();
    const summary = page.getByText('Đã có nội dung mã?');
    await summary.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.insertText(payloadOf('VALID'));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await card().waitFor();
    expect(await card().getAttribute('data-outcome')).toBe('VALID');
    expect(await page.evaluate('document.activeElement.id')).toBe('told');
    // Neither the address nor what the browser keeps has the code.
    expect(page.url()).not.toContain('?');
    expect(await page.evaluate('JSON.stringify([localStorage, sessionStorage])')).not.toContain(
      payloadOf('VALID').slice(0, 20),
    );
  });

  it('sends where the reader is when they say so, kept to a kilometre', async () => {
    await reader.context.grantPermissions(['geolocation'], { origin: new URL(page.url()).origin });
    await reader.context.setGeolocation({ latitude: 16.06789, longitude: 108.22083 });
    await page.getByLabel('Gửi vị trí của tôi').check();
    expect(await choose(await photograph(browser, symbolOf(payloadOf('VALID'))))).toBe('VALID');
    await page.getByLabel('Gửi vị trí của tôi').uncheck();
    const store = city.stores.get('procedure-results')?.store;
    const kept = await store?.knex('verification_check').whereNotNull('latitude');
    expect(kept).toMatchObject([{ latitude: 16.07, longitude: 108.22, channel: 'QR_APP' }]);
  });

  it('says that the store cannot be asked when its register is down', async () => {
    city.down.add('procedure-results');
    const picture = await photograph(browser, symbolOf(payloadOf('VALID')));
    expect(await choose(picture)).toBe('refused');
    expect(await page.locator('#told .code').textContent()).toBe('SOURCE_UNAVAILABLE');
    city.down.clear();
  });

  it('says that nobody answers when the network is gone', async () => {
    await reader.context.setOffline(true);
    expect(await choose(await photograph(browser, symbolOf(payloadOf('VALID'))))).toBe(
      'unreachable',
    );
    await reader.context.setOffline(false);
    // The browser notes that the request failed.
    expect(reader.complaints().join()).toContain('ERR_INTERNET_DISCONNECTED');
  });

  it('fits a phone, and says so when there is no camera', async () => {
    await page.getByRole('button', { name: 'Quét bằng máy ảnh' }).click();
    await card().waitFor();
    expect(await card().getAttribute('data-outcome')).toBe('no camera');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(PHONE.width);
  });

  it('reads a code held before the camera, and lets go of the camera', async () => {
    if (chromium === null) return;
    const shown = await photograph(browser, symbolOf(payloadOf('VALID')), {
      ...{ style: 'transform:rotate(8deg)', type: 'jpeg' },
      size: { width: 640, height: 480 },
    });
    const film = join(inject('testRun').folder, 'held-before-the-camera.mjpeg');
    writeFileSync(film, Buffer.concat(Array.from({ length: 5 }, () => shown.buffer)));
    const filming = await launch(chromium, [
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${film}`,
    ]);
    await using visitor = await readerOf(filming, new URL(city.url).origin, PHONE);
    const phone = await visitor.context.newPage();
    await phone.goto('/verify');
    await phone.getByRole('button', { name: 'Quét bằng máy ảnh' }).click();
    await phone.locator('#told article').waitFor();
    expect(await phone.locator('#told article').getAttribute('data-outcome')).toBe('VALID');
    expect(await phone.locator('#camera').isVisible()).toBe(false);
    expect(await phone.evaluate(`document.getElementById('view').srcObject`)).toBe(null);
    expect(visitor.complaints()).toEqual([]);
    await filming.close();
  }, 60_000);
});
