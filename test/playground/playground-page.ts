import type { BrowserContext, Page } from 'playwright-core';

/** What was sent and what came back when the run button was pressed. */
export interface Run {
  readonly headers: Readonly<Record<string, string>>;
  // biome-ignore lint/suspicious/noExplicitAny: the shape is the operation's, which only the test knows
  readonly answer: any;
}

/** The playground, as far as a reader can see and press. */
export interface PlaygroundPage {
  readonly page: Page;
  choose(operation: string): Promise<void>;
  /** Opens the pane of this name, or closes it when it is open. */
  toggle(pane: string): Promise<void>;
  /** Presses the run button, or whatever else is to start it. */
  run(press?: () => Promise<void>): Promise<Run>;
  /** The answer as far as it is on the screen. */
  shown(): Promise<string>;
  /** Writes into the header editor, in place of what was there. */
  writeHeaders(text: string): Promise<void>;
}

/** The editor writes spaces as ones that do not break. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

/** Opens `/playground` and waits until it can be worked with. */
export async function openPlayground(context: BrowserContext): Promise<PlaygroundPage> {
  const page = await context.newPage();
  await page.goto('/playground');
  // On a phone the list of examples stands in front of the editor.
  await page.locator('.graphiql-query-editor .view-line').first().waitFor({ state: 'attached' });
  return {
    page,
    choose: (operation) => page.locator(`[data-operation="${operation}"]`).click(),
    toggle: (pane) => page.getByRole('button', { name: new RegExp(`(Show|Hide) ${pane}`) }).click(),
    async run(press = () => page.getByRole('button', { name: 'Execute query' }).click()) {
      const answered = page.waitForResponse((response) => response.url().endsWith('/graphql'));
      await press();
      const response = await answered;
      return { headers: await response.request().allHeaders(), answer: await response.json() };
    },
    shown: async () =>
      plain((await page.locator('.result-window .view-lines').textContent()) ?? ''),
    async writeHeaders(text) {
      await page.getByRole('button', { name: 'Headers', exact: true }).click();
      const editor = page.locator('.graphiql-editor-tool .graphiql-editor:not(.hidden)');
      await editor.click();
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.press('Delete');
      await page.keyboard.insertText(text);
      // The editor draws a moment later; its lines say that it has taken the text.
      await editor.locator('.view-lines', { hasText: text.slice(0, 10) }).waitFor();
    },
  };
}
