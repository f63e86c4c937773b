import { startTestSubgraph, type TestSubgraph } from '@gonghui/kit/testing';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { competition } from '../index.js';
import {
  judgeAt,
  openDraw,
  organizerAt,
  runCompetition,
  sheetOf,
  storyIn,
  type RunningCompetition,
  type Story,
} from '../testing/competition-story.js';
import { grantStandIn } from '../testing/grant-stand-in.js';
import { organizationStandIn, plantTree, unionId } from '../testing/organization-stand-in.js';

const CITY = 360_100;
const organizer = organizerAt(CITY);
const OWN_LINE = '00000000-0000-7000-8000-000000000501';
const PROVINCE_LINE = '00000000-0000-7000-8000-000000000502';
const FOREIGN_LINE = '00000000-0000-7000-8000-000000000503';
const COUNTY_LINE = '00000000-0000-7000-8000-000000000504';

let world: TestSubgraph;
let story: Story<any>;
let round: RunningCompetition;
beforeAll(async () => {
  world = await startTestSubgraph(
    [organizationStandIn, grantStandIn, competition],
    () => new Date('2026-11-21T08:00:00Z'),
  );
  await plantTree(world.database);
  for (const [id, union] of [
    [OWN_LINE, CITY],
    [PROVINCE_LINE, 360_000],
    [FOREIGN_LINE, 370_000],
    [COUNTY_LINE, 360_102],
  ] as const)
    await world.database.pool.query(`insert into grants.budget_line values ($1, $2, $1, 2026, '竞赛奖励')`, [
      id,
      unionId(union),
    ]);
  story = storyIn(world);
  round = await runCompetition(story, { entrants: 3, judges: 1, appealHours: 0 });
});
afterAll(() => world.close());

const to = (status: string) => story.codes(organizer, 'changeCompetitionStatus', { id: round.competitionId, status });
const quota = (change: object = {}) => ({ kind: 'FIRST', title: '智慧工匠', quota: 1, ...change });
const norm = (title: string) => ({
  competitionId: round.competitionId,
  eventId: round.eventId,
  kind: 'NORM',
  title,
  unified: ['FLOW', 'METHOD', 'JUDGEMENT_SCALE'],
});

describe('when an award has prize money', () => {
  test('it names a budget line of the organizer or of a union above it, never an amount', async () => {
    const set = (prizeLineId: string) =>
      story.codes(organizer, 'setAwardQuotas', { eventId: round.eventId, quotas: [quota({ prizeLineId })] });
    expect(await set(FOREIGN_LINE)).toEqual(['BUDGET_LINE_NOT_FOUND']);
    expect(await set(COUNTY_LINE)).toEqual(['BUDGET_LINE_NOT_FOUND']);
    expect(await set('80000.00')).toEqual(['BUDGET_LINE_NOT_FOUND']);
    expect(await set(OWN_LINE)).toEqual([]);
    expect(await set(PROVINCE_LINE)).toEqual([]);
    const { competition: found } = await story.ask(
      organizer,
      `{ competition(id: "${round.competitionId}") { events { awardQuotas { prizeLine { id } } } } }`,
    );
    expect(found.events[0].awardQuotas).toEqual([{ prizeLine: { id: PROVINCE_LINE } }]);
  });
});

describe('when results are to be converted (S07)', () => {
  test('nothing is registered before they are published, and none are archived before something is registered', async () => {
    expect(await story.codes(organizer, 'saveOutcome', norm('燃油加油机检定操作规范'))).toEqual([
      'RESULTS_NOT_PUBLISHED',
    ]);
    await world.database.pool.query('update competition.competition set converts_results = true');
    for (const [index, marks] of ['50', '45', '40'].entries())
      await story.run(judgeAt(CITY, 1), 'recordMarks', sheetOf(round, index + 1, [marks, '30']));
    const [roundId] = round.roundIds as [string];
    await openDraw(story, CITY, roundId);
    await story.run(organizer, 'postResults', { roundId });
    await story.run(organizer, 'confirmResults', { roundId });
    expect([await to('SCORED'), await to('PUBLISHED'), await to('ARCHIVED')]).toEqual([
      [],
      [],
      ['AWAITING_CONVERSION'],
    ]);
    const conversion = async () =>
      (await story.ask(organizer, `{ competition(id: "${round.competitionId}") { status conversion } }`)).competition;
    expect(await conversion()).toEqual({ status: 'PUBLISHED', conversion: 'AWAITING_CONVERSION' });

    const { outcome } = await story.run(
      organizer,
      'saveOutcome',
      norm('燃油加油机检定操作规范'),
      'outcome { id unified event { name } }',
    );
    expect(outcome).toMatchObject({
      unified: ['FLOW', 'METHOD', 'JUDGEMENT_SCALE'],
      event: { name: '机器人操作' },
    });
    expect(await story.codes(organizer, 'saveOutcome', norm('商品包装检验操作规范'))).toEqual([]);
    expect(await conversion()).toEqual({ status: 'PUBLISHED', conversion: 'CONVERTED' });
    expect(await story.codes(organizer, 'removeOutcome', { id: outcome.id })).toEqual([]);
    expect(await story.codes(organizer, 'removeOutcome', { id: outcome.id })).toEqual(['OUTCOME_NOT_FOUND']);
  });
});

describe('when a winning project is registered (S75)', () => {
  const EFFECTS = [
    { name: '标杆客户', qualifier: 'MORE_THAN', amount: '20', unit: '家' },
    { name: '上线时间', amount: '1', unit: '个月' },
  ];
  const solution = (change: object = {}) => ({
    competitionId: round.competitionId,
    kind: 'SOLUTION',
    title: 'MI平台',
    users: '制造企业',
    effects: EFFECTS,
    ...change,
  });

  test('its effects keep their figures and how exact they are; written anew, the old ones go', async () => {
    expect(await story.codes(organizer, 'saveOutcome', solution({ effects: [] }))).toEqual(['EFFECTS_INVALID']);
    expect(await story.codes(organizer, 'saveOutcome', solution({ entryId: v7() }))).toEqual(['ENTRY_NOT_FOUND']);
    expect(await story.codes(organizerAt(370_000), 'saveOutcome', solution())).toEqual(['COMPETITION_NOT_FOUND']);
    const { outcome } = await story.run(
      organizer,
      'saveOutcome',
      solution(),
      'outcome { id effects { name qualifier amount unit } }',
    );
    expect(outcome.effects).toEqual([EFFECTS[0], { ...EFFECTS[1], qualifier: 'EXACT' }]);
    const one = [{ name: '减少二氧化碳排放', qualifier: 'NEARLY', amount: '100000', unit: '吨' }];
    const { outcome: again } = await story.run(
      organizer,
      'saveOutcome',
      solution({ id: outcome.id, title: '发电机组能效分析', effects: one }),
      'outcome { id title effects { name qualifier amount unit } }',
    );
    expect(again).toEqual({ id: outcome.id, title: '发电机组能效分析', effects: one });
    const list = (text: string) =>
      story.ask(
        organizer,
        'query($text: String) { competitionOutcomes(filter: { text: $text, year: 2026 }) { totalCount edges { node { title } } } }',
        { text },
      );
    expect((await list('能效')).competitionOutcomes).toMatchObject({ totalCount: 1 });
    expect((await list('MI平台')).competitionOutcomes).toMatchObject({ totalCount: 0 });
  });

  test('the winner may apply for the honours of the award, until it is revoked; the grade follows the class', async () => {
    const { eventId } = round;
    const honours = ['上海市五一劳动奖章', '上海工匠'];
    const quotas = [quota({ honours }), { kind: 'NOMINATION', title: '智慧工匠提名', quota: 1, honours: ['上海工匠'] }];
    await story.run(organizer, 'setAwardQuotas', { eventId, quotas });
    const { event } = await story.run(
      organizer,
      'giveAwards',
      { eventId },
      'event { awards { id kind level promotableGrade } }',
    );
    expect(event.awards.map(({ kind, level, promotableGrade }: any) => [kind, level, promotableGrade])).toEqual([
      ['FIRST', 4, 4],
      ['NOMINATION', 4, null],
    ]);
    const eligible = async () => {
      const { honourEligibilities } = await story.ask(
        organizer,
        '{ honourEligibilities { edges { node { honour award { title competition { name } } } } } }',
      );
      return honourEligibilities.edges.map(({ node }: any) => [node.honour, node.award.title]);
    };
    expect(await eligible()).toEqual([
      ['上海工匠', '智慧工匠'],
      ['上海工匠', '智慧工匠提名'],
      ['上海市五一劳动奖章', '智慧工匠'],
    ]);
    await story.run(organizer, 'revokeAward', { id: event.awards[0].id, reason: '冒名顶替' });
    expect(await eligible()).toEqual([['上海工匠', '智慧工匠提名']]);
  });
});

describe('when awards are counted over the years (S74)', () => {
  test('60 craftsmen, 60 nominations, 60 pioneers and 55 nominations are 235 (F265–F268)', async () => {
    // Awards of years before the system, each on a quota of its own: an entry gets an award once.
    await world.database.pool.query(
      `with series (kind, title, most) as (values
         ('FIRST', '智慧工匠奖', 60), ('NOMINATION', '智慧工匠提名奖', 60),
         ('FIRST', '领军先锋奖', 60), ('NOMINATION', '领军先锋提名奖', 55)),
       wanted as (
         select platform.uuid7() as id, kind, title, (row_number() over ())::int as number
           from series cross join lateral generate_series(1, most)),
       quota as (
         insert into competition.award_quota (id, event_id, competition_id, union_id, position, kind, title, quota, honours)
         select wanted.id, $1, $2, $3, 100 + number, kind, title, 1, '{}' from wanted)
       insert into competition.award (id, event_id, competition_id, union_id, quota_id, entry_id, serial, kind, title,
         recipient, rank, honours, given_on, given_by)
       select platform.uuid7(), $1, $2, $3, wanted.id,
              (select id from competition.entry where event_id = $1 limit 1),
              'S74-' || number, kind, title, '获奖者', number, '{}', '2022-09-30', 'test'
         from wanted`,
      [round.eventId, round.competitionId, unionId(CITY)],
    );
    const { awardTally } = await story.ask(
      organizer,
      '{ awardTally(filter: { untilYear: 2026 }) { total rows { kind title count years { year count } } } }',
    );
    const counts = Object.fromEntries(awardTally.rows.map(({ title, count }: any) => [title, count]));
    expect(counts).toEqual({
      智慧工匠奖: 60,
      智慧工匠提名奖: 60,
      领军先锋奖: 60,
      领军先锋提名奖: 55,
      // Given above, one of the two revoked since.
      智慧工匠提名: 1,
    });
    expect(awardTally.total).toBe(236);
    expect(awardTally.rows[0]).toMatchObject({ kind: 'FIRST', years: [{ year: 2026, count: 60 }] });
    const { awardTally: before } = await story.ask(organizer, '{ awardTally(filter: { untilYear: 2025 }) { total } }');
    expect(before).toEqual({ total: 0 });
  });
});
