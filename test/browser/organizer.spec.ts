import { type Account, sessionOf } from './accounts.js';
import { expect, lookUp, notice, open, settled, test } from './console.js';
import { ask, change, unused } from './graph.js';
import { addPanel, drawRound, handIn, openLayers, schemeOf } from './small-contest.js';

const WHO = 'shaanxi.organizer';
const OTHER = 'shaanxi.organizer2';
const judges = [1, 2, 3, 4, 5].map((n) => `shaanxi.judge${n}` as Account);

/** Splits a total over both aspects; the second of two equal totals has less of the first. */
const split = (total: number, less = 0): [string, string] => {
  const first = Math.round(total * 0.6) - less;
  return [String(first), String(total - first)];
};

async function placesOf(roundId: string): Promise<{ rank: number; lotId: string; name: string }[]> {
  const { competitionRound } = await ask(
    WHO,
    'query Places($id: ID!) { competitionRound(id: $id) { ranking(first: 100) { edges { node { rank lot { id entry { label } } } } } } }',
    { id: roundId },
  );
  return competitionRound.ranking.edges.map(
    ({ node }: { node: { rank: number; lot: { id: string; entry: { label: string } } } }) => ({
      rank: node.rank,
      lotId: node.lot.id,
      name: node.lot.entry.label,
    }),
  );
}

test.describe('when the organizer of Shaanxi holds a robot contest (S67)', () => {
  test.use({ storageState: sessionOf(WHO), expectedFaults: /ERR_INTERNET_DISCONNECTED|lost:/ });

  test('81 enter, 20 advance over a tie, five judges mark, an appeal changes a rank, and results are published', async ({
    page,
    browser,
  }) => {
    test.setTimeout(240_000);
    const name = `工业机器人操作技能竞赛 ${unused()}`;
    const main = page.locator('main');

    await open(page, '/competitions/new');
    await main.getByLabel(/^竞赛名称/).fill(name);
    await expect(main.getByLabel(/^组织工会/)).toHaveValue('陕西省总工会');
    await main.getByRole('button', { name: '下一步' }).click();
    await main.getByLabel(/^比赛首日/).fill('2026-12-08');
    await main.getByLabel(/^比赛末日/).fill('2026-12-07');
    await main.getByRole('button', { name: '下一步' }).click();
    await expect(main.getByText('不能早于首日')).toBeVisible();
    await main.getByLabel(/^比赛末日/).fill('2026-12-09');
    await main.getByRole('button', { name: '下一步' }).click();
    await main.getByRole('button', { name: '添加项目' }).click();
    await main.getByLabel(/^项目名称/).fill('机器人系统操作');
    await main.getByLabel(/^轮次名称/).fill('初赛');
    await main.getByLabel(/^晋级办法/).selectOption('TOP_N');
    await main.getByLabel(/^名额/).fill('20');
    await main.getByRole('button', { name: '添加轮次' }).click();
    await main
      .getByLabel(/^轮次名称/)
      .last()
      .fill('实操');
    await main.getByRole('button', { name: '下一步' }).click();
    await main.getByRole('button', { name: '建立竞赛' }).click();
    await expect(main.getByRole('heading', { name, level: 1 })).toBeVisible();
    await settled(page);
    const competitionId = new URL(page.url()).pathname.split('/').at(-1)!;
    const address = `/competitions/${competitionId}`;

    const { competition } = await ask(
      WHO,
      'query Rounds($id: ID!) { competition(id: $id) { events { id rounds { id } } } }',
      { id: competitionId },
    );
    const [opening, practical] = competition.events[0].rounds.map(({ id }: { id: string }) => id) as [string, string];
    await change(WHO, 'setMarkingScheme', 'round { id }', { roundId: opening, ...schemeOf('理论', 'MEAN') });
    await change(WHO, 'setMarkingScheme', 'round { id }', { roundId: practical, ...schemeOf('实操', 'TRIMMED_MEAN') });

    const step = async (act: string, status: string, asks: boolean): Promise<void> => {
      await main.getByRole('button', { name: act }).click();
      if (asks) await page.getByRole('dialog').getByRole('button', { name: act }).click();
      await expect(notice(page, `竞赛状态：${status}`)).toBeVisible();
      await settled(page);
    };
    await step('发布通知', '已发通知', true);
    await step('开放报名', '报名中', false);

    await open(page, `${address}/entries/import?view=entries`);
    const drawer = page.getByRole('dialog', { name: '导入参赛' });
    const file = (rows: readonly string[]) => ({
      name: 'entries.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(['姓名,编号,项目', ...rows].join('\n')),
    });
    const rows = Array.from({ length: 81 }, (_, index) => `选手${index + 1},R${index + 1},机器人系统操作`);
    await drawer.locator('input[type="file"]').setInputFiles(file([...rows.slice(0, 80), '选手81,R81,没有的项目']));
    await drawer.getByRole('button', { name: '试导入' }).click();
    await expect(drawer.getByRole('row', { name: /^82 / })).toContainText('竞赛没有这个名称的项目');
    await drawer.locator('input[type="file"]').setInputFiles(file(rows));
    await drawer.getByRole('button', { name: '试导入' }).click();
    await drawer.getByRole('button', { name: '导入 81 行' }).click();
    await expect(notice(page, '已导入 81 人')).toBeVisible();
    await settled(page);
    await step('截止报名', '报名截止', true);
    await step('开始比赛', '比赛中', false);

    const first = await addPanel(opening, [judges[0]!]);
    await open(page, `${address}/rounds/${opening}?view=draw`);
    await lookUp(main.getByLabel(/^一次加密保管人/), 'sealer1', /陕西加密员一/);
    await lookUp(main.getByLabel(/^二次加密保管人/), 'sealer2', /陕西加密员二/);
    await main.getByRole('button', { name: '抽签', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: '抽签' }).click();
    await expect(main.getByText('已抽签 81 个工位')).toBeVisible();

    // Totals fall from station to station; the 20th and the 21st have the same, which the tie-break tells apart.
    const totals = Array.from({ length: 80 }, (_, index) => (index === 20 ? split(80, 1) : split(99 - index)));
    await Promise.all(totals.map((marks, index) => handIn(judges[0]!, first, index + 1, marks)));

    const context = await browser.newContext({
      storageState: sessionOf(judges[0]!),
      baseURL: new URL(page.url()).origin,
    });
    const pad = await context.newPage();
    await open(pad, `/marking/${first.panelId}?station=81`);
    await pad.getByLabel(/^轨迹精度/).fill('10');
    await pad.keyboard.press('Enter');
    await expect(pad.getByText('全部已保存')).toBeVisible();
    await context.setOffline(true);
    await pad.getByLabel(/^轨迹精度/).fill('61');
    await expect(pad.getByText('不能超过 60')).toBeVisible();
    await pad.getByLabel(/^轨迹精度/).fill('11');
    await pad.keyboard.press('Enter');
    await expect(pad.getByLabel(/^节拍/)).toBeFocused();
    await pad.keyboard.type('8');
    await pad.keyboard.press('Enter');
    await expect(pad.getByText(/2 个分数已存在本机/)).toBeVisible();
    await context.setOffline(false);
    await expect(pad.getByText('全部已保存')).toBeVisible();
    await pad.reload();
    await settled(pad);
    await expect(pad.getByLabel(/^节拍/)).toHaveValue('8');
    await pad.getByRole('button', { name: '提交评分表' }).click();
    await pad.getByRole('dialog').getByRole('button', { name: '提交评分表' }).click();
    await expect(notice(pad, '工位 81 的评分表已提交')).toBeVisible();
    await context.close();

    await openLayers(opening);
    const post = async (roundId: string): Promise<void> => {
      await open(page, `${address}/rounds/${roundId}?view=advancement`);
      await main.getByRole('button', { name: '公示成绩' }).click();
      await page.getByRole('dialog').getByRole('button', { name: '公示成绩' }).click();
      await expect(notice(page, '成绩已公示')).toBeVisible();
    };
    const confirm = async (): Promise<void> => {
      await main.getByRole('button', { name: '提前结束申诉期' }).click();
      await page.getByRole('dialog').getByLabel(/^原因/).fill('全体选手签字不申诉');
      await page.getByRole('dialog').getByRole('button', { name: '提前结束申诉期' }).click();
      await expect(notice(page, '申诉期已结束')).toBeVisible();
      await main.getByRole('button', { name: '确认成绩与晋级' }).click();
      await page.getByRole('dialog').getByRole('button', { name: '确认成绩与晋级' }).click();
      await expect(notice(page, '成绩已确认')).toBeVisible();
    };
    await post(opening);
    await confirm();
    const { competitionRound: cut } = await ask(
      WHO,
      'query Cut($id: ID!) { competitionRound(id: $id) { advancedCount eliminatedCount } }',
      { id: opening },
    );
    expect(cut).toEqual({ advancedCount: 20, eliminatedCount: 61 });

    const second = await addPanel(practical, judges);
    await drawRound(practical);
    await Promise.all(
      judges.map(async (judge, index) => {
        for (let station = 1; station <= 20; station++)
          await handIn(judge, second, station, split(96 - station * 2 - index));
      }),
    );
    await openLayers(practical);
    await post(practical);

    const before = await placesOf(practical);
    const runnerUp = before[1]!;
    await open(page, `${address}/rounds/${practical}?view=appeals`);
    await main.getByRole('button', { name: '登记申诉' }).click();
    const filing = page.getByRole('dialog', { name: '登记申诉' });
    await lookUp(filing.getByLabel(/^申诉方/), runnerUp.name);
    await filing.getByLabel(/^申诉事由/).fill('节拍计时有误');
    await filing.getByRole('button', { name: '登记申诉' }).click();
    await expect(notice(page, '申诉已登记')).toBeVisible();
    // Who recorded it is not the one who decides, nor publishes while it is open.
    await expect(main.getByText('须由登记人以外的人裁决')).toBeVisible();
    await expect(main.getByRole('button', { name: '裁决' })).toHaveCount(0);

    const colleague = await browser.newContext({ storageState: sessionOf(OTHER), baseURL: new URL(page.url()).origin });
    const desk = await colleague.newPage();
    await open(desk, `${address}/rounds/${practical}?view=appeals`);
    await desk.getByRole('button', { name: '裁决' }).click();
    const deciding = desk.getByRole('dialog', { name: '裁决' });
    await deciding.getByLabel(/^裁决/).first().selectOption('yes');
    await deciding.getByLabel(/^裁决意见/).fill('计时器故障');
    await deciding.getByRole('button', { name: '裁决' }).click();
    await expect(notice(desk, '申诉已裁决')).toBeVisible();
    await expect(desk.getByRole('article').filter({ hasText: runnerUp.name })).toContainText('成立');
    await colleague.close();
    const { competitionRound: heard } = await ask(
      WHO,
      'query Appeals($id: ID!) { competitionRound(id: $id) { appeals { id } } }',
      { id: practical },
    );
    const { lot } = await ask(
      WHO,
      'query Sheets($id: ID!) { lot(id: $id) { sheets { marks { id aspect { name } } } } }',
      {
        id: runnerUp.lotId,
      },
    );
    const corrected = lot.sheets.flatMap((sheet: { marks: { id: string; aspect: { name: string } }[] }) =>
      sheet.marks.filter(({ aspect }) => aspect.name === '节拍').map(({ id }) => ({ markId: id, marks: '40' })),
    );
    await change(OTHER, 'proposeCorrection', 'correction { id }', {
      roundId: practical,
      appealId: heard.appeals[0].id,
      reason: '按复核计时更正',
      marks: corrected,
    });
    await open(page, `${address}/rounds/${practical}?view=corrections`);
    await expect(main.getByRole('row', { name: new RegExp(runnerUp.name) })).toContainText('2 → 1');
    await main.getByRole('button', { name: '执行更正' }).click();
    const decision = page.getByRole('dialog', { name: '执行更正' });
    await decision.getByLabel(/^审定意见/).fill('复核无误');
    await decision.getByRole('button', { name: '执行更正' }).click();
    await expect(notice(page, '更正已执行')).toBeVisible();
    expect((await placesOf(practical))[0]!.name).toBe(runnerUp.name);

    await open(page, `${address}/rounds/${practical}?view=advancement`);
    await confirm();
    await open(page, address);
    await step('结束评分', '评分完成', false);
    await step('公布结果', '已公布', true);

    await main.getByRole('tab', { name: '奖项' }).click();
    await main.getByRole('button', { name: '设置奖项' }).click();
    const plan = page.getByRole('dialog', { name: '设置奖项' });
    await plan.getByLabel(/^名额/).nth(1).fill('2');
    await plan.getByLabel(/^名额/).nth(2).fill('3');
    await plan
      .getByLabel(/^可参评荣誉/)
      .first()
      .fill('陕西省五一劳动奖章、三秦工匠');
    await plan.getByRole('button', { name: '保存奖项' }).click();
    await expect(notice(page, '奖项已保存')).toBeVisible();
    await main.getByRole('button', { name: '颁奖' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '颁奖' }).click();
    await expect(notice(page, '已颁发 6 个奖项')).toBeVisible();
    const winner = main.getByRole('group', { name: /获奖名单/ }).getByRole('row', { name: new RegExp(runnerUp.name) });
    await expect(winner).toContainText('一等奖');
    await expect(winner).toContainText('三秦工匠');
    const serial = /\d{4}-\w{4}-\d{4}-\w{6}/.exec(await winner.innerText())![0];
    const { certificate } = await ask(
      WHO,
      'query Check($serial: String!) { certificate(serial: $serial) { status recipient title competitionName } }',
      { serial },
    );
    expect(certificate).toEqual({ status: 'VALID', recipient: runnerUp.name, title: '一等奖', competitionName: name });
  });
});

test.describe('when a province reads the competition that it holds with others (S07)', () => {
  test.use({ storageState: sessionOf('anhui.organizer') });

  test('it sees all of it, and nothing that only the organizer may do', async ({ page }) => {
    const { competitions } = await ask(
      'anhui.organizer',
      `{ competitions(first: 1, filter: { text: "长三角" }) { edges { node { id events { rounds { id } } } } } }`,
    );
    const { id, events } = competitions.edges[0].node;
    const main = page.locator('main');
    const nothingToDo = async (): Promise<void> => {
      await settled(page);
      const acts =
        /编辑|添加|取消竞赛|归档|公布|导入|退赛|设置|颁奖|登记|移除|重新抽签|公示|提前结束|确认|显示给|冻结|隐藏/;
      await expect(main.getByRole('button', { name: acts })).toHaveCount(0);
      await expect(main.getByRole('link', { name: acts })).toHaveCount(0);
    };
    for (const view of ['events', 'entries', 'awards', 'outcomes', 'facts']) {
      await open(page, `/competitions/${id}?view=${view}`);
      await expect(main.getByRole('heading', { level: 1 })).toContainText('长三角');
      await nothingToDo();
    }
    for (const view of ['scheme', 'draw', 'panels', 'ranking', 'advancement', 'appeals', 'corrections']) {
      await open(page, `/competitions/${id}/rounds/${events[0].rounds[0].id}?view=${view}`);
      await nothingToDo();
    }
    // The address of a form does not open it.
    await open(page, `/competitions/${id}/edit`);
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
});
