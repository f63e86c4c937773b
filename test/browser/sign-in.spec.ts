import { sessionOf } from './accounts.js';
import { expect, fillSignIn, open, settled, signIn, test } from './console.js';
import { unused } from './graph.js';
import { newAccount, PASSWORD } from './new-account.js';

test.describe('when somebody signs in', () => {
  test.describe('with a wrong password', () => {
    test.use({ expectedFaults: /\/auth\/sign-in\/username/ });

    test('it is refused without saying what was wrong, and the account is locked in time', async ({ page }) => {
      const { username } = await newAccount();
      await page.goto('/sign-in');
      for (let attempt = 1; attempt <= 5; attempt++) {
        await fillSignIn(page, username, `wrong-password-${attempt}`);
        await expect(page.getByRole('alert')).toContainText('用户名或密码不正确');
        await expect(page.getByRole('button', { name: '登录' })).toBeEnabled();
      }
      await fillSignIn(page, username, PASSWORD);
      await expect(page.getByRole('alert')).toContainText(/账号已暂时锁定 · \d+分钟.*后可再试/);
      await expect(page.getByRole('button', { name: '登录' })).toBeDisabled();
    });

    test('a name that nobody has is answered alike', async ({ page }) => {
      await page.goto('/sign-in');
      await fillSignIn(page, `nobody.${unused()}`, PASSWORD);
      await expect(page.getByRole('alert')).toContainText('用户名或密码不正确');
    });
  });

  test('the page that was asked for is opened, and closed again at sign-out', async ({ page }) => {
    const { username } = await newAccount();
    await page.goto('/venues?view=coverage');
    await expect(page).toHaveURL(/\/sign-in\?next=/);
    await fillSignIn(page, username, PASSWORD);
    await expect(page).toHaveURL(/\/venues\?view=coverage$/);
    await settled(page);
    await page
      .getByRole('complementary')
      .getByRole('button', { name: /试验账号/ })
      .click();
    await page.getByRole('button', { name: '退出登录' }).click();
    await expect(page).toHaveURL(/\/sign-in/);
    await page.goto('/unions');
    await expect(page).toHaveURL(/\/sign-in\?next=/);
  });

  test.describe('whose sessions are ended elsewhere', () => {
    test.use({ expectedFaults: /401.*\/auth\/token/ });

    test('the session here is over too', async ({ page, browser }) => {
      const { username } = await newAccount();
      await signIn(page, username, PASSWORD);
      const other = await browser.newContext({ baseURL: new URL(page.url()).origin });
      const theirs = await other.newPage();
      await signIn(theirs, username, PASSWORD);
      await open(theirs, '/account');
      await theirs.getByRole('button', { name: '在所有地方退出' }).click();
      await theirs.getByRole('dialog').getByRole('button', { name: /退出/ }).last().click();
      await expect(theirs).toHaveURL(/\/sign-in/);
      await other.close();
      await page.goto('/unions');
      await expect(page).toHaveURL(/\/sign-in/);
    });
  });
});

test.describe('when only the keyboard is at hand', () => {
  test.use({ storageState: sessionOf('jiangxi.analyst') });

  test('the content is one key away, and every page is reached', async ({ page }) => {
    await open(page, '/');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: '跳到主要内容' })).toBeFocused();
    const menu = page.getByRole('navigation', { name: '主导航' });
    for (const name of ['工会组织', '单位', '文化宫与阵地', '我的账号']) {
      const link = menu.getByRole('link', { name });
      for (let presses = 0; presses < 60; presses++) {
        if (await link.evaluate((element) => element === element.ownerDocument.activeElement)) break;
        await page.keyboard.press('Tab');
      }
      await expect(link).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(link).toHaveAttribute('aria-current', 'page');
      await settled(page);
    }
  });

  test('a record is opened from the list and closed', async ({ page }) => {
    await open(page, '/unions');
    await page.keyboard.press('/');
    await expect(page.getByRole('main').getByRole('searchbox').first()).toBeFocused();
    const grid = page.getByRole('grid', { name: '工会组织' });
    await grid.getByRole('row').nth(1).focus();
    await page.keyboard.press('ArrowDown');
    const second = grid.getByRole('row').nth(2);
    await expect(second).toBeFocused();
    await page.keyboard.press('Enter');
    const record = page.getByRole('dialog');
    await expect(record).toBeVisible();
    await settled(page);
    await page.keyboard.press('Escape');
    await expect(record).toBeHidden();
  });

  test('the palette finds pages and acts', async ({ page }) => {
    await open(page, '/');
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused();
    await page.keyboard.type('whgyzd');
    await expect(page.getByRole('option', { name: '文化宫与阵地' })).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/venues$/);
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused();
    await page.keyboard.type('qhsqs');
    await expect(page.getByRole('option', { name: '切换深浅色' })).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.locator('html')).toHaveClass(/\bdark\b/);
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: '键盘快捷键' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
});
