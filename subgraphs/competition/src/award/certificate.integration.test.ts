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
import { readPdfText } from '../testing/read-pdf-text.js';

const CITY = 360_100;
const organizer = organizerAt(CITY);
const origin = 'https://gonghui.example';

let world: TestSubgraph;
let story: Story<any>;
let round: RunningCompetition;
let awards: { id: string; serial: string; recipient: string; rank: number }[];
beforeAll(async () => {
  world = await startTestSubgraph([organizationStandIn, competition], () => new Date('2026-11-21T08:00:00Z'));
  await plantTree(world.database);
  story = storyIn(world);
  round = await runCompetition(story, { entrants: 3, judges: 1, appealHours: 0 });
  const [roundId] = round.roundIds as [string];
  const { competitionId, eventId } = round;
  for (const [index, marks] of ['50', '45', '40'].entries())
    await story.run(judgeAt(CITY, 1), 'recordMarks', sheetOf(round, index + 1, [marks, '30']));
  await openDraw(story, CITY, roundId);
  await story.run(organizer, 'postResults', { roundId });
  await story.run(organizer, 'confirmResults', { roundId });
  for (const status of ['SCORED', 'PUBLISHED'])
    await story.run(organizer, 'changeCompetitionStatus', { id: competitionId, status });
  await story.run(organizer, 'setAwardQuotas', { eventId, quotas: [{ kind: 'FIRST', title: '一等奖', quota: 3 }] });
  await story.run(organizer, 'giveAwards', { eventId });
  const answer = await story.ask(
    organizer,
    `{ competition(id: "${competitionId}") { events { awards { id serial recipient rank } } } }`,
  );
  ({ awards } = answer.competition.events[0]);
});
afterAll(() => world.close());

const prepare = (input: object, actor = organizer): Promise<any> =>
  story.run(actor, 'prepareCertificates', { origin, ...input }, 'count link');
const open = (link: string) => world.subgraph.download(link.split('/').at(-1)!, 'test');
const pagesOf = async (link: string): Promise<string[]> =>
  readPdfText(Buffer.from(await (await open(link)).arrayBuffer())).map((page) => page.replaceAll('\n', ''));
const codes = (input: object, actor = organizer) => story.codes(actor, 'prepareCertificates', { origin, ...input });

describe('when certificates are printed', () => {
  test('one says what its award says, in a file with its name', async () => {
    const [award] = awards;
    const { count, link } = await prepare({ awardId: award!.id });
    expect(count).toBe(1);
    const answer = await open(link);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(answer.headers.get('content-disposition')).toContain(encodeURIComponent(`获奖证书-${award!.recipient}`));
    const [text] = readPdfText(Buffer.from(await answer.arrayBuffer()));
    const page = text!.replaceAll('\n', '');
    expect(page).toContain(`${award!.recipient}：`);
    expect(page).toContain(`${origin}/certificate#${award!.serial}`);
    expect(page).toContain('南昌市总工会');
  });

  test('an event gives a page each, in one statement for all of them', async () => {
    const { count, link } = await prepare({ eventId: round.eventId });
    expect(count).toBe(3);
    world.statements.length = 0;
    expect(await pagesOf(link)).toHaveLength(3);
    expect(world.statements).toHaveLength(1);
  });

  test('a foreign union, an unknown award and a false address are refused', async () => {
    const { eventId } = round;
    expect(await codes({ eventId }, organizerAt(370_000))).toEqual(['AWARD_NOT_FOUND']);
    expect(await codes({ awardId: eventId })).toEqual(['AWARD_NOT_FOUND']);
    expect(await codes({ awardId: awards[0]!.id, eventId })).toEqual(['AWARD_NOT_FOUND']);
    expect(await codes({ eventId, origin: 'https://gonghui.example/elsewhere' })).toEqual(['ORIGIN_INVALID']);
  });

  test('a name that the font cannot print is refused by name, instead of printed as boxes', async () => {
    await world.database.pool.query(`update competition.award set recipient = '张😀' where id = $1`, [awards[2]!.id]);
    const { userErrors } = await prepare({ eventId: round.eventId });
    expect(userErrors).toMatchObject([
      { code: 'CHARACTER_UNPRINTABLE', message: expect.stringContaining('“😀” (U+1F600)') },
    ]);
    await world.database.pool.query(`update competition.award set recipient = '张䶮' where id = $1`, [awards[2]!.id]);
    expect(await codes({ eventId: round.eventId })).toEqual([]);
  });

  test('a revoked one never is: not alone, not among others, not through an older link', async () => {
    const { id, serial } = awards[1]!;
    const { link: older } = await prepare({ awardId: id });
    expect(await story.codes(organizer, 'revokeAward', { id, reason: '冒名顶替' })).toEqual([]);
    expect(await codes({ awardId: id })).toEqual(['AWARD_REVOKED']);
    expect((await open(older)).status).toBe(410);
    const { count, link } = await prepare({ eventId: round.eventId });
    expect(count).toBe(2);
    expect((await pagesOf(link)).join('')).not.toContain(serial);
  });
});
