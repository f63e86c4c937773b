import { expect, fillSignIn, notice, open, settled, signIn, test } from './console.js';
import { baseUrl } from './graph.js';
import { newAccount, PASSWORD } from './new-account.js';
import { oneTimeCode } from './one-time-code.js';

const NEW_PASSWORD = 'harbour-violet-31-stone';

test.describe('when somebody looks after the own account', () => {
  // Wrong passwords and codes are tried.
  test.use({ expectedFaults: /\/auth\/(sign-in\/username|two-factor\/)/ });

  test('a second factor is set up, and asked for at the next sign-in', async ({ page, browser }) => {
    const { username } = await newAccount();
    await signIn(page, username, PASSWORD);
    await open(page, '/account/second-factor');
    const drawer = page.getByRole('dialog');
    await drawer.getByLabel('当前密码').fill('not-the-password-12');
    await drawer.getByRole('button', { name: '下一步' }).click();
    await expect(drawer.getByLabel('当前密码')).toHaveAttribute('aria-invalid', 'true');
    await drawer.getByLabel('当前密码').fill(PASSWORD);
    await drawer.getByRole('button', { name: '下一步' }).click();
    await expect(drawer.getByRole('img', { name: '两步验证的二维码' })).toBeVisible();
    const secret = (await drawer.getByText('密钥').locator('code').innerText()).replaceAll(' ', '');

    const now = Date.now();
    const right = oneTimeCode(secret, now);
    await drawer.getByLabel('动态码').fill(right === '000000' ? '000001' : '000000');
    await drawer.getByRole('button', { name: '确认启用' }).click();
    await expect(drawer.getByLabel('动态码')).toHaveAttribute('aria-invalid', 'true');
    await drawer.getByLabel('动态码').fill(right);
    await drawer.getByRole('button', { name: '确认启用' }).click();
    await expect(notice(page, '已启用两步验证')).toBeVisible();
    const listed = drawer.getByRole('listitem').getByRole('code');
    await expect(listed.nth(7)).toBeVisible();
    const codes = await listed.allInnerTexts();
    await drawer.getByRole('button', { name: '已保存好' }).click();
    await expect(drawer).toBeHidden();

    const other = await browser.newContext({ baseURL: baseUrl() });
    const elsewhere = await other.newPage();
    await elsewhere.goto('/sign-in');
    await fillSignIn(elsewhere, username, PASSWORD);
    await expect(elsewhere.getByRole('heading', { level: 1, name: '两步验证' })).toBeVisible();
    // The code of the confirmation is used up; the app's next one may be early.
    await elsewhere.getByLabel('动态码').fill(oneTimeCode(secret, now + 30_000));
    await elsewhere.keyboard.press('Enter');
    await expect(elsewhere).not.toHaveURL(/sign-in/);
    await settled(elsewhere);
    await elsewhere.context().clearCookies();

    await elsewhere.goto('/sign-in');
    await fillSignIn(elsewhere, username, PASSWORD);
    await elsewhere.getByRole('button', { name: /备用码/ }).click();
    await elsewhere.getByLabel('备用码').fill(codes[0]!);
    await elsewhere.keyboard.press('Enter');
    await expect(elsewhere).not.toHaveURL(/sign-in/);
    await other.close();
  });

  test('the password is changed, and the old one opens nothing', async ({ page, browser }) => {
    const { username } = await newAccount();
    await signIn(page, username, PASSWORD);
    await open(page, '/account');
    await page.getByLabel('当前密码').fill(PASSWORD);
    await page
      .getByLabel('新密码', { exact: true })
      .or(page.getByLabel(/^新密码 \*$/))
      .fill(NEW_PASSWORD);
    await page.getByLabel('再输一遍新密码').fill(`${NEW_PASSWORD}x`);
    await page.getByRole('button', { name: '修改密码' }).click();
    await expect(page.getByText('两次输入的新密码不一致')).toBeVisible();
    await page.getByLabel('再输一遍新密码').fill(NEW_PASSWORD);
    await page.getByRole('button', { name: '修改密码' }).click();
    await expect(notice(page, '密码已修改')).toBeVisible();

    const other = await browser.newContext({ baseURL: baseUrl() });
    const elsewhere = await other.newPage();
    await elsewhere.goto('/sign-in');
    await fillSignIn(elsewhere, username, PASSWORD);
    await expect(elsewhere.getByRole('alert')).toContainText('用户名或密码不正确');
    await signIn(elsewhere, username, NEW_PASSWORD);
    await other.close();
  });

  test('an API key is made, and answers until it is revoked', async ({ page }) => {
    const { username } = await newAccount();
    await signIn(page, username, PASSWORD);
    await open(page, '/account');
    await page.getByRole('button', { name: '新建密钥' }).click();
    const drawer = page.getByRole('dialog', { name: '新建 API 密钥' });
    await drawer.getByRole('button', { name: '创建' }).click();
    await expect(drawer.getByLabel('用途')).toBeFocused();
    await drawer.getByLabel('用途').fill('统计处每月取数');
    await drawer.getByRole('checkbox', { name: /organization:read/ }).check();
    await drawer.getByRole('button', { name: '创建' }).click();
    await expect(drawer.getByText('密钥已创建。')).toBeVisible();
    const key = await drawer.getByRole('code').first().innerText();
    await drawer.getByRole('button', { name: '已保存好' }).click();
    await expect(drawer).toBeHidden();
    await expect(page.getByText(key)).toHaveCount(0);

    const askWithKey = async (query: string): Promise<any> => {
      const response = await fetch(`${baseUrl()}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-api-key': key },
        body: JSON.stringify({ query }),
      });
      return response.json();
    };
    expect((await askWithKey('{ tradeUnion(code: "360100") { name } }')).data.tradeUnion.name).toBe('南昌市总工会');
    const beyond = await askWithKey('{ venues(first: 1) { totalCount } }');
    expect(beyond.errors[0].extensions.code).toBe('FORBIDDEN');

    const listed = page.getByRole('listitem').filter({ hasText: '统计处每月取数' });
    await listed.getByRole('button', { name: '吊销' }).click();
    await page
      .getByRole('dialog')
      .getByLabel(/请输入/)
      .fill('统计处每月取数');
    await page.getByRole('dialog').getByRole('button', { name: '吊销' }).click();
    await expect(notice(page, '已吊销密钥')).toBeVisible();
    // The gateway remembers for half a minute what a key stands for.
    await expect
      .poll(async () => (await askWithKey('{ viewer { scopes } }')).errors?.[0].extensions.code, { timeout: 45_000 })
      .toBe('UNAUTHENTICATED');
  });
});
