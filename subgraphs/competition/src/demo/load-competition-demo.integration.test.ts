import { startTestSubgraph, type TestActor, type TestSubgraph } from '@gonghui/kit/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { competition } from '../index.js';
import { storyIn, type Story } from '../testing/competition-story.js';
import { organizationStandIn, plantTree, unionId, type TreeRow } from '../testing/organization-stand-in.js';
import { UnionLevel } from '../trade-union/union-level.js';
import { CompetitionsExistError, loadCompetitionDemo } from './load-competition-demo.js';

const national: TestActor = { unionId: unionId(100_000), scopes: 'competition:read' };
const TREE: readonly TreeRow[] = [
  { id: 100_000, parent: null, level: UnionLevel.NATIONAL },
  ...[310_000, 320_000, 330_000, 340_000, 360_000, 610_000].map((id) => ({
    id,
    parent: 100_000,
    level: UnionLevel.PROVINCIAL,
  })),
];

let world: TestSubgraph;
let story: Story<any>;
beforeAll(async () => {
  world = await startTestSubgraph([organizationStandIn, competition], () => new Date('2026-11-21T08:00:00Z'));
  await plantTree(world.database, TREE, '1949-10-01');
  await loadCompetitionDemo(world.database.pool, new Map());
  story = storyIn(world);
});
afterAll(() => world.close());

const find = async (text: string, fields: string): Promise<any> => {
  const { competitions } = await story.ask(
    national,
    `{ competitions(filter: { text: "${text}" }) { edges { node { ${fields} } } } }`,
  );
  expect(competitions.edges).toHaveLength(1);
  return competitions.edges[0].node;
};

describe('with the demo data', () => {
  test('the fifth clinical competition had 16 teams and 64 contestants, each scored at each station (F014–F017)', async () => {
    const found = await find(
      '青年医师',
      `edition startsOn status teamCount contestantCount events { rounds { entrantCount scoredLotCount lotCount scheme { parts { name } }
         ranking(first: 500) { totalCount edges { node { rank trace { part judges { total } } lot { entry { label } } } } } teamRanking { rank team { name } score memberCount } } }`,
    );
    expect(found).toMatchObject({
      edition: 5,
      startsOn: '2021-10-30',
      status: 'PUBLISHED',
      teamCount: 16,
      contestantCount: 64,
    });
    const [
      {
        rounds: [round],
      },
    ] = found.events;
    expect(round).toMatchObject({ entrantCount: 64, scoredLotCount: 64, lotCount: 64 });
    expect(round.ranking.edges[0].node.rank).toBe(1);
    for (const { node } of round.ranking.edges) {
      expect(node.trace).toHaveLength(8);
      expect(node.lot.entry).not.toBeNull();
    }
    expect(round.teamRanking).toHaveLength(16);
    for (const { memberCount } of round.teamRanking) expect(memberCount).toBe(4);
  });

  test('the competition of the Yangtze delta had four provinces, 20 teams and three projects, each ranked (F018–F022)', async () => {
    const found = await find(
      '长三角',
      'startsOn theme hosts { id } outsideBodies teamCount events { name entryCount rounds { ranking { totalCount edges { node { rank } } } } }',
    );
    expect(found).toMatchObject({ startsOn: '2021-10-28', theme: '优化营商环境 服务市场主体', teamCount: 20 });
    expect([found.hosts.length, found.outsideBodies.length, found.events.length]).toEqual([4, 4, 3]);
    for (const { entryCount, rounds } of found.events) {
      expect(entryCount).toBe(20);
      expect(rounds[0].ranking.totalCount).toBe(20);
    }
  });

  test('the industrial-robot competition is ready to run: 81 entrants, a cut of 20 (F239–F242)', async () => {
    const found = await find(
      '工业机器人',
      'edition status contestantCount events { rounds { stage entrantCount advancement { kind value } scheme { version } panels { judges { name } } } }',
    );
    expect(found).toMatchObject({ edition: 1, status: 'ENTRY_CLOSED', contestantCount: 81 });
    expect(found.events[0].rounds).toMatchObject([
      { stage: 'PENDING', entrantCount: 81, advancement: { kind: 'TOP_N', value: '20' }, panels: [{ judges: [{}] }] },
      { stage: 'PENDING', entrantCount: 0, advancement: null },
    ]);
    for (const { judges } of found.events[0].rounds[1].panels) expect(judges).toHaveLength(5);
  });

  test('totals count it where it was organized', async () => {
    const summary = async (code: number, from: string, until: string) =>
      (
        await world.ask<any>(
          national,
          `query($ids: [_Any!]!) { _entities(representations: $ids) { ... on TradeUnion { competitionSummary(period: { from: "${from}", until: "${until}" }) { competitions contestants } } } }`,
          { ids: [{ __typename: 'TradeUnion', id: unionId(code) }] },
        )
      ).data!._entities[0].competitionSummary;
    expect(await summary(340_000, '2021-01-01', '2021-12-31')).toEqual({ competitions: 1, contestants: 64 });
    expect(await summary(610_000, '2022-12-01', '2022-12-31')).toEqual({ competitions: 1, contestants: 81 });
    expect(await summary(100_000, '2021-01-01', '2022-12-31')).toEqual({ competitions: 3, contestants: 64 + 60 + 81 });
  });

  test('training has the printed figures, persons apart from person-times (S15, S42, S69, S83)', async () => {
    const { data } = await world.ask<any>(
      national,
      `{ in2021: trainingStatistics(unionId: "${unionId(100_000)}", year: 2021) { byKind { kind personTimes } }
         in2022: trainingStatistics(unionId: "${unionId(100_000)}", year: 2022) { total { courses personTimes persons } }
         in2023: trainingStatistics(unionId: "${unionId(100_000)}", year: 2023) { byKind { kind sessions personTimes averageAttendance } }
         placed: courses(filter: { text: "母婴护理" }, first: 20) { edges { node { fee placements { occupation count incomeFrom incomeTo } } } }
         roles: courses(filter: { text: "民主管理" }) { edges { node { enrolledCount roleCounts { role count } } } }
         steps: courses(filter: { text: "三步走" }) { edges { node { enrolledCount waitingCount phases { kind } enrolments { edges { node { isIndependent } } } } } } }`,
    );
    expect(data!.in2021.byKind).toEqual([
      { kind: 'RE_EMPLOYMENT', personTimes: 1001 },
      { kind: 'TRANSFER', personTimes: 3 },
    ]);
    expect(data!.in2022.total).toMatchObject({ courses: 31, personTimes: 1701 });
    expect(data!.in2022.total.persons).toBeLessThan(700);
    expect(data!.in2023.byKind).toMatchObject([
      { kind: 'AGRICULTURAL', sessions: 25, personTimes: null, averageAttendance: null },
      { kind: 'POST_SKILLS', personTimes: 719 },
    ]);
    const placements = data!.placed.edges.flatMap(({ node }: any) => node.placements);
    expect(placements.reduce((sum: number, { count }: any) => sum + count, 0)).toBe(1001);
    expect(placements.find(({ occupation }: any) => occupation === '月嫂')).toMatchObject({
      incomeFrom: '8000.00',
      incomeTo: '10000.00',
    });
    expect(data!.roles.edges[0].node).toMatchObject({
      enrolledCount: 201,
      roleCounts: [{ count: 51 }, { count: 50 }, { count: 50 }, { count: 50 }],
    });
    expect(data!.steps.edges[0].node).toMatchObject({
      enrolledCount: 3,
      waitingCount: 1,
      phases: [{ kind: 'UNDERSTAND' }, { kind: 'LEARN' }, { kind: 'ASSESS' }],
    });
    expect(data!.steps.edges[0].node.enrolments.edges.filter(({ node }: any) => node.isIndependent)).toHaveLength(1);
  });

  test('an online contest keeps all attempts and ranks the best (S70)', async () => {
    const { data } = await world.ask<any>(
      national,
      '{ contests { edges { node { registeredCount participantCount attemptCount ranking { totalCount edges { node { rank score } } } } } } }',
    );
    const [{ node }] = data!.contests.edges;
    expect(node.registeredCount).toBe(120);
    expect(node.attemptCount).toBeGreaterThan(node.participantCount);
    expect(node.ranking.totalCount).toBe(node.participantCount);
  });

  test('the audit trail begins after it, and it is not loaded twice', async () => {
    const { rows } = await world.database.pool.query(
      `select count(*)::int as count from audit.record where schema_name = 'competition'`,
    );
    expect(rows).toEqual([{ count: 0 }]);
    await expect(loadCompetitionDemo(world.database.pool, new Map())).rejects.toThrow(CompetitionsExistError);
  });
});
