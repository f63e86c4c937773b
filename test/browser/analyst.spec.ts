import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { sessionOf } from './accounts.js';
import { expect, expectRows, figure, open, rowCount, settled, test } from './console.js';
import { ask, change } from './graph.js';

const WHO = 'jiangxi.analyst';
test.use({ storageState: sessionOf(WHO) });

interface Summary {
  readonly members: number;
  readonly grassrootsUnions: number;
}

const card = (page: Page, label: string) =>
  page.getByRole('article').filter({ has: page.getByRole('heading', { name: label, exact: true }) });

/** A figure of the card of venues, which opens into its rows. */
const venueFigure = (page: Page, label: string) =>
  page
    .getByRole('region', { name: '文化宫', exact: true })
    .locator('dl > div', { has: page.getByText(label, { exact: true }) })
    .getByRole('definition');

test.describe('when the analyst of Jiangxi looks at the overview', () => {
  test('it shows the totals that the graph answers, and 53, 38 and 12 palaces', async ({ page }) => {
    await open(page, '/');
    await expect(page.getByRole('heading', { level: 1, name: '江西省总工会' })).toBeVisible();
    for (const [label, count] of [
      ['在用', '53'],
      ['在建', '38'],
      ['计划新建', '12'],
    ] as const)
      await expect(venueFigure(page, label)).toHaveText(count);
    await expect(async () => {
      const { tradeUnion } = await ask<{ tradeUnion: { organizationSummary: Summary } }>(
        WHO,
        '{ tradeUnion(code: "360000") { organizationSummary { members grassrootsUnions } } }',
      );
      expect(await figure(card(page, '工会会员').getByRole('paragraph'))).toBe(tradeUnion.organizationSummary.members);
      expect(await figure(card(page, '基层工会').getByRole('paragraph'))).toBe(
        tradeUnion.organizationSummary.grassrootsUnions,
      );
    }).toPass();
  });

  test('a figure opens into as many rows', async ({ page }) => {
    for (const [label, grid] of [
      ['基层工会', '工会组织'],
      ['覆盖单位', '单位'],
      ['在用文化宫', '阵地'],
    ] as const) {
      // Others found unions in the meantime: figure and rows agree in one of two looks.
      await expect(async () => {
        await open(page, '/');
        const shown = await figure(card(page, label).getByRole('paragraph'));
        await card(page, label).getByRole('link').click();
        await settled(page);
        expect(await rowCount(page.getByRole('grid', { name: grid })), label).toBe(shown);
      }).toPass();
    }
    for (const [label, count] of [
      ['在建', 38],
      ['计划新建', 12],
    ] as const) {
      await open(page, '/');
      await venueFigure(page, label).getByRole('link').click();
      await expectRows(page.getByRole('grid'), count, label);
    }
  });

  test('it compares the cities, in the order that is asked for', async ({ page }) => {
    await open(page, '/');
    const table = page.getByRole('group', { name: '下级工会对比' }).getByRole('table');
    const { tradeUnion } = await ask(
      WHO,
      '{ tradeUnion(code: "360000") { children(filter: { levels: [MUNICIPAL] }) { edges { node { name shortName } } } } }',
    );
    const cities: { name: string; shortName: string | null }[] = tradeUnion.children.edges.map(
      ({ node }: { node: object }) => node,
    );
    expect(cities).toHaveLength(11);
    for (const { name, shortName } of cities)
      await expect(table.getByRole('link', { name: shortName ?? name, exact: true })).toBeVisible();
    await table.getByRole('button', { name: '覆盖单位' }).click();
    await expect(page).toHaveURL(/sort=-coveredUnits/);
    await expect(async () => {
      const cells = await table.getByRole('row').locator('td:nth-child(4)').allInnerTexts();
      const units = cells.map((text) => Number(text.replaceAll(/\D/g, '')));
      expect(units).toHaveLength(11);
      expect(units).toEqual(units.toSorted((a, b) => b - a));
    }).toPass();
    await table.getByRole('link', { name: /^南昌/ }).click();
    await expect(page.getByRole('heading', { level: 1, name: '南昌市总工会' })).toBeVisible();
    await expect(page).toHaveURL(/scope=/);
  });

  test('a change made elsewhere appears without a reload', async ({ page }) => {
    await open(page, '/');
    await expect(page.getByText('实时', { exact: true })).toBeVisible();
    const before = await figure(card(page, '工会会员').getByRole('paragraph'));
    const { tradeUnions } = await ask(
      'jiangxi.admin',
      `{ tradeUnions(filter: { levels: [GRASSROOTS] }, orderBy: { field: FOUNDED_ON, direction: ASC }, first: 1) {
           edges { node { id organizationSummary { members femaleMembers migrantMembers newFormMembers twoNewMembers } } } } }`,
    );
    const { id, organizationSummary } = tradeUnions.edges[0].node;
    const period = new Date().toISOString().slice(0, 10);
    const report = (members: number) =>
      change('jiangxi.admin', 'recordMembershipReturn', 'clientMutationId', {
        unionId: id,
        period,
        ...organizationSummary,
        members,
      });
    await report(organizationSummary.members + 7);
    await expect(async () => {
      expect(await figure(card(page, '工会会员').getByRole('paragraph'))).toBe(before + 7);
    }).toPass();
    await report(organizationSummary.members);
    await expect(async () => {
      expect(await figure(card(page, '工会会员').getByRole('paragraph'))).toBe(before);
    }).toPass();
  });
});

test.describe('when the analyst looks for a union', () => {
  test('its record has an address of its own', async ({ page }) => {
    const { tradeUnion } = await ask(WHO, '{ tradeUnion(code: "360100") { id } }');
    await open(page, `/unions/${tradeUnion.id}?tab=figures`);
    const record = page.getByRole('dialog', { name: '南昌市总工会' });
    await expect(record.getByRole('tab', { name: '公开数字' })).toHaveAttribute('aria-selected', 'true');
    await record.getByRole('tab', { name: '沿革' }).click();
    await expect(page).toHaveURL(/tab=history/);
    await record.getByRole('button', { name: '关闭' }).click();
    await expect(record).toBeHidden();
    await expect(page).toHaveURL(/\/unions$/);
  });

  test('pinyin finds it in the list and in the palette', async ({ page }) => {
    await open(page, '/unions?reach=all&levels=MUNICIPAL');
    await page.getByRole('searchbox', { name: '名称、代码或拼音' }).fill('ganzhou');
    await expect(page).toHaveURL(/q=ganzhou/);
    await settled(page);
    await expect(page.getByRole('grid').getByRole('link', { name: '赣州市总工会' })).toBeVisible();
    await expectRows(page.getByRole('grid'), 1);

    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('textbox').fill('jdzszgh');
    await page
      .getByRole('option', { name: /景德镇市总工会/ })
      .first()
      .click();
    await expect(page.getByRole('dialog', { name: '景德镇市总工会' })).toBeVisible();
  });

  test('the record of another province is refused like one that does not exist', async ({ page }) => {
    const { tradeUnion } = await ask('zibo.cadre', '{ tradeUnion(code: "370300") { id } }');
    for (const id of [tradeUnion.id, '0198c0de-0000-7000-8000-000000000000']) {
      await page.goto(`/unions/${id}`);
      await expect(page.getByRole('dialog').getByText('没有查看权限')).toBeVisible();
      await expect(page.getByText('淄博')).toHaveCount(0);
    }
    await page.goto(`/?scope=${tradeUnion.id}`);
    await expect(page.getByRole('main').getByText('不在您的权限范围内')).toBeVisible();
    await expect(page.getByText('淄博')).toHaveCount(0);
  });
});

test.describe('when the analyst takes a list along', () => {
  /** The text of the CSV file that is saved, without byte order mark. */
  async function exportCsv(page: Page): Promise<string[]> {
    await page.getByRole('search').getByRole('button', { name: '导出' }).click();
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: /^CSV/ }).click();
    const text = await readFile(await (await saved).path(), 'utf8');
    return text.replace('\uFEFF', '').trim().split('\r\n');
  }

  test('the file has every row of the filter, not only those loaded', async ({ page }) => {
    await open(page, '/unions?reach=all&levels=COUNTY,TOWNSHIP');
    const grid = page.getByRole('grid', { name: '工会组织' });
    const total = await rowCount(grid);
    expect(total).toBeGreaterThan(1_000);
    const [header, ...rows] = await exportCsv(page);
    expect(header).toMatch(/^名称,/);
    expect(rows).toHaveLength(total);
    expect(new Set(rows).size).toBeGreaterThan(total * 0.9);
    await page.getByRole('button', { name: '任务' }).click();
    await expect(page.getByText(/^已导出 [\d,]+ 行$/)).toBeVisible();
  });

  test('the file has the chosen rows alone', async ({ page }) => {
    await open(page, '/unions');
    const grid = page.getByRole('grid', { name: '工会组织' });
    for (const index of [1, 2]) await grid.getByRole('row').nth(index).getByRole('checkbox').check();
    const rows = await exportCsv(page);
    expect(rows).toHaveLength(3);
  });
});

test.describe('when the analyst orders a list and passes it on', () => {
  test('the server sorts, and a saved view has a link that shows the same', async ({ page }) => {
    await open(page, '/units');
    const grid = page.getByRole('grid', { name: '单位' });
    await grid.getByRole('columnheader', { name: '职工' }).getByRole('button').first().click();
    await expect(page).toHaveURL(/sort=-employees/);
    await settled(page);
    const { units } = await ask(
      WHO,
      '{ units(orderBy: { field: EMPLOYEES, direction: DESC }, first: 1) { edges { node { name } } } }',
    );
    await expect(grid.getByRole('row').nth(1)).toContainText(units.edges[0].node.name);

    await page.getByRole('button', { name: '我的视图' }).click();
    await page.getByLabel('视图名称').fill('大单位');
    await page.getByRole('button', { name: '保存当前筛选' }).click();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: '复制视图“大单位”的链接' }).click();
    // The browser puts it there in its own time.
    await expect
      .poll(() => page.evaluate('navigator.clipboard.readText()'))
      .toBe(new URL('/units?sort=-employees', page.url()).href);
  });
});

test.describe('when the analyst of the country looks at the map', () => {
  test.use({ storageState: sessionOf('national.analyst') });

  test('each province leads to its figures, and three divisions have no federation', async ({ page }) => {
    await open(page, '/');
    for (const name of ['台湾', '香港', '澳门']) {
      const tile = page.getByRole('button', { name: `${name} 未设总工会` });
      await expect(tile).toHaveAttribute('aria-disabled', 'true');
    }
    await page.getByRole('button', { name: /^江西 [\d,]+$/ }).click();
    await expect(page.getByRole('heading', { level: 1, name: '江西省总工会' })).toBeVisible();
  });
});

test.describe('when the analyst changes how the console looks', () => {
  test('language and theme stay as chosen', async ({ page }) => {
    await open(page, '/');
    await page.getByRole('button', { name: '切换为深色' }).click();
    await page.getByRole('button', { name: /English|英文/ }).click();
    await expect(
      page
        .getByRole('navigation', { name: 'Main' })
        .or(page.getByRole('link', { name: 'Overview' }))
        .first(),
    ).toBeVisible();
    await page.reload();
    await settled(page);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.locator('html')).toHaveClass(/\bdark\b/);
    await page.getByRole('button', { name: 'Switch to light theme' }).click();
    await expect(page.locator('html')).not.toHaveClass(/\bdark\b/);
  });

  test('what others may do is not offered', async ({ page }) => {
    await open(page, '/units');
    await expect(page.getByRole('link', { name: '登记单位' })).toHaveCount(0);
    await page.goto('/units/new');
    await expect(page.getByText('没有这个页面')).toBeVisible();
  });
});
