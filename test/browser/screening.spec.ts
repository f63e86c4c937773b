import type { Browser, Locator, Page } from '@playwright/test';
import { aYearPassesFor } from './a-year-passes.js';
import { type Account, sessionOf } from './accounts.js';
import { expect, lookUp, notice, open, settled, test } from './console.js';
import { ask, change, unused } from './graph.js';
import { identityNumber } from './identity-number.js';
import { payByBank } from './pay-by-bank.js';

/** The day on which it is told, as the system under test knows it; the scheme pays in the year after. */
const TODAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());
const YEAR = Number(TODAY.slice(0, 4));
const LAST_MONTH = new Date(Date.UTC(YEAR, Number(TODAY.slice(5, 7)) - 2, 1)).toISOString().slice(0, 7);
/** Long enough ago that both examinations of cancer are overdue. */
const LONG_AGO = `${YEAR - 3}-03-15`;

/** The console as another person sees it, beside the test's own page. */
async function pageOf(browser: Browser, account: Account, path: string): Promise<Page> {
  const context = await browser.newContext({ storageState: sessionOf(account) });
  const page = await context.newPage();
  await open(page, path);
  return page;
}

const csv = (name: string, lines: readonly string[]) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(lines.join('\n')),
});
const pdf = (name: string) => ({ name, mimeType: 'application/pdf', buffer: Buffer.from(`%PDF-1.4 ${name}`) });

/** Women of this run alone: their days of birth and serials are drawn from its name. */
function women(run: string): readonly { readonly name: string; readonly number: string }[] {
  const start = Number.parseInt(run.slice(0, 6), 16);
  return Array.from({ length: 9 }, (_, at) => ({
    name: `女工${run.slice(0, 4)}${at}`,
    number: identityNumber(`19${70 + (start % 20)}-0${1 + at}-1${start % 10}`, (start >> 5) + at),
  }));
}

/** A programme of Shenyang that began last month, with a hospital, a day of examinations today, and its employer. */
async function programme(name: string) {
  const { tradeUnion, staffAccounts } = await ask(
    'liaoning.health',
    `{ tradeUnion(code: "210100") { id }
       staffAccounts(filter: { text: "liaoning.handler" }, first: 1) { edges { node { id } } } }`,
  );
  const { tradeUnions } = await ask(
    'liaoning.health',
    `query($id: ID!) { tradeUnions(filter: { withinId: $id, levels: [GRASSROOTS] }, first: 1) { edges { node { id } } } }`,
    { id: tradeUnion.id },
  );
  const employerId: string = tradeUnions.edges[0].node.id;
  const made = await change('liaoning.health', 'createScreeningProgramme', 'programme { id }', {
    unionId: tradeUnion.id,
    name,
    kinds: ['CERVICAL', 'BREAST'],
    startsOn: `${LAST_MONTH}-01`,
    payer: 'FEDERATION',
    costCap: '320.00',
    source: '市总工会办公会决定',
  });
  const { provider } = await change('liaoning.health', 'createScreeningProvider', 'provider { id }', {
    unionId: tradeUnion.id,
    name: `${name}妇幼保健院`,
    dailyPlaces: 30,
  });
  const { batch } = await change('liaoning.health', 'createScreeningBatch', 'batch { id }', {
    programmeId: made.programme.id,
    unionId: employerId,
    providerId: provider.id,
    heldOn: TODAY,
    places: 20,
    unitCost: '280.00',
    handlerId: staffAccounts.edges[0].node.id,
  });
  await change('liaoning.health', 'recordScreeningReturn', 'screeningReturn { id }', {
    programmeId: made.programme.id,
    unionId: tradeUnion.id,
    month: `${LAST_MONTH}-01`,
    womenScreened: 120,
    cervicalPositives: 0,
    breastPositives: 0,
    solatia: 0,
  });
  return { id: made.programme.id as string, batchId: batch.id as string, employerId };
}

/** Imports a table from an open drawer: tried first, then taken in. */
async function importFile(page: Page, file: ReturnType<typeof csv>): Promise<void> {
  const drawer = page.getByRole('dialog').first();
  await drawer.locator('input[type="file"]').setInputFiles(file);
  await drawer.getByRole('button', { name: '试导入' }).click();
  await drawer.getByRole('button', { name: /^导入 / }).click();
}

/** What the health officer's list says of the requests of a programme, once the grants have taken them. */
async function requests(programmeId: string) {
  const { healthGrantRequests } = await ask(
    'liaoning.health',
    `query($id: ID!) { healthGrantRequests(filter: { programmeId: $id }, first: 10) { edges { node {
       kind persons asked delivery { status progress awarded payYear refusals grant { id } } } } } }`,
    { id: programmeId },
  );
  return healthGrantRequests.edges.map(({ node }: { node: object }) => node);
}

async function fillRequest(drawer: Locator, amount: readonly [label: RegExp, value: string]): Promise<void> {
  await drawer.getByLabel(/补助项目/).selectOption({ label: '“两癌”筛查补助' });
  await drawer.getByLabel(amount[0]).fill(amount[1]);
  await drawer.getByLabel(/收款户名/).fill('沈阳市总工会');
  await drawer.getByLabel(/收款账号/).fill('6222 0210 0111 6245 702');
}

test.describe('when women of an employer are screened', () => {
  test('they are called, examined and followed up, and the money comes in sums that name nobody', async ({
    browser,
  }) => {
    test.slow();
    const run = unused();
    const name = `沈阳两癌筛查${run}`;
    const { id, batchId, employerId } = await programme(name);
    const all = women(run);

    const officer = await pageOf(browser, 'liaoning.health', `/health/rosters/import?scope=${employerId}`);
    const header = '姓名,身份证号,上次宫颈癌检查,上次乳腺癌检查';
    const rows = all.map((one) => `${one.name},${one.number},${LONG_AGO},${LONG_AGO}`);
    await officer
      .locator('input[type="file"]')
      .setInputFiles(csv('名册.csv', [header, ...rows, `错号,${all[0]!.number.slice(0, 17)}0,,`, '缺号,,,']));
    await officer.getByRole('button', { name: '试导入' }).click();
    await expect(officer.getByRole('status').filter({ hasText: '没有导入' })).toBeVisible();
    await importFile(officer, csv('名册.csv', [header, ...rows]));
    await expect(notice(officer, '已导入 9 人')).toBeVisible();
    await expect(officer.getByText(all[0]!.name)).toHaveCount(0);

    await open(officer, `/health/recall?scope=${employerId}&kinds=CERVICAL&states=OVERDUE`);
    await officer.getByRole('checkbox', { name: /全选/ }).click();
    await officer.getByRole('button', { name: '预约检查' }).click();
    await officer
      .getByRole('dialog')
      .getByRole('radio', { name: new RegExp(name) })
      .check();
    await officer.getByRole('dialog').getByRole('button', { name: '预约', exact: true }).click();
    await expect(notice(officer, '已预约')).toBeVisible();

    await open(officer, `/health/programmes/${id}/days/${batchId}`);
    await officer.getByRole('button', { name: '全部已检' }).click();
    await officer.getByRole('button', { name: '登记到检情况' }).click();
    await expect(notice(officer, '到检情况已登记')).toBeVisible();

    const handler = await pageOf(browser, 'liaoning.handler', `/health/follow-up/days/${batchId}?view=days`);
    const results = all.flatMap(({ number }, at) => [
      `${number},宫颈癌,${at < 8 ? '阳性' : '正常'}`,
      `${number},乳腺癌,正常`,
    ]);
    await importFile(handler, csv('结果.csv', ['身份证号,检查项目,结果', ...results]));
    await expect(notice(handler, '已收 18 项结果')).toBeVisible();

    const { followUps } = await ask(
      'liaoning.handler',
      '{ followUps(isOpen: true, first: 100) { edges { node { id programme { id } } } } }',
    );
    const cases: string[] = followUps.edges
      .filter(({ node }: { node: { programme: { id: string } } }) => node.programme.id === id)
      .map(({ node }: { node: { id: string } }) => node.id);
    expect(cases).toHaveLength(8);
    const [own, ...others] = cases;
    await open(handler, `/health/follow-up/cases/${own}`);
    await handler.getByRole('button', { name: '查看姓名' }).click();
    await handler.getByLabel(/原因/).fill('通知本人复查');
    await handler.getByRole('dialog', { name: '查看姓名' }).getByRole('button', { name: '查看姓名' }).click();
    await expect(handler.getByText(new RegExp(`女工${run.slice(0, 4)}`))).toBeVisible();
    await handler.getByRole('button', { name: '提出慰问金' }).click();
    await expect(handler.getByText('待汇总', { exact: true })).toBeVisible();
    for (const followUpId of others)
      await change('liaoning.handler', 'proposeSolatium', 'followUp { id }', { followUpId });
    await handler.getByRole('button', { name: '结案' }).click();
    await handler.getByRole('dialog', { name: '结案' }).getByRole('button', { name: '结案' }).click();
    await expect(notice(handler, '已结案')).toBeVisible();

    await open(officer, `/health/programmes/${id}/requests/solatia?view=requests`);
    const drawer = officer.getByRole('dialog').first();
    await fillRequest(drawer, [/每人慰问金/, '12000']);
    await drawer.locator('form').getByRole('button', { name: '申请慰问金' }).click();
    await expect(notice(officer, '申请已送出')).toBeVisible();
    await open(officer, `/health/programmes/${id}/requests/subsidy?view=requests`);
    await lookUp(drawer.getByLabel(/申请工会/), '沈阳市总工会');
    await drawer.getByLabel(/自（月）/).fill(LAST_MONTH);
    await drawer.getByLabel(/至（月）/).fill(LAST_MONTH);
    await fillRequest(drawer, [/每人费用/, '320']);
    await drawer.locator('form').getByRole('button', { name: '申请筛查补助' }).click();
    await expect(notice(officer, '申请已送出')).toBeVisible();
    await expect
      .poll(async () => (await requests(id)).map(({ delivery }: any) => delivery.status), { timeout: 60_000 })
      .toEqual(['DELIVERED', 'DELIVERED']);
    const filed: any[] = await requests(id);
    expect(filed).toMatchObject([
      { kind: 'SCREENING', persons: 120, asked: '38400.00', delivery: { payYear: YEAR + 1 } },
      { kind: 'SOLATIUM', persons: 8, asked: '96000.00', delivery: { payYear: YEAR + 1 } },
    ]);

    const solatia: string = filed[1].delivery.grant.id;
    const cadre = await pageOf(browser, 'shenyang.cadre', `/grants/${solatia}/edit`);
    await expect(cadre.getByText(/核减 ¥16,000\.00/)).toBeVisible();
    for (const paper of ['申请报告.pdf', '名单.pdf', '会议纪要.pdf']) {
      await cadre.locator('input[type="file"]').setInputFiles(pdf(paper));
      await expect(cadre.getByText(paper, { exact: true })).toBeVisible();
    }
    await cadre.getByRole('button', { name: '提交申请' }).click();
    await expect(notice(cadre, '申请已提交')).toBeVisible();
    await expect(cadre.getByText(all[0]!.name)).toHaveCount(0);

    await change('liaoning.granter', 'saveBudgetLine', 'budgetLine { id }', {
      schemeId: (await ask('liaoning.granter', 'query($id: ID!) { grant(id: $id) { scheme { id } } }', { id: solatia }))
        .grant.scheme.id,
      year: YEAR + 1,
      name,
      amount: '500000.00',
    });
    const act = async (page: Page, step: string, fill?: (form: Locator) => Promise<void>): Promise<void> => {
      const record = page.getByRole('dialog').first();
      await record.getByRole('group', { name: '办理' }).getByRole('button', { name: step, exact: true }).click();
      await fill?.(record);
      await record.locator('form').getByRole('button', { name: step, exact: true }).click();
      await expect(notice(page, `${step}已完成`)).toBeVisible();
      await settled(page);
    };
    const granter = await pageOf(browser, 'liaoning.granter', `/grants/${solatia}`);
    await act(granter, '初审通过');
    const reviewer = await pageOf(browser, 'liaoning.reviewer', `/grants/${solatia}`);
    await act(reviewer, '复审通过');
    await act(reviewer, '登记审批决定', async (form) => {
      await form.getByLabel('会议纪要文号').fill('辽工党组纪要9号');
      await form.getByLabel('会议日期').fill(TODAY);
      await form.getByLabel('预算项目').selectOption({ label: `${YEAR + 1} ${name}（可用 ¥500,000.00）` });
    });

    await open(officer, `/health/programmes/${id}?view=requests`);
    const row = officer.getByRole('row', { name: /关爱慰问金/ });
    await expect(row).toContainText('已批准');
    await expect(row).toContainText('¥80,000.00');
    await expect(row).toContainText(String(YEAR + 1));

    const payer = await pageOf(browser, 'liaoning.payer', `/grants/${solatia}`);
    await act(payer, '预留资金');
    const record = payer.getByRole('dialog').first();
    await record.getByRole('button', { name: '编制付款', exact: true }).click();
    await record.locator('form').getByRole('button', { name: '编制付款', exact: true }).click();
    await expect(record.getByRole('alert')).toContainText(`在 ${YEAR + 1} 年拨付`);
    const { outcomes } = await change('liaoning.payer', 'preparePayments', 'outcomes { userErrors { code message } }', {
      grantIds: [solatia],
    });
    expect(outcomes[0].userErrors).toEqual([
      { code: 'TOO_EARLY', message: `This grant is paid in ${YEAR + 1}, not before. Today is ${TODAY}.` },
    ]);

    await aYearPassesFor(solatia);
    await open(payer, `/grants/${solatia}`);
    await act(payer, '编制付款');
    await payByBank(payer, 'liaoning.payer', { grantId: solatia, title: name, amount: '80000.00' });
    await open(payer, `/grants/${solatia}?tab=money`);
    await expect(payer.getByRole('group', { name: '付款' }).getByRole('row', { name: /¥80,000\.00/ })).toContainText(
      '已付',
    );
    await open(officer, `/health/programmes/${id}?view=requests`);
    await expect(row).toContainText('减额拨付');
    await expect(row).toContainText('¥10,000.00');

    const analyst = await pageOf(browser, 'liaoning.analyst', `/health?from=${YEAR}&until=${YEAR}`);
    await expect(analyst.getByRole('link', { name: '职工名册' })).toHaveCount(0);
    await expect(analyst.getByRole('link', { name: '到期与召回' })).toHaveCount(0);
    await open(analyst, '/health?from=2019&until=2021');
    for (const figure of ['400,800', '986', '¥110,000,000.00', '¥274.45', '未超上限 ¥300.00'])
      await expect(analyst.getByText(figure).first()).toBeVisible();
    await expect(
      ask('liaoning.analyst', 'query($id: ID!) { rosteredWorkers(filter: { unionId: $id }) { totalCount } }', {
        id: employerId,
      }),
    ).rejects.toThrow(/FORBIDDEN|scope|authorized/i);
  });
});
