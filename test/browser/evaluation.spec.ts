import { expect, fillSignIn, notice, open, settled, test } from './console.js';
import { ask, change, unused } from './graph.js';
import { PASSWORD } from './new-account.js';

/** An officer of Huizhou, who funds awards for its stations. @returns the user name */
async function officerOfHuizhou(): Promise<string> {
  const { tradeUnion } = await ask('national.admin', '{ tradeUnion(code: "441300") { id } }');
  const username = `guangdong.t${unused()}`;
  await change('national.admin', 'createStaffAccount', 'staffAccount { id }', {
    username,
    name: '惠州补助经办员',
    unionId: tradeUnion.id,
    roles: ['GRANT_OFFICER'],
    initialPassword: PASSWORD,
  });
  return username;
}

/** A year that no earlier run has evaluated. */
const someYear = (): string => String(2030 + (Number.parseInt(unused().slice(0, 6), 16) % 60));

/** Points of 127 stations as a spreadsheet copies them: three stand out. */
const pastedPoints = Array.from(
  { length: 127 },
  (_, index) => `惠民驿站${String(index + 1).padStart(3, '0')}号\t${index < 3 ? 99 - index : 60 + (index % 30)}.50`,
).join('\n');

test('when stations are evaluated: points are pasted, three are excellent, and what is published stays', async ({
  page,
}) => {
  const year = someYear();
  await page.context().clearCookies();
  await page.goto('/sign-in');
  await fillSignIn(page, await officerOfHuizhou(), PASSWORD);
  await expect(page).not.toHaveURL(/sign-in/);
  await open(page, '/grant-schemes');
  await page.getByText('惠民驿站以奖代补').first().click();
  const drawer = page.getByRole('dialog', { name: '惠民驿站以奖代补' });
  await drawer.getByRole('button', { name: '开展评优' }).click();
  const form = drawer.locator('form');
  await form.getByLabel(/^年度/).fill(year);
  await form.getByLabel(/^优秀名额/).fill('3');
  await form.getByLabel(/^良好分数线/).fill('80');
  await form.getByLabel(/^合格分数线/).fill('60');
  await form.getByLabel(/^评优依据/).fill('惠州市总工会“惠民驿站”评优评先方案');
  await form.getByRole('button', { name: '开展评优' }).click();

  await expect(page).toHaveURL(/\/evaluations\//);
  await settled(page);
  await expect(page.getByText('还有 127 个没有得分')).toBeVisible();
  await expect(page.getByRole('button', { name: '公布', exact: true })).toBeDisabled();
  await page.getByRole('button', { name: '粘贴得分' }).click();
  await page.getByLabel(/^从表格复制的行/).fill(`${pastedPoints}\n没有这个驿站\t88`);
  await page.getByRole('button', { name: '填入下表' }).click();
  await expect(notice(page, '已填入 127 个；第 128 行没有对上名称或得分')).toBeVisible();
  await page.getByRole('button', { name: '保存得分（127）' }).click();
  await expect(notice(page, '已保存 127 个得分')).toBeVisible();

  await expect(page.locator('form').getByText('优秀 3 个，最低 97.50 分')).toBeVisible();
  await page.getByRole('button', { name: '公布', exact: true }).click();
  await page
    .getByRole('dialog', { name: `公布 ${year} 年评优结果？` })
    .getByRole('button', { name: '公布', exact: true })
    .click();
  await expect(page.getByRole('row', { name: /惠民驿站003号.*97\.50.*优秀/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /惠民驿站004号.*63\.50.*合格/ })).toBeVisible();
  await expect(page.getByRole('button', { name: '公布', exact: true })).toHaveCount(0);
  await expect(page.getByRole('button', { name: '粘贴得分' })).toHaveCount(0);
});
