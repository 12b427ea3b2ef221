import { type Browser, type BrowserContext, chromium } from 'playwright-core';

/** A reader's browser, and what went wrong in it. */
export interface Reader extends AsyncDisposable {
  readonly context: BrowserContext;
  /** Errors on the console, violations of the content policy and requests to others, since last asked. */
  complaints(): readonly string[];
}

/** No sandbox, because tests run as root in containers; and nothing that the browser does of its own accord. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const launch = (executablePath: string, more: readonly string[] = []): Promise<Browser> =>
  chromium.launch({ executablePath, args: [...ARGUMENTS, ...more] });

/** Opens a browser of its own storage that may ask this origin and no other. */
export async function readerOf(
  browser: Browser,
  baseURL: string,
  viewport = { width: 1400, height: 900 },
): Promise<Reader> {
  const context = await browser.newContext({ baseURL, viewport });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: baseURL });
  // Shorter than a test may take, so that what was waited for is named.
  context.setDefaultTimeout(15_000);
  const heard: string[] = [];
  context.on('console', (message) => {
    // A city without a development issuer has no personas, and the browser notes that there is no such page.
    if (message.location().url === `${baseURL}/development/personas.json`) return;
    // What the content policy stops is an error there too.
    if (message.type() === 'error') heard.push(message.text());
  });
  context.on('weberror', (error) => heard.push(error.error().message));
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol !== 'data:' && origin !== baseURL) heard.push(`asked ${request.url()}`);
  });
  return {
    context,
    complaints: () => heard.splice(0),
    [Symbol.asyncDispose]: () => context.close(),
  };
}
