import { sessionOf } from './accounts.js';
import { expect, open, rowCount, settled, test } from './console.js';
import { ask, change, unused } from './graph.js';

test.use({ storageState: sessionOf('jiangxi.auditor') });

/** A change of a union of Jiangxi to be found in the trail. */
async function changeOfUnion(): Promise<{ id: string; shortName: string }> {
  const { tradeUnion } = await ask('jiangxi.admin', '{ tradeUnion(code: "360100") { id } }');
  const made = await change('jiangxi.admin', 'createTradeUnion', 'tradeUnion { id }', {
    parentId: tradeUnion.id,
    name: `南昌试验${unused()}工会`,
    level: 'GRASSROOTS',
    kind: 'ENTERPRISE',
    foundedOn: '2026-01-05',
  });
  const shortName = `试验${unused()}`;
  await change('jiangxi.admin', 'updateTradeUnion', 'tradeUnion { id }', {
    id: made.tradeUnion.id,
    shortName,
    reason: '试验',
  });
  return { id: made.tradeUnion.id, shortName };
}

test.describe('when the auditor of Jiangxi reads the trail', () => {
  test('a change is found by its row, with what it said before and after', async ({ page }) => {
    const { id, shortName } = await changeOfUnion();
    await open(page, `/audit?row=${id}`);
    const grid = page.getByRole('grid', { name: '审计日志' });
    await expect.poll(() => rowCount(grid)).toBeGreaterThanOrEqual(2);
    await expect(grid.getByRole('row').nth(1)).toContainText('江西管理员');
    await grid.getByRole('row').nth(1).getByRole('link').click();
    const record = page.getByRole('dialog');
    await expect(record.getByText(shortName)).toBeVisible();
    await record.getByRole('button', { name: '关闭' }).click();
    await expect(record).toBeHidden();
  });

  test('a filter stays in the address', async ({ page }) => {
    await open(page, '/audit');
    const grid = page.getByRole('grid', { name: '审计日志' });
    const all = await rowCount(grid);
    await page.getByRole('searchbox').first().fill('0198c0de-0000-7000-8000-000000000000');
    await expect(page.getByText('没有符合条件').first()).toBeVisible();
    await page.reload();
    await settled(page);
    await expect(page.getByText('没有符合条件').first()).toBeVisible();
    await page.getByRole('main').getByRole('button', { name: '重置' }).first().click();
    await expect.poll(() => rowCount(grid)).toBeGreaterThanOrEqual(all);
  });

  test('the seals are verified', async ({ page }) => {
    await open(page, '/audit?view=seals');
    await page.getByRole('button', { name: '校验全部记录' }).click();
    const result = page.getByRole('status', { name: '校验结果' });
    await expect(result).toContainText(/完好：核对了 [\d,]+ 个封条下的 [\d,]+ 条记录/, { timeout: 60_000 });
  });

  test('everything may be read and nothing changed', async ({ page }) => {
    const { tradeUnion } = await ask('jiangxi.admin', '{ tradeUnion(code: "360100") { id } }');
    await open(page, `/unions/${tradeUnion.id}`);
    await expect(page.getByRole('dialog', { name: '南昌市总工会' })).toBeVisible();
    await expect(page.getByRole('button', { name: '办理' })).toHaveCount(0);
    await open(page, '/staff');
    await expect(
      page.getByRole('grid', { name: '人员与权限' }).getByRole('link', { name: 'jiangxi.admin' }),
    ).toBeVisible();
    await expect(page.getByRole('link', { name: '新建账号' })).toHaveCount(0);
  });
});
