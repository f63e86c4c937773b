import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { ROOT } from '../support/start-process.js';
import { sessionOf } from './accounts.js';
import { expect, open, settled, test } from './console.js';
import { pages } from './pages.js';

const LANGUAGES = ['zh-CN', 'en'] as const;
/** WCAG 2.2, levels A and AA. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

test.use({ viewport: { width: 1280, height: 900 }, contextOptions: { reducedMotion: 'reduce' } });

for (const { title, account, path, act } of pages) {
  test.describe(title, () => {
    if (account) test.use({ storageState: sessionOf(account) });

    for (const language of LANGUAGES) {
      test(`is accessible in ${language}, light and dark`, async ({ page }) => {
        await page.addInitScript((chosen) => localStorage.setItem('gonghui.locale', chosen), language);
        await open(page, typeof path === 'string' ? path : await path());
        await act?.(page);
        await settled(page);
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        expect(await violations(page, RULES), 'light').toEqual([]);
        await darken(page);
        // Themes differ in colours alone.
        expect(await violations(page, ['color-contrast']), 'dark').toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth'), 'width of the page').toBeLessThanOrEqual(
          1280,
        );
      });
    }
  });
}

test('every route of the console has a page in the table', () => {
  const features = join(ROOT, 'dashboard/src/features');
  const routes = readdirSync(features, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('routes.ts'))
    .flatMap((file) => [...readFileSync(join(features, file), 'utf8').matchAll(/\bname: '([^']+)'/g)])
    .map(([, name]) => name);
  expect(routes).not.toEqual([]);
  const named = new Set(pages.map(({ route }) => route));
  expect(routes.filter((name) => !named.has(name!))).toEqual([]);
});

/** Changes to the dark theme at once: a colour on its way to another is neither. */
async function darken(page: Page): Promise<void> {
  // The policy of the page forbids style elements, and allows sheets made by script.
  await page.evaluate(`(() => {
    const still = new CSSStyleSheet();
    still.replaceSync('*, *::before, *::after { transition: none !important; animation: none !important; }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, still];
  })()`);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('html')).toHaveClass(/\bdark\b/);
}

/** What axe finds, one line each: rule, element, reason. */
async function violations(page: Page, values: string[]): Promise<string[]> {
  const runOnly = { type: values === RULES ? ('tag' as const) : ('rule' as const), values };
  const { violations: found } = await new AxeBuilder({ page }).options({ runOnly }).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${id}: ${target.join(' ')}: ${failureSummary?.split('\n').slice(1).join(' ').trim()}`,
    ),
  );
}
