import { verifyRollups } from '@gonghui/kit';
import { startTestSubgraph, type TestActor, type TestSubgraph } from '@gonghui/kit/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { competition } from '../index.js';
import { judgeAt, organizerAt, SIMPLE_SCHEME, storyIn, type Story } from '../testing/competition-story.js';
import { organizationStandIn, plantTree, unionId } from '../testing/organization-stand-in.js';

const NOW = new Date('2026-11-21T08:00:00Z');
const CITY = 360_100;
const organizer = organizerAt(CITY);
const province = organizerAt(360_000);
const national: TestActor = { unionId: unionId(100_000), scopes: 'competition:read' };
const reader: TestActor = { unionId: unionId(CITY), scopes: 'competition:read' };
const shandong = organizerAt(370_000);

let world: TestSubgraph;
let story: Story<any>;
beforeAll(async () => {
  world = await startTestSubgraph([organizationStandIn, competition], () => NOW);
  await plantTree(world.database);
  story = storyIn(world);
});
afterAll(() => world.close());

const draft = (input: object = {}): object => ({
  unionId: unionId(CITY),
  name: '青年医师临床技能竞赛',
  year: 2026,
  edition: 5,
  competitionClass: 'PROVINCIAL_CLASS_III',
  startsOn: '2026-11-21',
  endsOn: '2026-11-22',
  ...input,
});
async function create(input: object = {}, actor = organizer): Promise<string> {
  const payload = await story.run(actor, 'createCompetition', draft(input), 'competition { id }');
  expect(payload.userErrors).toEqual([]);
  return payload['competition'].id;
}
async function addEvent(competitionId: string, input: object = {}): Promise<{ id: string; rounds: { id: string }[] }> {
  const payload = await story.run(
    organizer,
    'addCompetitionEvent',
    { competitionId, name: '临床技能', scoredUnit: 'CONTESTANT', rounds: [{ name: '决赛' }], ...input },
    'event { id rounds { id } }',
  );
  expect(payload.userErrors).toEqual([]);
  return payload['event'];
}
const to = (id: string, status: string, reason?: string) =>
  story.codes(organizer, 'changeCompetitionStatus', { id, status, reason });
async function opened(input: object = {}): Promise<{ id: string; eventId: string; roundId: string }> {
  const id = await create();
  const event = await addEvent(id, input);
  expect([await to(id, 'ANNOUNCED'), await to(id, 'ENTRY_OPEN')]).toEqual([[], []]);
  return { id, eventId: event.id, roundId: event.rounds[0]!.id };
}

describe('with the class of a competition (S11)', () => {
  test('a city creates class III by itself; above it takes one approval of its province each', async () => {
    const classI = draft({ competitionClass: 'PROVINCIAL_CLASS_I' });
    expect(await story.codes(organizer, 'createCompetition', classI)).toEqual(['CLASS_NOT_APPROVED']);
    const approval = {
      unionId: unionId(CITY),
      competitionClass: 'PROVINCIAL_CLASS_I',
      year: 2026,
      document: '赣工发〔2026〕12号',
    };
    expect(await story.codes(organizer, 'grantClassApproval', approval)).toEqual(['NOT_FOR_YOU_TO_APPROVE']);
    expect(await story.codes(province, 'grantClassApproval', { ...approval, unionId: unionId(370_300) })).toEqual([
      'UNION_NOT_FOUND',
    ]);
    expect(await story.codes(province, 'grantClassApproval', approval)).toEqual([]);
    expect(await story.codes(province, 'grantClassApproval', approval)).toEqual(['APPROVAL_KNOWN']);
    const id = await create({ competitionClass: 'PROVINCIAL_CLASS_I' });
    expect(await story.codes(organizer, 'createCompetition', classI)).toEqual(['CLASS_NOT_APPROVED']);
    const found = await story.ask(
      organizer,
      `{ competition(id: "${id}") { awardLevel promotableGrade approval { document } } }`,
    );
    expect(found).toEqual({
      competition: { awardLevel: 2, promotableGrade: 2, approval: { document: '赣工发〔2026〕12号' } },
    });
  });

  test('a province holds class I and II itself, not a national one', async () => {
    await create({ unionId: unionId(360_000), competitionClass: 'PROVINCIAL_CLASS_II' }, province);
    expect(
      await story.codes(
        province,
        'createCompetition',
        draft({ unionId: unionId(360_000), competitionClass: 'NATIONAL' }),
      ),
    ).toEqual(['CLASS_NOT_APPROVED']);
  });
});

describe('with hosts in several provinces (S07)', () => {
  test('every host reads it, nobody else does, and only the organizer changes it', async () => {
    const id = await create({
      coHosts: [{ unionId: unionId(370_000), name: '山东省总工会' }],
      outsideBodies: ['江西省市场监督管理局', '山东省市场监督管理局'],
    });
    await addEvent(id);
    const LOOK = `{ competition(id: "${id}") { hosts { id } hostNames outsideBodies events { name rounds { name } } } competitions(filter: { hostUnionId: "${unionId(370_000)}" }) { totalCount } }`;
    const seen = await story.ask(shandong, LOOK);
    expect(seen).toEqual(await story.ask(organizer, LOOK));
    expect(seen['competition']).toMatchObject({
      hosts: [{ id: unionId(CITY) }, { id: unionId(370_000) }],
      hostNames: ['南昌市总工会', '山东省总工会'],
      events: [{ name: '临床技能', rounds: [{ name: '决赛' }] }],
    });
    expect((await story.ask(organizerAt(360_300), LOOK))['competition']).toBeNull();
    const mayChange = async (who: TestActor) =>
      (await story.ask(who, `{ competition(id: "${id}") { canWrite } }`))['competition'].canWrite;
    expect([await mayChange(organizer), await mayChange(organizerAt(360_000))]).toEqual([true, true]);
    expect([await mayChange(shandong), await mayChange(reader)]).toEqual([false, false]);
    expect(await story.codes(shandong, 'updateCompetition', { id, name: '改名竞赛' })).toEqual([
      'COMPETITION_NOT_FOUND',
    ]);
    expect(
      await story.codes(shandong, 'changeCompetitionStatus', { id, status: 'CANCELLED', reason: '不办了' }),
    ).toEqual(['COMPETITION_NOT_FOUND']);
    expect(await story.codes(organizer, 'updateCompetition', { id, coHosts: [] })).toEqual([]);
    expect((await story.ask(shandong, LOOK))['competition']).toBeNull();
  });
});

describe('when a competition goes through its life', () => {
  test('every step is guarded, and conditions are fixed once entries are closed', async () => {
    const id = await create({ startsOn: null, endsOn: null });
    expect(await to(id, 'ANNOUNCED')).toEqual(['NO_EVENTS']);
    const { id: eventId, rounds } = await addEvent(id, { minEntries: 2, rounds: [{ name: '初赛' }, { name: '决赛' }] });
    expect(await to(id, 'ANNOUNCED')).toEqual(['DATES_MISSING']);
    await story.run(organizer, 'updateCompetition', {
      id,
      startsOn: '2026-11-21',
      endsOn: '2026-11-22',
      entryOpensOn: '2026-11-22',
    });
    expect(await to(id, 'ANNOUNCED')).toEqual([]);
    expect(await to(id, 'RUNNING')).toEqual(['STATUS_OUT_OF_ORDER']);
    expect(await to(id, 'ENTRY_OPEN')).toEqual(['ENTRY_TOO_EARLY']);
    await story.run(organizer, 'updateCompetition', { id, entryOpensOn: '2026-11-20' });
    expect(await to(id, 'ENTRY_OPEN')).toEqual([]);
    expect(await to(id, 'ENTRY_CLOSED')).toEqual([
      'TOO_FEW_ENTRIES',
      'SCHEME_MISSING',
      'SCHEME_MISSING',
      'ADVANCEMENT_MISSING',
    ]);

    const uneven = {
      ...SIMPLE_SCHEME,
      parts: [{ ...SIMPLE_SCHEME.parts[0], aspects: SIMPLE_SCHEME.parts[0]!.aspects.slice(0, 1) }],
      tieBreaks: [],
    };
    expect(await story.codes(organizer, 'setMarkingScheme', { roundId: rounds[0]!.id, ...uneven })).toEqual([
      'MARKS_NOT_100',
    ]);
    for (const { id: roundId } of rounds)
      expect(await story.codes(organizer, 'setMarkingScheme', { roundId, ...SIMPLE_SCHEME })).toEqual([]);
    const advancement = { kind: 'TOP_PERCENT', value: '33.33', tie: 'ALL_IN' };
    expect(await story.codes(organizer, 'updateRound', { id: rounds[0]!.id, advancement })).toEqual([]);
    await story.run(organizer, 'addEntries', {
      competitionId: id,
      eventIds: [eventId],
      contestants: [{ name: '选手甲' }, { name: '选手乙' }],
    });
    expect(await to(id, 'ENTRY_CLOSED')).toEqual([]);

    const again = { roundId: rounds[0]!.id, ...SIMPLE_SCHEME };
    expect(await story.codes(organizer, 'setMarkingScheme', again)).toEqual(['REASON_MISSING']);
    expect(await story.codes(organizer, 'setMarkingScheme', { ...again, reason: '赛场设备更换' })).toEqual([]);
    expect(await story.codes(organizer, 'updateCompetition', { id, name: '改名竞赛' })).toEqual(['COMPETITION_FIXED']);
    const { competition: found } = await story.ask(
      organizer,
      `{ competition(id: "${id}") { conditionChanges { what reason } events { rounds { entrantCount advancement { kind value tie } schemeVersions { version } scheme { version tieBreaks { kind part criterion } parts { weight alarmSpread aspects { maxMarks } } } } } } }`,
    );
    expect(found.conditionChanges).toEqual([{ what: 'MARKING_SCHEME', reason: '赛场设备更换' }]);
    expect(found.events[0].rounds[0]).toEqual({
      entrantCount: 2,
      advancement,
      schemeVersions: [{ version: 2 }, { version: 1 }],
      scheme: {
        version: 2,
        tieBreaks: [{ kind: 'CRITERION', part: '实操', criterion: '工艺制定' }],
        parts: [{ weight: '100.00', alarmSpread: '15.00', aspects: [{ maxMarks: '60.00' }, { maxMarks: '40.00' }] }],
      },
    });
    expect(await to(id, 'CANCELLED')).toEqual(['REASON_MISSING']);
    expect(await to(id, 'CANCELLED', '因疫情取消')).toEqual([]);
    expect(await to(id, 'RUNNING')).toEqual(['STATUS_OUT_OF_ORDER']);
  });

  test('totals of its month follow at every level: when announced, entered, moved and cancelled', async () => {
    const summary = async (code: number, from = '2026-11-01', until = '2026-11-30') => {
      const { data, errors } = await world.ask<{ _entities: { competitionSummary: Record<string, number> }[] }>(
        national,
        `query($ids: [_Any!]!) { _entities(representations: $ids) { ... on TradeUnion { competitionSummary(period: { from: "${from}", until: "${until}" }) { competitions contestants } } } }`,
        { ids: [{ __typename: 'TradeUnion', id: unionId(code) }] },
      );
      expect(errors).toBeUndefined();
      const { competitions, contestants } = data!._entities[0]!.competitionSummary;
      return [competitions!, contestants!];
    };
    const before = await summary(100_000);
    const { id, eventId } = await opened();
    await story.run(organizer, 'addEntries', {
      competitionId: id,
      eventIds: [eventId],
      contestants: [{ name: '选手甲' }, { name: '选手乙' }],
    });
    expect(await summary(100_000)).toEqual([before[0]! + 1, before[1]! + 2]);
    const december = await summary(360_000, '2026-12-01', '2026-12-31');
    await story.run(organizer, 'updateCompetition', { id, startsOn: '2026-12-05', endsOn: '2026-12-05' });
    expect(await summary(100_000)).toEqual(before);
    expect(await summary(360_000, '2026-12-01', '2026-12-31')).toEqual([december[0]! + 1, december[1]! + 2]);
    await to(id, 'CANCELLED', '因疫情取消');
    expect(await summary(360_000, '2026-12-01', '2026-12-31')).toEqual(december);
    expect(await verifyRollups(world.database.pool, { since: '2026-01-01', until: '2026-12-31' })).toEqual([]);
  });
});

describe('when persons enter', () => {
  test('a team enters once where teams compete, each member where persons do', async () => {
    const { id, eventId } = await opened();
    const draftId = await create();
    const teamEvent = await addEvent(draftId, { name: '加油机检定', scoredUnit: 'TEAM', maxEntries: 1 });
    await to(draftId, 'ANNOUNCED');
    await to(draftId, 'ENTRY_OPEN');
    const team = {
      team: '附属医院代表队',
      contestants: [1, 2, 3, 4].map((number) => ({ name: `选手${number}`, personNo: `A${number}` })),
    };
    const enter = (competitionId: string, event: string, change: object = {}) =>
      story.run(
        organizer,
        'addEntries',
        { competitionId, eventIds: [event], ...team, ...change },
        'entries { label team { name members { name } } contestant { personNo } }',
      );
    expect((await enter(id, eventId))['entries']).toHaveLength(4);
    expect((await enter(draftId, teamEvent.id))['entries']).toMatchObject([
      { label: '附属医院代表队', contestant: null },
    ]);
    expect((await enter(id, eventId)).userErrors.map(({ code }) => code)).toEqual(Array(4).fill('ENTERED_TWICE'));
    expect(
      (await enter(draftId, teamEvent.id, { team: '另一队', contestants: [{ name: '选手九' }] })).userErrors,
    ).toMatchObject([{ code: 'EVENT_FULL' }]);
    const counts = await story.ask(
      organizer,
      `{ competition(id: "${id}") { teamCount contestantCount teams { members { name } } events { entryCount } } }`,
    );
    expect(counts['competition']).toMatchObject({ teamCount: 1, contestantCount: 4, events: [{ entryCount: 4 }] });
  });

  test('not before entries are open, nor in a foreign competition', async () => {
    const id = await create();
    const { id: eventId } = await addEvent(id);
    const entries = { competitionId: id, eventIds: [eventId], contestants: [{ name: '选手甲' }] };
    expect(await story.codes(organizer, 'addEntries', entries)).toEqual(['ENTRY_NOT_OPEN']);
    expect(await story.codes(shandong, 'addEntries', entries)).toEqual(['COMPETITION_NOT_FOUND']);
    expect(
      await story.codes(organizer, 'addEntries', { ...entries, contestants: [{ name: '' }], eventIds: [] }),
    ).toEqual(['EVENT_MISSING', 'NAME_INVALID']);
  });

  const send = async (id: string, text: string, dryRun: boolean) =>
    story.run(
      organizer,
      'importEntries',
      { competitionId: id, contentBase64: Buffer.from(text).toString('base64'), fileName: '报名表.csv', dryRun },
      'dryRun rows accepted rejected errors { row column code }',
    );

  test('a table is tried with every error by row, then taken in whole', async () => {
    const { id } = await opened({ maxPerUnion: 2 });
    const bad =
      '姓名,编号,代表队,工会编码,项目\n选手甲,1,一队,360102,\n选手甲,1,一队,360102,\n,3,一队,999999,\n选手丁,4,二队,360102,没有的项目\n选手戊,5,三队,360102,\n选手己,6,三队,360102,';
    const trial = await send(id, bad, true);
    expect(trial).toMatchObject({ userErrors: [], dryRun: true, rows: 6, accepted: 2, rejected: 4 });
    expect(trial['errors'].map(({ row, code }: any) => [row, code])).toEqual([
      [3, 'ENTERED_TWICE'],
      [4, 'NAME_INVALID'],
      [4, 'UNION_NOT_FOUND'],
      [5, 'EVENT_UNKNOWN'],
      [7, 'UNION_FULL'],
    ]);
    expect((await send(id, bad, false)).userErrors).toMatchObject([{ code: 'ROWS_REFUSED' }]);
    const good = `姓名,代表队\n${Array.from({ length: 64 }, (_, index) => `选手${index + 1},第${Math.floor(index / 4) + 1}队`).join('\n')}`;
    expect(await send(id, good, true)).toMatchObject({ rows: 64, accepted: 64, errors: [] });
    expect(await send(id, good, false)).toMatchObject({ rows: 64, accepted: 64, errors: [] });
    const counts = await story.ask(organizer, `{ competition(id: "${id}") { teamCount contestantCount } }`);
    expect(counts['competition']).toEqual({ teamCount: 16, contestantCount: 64 });
  });

  test('5,000 rows take as many statements as five', async () => {
    const file = (rows: number): string =>
      `姓名,编号\n${Array.from({ length: rows }, (_, index) => `选手${index},${index}`).join('\n')}`;
    const count = async (rows: number): Promise<number> => {
      const { id } = await opened();
      world.statements.length = 0;
      expect(await send(id, file(rows), false)).toMatchObject({ accepted: rows });
      return world.statements.length;
    };
    expect(await count(5_000)).toBe(await count(5));
  });
});

test('whether each of a list may be changed takes one statement', async () => {
  const count = async (query: string): Promise<number> => {
    world.statements.length = 0;
    await story.ask(organizer, query);
    return world.statements.length;
  };
  const listed = (field: string): string => `{ competitions(first: 50) { edges { node { id ${field} } } } }`;
  expect((await count(listed('canWrite'))) - (await count(listed('')))).toBe(1);
});

describe('without the right', () => {
  test.each([
    { who: 'nobody', actor: null, code: 'UNAUTHENTICATED' },
    { who: 'somebody without the scope', actor: { unionId: unionId(CITY), scopes: 'venue:read' }, code: 'FORBIDDEN' },
  ])('$who reads nothing but the public board', async ({ actor, code }) => {
    for (const query of [
      '{ competitions { totalCount } }',
      `{ competition(id: "${unionId(1)}") { id } }`,
      `{ lot(id: "${unionId(1)}") { id } }`,
    ]) {
      const { errors } = await world.ask(actor, query);
      expect(errors?.map((error) => error.extensions?.['code'])).toEqual([code]);
    }
    expect((await world.ask(actor, `{ liveBoard(roundId: "${unionId(1)}") { sequence } }`)).data).toEqual({
      liveBoard: null,
    });
  });

  test('readers and judges change nothing', async () => {
    for (const actor of [reader, judgeAt(CITY, 1)])
      await expect(story.run(actor, 'createCompetition', draft())).rejects.toThrow('FORBIDDEN');
  });
});
