import { startTestSubgraph, type TestSubgraph } from '@gonghui/kit/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { competition } from '../index.js';
import {
  drawRound,
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
const organizer = organizerAt(CITY, 1);
const colleague = organizerAt(CITY, 2);

let clock = new Date('2026-11-21T08:00:00Z');
let world: TestSubgraph;
let story: Story<any>;
beforeAll(async () => {
  world = await startTestSubgraph([organizationStandIn, competition], () => clock);
  await plantTree(world.database);
  story = storyIn(world);
});
afterAll(() => world.close());

/** Marks every lot of a round: the marks follow from the station number. */
async function markAll(
  round: Pick<RunningCompetition, 'panelId' | 'aspectIds'>,
  marks: readonly (readonly string[])[],
  judges = 1,
) {
  for (let judge = 1; judge <= judges; judge++)
    for (const [index, own] of marks.entries())
      expect(await story.codes(judgeAt(CITY, judge), 'recordMarks', sheetOf(round, index + 1, own))).toEqual([]);
}

const ROUND = `stage entrantCount advancedCount eliminatedCount
  advancementPreview { quota ranked advanced eliminated questionable tiedAtCut rows { outcome entry { id label } lot { id stationNumber } } }
  ranking(first: 200) { totalCount edges { node { rank sharedBy score outcome lot { id stationNumber entry { id label } }
    trace { part weight judges { judge total dropped } score weightedScore spread } } } }`;
const look = async (roundId: string) =>
  (await story.ask(organizer, `{ competitionRound(id: "${roundId}") { ${ROUND} } }`)).competitionRound;

describe('with the industrial-robot competition (S67)', () => {
  let round: RunningCompetition;
  beforeAll(async () => {
    round = await runCompetition(story, {
      entrants: 81,
      judges: 1,
      advancement: { kind: 'TOP_N', value: '20', tie: 'ALL_IN' },
    });
    // Stations 20 and 21 are equal in total; the criterion that breaks ties decides.
    const marks = Array.from({ length: 81 }, (_, index): [string, string] =>
      index === 19
        ? ['40', '20']
        : index === 20
          ? ['39', '21']
          : [String(index > 20 ? 38 - (index - 20) / 2 : 60 - index), '20'],
    );
    await markAll(round, marks);
  });

  test('exactly 20 of 81 advance, and 61 are eliminated; a tie at the cut is decided by the stated rule', async () => {
    const [first, second] = round.roundIds as [string, string];
    expect(await openDraw(story, CITY, first)).toEqual([]);
    expect(await story.codes(organizer, 'postResults', { roundId: first })).toEqual([]);
    const before = await look(first);
    expect(
      before.ranking.edges.slice(18, 21).map(({ node }: any) => [node.rank, node.score, node.lot.stationNumber]),
    ).toEqual([
      [19, '62.00', 19],
      [20, '60.00', 21],
      [21, '60.00', 20],
    ]);
    expect(before.advancementPreview).toMatchObject({
      quota: 20,
      ranked: 81,
      advanced: 20,
      eliminated: 61,
      questionable: 0,
      tiedAtCut: 0,
    });
    // Two organizers at once: one wins.
    const both = await Promise.all([
      story.codes(organizer, 'confirmResults', { roundId: first }),
      story.codes(colleague, 'confirmResults', { roundId: first }),
    ]);
    expect(both.toSorted()).toEqual([[], ['ROUND_CONFIRMED']]);
    expect(await look(first)).toMatchObject({
      stage: 'CONFIRMED',
      entrantCount: 81,
      advancedCount: 20,
      eliminatedCount: 61,
    });
    expect(await look(second)).toMatchObject({ stage: 'PENDING', entrantCount: 20, advancedCount: null });
  });

  test('while appeals may come in, the next round is not drawn; then the next in line comes in for one who withdraws', async () => {
    const [first, second] = round.roundIds as [string, string];
    await expect(drawRound(story, CITY, second)).rejects.toThrow('APPEAL_WINDOW_OPEN');
    const { ranking } = await look(first);
    const third = ranking.edges[2].node.lot.entry;
    const next = ranking.edges[20].node.lot.entry;
    expect(await story.codes(organizer, 'withdrawEntry', { id: third.id, reason: '因病退赛' })).toEqual([]);
    expect(await story.codes(organizer, 'withdrawEntry', { id: third.id, reason: '因病退赛' })).toEqual([
      'ENTRY_WITHDRAWN',
    ]);
    expect(await look(first)).toMatchObject({ advancedCount: 20, eliminatedCount: 60 });
    const { entries } = (await story.ask(organizer, `{ competitionRound(id: "${second}") { entries { id } } }`))
      .competitionRound;
    expect(entries).toHaveLength(20);
    expect(entries).toContainEqual({ id: next.id });
    expect(entries).not.toContainEqual({ id: third.id });
    clock = new Date(clock.getTime() + 2 * 3_600_000);
    await expect(drawRound(story, CITY, second)).resolves.toBeUndefined();
  });
});

describe('while a result is missing', () => {
  let round: RunningCompetition;
  beforeAll(async () => {
    round = await runCompetition(story, {
      entrants: 4,
      judges: 1,
      advancement: { kind: 'TOP_N', value: '2', tie: 'ALL_IN' },
    });
    await markAll(round, [
      ['50', '30'],
      ['40', '30'],
      ['30', '30'],
    ]);
  });

  test('those it can still change are questionable, the others are not, and no layer is opened', async () => {
    const [first] = round.roundIds as [string];
    const { advancementPreview } = await look(first);
    // The last could come first: then the second falls to the third place; the third is out either way.
    expect(advancementPreview).toMatchObject({ ranked: 4, advanced: 1, questionable: 2, eliminated: 1 });
    expect(advancementPreview.rows.map(({ outcome, lot }: any) => [lot.stationNumber, outcome])).toEqual([
      [1, 'ADVANCED'],
      [2, 'QUESTIONABLE'],
      [3, 'ELIMINATED'],
      [4, 'QUESTIONABLE'],
    ]);
    expect(await openDraw(story, CITY, first)).toEqual(['LOTS_NOT_SCORED', 'LAYER_OUT_OF_ORDER']);
    expect(await story.codes(organizer, 'postResults', { roundId: first })).toEqual(['ROUND_NOT_OPENED']);
    expect(await story.codes(organizer, 'confirmResults', { roundId: first })).toEqual(['ROUND_NOT_POSTED']);
  });
});

describe('when an appeal comes in after results are confirmed', () => {
  test('publication waits until it is decided and the time for appeals is over', async () => {
    const round = await runCompetition(story, { entrants: 2, judges: 1 });
    const { competitionId: id } = round;
    const [roundId] = round.roundIds as [string];
    const to = (status: string) => story.codes(organizer, 'changeCompetitionStatus', { id, status });
    await markAll(round, [
      ['50', '30'],
      ['40', '30'],
    ]);
    await openDraw(story, CITY, roundId);
    await story.run(organizer, 'postResults', { roundId });
    expect(await story.codes(organizer, 'confirmResults', { roundId })).toEqual([]);
    expect(await to('SCORED')).toEqual([]);
    const { ranking } = await look(roundId);
    const { appeal } = await story.run(
      organizer,
      'fileAppeal',
      { roundId, entryId: ranking.edges[1].node.lot.entry.id, grounds: '节拍计时有误' },
      'appeal { id }',
    );
    expect(await to('PUBLISHED')).toEqual(['APPEALS_OPEN', 'APPEAL_WINDOW_OPEN']);
    await story.run(colleague, 'decideAppeal', { id: appeal.id, upheld: false, decision: '计时无误' });
    expect(await to('PUBLISHED')).toEqual(['APPEAL_WINDOW_OPEN']);
    expect(await story.codes(organizer, 'endAppealWindow', { roundId, reason: '双方签字不再申诉' })).toEqual([]);
    expect(await to('PUBLISHED')).toEqual([]);
  });
});

describe('when a mark is corrected after an appeal', () => {
  test('the effect is shown, another person applies it, old marks stay, and ranks follow', async () => {
    const round = await runCompetition(story, {
      entrants: 3,
      judges: 2,
      advancement: { kind: 'TOP_N', value: '1', tie: 'ALL_OUT' },
    });
    const [roundId, nextId] = round.roundIds as [string, string];
    await markAll(
      round,
      [
        ['50', '30'],
        ['48', '30'],
        ['30', '30'],
      ],
      2,
    );
    expect(await openDraw(story, CITY, roundId)).toEqual([]);
    await story.run(organizer, 'postResults', { roundId });
    const before = await look(roundId);
    const second = before.ranking.edges[1].node.lot;
    expect(before.ranking.edges.map(({ node }: any) => node.score)).toEqual(['80.00', '78.00', '60.00']);
    const { appeal } = await story.run(
      organizer,
      'fileAppeal',
      { roundId, entryId: second.entry.id, grounds: '示教编程漏记 5 分' },
      'appeal { id status }',
    );
    expect(await story.codes(organizer, 'confirmResults', { roundId })).toEqual(['APPEALS_OPEN']);
    expect(await story.codes(organizer, 'decideAppeal', { id: appeal.id, upheld: true, decision: '复核属实' })).toEqual(
      ['NEEDS_ANOTHER_PERSON'],
    );
    expect(await story.codes(colleague, 'decideAppeal', { id: appeal.id, upheld: true, decision: '复核属实' })).toEqual(
      [],
    );

    const { sheets } = (
      await story.ask(organizer, `{ lot(id: "${second.id}") { sheets { marks { id marks aspect { name } } } } }`)
    ).lot;
    const marks = sheets.map((sheet: any) => ({ markId: sheet.marks[0].id, marks: '53' }));
    expect(
      await story.codes(organizer, 'proposeCorrection', {
        roundId,
        reason: '申诉成立',
        marks: [{ ...marks[0], marks: '61' }],
      }),
    ).toEqual(['MARK_ABOVE_MAXIMUM']);
    const { correction } = await story.run(
      organizer,
      'proposeCorrection',
      { roundId, appealId: appeal.id, reason: '申诉成立', marks },
      'correction { id status effect { lot { stationNumber } scoreBefore scoreAfter rankBefore rankAfter outcomeBefore outcomeAfter } }',
    );
    expect(correction.effect).toEqual([
      {
        lot: { stationNumber: second.stationNumber },
        scoreBefore: '78.00',
        scoreAfter: '83.00',
        rankBefore: 2,
        rankAfter: 1,
        outcomeBefore: 'ELIMINATED',
        outcomeAfter: 'ADVANCED',
      },
      expect.objectContaining({ rankBefore: 1, rankAfter: 2, outcomeBefore: 'ADVANCED', outcomeAfter: 'ELIMINATED' }),
    ]);
    expect((await look(roundId)).ranking.edges[0].node.score).toBe('80.00');
    expect(await story.codes(organizer, 'confirmResults', { roundId })).toEqual(['CORRECTIONS_OPEN']);
    const decide = { id: correction.id, apply: true, decision: '同意' };
    expect(await story.codes(organizer, 'decideCorrection', decide)).toEqual(['NEEDS_ANOTHER_PERSON']);
    expect(await story.codes(colleague, 'decideCorrection', decide)).toEqual([]);
    expect(await story.codes(colleague, 'decideCorrection', decide)).toEqual(['CORRECTION_DECIDED']);
    const after = await look(roundId);
    expect(after.ranking.edges[0].node).toMatchObject({ rank: 1, score: '83.00', lot: { id: second.id } });
    expect(after.ranking.edges[0].node.trace).toEqual([
      {
        part: '实操',
        weight: '100.00',
        judges: [
          { judge: '评委1', total: '83.00', dropped: null },
          { judge: '评委2', total: '83.00', dropped: null },
        ],
        score: '83.00',
        weightedScore: '83.00',
        spread: '0.00',
      },
    ]);
    const history = (
      await story.ask(organizer, `{ lot(id: "${second.id}") { sheets { markHistory { marks supersededAt } } } }`)
    ).lot;
    expect(
      history.sheets[0].markHistory.map(({ marks: given, supersededAt }: any) => [given, supersededAt !== null]),
    ).toEqual([
      ['48.00', true],
      ['30.00', false],
      ['53.00', false],
    ]);
    expect(await story.codes(organizer, 'endAppealWindow', { roundId, reason: '选手均已签字确认' })).toEqual([]);
    expect(
      await story.codes(organizer, 'fileAppeal', { roundId, entryId: second.entry.id, grounds: '再次申诉' }),
    ).toEqual(['APPEAL_WINDOW_CLOSED']);
    expect(await story.codes(organizer, 'confirmResults', { roundId })).toEqual([]);
    expect(await look(nextId)).toMatchObject({ entrantCount: 1 });
  });
});

describe('when judges differ too much', () => {
  test('results are not posted before somebody has decided', async () => {
    const round = await runCompetition(story, { entrants: 1, judges: 2 });
    const [roundId] = round.roundIds as [string];
    await story.run(judgeAt(CITY, 1), 'recordMarks', sheetOf(round, 1, ['60', '40']));
    const { sheet } = await story.run(
      judgeAt(CITY, 2),
      'recordMarks',
      sheetOf(round, 1, ['50', '34']),
      'sheet { lot { id isAlarming } }',
    );
    expect(sheet.lot.isAlarming).toBe(true);
    expect(await openDraw(story, CITY, roundId)).toEqual([]);
    expect(await story.codes(organizer, 'postResults', { roundId })).toEqual(['RESCORE_OPEN']);
    expect(
      await story.codes(organizer, 'noteLot', { lotId: sheet.lot.id, alarmDecision: '裁判长复核，维持原分' }),
    ).toEqual([]);
    expect(await story.codes(organizer, 'postResults', { roundId })).toEqual([]);
  });
});

describe('with somebody absent', () => {
  test('before the draw he draws no lot, after it his station is noted; neither counts as ranked', async () => {
    const round = await runCompetition(story, {
      entrants: 3,
      judges: 1,
      advancement: { kind: 'TOP_PERCENT', value: '50', tie: 'ALL_IN' },
    });
    const [roundId] = round.roundIds as [string];
    await markAll(round, [
      ['50', '30'],
      ['48', '30'],
    ]);
    const partly = await look(roundId);
    expect(partly.advancementPreview).toMatchObject({ ranked: 3, advanced: 0, eliminated: 1, questionable: 2 });
    const { lots } = (
      await story.ask(organizer, `{ competitionRound(id: "${roundId}") { panels { lots { id stationNumber } } } }`)
    ).competitionRound.panels[0];
    expect(await story.codes(organizer, 'noteLot', { lotId: lots[0].id, isAbsent: true })).toEqual(['LOT_MARKED']);
    expect(await story.codes(organizer, 'noteLot', { lotId: lots[2].id, isAbsent: true })).toEqual([]);
    expect((await look(roundId)).advancementPreview).toMatchObject({
      ranked: 2,
      advanced: 1,
      eliminated: 1,
      questionable: 0,
    });
    expect(await openDraw(story, CITY, roundId)).toEqual([]);
    await story.run(organizer, 'postResults', { roundId });
    expect(await story.codes(organizer, 'confirmResults', { roundId })).toEqual([]);
    const { ranking } = await look(roundId);
    expect(ranking.edges.map(({ node }: any) => [node.rank, node.outcome])).toEqual([
      [1, 'ADVANCED'],
      [2, 'ELIMINATED'],
      [null, 'ABSENT'],
    ]);
  });
});

describe('when a round is looked at as it grows', () => {
  test('the statements stay the same', async () => {
    const count = async (entrants: number): Promise<number> => {
      const round = await runCompetition(story, { entrants, judges: 1 });
      await markAll(
        round,
        Array.from({ length: entrants }, () => ['50', '30']),
      );
      await openDraw(story, CITY, round.roundIds[0]!);
      world.statements.length = 0;
      await story.ask(
        organizer,
        `{ competition(id: "${round.competitionId}") { hosts { id } teamCount contestantCount events { entryCount entries { edges { node { contestant { name } rounds { outcome } } } }
          rounds { entrantCount panels { judges { name } progress { handedIn } } ranking { edges { node { rank score trace { score } lot { entry { label } sheets { marks { marks aspect { name } } } } } } } } } } }`,
      );
      return world.statements.length;
    };
    const few = await count(2);
    expect(await count(12)).toBe(few);
    expect(few).toBeLessThanOrEqual(25);
  });
});

test('results of a lot are those that the rule makes of its marks, and the order of the round follows', async () => {
  const { rows } = await world.database.pool.query(
    `select lot.units::text as units,
            (select sum(m.hundredths) from competition.mark m join competition.score_sheet s on s.id = m.sheet_id
              where s.lot_id = lot.id and m.superseded_at is null) as sum,
            (select count(*) from competition.score_sheet s where s.lot_id = lot.id) as judges
       from competition.lot where lot.units is not null`,
  );
  expect(rows.length).toBeGreaterThan(80);
  for (const { units, sum, judges } of rows)
    expect(BigInt(units)).toBe((BigInt(sum) * 232_792_560n * 10_000n) / BigInt(judges));
});
