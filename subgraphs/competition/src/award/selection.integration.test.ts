import { startTestSubgraph, type TestSubgraph } from '@gonghui/kit/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { competition } from '../index.js';
import {
  account,
  judgeAt,
  openDraw,
  organizerAt,
  runCompetition,
  sheetOf,
  storyIn,
  type RunningCompetition,
  type Story,
} from '../testing/competition-story.js';
import { organizationStandIn, plantTree } from '../testing/organization-stand-in.js';

const CITY = 360_100;
const FINALISTS = 25;
const WINNERS = ['李成涛', '朱俊', '奚笑冬'];
const HONOURS = ['上海市五一劳动奖章', '上海工匠'];
const organizer = organizerAt(CITY);
const part = (name: string, kind: string, weight: string) => ({
  name,
  kind,
  weight,
  aggregation: 'MEAN',
  aspects: [{ criterion: name, name, kind: 'JUDGEMENT', maxMarks: '100' }],
});
const SOFT_AND_HARD = { parts: [part('软实力', 'THEORY', '40'), part('硬水平', 'PRACTICAL', '60')], tieBreaks: [] };

let world: TestSubgraph;
let story: Story<any>;
let round: RunningCompetition;
let roundId: string;
beforeAll(async () => {
  world = await startTestSubgraph([organizationStandIn, competition], () => new Date('2022-11-21T08:00:00Z'));
  await plantTree(world.database);
  story = storyIn(world);
  round = await runCompetition(story, { entrants: FINALISTS, judges: 1, appealHours: 0, scheme: SOFT_AND_HARD });
  roundId = round.roundIds[0]!;
});
afterAll(() => world.close());

const done = async (name: string, input: object): Promise<void> =>
  expect(await story.codes(organizer, name, input)).toEqual([]);

describe('when craftsmen are selected by what they are and by what they can (S74, S75, S84)', () => {
  test('25 finalists are ranked by both parts, and three get first prizes', async () => {
    const { competitionRound } = await story.ask(
      organizer,
      `{ competitionRound(id: "${roundId}") { scheme { parts { id name aspects { id } } } } }`,
    );
    const hard = competitionRound.scheme.parts.find(({ name }: { name: string }) => name === '硬水平');
    const { panel } = await story.run(
      organizer,
      'addPanel',
      { roundId, partId: hard.id, name: '二组', judges: [{ accountId: account(102), name: '评委2' }] },
      'panel { id }',
    );
    const second = { panelId: panel.id, aspectIds: [hard.aspects[0].id] };
    for (let station = 1; station <= FINALISTS; station++) {
      await story.run(judgeAt(CITY, 1), 'recordMarks', sheetOf(round, station, [String(70 + station)]));
      await story.run(judgeAt(CITY, 2), 'recordMarks', sheetOf(second, station, [String(60 + station)]));
    }
    expect(await openDraw(story, CITY, roundId)).toEqual([]);
    // Who the three are is drawn; the article’s names take their places.
    await world.database.pool.query(
      `update competition.entry set label = given.label
         from unnest($2::text[]) with ordinality given (label, place)
         join competition.lot on lot.station_number = $3 + 1 - given.place and lot.round_id = $1
        where entry.id = lot.entry_id`,
      [roundId, WINNERS, FINALISTS],
    );
    const { competitionRound: ranked } = await story.ask(
      organizer,
      `{ competitionRound(id: "${roundId}") { ranking(first: 25) { totalCount edges { node { rank score lot { entry { label } } trace { part weightedScore } } } } } }`,
    );
    const nodes = ranked.ranking.edges.map(({ node }: any) => node);
    expect(ranked.ranking.totalCount).toBe(FINALISTS);
    expect(nodes.slice(0, 3).map((node: any) => [node.rank, node.lot.entry.label, node.score])).toEqual([
      [1, '李成涛', '89.00'],
      [2, '朱俊', '88.00'],
      [3, '奚笑冬', '87.00'],
    ]);
    expect(nodes[0].trace.map(({ weightedScore }: any) => weightedScore)).toEqual(['38.00', '51.00']);
  });

  test('no award of any kind without a published result; each names the rank it rests on', async () => {
    const { eventId, competitionId } = round;
    const quotas = [
      { kind: 'FIRST', title: '智慧工匠', quota: 3, honours: HONOURS },
      { kind: 'SPECIAL', title: '专项奖', quota: 2 },
      { kind: 'GENERAL_MANAGER', title: '总经理奖', quota: 1 },
    ];
    await done('setAwardQuotas', { eventId, quotas });
    expect(await story.codes(organizer, 'giveAwards', { eventId })).toEqual(['RESULTS_NOT_PUBLISHED']);
    await done('postResults', { roundId });
    await done('confirmResults', { roundId });
    for (const status of ['SCORED', 'PUBLISHED']) await done('changeCompetitionStatus', { id: competitionId, status });
    const { event } = await story.run(
      organizer,
      'giveAwards',
      { eventId },
      'event { awards { kind title rank recipient honours } }',
    );
    const given = event.awards.toSorted((a: any, b: any) => a.rank - b.rank);
    expect(given.map(({ kind, rank }: any) => [kind, rank])).toEqual([
      ['FIRST', 1],
      ['FIRST', 2],
      ['FIRST', 3],
      ['SPECIAL', 4],
      ['SPECIAL', 5],
      ['GENERAL_MANAGER', 6],
    ]);
    const { honourEligibilities } = await story.ask(
      organizer,
      '{ honourEligibilities(first: 20) { totalCount edges { node { honour award { recipient } } } } }',
    );
    expect(honourEligibilities.totalCount).toBe(6);
    expect(
      honourEligibilities.edges
        .filter(({ node }: any) => node.honour === '上海工匠')
        .map(({ node }: any) => node.award.recipient)
        .toSorted(),
    ).toEqual(WINNERS.toSorted());
  });

  test('the register lists five solutions, each with its effect and how exact it is', async () => {
    const solutions: [title: string, users: string, effect: object][] = [
      ['MI平台', '制造企业', { name: '标杆客户', qualifier: 'MORE_THAN', amount: '20', unit: '家' }],
      ['光网络', '市民', { name: '服务人口', qualifier: 'EXACT', amount: '25000000', unit: '人' }],
      ['地铁全自动驾驶', '乘客', { name: '试点线路', qualifier: 'EXACT', amount: '1', unit: '条' }],
      ['数字小店', '小商户', { name: '用户', qualifier: 'ORDER_OF', amount: '1000000', unit: '人' }],
      ['漕泾电厂分析', '两台机组', { name: '减少二氧化碳', qualifier: 'NEARLY', amount: '100000', unit: '吨' }],
    ];
    for (const [title, users, effect] of solutions)
      await done('saveOutcome', {
        competitionId: round.competitionId,
        kind: 'SOLUTION',
        title,
        users,
        effects: [effect],
      });
    const { competitionOutcomes } = await story.ask(
      organizer,
      '{ competitionOutcomes(first: 10) { edges { node { title users effects { name qualifier amount unit } } } } }',
    );
    const listed = competitionOutcomes.edges.map(({ node }: any) => [node.title, node.users, node.effects[0]]);
    expect(listed).toHaveLength(5);
    expect(listed).toEqual(expect.arrayContaining(solutions));
  });
});
