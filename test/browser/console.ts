import { expect, type Page } from '@playwright/test';

/** Password of every demo account. */
const PASSWORD = 'gonghui-demo-2026';

/** Where the system under test listens. */
export const baseUrl = (): string => process.env['GONGHUI_URL']!;

/** Signs in by the form, as a person does. */
export async function signIn(page: Page, username: string, path = '/'): Promise<void> {
  await page.goto(`${baseUrl()}/sign-in?next=${encodeURIComponent(path)}`);
  await page.getByLabel(/^(用户名|User ?name)$/).fill(username);
  await page.getByLabel(/^(密码|Password)$/).fill(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/sign-in/);
  await settled(page);
}

/** Waits until the page shows its content: no skeleton, no request under way. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
}
