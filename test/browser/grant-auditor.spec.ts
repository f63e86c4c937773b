import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { sessionOf } from './accounts.js';
import { expect, expectRows, notice, open, settled, test } from './console.js';
import { ask, unused } from './graph.js';

test.use({ storageState: sessionOf('jiangxi.auditor') });

const SCHEMES = '{ grantSchemes(first: 100) { edges { node { id code } } } }';

/** The address of the 39 palace projects whose awards come to 80,500,000 yuan, as its filter says it. */
async function palaces(): Promise<string> {
  const { grantSchemes } = await ask('jiangxi.auditor', SCHEMES);
  const scheme = grantSchemes.edges.find(({ node }: { node: { code: string } }) => node.code === 'JX-GONG');
  return `schemes=${scheme.node.id}&years=2019,2020,2021&min=0.01&statuses=CLOSED`;
}

test.describe('when the auditor of Jiangxi follows 80,500,000 yuan', () => {
  test('the total opens its 39 rows, a row its trace, entries and voucher, and the trail its seal', async ({
    page,
  }) => {
    await open(page, `/grant-audit?${await palaces()}`);
    const totals = page.getByRole('region', { name: '合计' });
    await expect(totals).toContainText('¥80,500,000.00');
    await expect(totals).toContainText('39');
    const grid = page.getByRole('grid', { name: '补助' });
    await expectRows(grid, 39);

    await page.getByRole('tab', { name: '汇总' }).click();
    await settled(page);
    await page.getByRole('button', { name: '工人文化宫建设奖补', exact: true }).click();
    await expectRows(grid, 39);

    await page.getByRole('searchbox', { name: '编号、名称或拼音' }).fill('东湖区');
    await expect(totals).toContainText('¥3,000,000.00');
    await grid.getByRole('link', { name: /东湖区/ }).click();
    const record = page.getByRole('dialog');
    await expect(record.getByText('核减 ¥500,000.00', { exact: false })).toBeVisible();
    await record.getByRole('tab', { name: '账目与凭证' }).click();
    await expect(record.getByRole('group', { name: '拨付' })).toContainText(/D\d+/);
    await expect(record.getByRole('group', { name: '记账' })).toContainText('已拨付 / 预留');
    await record.getByRole('tab', { name: /^材料/ }).click();
    await expect(record.getByText(/SHA-256 [\da-f]{64}/).first()).toBeVisible();
    await record.getByRole('tab', { name: '改动记录' }).click();
    await expect(record.getByRole('link', { name: '在审计日志里查看' })).toBeVisible();
  });

  test('a sample is drawn from a stated seed, and the same seed draws it again', async ({ page }) => {
    const filter = await palaces();
    const draw = async (): Promise<string[]> => {
      await open(page, `/grant-audit/samples/new?${filter}&view=samples`);
      const form = page.getByRole('dialog');
      await form.getByLabel(/^用途/).fill('文化宫奖补');
      await form.getByLabel(/^可容忍错报/).fill('8000000');
      await form.getByLabel(/^种子/).fill('20261121');
      await expect(form.getByText(/总体 39 条共 ¥80,500,000.00/)).toBeVisible();
      await form.getByRole('button', { name: '抽取样本' }).click();
      const items = page.getByRole('group', { name: '样本' });
      await expect(items.getByRole('row').nth(1)).toBeVisible();
      await settled(page);
      return items.getByRole('row').allInnerTexts();
    };
    expect(await draw()).toEqual(await draw());
  });

  test('a finding is written on a grant', async ({ page }) => {
    await open(page, `/grant-audit?${await palaces()}`);
    await page.getByRole('grid', { name: '补助' }).getByRole('row').nth(1).getByRole('link').click();
    await page.getByRole('dialog').getByRole('tab', { name: /^审计/ }).click();
    await page.getByRole('dialog').getByRole('link', { name: '写问题' }).click();
    const title = `验收材料不全 ${unused()}`;
    const form = page.getByRole('dialog', { name: '写问题' });
    await form.getByLabel(/^问题/).fill(title);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '继续编辑' }).click();
    await expect(form.getByLabel(/^问题/)).toHaveValue(title);
    await form.getByLabel(/^依据/).fill('建设奖补办法第九条');
    await form.getByLabel(/^事实与说明/).fill('验收报告缺少监理签章。');
    await form.getByRole('button', { name: '写问题' }).click();
    await expect(notice(page, '已记录')).toBeVisible();
    const finding = page.getByRole('dialog', { name: title });
    await expect(finding.getByText('待答复')).toBeVisible();
    await expect(finding.getByRole('list', { name: '处理过程' })).toContainText('验收报告缺少监理签章。');
  });

  test('the export has every row of the filter, and its checksum is the manifest’s', async ({ page }) => {
    await open(page, `/grant-audit/export?${await palaces()}`);
    const drawer = page.getByRole('dialog', { name: '导出' });
    await expect(drawer.getByText('按当前筛选共 39 笔')).toBeVisible();
    await drawer.getByRole('button', { name: '准备文件' }).click();
    const arriving = page.waitForEvent('download');
    await drawer.getByRole('link', { name: '下载文件' }).click();
    const content = readFileSync(await (await arriving).path());
    expect(content.toString('utf8').trim().split('\r\n')).toHaveLength(40);
    await drawer.getByRole('button', { name: '查看清单' }).click();
    await expect(drawer.locator('code')).toHaveText(createHash('sha256').update(content).digest('hex'));
  });

  test('the seals over it are verified', async ({ page }) => {
    await open(page, '/audit?view=seals');
    await page.getByRole('button', { name: '校验全部记录' }).click();
    await expect(page.getByRole('status', { name: '校验结果' })).toContainText(/完好/, { timeout: 60_000 });
  });
});
