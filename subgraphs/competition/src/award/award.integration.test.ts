import { startTestSubgraph, type TestSubgraph } from '@gonghui/kit/testing';
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
import { organizationStandIn, plantTree } from '../testing/organization-stand-in.js';

const CITY = 360_100;
const organizer = organizerAt(CITY);

let world: TestSubgraph;
let story: Story<any>;
let round: RunningCompetition;
beforeAll(async () => {
  world = await startTestSubgraph([organizationStandIn, competition], () => new Date('2026-11-21T08:00:00Z'));
  await plantTree(world.database);
  story = storyIn(world);
  round = await runCompetition(story, { entrants: 5, judges: 1, appealHours: 0 });
});
afterAll(() => world.close());

const QUOTAS = [
  { kind: 'FIRST', title: '一等奖', quota: 1, honours: ['南昌市五一劳动奖章', '南昌工匠'] },
  { kind: 'SECOND', title: '二等奖', quota: 2 },
  { kind: 'NOMINATION', title: '提名奖', quota: 1 },
];
const to = (status: string) => story.codes(organizer, 'changeCompetitionStatus', { id: round.competitionId, status });
const CERTIFICATE =
  'query($serial: String!) { certificate(serial: $serial) { serial status recipient title competitionName edition eventName hostNames givenOn revokedBecause } }';

describe('when awards are given', () => {
  test('they follow from published ranks alone, within their quotas, each with a certificate', async () => {
    const { eventId } = round;
    const [roundId] = round.roundIds as [string];
    expect(await story.codes(organizer, 'setAwardQuotas', { eventId, quotas: QUOTAS })).toEqual([]);
    expect(await story.codes(organizer, 'giveAwards', { eventId })).toEqual(['RESULTS_NOT_PUBLISHED']);
    for (const [index, marks] of ['50', '45', '40', '35', '30'].entries())
      await story.run(judgeAt(CITY, 1), 'recordMarks', sheetOf(round, index + 1, [marks, '30']));
    expect(await openDraw(story, CITY, roundId)).toEqual([]);
    expect(await to('SCORED')).toEqual(['ROUND_NOT_CONFIRMED']);
    await story.run(organizer, 'postResults', { roundId });
    expect(await story.codes(organizer, 'confirmResults', { roundId })).toEqual([]);
    expect([await to('SCORED'), await to('PUBLISHED')]).toEqual([[], []]);

    const { event } = await story.run(
      organizer,
      'giveAwards',
      { eventId },
      'event { awards { title kind rank recipient serial honours entry { label } } }',
    );
    const awards = event.awards.toSorted((a: any, b: any) => a.rank - b.rank);
    expect(awards.map(({ rank, title }: any) => [rank, title])).toEqual([
      [1, '一等奖'],
      [2, '二等奖'],
      [3, '二等奖'],
      [4, '提名奖'],
    ]);
    expect(awards[0]).toMatchObject({
      honours: ['南昌市五一劳动奖章', '南昌工匠'],
      serial: expect.stringMatching(/^2026-[2-9A-Z]{4}-\d{4}-[2-9A-Z]{6}$/),
    });
    expect(await story.codes(organizer, 'giveAwards', { eventId })).toEqual(['AWARDS_GIVEN']);
    expect(await story.codes(organizer, 'setAwardQuotas', { eventId, quotas: QUOTAS })).toEqual(['AWARDS_GIVEN']);
  });

  test('whoever holds a serial reads what the certificate says, and that it was revoked', async () => {
    const { competition: found } = await story.ask(
      organizer,
      `{ competition(id: "${round.competitionId}") { events { awards { id serial recipient rank } } } }`,
    );
    const [award] = found.events[0].awards.toSorted((a: any, b: any) => a.rank - b.rank);
    const check = (serial: string) => story.ask(null, CERTIFICATE, { serial });
    expect(await check(award.serial.toLowerCase())).toEqual({
      certificate: {
        serial: award.serial,
        status: 'VALID',
        recipient: award.recipient,
        title: '一等奖',
        competitionName: '工业机器人操作技能竞赛',
        edition: 1,
        eventName: '机器人操作',
        hostNames: ['南昌市总工会'],
        givenOn: '2026-11-21',
        revokedBecause: null,
      },
    });
    expect(await check('2026-AAAA-0001-AAAAAA')).toEqual({ certificate: null });
    expect(await story.codes(organizerAt(370_000), 'revokeAward', { id: award.id, reason: '冒名顶替' })).toEqual([
      'AWARD_NOT_FOUND',
    ]);
    expect(await story.codes(organizer, 'revokeAward', { id: award.id, reason: '冒名顶替' })).toEqual([]);
    expect(await story.codes(organizer, 'revokeAward', { id: award.id, reason: '冒名顶替' })).toEqual([
      'AWARD_REVOKED',
    ]);
    expect(await check(award.serial)).toMatchObject({ certificate: { status: 'REVOKED', revokedBecause: '冒名顶替' } });
  });
});
