import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, Page } from '@playwright/test';
import { ROOT } from '../support/start-process.js';
import { sessionOf } from './accounts.js';
import { expect, open, settled, test as base } from './console.js';
import { pages } from './pages/index.js';

type RunOptions = Parameters<AxeBuilder['options']>[0];

/** WCAG 2.2, levels A and AA. */
const ALL_RULES: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
};
const CONTRAST: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast'] } };
/** Languages differ in words, not in colours. */
const ALL_BUT_CONTRAST: RunOptions = { ...ALL_RULES, rules: { 'color-contrast': { enabled: false } } };

/** `test` with browser windows that are kept: each person has one, which loads the console once. */
const test = base.extend<object, { windows: Map<string, BrowserContext> }>({
  windows: [
    // Playwright reads the names of the fixtures from a pattern.
    async ({ browserName: _browser }, use) => {
      const windows = new Map<string, BrowserContext>();
      await use(windows);
      for (const window of windows.values()) await window.close();
    },
    { scope: 'worker' },
  ],
  context: async ({ browser, windows, storageState, baseURL, viewport, locale, timezoneId, contextOptions }, use) => {
    const key = String(storageState);
    let window = windows.get(key);
    if (!window) {
      const options = { storageState, baseURL, viewport, locale, timezoneId };
      window = await browser.newContext({ ...contextOptions, ...options });
      // Every page begins in Chinese, whatever the one before was left in; a window that is just opened shows no page of ours.
      const script = `if (location.protocol.startsWith('http')) localStorage.removeItem('gonghui.locale')`;
      await window.addInitScript(script);
      windows.set(key, window);
    }
    await use(window);
  },
  page: async ({ context }, use) => use(context.pages()[0] ?? (await context.newPage())),
});

test.use({ viewport: { width: 1280, height: 900 }, contextOptions: { reducedMotion: 'reduce' } });

for (const [index, { title, route, account, path, act }] of pages.entries()) {
  test.describe(title, () => {
    if (account) test.use({ storageState: sessionOf(account) });

    // The other states of a route share the frame and the words of its first.
    const isFirst = pages.findIndex((one) => one.route === route) === index;

    test(`is accessible in light and dark${isFirst ? ', in Chinese and English' : ''}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'light' });
      // Else an address that differs in its fragment alone is no new page.
      await page.goto('about:blank');
      await open(page, typeof path === 'string' ? path : await path());
      await act?.(page);
      await fits(page, 'zh-CN');
      expect(await violations(page, ALL_RULES), 'light').toEqual([]);
      await darken(page);
      // Themes differ in colours alone.
      expect(await violations(page, CONTRAST), 'dark').toEqual([]);
      if (!isFirst) return;
      // Beneath an open dialog the button has no role.
      await page.locator('button[lang="en"]', { hasText: 'English' }).dispatchEvent('click');
      await fits(page, 'en');
      expect(await violations(page, ALL_BUT_CONTRAST), 'English').toEqual([]);
    });
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

/** Waits until the page shows its content in a language, no wider than the window. */
async function fits(page: Page, language: string): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  await settled(page);
  await expect.poll(() => page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(1280);
}

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
async function violations(page: Page, options: RunOptions): Promise<string[]> {
  const axe = new AxeBuilder({ page }).options({ ...options, resultTypes: ['violations'] });
  // The console has no frames, for which axe would open a page of its own.
  const { violations: found } = await axe.setLegacyMode().analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${id}: ${target.join(' ')}: ${failureSummary?.split('\n').slice(1).join(' ').trim()}`,
    ),
  );
}
