import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { DEMO_PASSWORD } from './accounts.js';
import { baseUrl } from './graph.js';

export { expect };

/**
 * `test` of Playwright that also fails when a page has written an error or a breach of its content security policy to
 * the console, thrown, or had a request refused or lost. Faults that a test provokes are named by `expectedFaults`.
 */
export const test = base.extend<{ expectedFaults: RegExp | null; faults: void }>({
  // Playwright reads the names of the fixtures from a pattern.
  baseURL: async ({ browserName: _browser }, use) => use(baseUrl()),
  expectedFaults: [null, { option: true }],
  faults: [
    async ({ context, expectedFaults }, use) => {
      let listening = true;
      const faults: string[] = [];
      const note = (fault: string): void => {
        // A window that is kept serves later tests.
        if (listening) faults.push(fault);
      };
      context.on('console', (message) => {
        if (message.type() === 'error') note(`console: ${message.text()} ${message.location().url}`);
      });
      context.on('weberror', (error) => note(`thrown: ${error.error().message}`));
      context.on('requestfailed', (request) => {
        const reason = request.failure()?.errorText ?? '';
        // A page that is left, and a search that is typed on, give up their requests.
        if (reason !== 'net::ERR_ABORTED') note(`lost: ${request.method()} ${request.url()} ${reason}`);
      });
      context.on('response', (response) => {
        if (response.status() >= 400) note(`refused: ${response.status()} ${response.url()}`);
      });
      await use();
      listening = false;
      expect(faults.filter((fault) => !expectedFaults?.test(fault))).toEqual([]);
    },
    { auto: true },
  ],
});

/** Fills the form of the sign-in page and sends it. */
export async function fillSignIn(page: Page, username: string, password: string = DEMO_PASSWORD): Promise<void> {
  await page.getByLabel(/^(用户名|User name)/).fill(username);
  await page.getByLabel(/^(密码|Password)/).fill(password);
  await page.keyboard.press('Enter');
}

/** Signs in by the form, as a person does. */
export async function signIn(page: Page, username: string, password?: string): Promise<void> {
  await page.goto('/sign-in');
  await fillSignIn(page, username, password);
  await expect(page).not.toHaveURL(/sign-in/);
  await settled(page);
}

/** Opens a page of the console and waits until it shows its content. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await settled(page);
}

/** Waits until the page shows its content, and nothing that stands in for what is still on its way. */
export async function settled(page: Page): Promise<void> {
  // By element: beneath an open dialog the page has no roles.
  await expect(page.locator('main')).toHaveText(/\S/);
  await expect(page.locator('[aria-busy="true"], .skeleton')).toHaveCount(0);
}

/** What the console says briefly after an act. */
export const notice = (page: Page, text: string): Locator => page.getByRole('status').filter({ hasText: text }).first();

/** A figure of the overview or of a summary as a number, by its label. */
export async function figure(card: Locator): Promise<number> {
  const text = (await card.innerText()).replaceAll(',', '');
  const found = /\d+/.exec(text);
  if (!found) throw new Error(`no figure in “${text}”`);
  return Number(found[0]);
}

/** How many rows a grid has, loaded or not; its header isn't one. */
export async function rowCount(grid: Locator): Promise<number> {
  await expect(grid).not.toHaveAttribute('aria-busy', 'true');
  return Number(await grid.getAttribute('aria-rowcount')) - 1;
}

/** Waits until a grid has so many rows, loaded or not. */
export async function expectRows(grid: Locator, count: number, what?: string): Promise<void> {
  await expect.poll(() => rowCount(grid), what === undefined ? {} : { message: what }).toBe(count);
}

/** Chooses a record in a field that looks records up by name. */
export async function lookUp(field: Locator, text: string, name: string | RegExp = text): Promise<void> {
  await field.fill(text);
  await field.page().getByRole('option', { name }).first().click();
}
