import { sessionOf } from './accounts.js';
import { expect, lookUp, notice, open, settled, signIn, test } from './console.js';
import { unused } from './graph.js';
import { newAccount, PASSWORD } from './new-account.js';

test.use({ storageState: sessionOf('jiangxi.admin') });

const SECOND_PASSWORD = 'harbour-violet-31-stone';

test.describe('when the administrator of Jiangxi manages accounts', () => {
  test('an account is made, signs in, is disabled, and signs in no more', async ({ page, browser }) => {
    const username = `jiangxi.t${unused()}`;
    await open(page, '/staff');
    await page
      .getByRole('link', { name: '新建账号' })
      .or(page.getByRole('button', { name: '新建账号' }))
      .first()
      .click();
    const form = page.getByRole('dialog', { name: '新建账号' });

    await form.getByRole('button', { name: '创建' }).click();
    await expect(form.getByText('请至少选择一个角色')).toBeVisible();
    await form.getByLabel('用户名').fill(username);
    await form.getByLabel('姓名或团队').fill('试验账号');
    await lookUp(form.getByLabel('所属工会'), '南昌市总工会');
    await form
      .getByRole('group', { name: /^角色/ })
      .getByRole('checkbox', { name: /数据分析员/ })
      .check();
    await form.getByLabel('初始密码').fill('123456789012');
    await form.getByRole('button', { name: '创建' }).click();
    await expect(form.getByLabel('初始密码')).toHaveAttribute('aria-invalid', 'true');
    await form.getByLabel('初始密码').fill(PASSWORD);
    await form.getByRole('button', { name: '创建' }).click();
    await expect(notice(page, `已创建账号 ${username}`)).toBeVisible();
    const record = page.getByRole('dialog', { name: '试验账号' });
    await expect(record).toBeVisible();

    const other = await browser.newContext({
      storageState: { cookies: [], origins: [] },
      baseURL: new URL(page.url()).origin,
    });
    const theirs = await other.newPage();
    await signIn(theirs, username, PASSWORD);
    await expect(theirs.getByRole('heading', { level: 1, name: '南昌市总工会' })).toBeVisible();
    await other.close();

    await record.getByRole('button', { name: '停用账号' }).click();
    const question = page.getByRole('dialog', { name: /停用/ }).last();
    await question.getByLabel(/请输入/).fill(username);
    await question.getByRole('button', { name: '停用账号' }).click();
    await expect(notice(page, '已停用 试验账号')).toBeVisible();
    await expect(record.getByRole('button', { name: '重新启用' })).toBeVisible();
  });

  test('a password is reset', async ({ page, browser }) => {
    const { id, username } = await newAccount();
    await open(page, `/staff/${id}`);
    await page.getByRole('dialog', { name: '试验账号' }).getByRole('button', { name: '重置密码' }).click();
    const question = page.getByRole('dialog', { name: `重置 ${username} 的密码` });
    await question.getByLabel('新密码').fill(SECOND_PASSWORD);
    await question.getByLabel(/请输入/).fill(username);
    await question.getByRole('button', { name: '重置密码' }).click();
    await expect(notice(page, '已重置 试验账号 的密码')).toBeVisible();

    const other = await browser.newContext({
      storageState: { cookies: [], origins: [] },
      baseURL: new URL(page.url()).origin,
    });
    await signIn(await other.newPage(), username, SECOND_PASSWORD);
    await other.close();
  });

  test('nobody changes the own roles', async ({ page }) => {
    await open(page, '/staff?q=jiangxi.admin');
    await page.getByRole('grid').getByRole('link', { name: 'jiangxi.admin' }).click();
    await settled(page);
    await page.getByRole('tab', { name: '名称与角色' }).click();
    await expect(page.getByRole('dialog').getByText('这是您自己的账号')).toBeVisible();
    for (const role of await page.getByRole('dialog').getByRole('checkbox').all()) await expect(role).toBeDisabled();
  });

  test('accounts of other provinces are not shown', async ({ page }) => {
    await open(page, '/staff');
    await expect(page.getByRole('grid').getByRole('link', { name: 'jiangxi.analyst' })).toBeVisible();
    for (const username of ['zibo.cadre', 'national.admin'])
      await expect(page.getByRole('grid').getByText(username)).toHaveCount(0);
  });
});
