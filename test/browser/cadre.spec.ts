import { sessionOf } from './accounts.js';
import { expect, expectRows, figure, lookUp, notice, open, rowCount, settled, test } from './console.js';
import { encodeGb18030 } from './gb18030.js';
import { ask, change, unused } from './graph.js';

const WHO = 'zibo.cadre';
test.use({ storageState: sessionOf(WHO) });

const zibo = async (): Promise<string> => (await ask(WHO, '{ tradeUnion(code: "370300") { id } }')).tradeUnion.id;

test.describe('when the cadre of Zibo keeps the register', () => {
  test('the whole city is listed', async ({ page }) => {
    await open(page, '/unions?reach=all&levels=GRASSROOTS');
    expect(await rowCount(page.getByRole('grid', { name: '工会组织' }))).toBeGreaterThanOrEqual(7_198);
  });

  test('a union is founded, its members are reported, and it is dissolved', async ({ page }) => {
    const name = `淄博试验${unused()}工会`;
    await open(page, `/unions/${await zibo()}?act=found`);
    const drawer = page.getByRole('dialog');

    await drawer.getByRole('button', { name: '建立下级工会' }).last().click();
    await expect(drawer.getByLabel('名称')).toHaveAttribute('aria-invalid', 'true');
    await expect(drawer.getByLabel('名称')).toBeFocused();

    await drawer.getByLabel('名称').fill(name);
    await drawer.getByLabel('层级').selectOption({ label: '基层' });
    await drawer.getByLabel('类型').selectOption({ label: '企业工会' });
    await drawer.getByLabel('成立日期').fill('2026-03-02');
    await drawer.getByRole('button', { name: '建立下级工会' }).last().click();
    await expect(notice(page, '工会已建立')).toBeVisible();
    const record = page.getByRole('dialog', { name });
    await expect(record).toBeVisible();

    await record.getByRole('button', { name: '办理' }).click();
    await page.getByRole('button', { name: '报送会员统计' }).click();
    for (const [label, count] of [
      ['会员', '120'],
      ['女会员', '45'],
      ['农民工会员', '30'],
    ] as const)
      await record
        .getByLabel(label, { exact: true })
        .or(record.getByLabel(new RegExp(`^${label} \\*$`)))
        .fill(count);
    await record.getByRole('button', { name: '报送会员统计' }).last().click();
    await expect(notice(page, '会员统计已保存')).toBeVisible();
    await settled(page);
    const members = record
      .locator('dl > div', { has: page.getByText('会员', { exact: true }) })
      .getByRole('definition')
      .first();
    await expect(async () => expect(await figure(members)).toBe(120)).toPass();

    await record.getByRole('button', { name: '办理' }).click();
    await page.getByRole('button', { name: '撤销工会' }).click();
    await record.getByLabel('原因').fill('试验结束');
    await record.getByLabel(/请输入/).fill('别的名称');
    await record.getByRole('button', { name: '撤销工会' }).last().click();
    await expect(record.getByText('输入的内容不一致')).toBeVisible();
    await record.getByLabel(/请输入/).fill(name);
    await record.getByRole('button', { name: '撤销工会' }).last().click();
    await expect(notice(page, '工会已撤销')).toBeVisible();
    await expect(record.getByText('已撤销', { exact: true }).first()).toBeVisible();
  });

  test('a unit is registered, corrected, and found again', async ({ page }) => {
    const name = `淄博试验单位${unused()}`;
    await open(page, '/units');
    await page.getByRole('link', { name: '登记单位' }).click();
    const form = page.getByRole('dialog', { name: '登记单位' });
    await form.getByLabel('名称').fill(name);
    await form.getByLabel('性质').selectOption({ label: '企业' });
    await lookUp(form.getByLabel('注册地工会'), '淄博市总工会');
    await form.getByLabel('统一社会信用代码').fill('91370300MA00000000');
    await form.getByRole('button', { name: '登记单位' }).click();
    // The check digit is wrong: a refusal beside the field, or a record with a warning; the unit without a code is sure.
    await form.getByLabel('统一社会信用代码').or(page.getByRole('dialog', { name })).first().waitFor();
    if (await form.isVisible()) {
      await form.getByLabel('统一社会信用代码').fill('');
      await form.getByRole('button', { name: '登记单位' }).click();
    }
    const record = page.getByRole('dialog', { name });
    await expect(record).toBeVisible();

    await record.getByRole('button', { name: '编辑' }).click();
    await record.getByLabel('职工').fill('many');
    await record.getByRole('button', { name: '保存' }).click();
    await expect(record.getByText('请填写整数')).toBeVisible();
    await record.getByLabel('职工').fill('35');
    await record.getByRole('button', { name: '保存' }).click();
    await expect(notice(page, '修改已保存')).toBeVisible();
    await record.getByRole('button', { name: '关闭' }).click();

    await page.getByRole('searchbox', { name: '名称、信用代码或拼音' }).fill(name);
    const grid = page.getByRole('grid', { name: '单位' });
    await expect(grid.getByRole('link', { name })).toBeVisible();
    await expectRows(grid, 1);
    await expect(grid.getByRole('row', { name })).toContainText('未建会');
  });

  test('unions are imported from a file once it has no errors', async ({ page }) => {
    const run = unused();
    const file = (founded: string) => ({
      name: 'unions.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(
        `工会名称,级别,类型,成立日期\n淄博导入一${run}工会,基层,企业工会,2026-03-02\n淄博导入二${run}工会,基层,企业工会,${founded}\n`,
      ),
    });
    await open(page, '/unions');
    await page.getByRole('link', { name: /导入/ }).click();
    await settled(page);
    await lookUp(page.getByLabel('上级工会'), '张店区总工会');
    const picker = page.locator('input[type="file"]');
    await picker.setInputFiles(file('昨天'));
    await page.getByRole('button', { name: '试导入' }).click();
    await expect(page.getByText('有 1 处错误')).toBeVisible();
    await expect(page.getByRole('row', { name: /日期请写成/ })).toContainText('昨天');

    await picker.setInputFiles(file('2026-03-03'));
    await page.getByRole('button', { name: '试导入' }).click();
    await expect(page.getByText('没有发现错误')).toBeVisible();
    await page.getByRole('button', { name: '正式导入 2 个工会' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '导入' }).click();
    await expect(page.getByRole('main').getByText('已导入 2 个工会')).toBeVisible();
    await open(page, `/unions?reach=all&q=${run}`);
    await expectRows(page.getByRole('grid', { name: '工会组织' }), 2);
  });

  test('a file of an office’s spreadsheet program, in GB18030, is dropped on the page and read', async ({ page }) => {
    const run = unused();
    const text = `工会名称,级别,类型,成立日期\r\n淄博拖放甲${run}工会,基层,企业工会,2026-03-02\r\n淄博拖放乙${run}工会,基层,企业工会,昨天\r\n`;
    await open(page, '/unions/import');
    await lookUp(page.getByLabel('上级工会'), '张店区总工会');
    const dataTransfer = await page.evaluateHandle(`(() => {
      const dropped = new DataTransfer();
      const bytes = Uint8Array.from(${JSON.stringify([...encodeGb18030(text)])});
      dropped.items.add(new File([bytes], '工会 (GB).csv', { type: 'application/vnd.ms-excel' }));
      return dropped;
    })()`);
    const place = page.getByText('或把文件拖到这里');
    for (const type of ['dragenter', 'dragover', 'drop']) await place.dispatchEvent(type, { dataTransfer });
    await expect(page.getByText('工会 (GB).csv')).toBeVisible();
    await page.getByRole('button', { name: '试导入' }).click();
    await expect(page.getByText('有 1 处错误')).toBeVisible();
    await expect(page.getByRole('row', { name: /日期请写成/ })).toContainText('昨天');
    await expect(page.getByRole('region', { name: '检查结果' }).getByText(/^行数/).locator('..')).toContainText('2');
  });

  test('a coverage is ended on a day, and the unit is without a union again', async ({ page }) => {
    const parentId = await zibo();
    const name = `淄博覆盖试验${unused()}`;
    const { unit } = await change(WHO, 'createUnit', 'unit { id }', {
      name: `${name}公司`,
      kind: 'ENTERPRISE',
      registeredInId: parentId,
    });
    const { tradeUnion } = await change(WHO, 'createTradeUnion', 'tradeUnion { id }', {
      parentId,
      name: `${name}工会`,
      level: 'GRASSROOTS',
      kind: 'ENTERPRISE',
      foundedOn: '2026-01-05',
    });
    await change(WHO, 'coverUnit', 'coverage { id }', {
      unitId: unit.id,
      unionId: tradeUnion.id,
      validFrom: '2026-02-01',
    });
    await open(page, `/units/${unit.id}`);
    const record = page.getByRole('dialog', { name: `${name}公司` });
    await expect(record.getByText('已覆盖')).toBeVisible();
    await record
      .getByRole('row', { name: `${name}工会` })
      .getByRole('button', { name: '结束覆盖' })
      .click();
    const form = record.getByRole('region', { name: '结束覆盖' });
    await form.getByLabel('终止日期').fill('2026-01-31');
    await form.getByRole('button', { name: '结束覆盖' }).click();
    await expect(form.getByLabel('终止日期')).toHaveAttribute('aria-invalid', 'true');
    await form.getByLabel('终止日期').fill('2026-05-01');
    await form.getByRole('button', { name: '结束覆盖' }).click();
    await expect(notice(page, '覆盖已结束')).toBeVisible();
    await expect(record.getByText('未建会')).toBeVisible();
    await expect(record.getByRole('row', { name: `${name}工会` })).toContainText('2026');
    await expect(record.getByRole('button', { name: '结束覆盖' })).toHaveCount(0);
  });

  test('what is typed is kept until leaving is confirmed', async ({ page }) => {
    await open(page, '/units/new');
    await page.getByRole('dialog').getByLabel('名称').fill('没有写完的单位');
    await page.getByRole('dialog').getByRole('button', { name: '取消' }).click();
    const question = page.getByRole('dialog', { name: '离开此页？' });
    await question.getByRole('button', { name: '继续编辑' }).click();
    await expect(page.getByRole('dialog').getByLabel('名称')).toHaveValue('没有写完的单位');
    await page.getByRole('dialog').getByRole('button', { name: '取消' }).click();
    await question.getByRole('button', { name: '放弃修改' }).click();
    await expect(page).toHaveURL(/\/units$/);
  });

  test('Jiangxi is refused', async ({ page }) => {
    const { tradeUnion } = await ask('jiangxi.analyst', '{ tradeUnion(code: "360000") { id } }');
    await page.goto(`/unions/${tradeUnion.id}?act=edit`);
    await expect(page.getByRole('dialog').getByText('没有查看权限')).toBeVisible();
    await expect(page.getByText('江西')).toHaveCount(0);
  });

  test('pages of other offices are not offered', async ({ page }) => {
    await open(page, '/');
    const menu = page.getByRole('navigation', { name: '主导航' });
    await expect(menu.getByRole('link', { name: '单位' })).toBeVisible();
    await expect(menu.getByRole('link', { name: '审计日志' })).toHaveCount(0);
    await expect(menu.getByRole('link', { name: '人员与权限' })).toHaveCount(0);
  });
});
