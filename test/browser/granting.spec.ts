import type { Browser, Locator, Page } from '@playwright/test';
import { type Account, sessionOf } from './accounts.js';
import { expect, lookUp, notice, open, settled, test } from './console.js';
import { ask, change, unused } from './graph.js';
import { payByBank } from './pay-by-bank.js';

/** The day on which it is told, as the system under test knows it; the terms pay in its year. */
const TODAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());
const YEAR = Number(TODAY.slice(0, 4));

/** The console as another person sees it, beside the test's own page. */
async function pageOf(browser: Browser, account: Account, path: string): Promise<Page> {
  const context = await browser.newContext({ storageState: sessionOf(account) });
  const page = await context.newPage();
  await open(page, path);
  return page;
}

const pdf = (name: string) => ({ name, mimeType: 'application/pdf', buffer: Buffer.from(`%PDF-1.4 ${name}`) });

/** A building project of Xinjian that no grant was awarded to before. */
async function buildPalace(title: string): Promise<void> {
  const { tradeUnion } = await ask('xinjian.cadre', '{ tradeUnion(code: "360112") { id } }');
  const { venue } = await change('xinjian.cadre', 'createVenue', 'venue { id }', {
    unionId: tradeUnion.id,
    name: title,
    kind: 'WORKERS_PALACE',
    status: 'PLANNED',
    statusSince: '2026-01-05',
    reason: '区委常委会议定',
  });
  await change('xinjian.cadre', 'createVenueProject', 'venueProject { id }', {
    venueId: venue.id,
    title,
    constructionKind: 'NEW',
    budget: '8000000.00',
  });
}

/** A budget line of the run's own: whatever was told before, and in whatever year, there is money for this grant. */
async function openLine(name: string): Promise<void> {
  const { grantSchemes } = await ask('jiangxi.granter', '{ grantSchemes(first: 100) { edges { node { id code } } } }');
  const { id } = grantSchemes.edges.find(({ node }: { node: { code: string } }) => node.code === 'JX-GONG').node;
  await change('jiangxi.granter', 'saveBudgetLine', 'budgetLine { id }', {
    schemeId: id,
    year: YEAR,
    name,
    amount: '3000000.00',
  });
}

/** Takes an act from the record of a grant: its button, its form, and what is said afterwards. */
async function act(page: Page, name: string, fill?: (drawer: Locator) => Promise<void>): Promise<void> {
  const drawer = page.getByRole('dialog').first();
  await drawer.getByRole('group', { name: '办理' }).getByRole('button', { name, exact: true }).click();
  await fill?.(drawer);
  await drawer.locator('form').getByRole('button', { name, exact: true }).click();
  await expect(notice(page, `${name}已完成`)).toBeVisible();
  await settled(page);
}

test.describe('when a county applies for more than a palace may get', () => {
  test('it is told why, and four persons carry it to the bank in two parts', async ({ browser }) => {
    const run = unused();
    const title = `新建区工人文化宫建设奖补${run}`;
    const project = `新建区工人文化宫扩建${run}`;
    await Promise.all([buildPalace(project), openLine(title)]);

    const cadre = await pageOf(browser, 'xinjian.cadre', '/grants/apply');
    await cadre.getByLabel('补助项目').selectOption({ label: '工人文化宫建设奖补 · JX-GONG' });
    await expect(cadre.getByText(/县级每个项目最高 ¥3,000,000\.00/)).toBeVisible();
    await lookUp(cadre.getByLabel(/补助对象/), project);
    await cadre.getByLabel('申请名称').fill(title);
    await cadre.getByLabel(/数量/).fill('1');
    await cadre.getByLabel('申请金额（元）').fill('3,500,000');
    await expect(cadre.getByText('核减 ¥500,000.00：每个项目最高 ¥3,000,000.00')).toBeVisible();

    await cadre.getByRole('button', { name: '提交申请' }).click();
    await expect(cadre.getByLabel('收款户名')).toHaveAttribute('aria-invalid', 'true');
    await expect(cadre.getByLabel('收款户名')).toBeFocused();
    await cadre.getByLabel('收款户名').fill('南昌市新建区总工会');
    await cadre.getByLabel('收款账号').fill('6222 0210 0111 6245 702');
    for (const name of ['申请报告.pdf', '立项批复.pdf']) {
      await cadre.locator('input[type="file"]').setInputFiles(pdf(name));
      await expect(cadre.getByText(name, { exact: true })).toBeVisible();
    }
    // Twice, as impatient people do: one application comes of it.
    await cadre.getByRole('button', { name: '提交申请' }).dblclick();
    await expect(notice(cadre, '申请已提交')).toBeVisible();
    await expect(cadre).toHaveURL(/\/grants\/[\da-f-]{36}/);
    const path = new URL(cadre.url()).pathname;
    const id = path.split('/').at(-1)!;
    const { grants } = await ask('xinjian.cadre', 'query($t: String) { grants(filter: { text: $t }) { totalCount } }', {
      t: title,
    });
    expect(grants.totalCount).toBe(1);

    const granter = await pageOf(browser, 'jiangxi.granter', path);
    await act(granter, '初审通过', (drawer) => drawer.getByLabel('意见').fill('材料齐全'));

    const { staffAccounts } = await ask(
      'national.admin',
      '{ staffAccounts(filter: { text: "jiangxi.granter" }, first: 1) { edges { node { id } } } }',
    );
    const account = staffAccounts.edges[0].node.id as string;
    const roles = (...names: string[]) =>
      change('national.admin', 'updateStaffAccount', 'clientMutationId', { id: account, roles: names });
    await roles('GRANT_OFFICER', 'REVIEWER');
    try {
      await open(granter, path);
      const drawer = granter.getByRole('dialog').first();
      await drawer.getByRole('button', { name: '复审通过', exact: true }).click();
      await drawer.locator('form').getByRole('button', { name: '复审通过', exact: true }).click();
      await expect(drawer.getByRole('alert')).toContainText('同一笔补助');
    } finally {
      await roles('GRANT_OFFICER');
    }

    const reviewer = await pageOf(browser, 'jiangxi.reviewer', path);
    await act(reviewer, '复审通过');
    await act(reviewer, '登记审批决定', async (drawer) => {
      await drawer.getByLabel('会议纪要文号').fill('赣工党组纪要12号');
      await drawer.getByLabel('会议日期').fill(TODAY);
      await drawer.getByLabel('预算项目').selectOption({ label: `${YEAR} ${title}（可用 ¥3,000,000.00）` });
    });
    await expect(reviewer.getByRole('dialog').getByText('赣工党组纪要12号')).toBeVisible();

    await open(granter, path);
    await act(granter, '分批计划', async (drawer) => {
      await drawer.getByLabel('第 1 批的节点').fill('主体封顶');
      await drawer.getByLabel('金额').nth(0).fill('1,800,000');
      await drawer.getByLabel('计划日期').nth(0).fill(`${YEAR}-12-01`);
      await drawer.getByLabel('第 2 批的节点').fill('竣工验收');
      await drawer.getByLabel('金额').nth(1).fill('1,200,000');
      await drawer.getByLabel('计划日期').nth(1).fill(`${YEAR}-12-31`);
      await expect(drawer.getByText('已全部安排')).toBeVisible();
    });

    const payer = await pageOf(browser, 'jiangxi.payer', path);
    await act(payer, '预留资金');
    const parts = [
      { milestone: '主体封顶', amount: '1800000.00', shown: /¥1,800,000\.00/ },
      { milestone: '竣工验收', amount: '1200000.00', shown: /¥1,200,000\.00/ },
    ];
    for (const { milestone, amount, shown } of parts) {
      await open(granter, `${path}?tab=documents`);
      await granter.locator('input[type="file"]').setInputFiles(pdf(`${milestone}照片.pdf`));
      await expect(granter.getByRole('dialog').getByText(`${milestone}照片.pdf`, { exact: true })).toBeVisible();
      await act(granter, '登记节点达到');

      await open(payer, path);
      await act(payer, '编制付款');
      await payByBank(payer, 'jiangxi.payer', { grantId: id, title: `${title}${milestone}`, amount });
      await open(payer, `${path}?tab=money`);
      const payments = payer.getByRole('group', { name: '付款' });
      await expect(payments.getByRole('row', { name: shown })).toContainText('已付');
      const plan = payer.getByRole('group', { name: '拨付批次' });
      await expect(plan.getByRole('row', { name: milestone })).toContainText('已达到');
    }

    const { grant } = await ask(
      'jiangxi.auditor',
      'query($id: ID!) { grant(id: $id) { applied awarded reserved disbursed status steps { kind actorName } } }',
      { id },
    );
    expect(grant).toMatchObject({
      applied: '3500000.00',
      awarded: '3000000.00',
      reserved: '0.00',
      disbursed: '3000000.00',
      status: 'PAID',
    });
    const actors = (kinds: string[]) =>
      new Set(
        grant.steps
          .filter(({ kind }: { kind: string }) => kinds.includes(kind))
          .map((step: { actorName: string }) => step.actorName),
      );
    expect(actors(['APPLY', 'CHECK', 'REVIEW', 'PAY']).size).toBe(4);
  });
});
