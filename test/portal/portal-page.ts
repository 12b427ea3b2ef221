import type { Page } from 'playwright-core';

/** The portal's page, as far as a reader can see and press. */
export interface PortalPage {
  readonly page: Page;
  /** Acts as a persona, and waits until their own things are there. */
  actAs(persona: string): Promise<void>;
  /** Picks a procedure of the list by its name. */
  pick(name: RegExp): Promise<void>;
  /** Each paper by its code, and the state it stands in. */
  rows(): Promise<readonly (readonly [code: string, state: string])[]>;
}

/** Opens `/portal` and waits for the catalogue. */
export async function openPortal(page: Page): Promise<PortalPage> {
  await page.goto('/portal');
  await page.getByRole('heading', { level: 1 }).waitFor();
  const answered = () => page.locator('#answer .rows, #answer .troubles').first().waitFor();
  return {
    page,
    async actAs(persona) {
      await page.getByLabel(/^(Vai|Acting as)$/).selectOption(persona);
    },
    async pick(name) {
      await page.locator('.procedures').getByRole('button', { name }).click();
      await answered();
    },
    async rows() {
      await answered();
      return page
        .locator('#answer .row')
        .evaluateAll((rows) =>
          rows.map((row): [string, string] => [
            row.getAttribute('data-code') ?? '',
            row.getAttribute('data-state') ?? '',
          ]),
        );
    },
  };
}
