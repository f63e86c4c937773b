import { rollup } from '@gonghui/kit';
import { startTestSubgraph, type TestActor, type TestSubgraph } from '@gonghui/kit/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { competition } from '../index.js';
import { organizerAt, storyIn, type Story } from '../testing/competition-story.js';
import { organizationStandIn, plantTree, unionId } from '../testing/organization-stand-in.js';
import { drawQuestions } from './rules/draw-questions.js';
import { seededBelow } from './seeded-below.js';

/** Members as the organization subgraph counts them, in as few columns as that takes. */
const withMembers = {
  ...organizationStandIn,
  migrations: [
    ...organizationStandIn.migrations,
    {
      name: '20261121_members',
      up: [
        `create table organization.membership_return (
           union_id uuid not null, period date not null, until date, members int not null, primary key (union_id, period))`,
        ...rollup({
          table: 'organization.membership_return',
          union: 'union_id',
          from: 'period',
          until: 'until',
          indicators: { 'organization.members': 'members' },
        }).up(),
      ],
    },
  ],
};

const organizer = organizerAt(360_100);
const county: TestActor = { unionId: unionId(360_102), scopes: 'competition:read', accountId: 'county' };
const MINUTE = 60_000;
const OPEN = Date.parse('2022-12-01T01:00:00Z');

let now = OPEN - MINUTE;
let world: TestSubgraph;
let story: Story<any>;
let contestId: string;
const codes = new Map<string, string>();

beforeAll(async () => {
  world = await startTestSubgraph([withMembers, competition], () => new Date(now));
  await plantTree(world.database);
  await world.database.pool.query(
    `insert into organization.membership_return values ($1, '2022-01-01', null, 40), ($2, '2022-01-01', '2022-11-01', 10), ($2, '2022-11-01', null, 8)`,
    [unionId(360_102), unionId(360_121)],
  );
  story = storyIn(world);
});
afterAll(() => world.close());

const description = {
  name: '民主管理网络竞赛',
  opensAt: new Date(OPEN).toISOString(),
  closesAt: new Date(OPEN + 100 * MINUTE).toISOString(),
  minutes: 30,
  maxAttempts: 2,
  paper: [
    { kind: 'SINGLE', count: 2, marks: 2 },
    { kind: 'TRUE_FALSE', count: 1, marks: 1 },
  ],
};

const ENTRY =
  'entry { state mayReview attempts { number isOver score seconds } questions { id kind options chosen marks } }';
const ask = (code: string) =>
  story.ask(null, `query($code: String!) { contestEntry(code: $code) { ${ENTRY.slice(8, -2)} } }`, { code });
const start = (code: string, number: number) =>
  story.run(null as never, 'startContestAttempt', { code, number }, ENTRY);
const answer = (code: string, number: number, answers: object[]) =>
  story.run(null as never, 'saveContestAnswers', { code, number, answers }, ENTRY);
const submit = (code: string, number: number) =>
  story.run(null as never, 'submitContestAttempt', { code, number }, ENTRY);
const refusals = (payload: any): string[] => payload.userErrors.map(({ code }: { code: string }) => code);

/** Answers the first `right` questions of the paper as they should be, the others not. */
const answersFor = async (questions: readonly any[], right: number) => {
  const { rows } = await world.database.pool.query('select id, correct from competition.question');
  const correct = new Map(rows.map((row) => [row.id, row.correct as number[]]));
  return questions.map(({ id }, index) => {
    const [held] = correct.get(id)!;
    return { questionId: id, chosen: [index < right ? held : held === 1 ? 2 : 1] };
  });
};

describe('when a contest is prepared', () => {
  test('its questions are frozen when it is announced, and a change makes another version', async () => {
    const { bank } = await story.run(
      organizer,
      'createQuestionBank',
      { unionId: unionId(360_100), name: '民主管理题库' },
      'bank { id }',
    );
    expect(
      await story.codes(organizer, 'createQuestionBank', { unionId: unionId(360_100), name: '民主管理题库' }),
    ).toEqual(['BANK_KNOWN']);
    const save = (input: object) =>
      story.run(organizer, 'saveQuestion', { bankId: bank.id, ...input }, 'question { id version usedAt options }');
    for (let index = 1; index <= 4; index++)
      await save({
        kind: 'SINGLE',
        body: `第 ${index} 题？`,
        options: ['甲', '乙', '丙'],
        correct: [(index % 3) + 1],
        explanation: '依据工会法',
      });
    expect(refusals(await save({ kind: 'SINGLE', body: '？', options: ['甲'], correct: [2] }))).toEqual([
      'QUESTION_INVALID',
      'OPTIONS_INVALID',
      'CORRECT_INVALID',
    ]);

    const { contest } = await story.run(
      organizer,
      'createContest',
      { unionId: unionId(360_100), bankId: bank.id, ...description },
      'contest { id status fullMarks poolSize }',
    );
    expect(contest).toMatchObject({ status: 'DRAFT', fullMarks: 5, poolSize: null });
    contestId = contest.id;
    expect(await story.codes(organizer, 'announceContest', { id: contestId })).toEqual(['QUESTIONS_MISSING']);
    const { question } = await save({ kind: 'TRUE_FALSE', body: '职代会每年至少召开一次。', correct: [1] });
    expect(question).toMatchObject({ version: 1, usedAt: null, options: ['正确', '错误'] });
    expect(
      (await save({ questionId: question.id, kind: 'TRUE_FALSE', body: '职代会每年至少开一次会。', correct: [1] }))
        .question,
    ).toMatchObject({ id: question.id, version: 1 });

    expect(await story.codes(organizer, 'announceContest', { id: contestId })).toEqual([]);
    expect(await story.codes(organizer, 'announceContest', { id: contestId })).toEqual(['CONTEST_FIXED']);
    expect(await story.codes(organizer, 'updateContest', { id: contestId, ...description })).toEqual(['CONTEST_FIXED']);
    const changed = await save({ questionId: question.id, kind: 'TRUE_FALSE', body: '职代会从不召开。', correct: [2] });
    expect(changed.question).toMatchObject({ version: 2, usedAt: null });
    expect(
      refusals(await save({ questionId: question.id, kind: 'TRUE_FALSE', body: '再改一次。', correct: [2] })),
    ).toEqual(['QUESTION_RETIRED']);
    const { questionBank } = await story.ask(
      organizer,
      `{ questionBank(id: "${bank.id}") { questionCount questions { totalCount edges { node { id version } } } } }`,
    );
    expect(questionBank).toMatchObject({ questionCount: 5, questions: { totalCount: 5 } });
    expect(questionBank.questions.edges.map(({ node }: any) => node.id)).not.toContain(question.id);
  });

  test('persons are added by hand and by table, once each, and get codes that are shown once', async () => {
    const add = (persons: object[], homeUnionId = unionId(360_102)) =>
      story.codes(organizer, 'addContestParticipants', { contestId, homeUnionId, persons });
    expect(
      await add([
        { name: '学员甲', personNo: '1' },
        { name: '学员乙', personNo: '2' },
      ]),
    ).toEqual([]);
    expect(await add([{ name: '学员甲', personNo: '1' }])).toEqual(['PERSON_TWICE']);
    expect(await add([{ name: '外省', personNo: '1' }], unionId(370_300))).toEqual(['UNION_NOT_FOUND']);
    const table = (text: string, dryRun: boolean) =>
      story.run(
        organizer,
        'importContestParticipants',
        { contestId, fileName: '名单.csv', dryRun, contentBase64: Buffer.from(text).toString('base64') },
        'accepted rejected errors { row column code }',
      );
    expect(
      await table('姓名,编号,工会编码\n学员丙,1,360121\n,2,360121\n学员丁,1,360102\n学员戊,9,370300\n', true),
    ).toMatchObject({
      accepted: 1,
      rejected: 3,
      errors: [
        { row: 3, column: '姓名', code: 'NAME_INVALID' },
        { row: 4, column: '编号', code: 'PERSON_TWICE' },
        { row: 5, column: '工会编码', code: 'UNION_NOT_FOUND' },
      ],
    });
    expect(await table('姓名,编号,工会编码\n学员丙,1,360121\n', false)).toMatchObject({ accepted: 1, userErrors: [] });
    const issued = await story.run(
      organizer,
      'issueContestCodes',
      { contestId },
      'codes { name unionName code participantId }',
    );
    expect(issued.codes).toHaveLength(3);
    for (const { name, code } of issued.codes) codes.set(name, code);
    expect(codes.get('学员甲')).toMatch(/^([2-9A-Z]{4}-){3}[2-9A-Z]{4}$/);
    expect(await story.codes(organizer, 'issueContestCodes', { contestId })).toEqual(['CODES_ISSUED']);
    const old = codes.get('学员丙')!;
    const again = await story.run(
      organizer,
      'issueContestCodes',
      { contestId, participantIds: [issued.codes.find(({ name }: any) => name === '学员丙').participantId] },
      'codes { code }',
    );
    codes.set('学员丙', again.codes[0].code);
    expect(await ask(old)).toEqual({ contestEntry: null });
  });
});

describe('when somebody takes part', () => {
  test('nothing begins before its time, and an unknown code opens nothing', async () => {
    expect((await ask('AAAA-AAAA-AAAA-AAAA')).contestEntry).toBeNull();
    expect(refusals(await start('AAAA-AAAA-AAAA-AAAA', 1))).toEqual(['ENTRY_CODE_UNKNOWN']);
    const code = codes.get('学员甲')!;
    expect((await ask(code.toLowerCase().replaceAll('-', ' '))).contestEntry).toMatchObject({ state: 'NOT_OPEN' });
    expect(refusals(await start(code, 1))).toEqual(['CONTEST_NOT_OPEN']);
    now = OPEN;
  });

  test('two clicks at once begin one attempt, and its seed gives its paper again', async () => {
    const code = codes.get('学员甲')!;
    const [one, two] = await Promise.all([start(code, 1), start(code, 1)]);
    expect([refusals(one), refusals(two)]).toEqual([[], []]);
    expect(two.entry.questions).toEqual(one.entry.questions);
    expect(one.entry).toMatchObject({
      state: 'RUNNING',
      attempts: [{ number: 1, isOver: false, score: null, seconds: null }],
    });
    const { rows } = await world.database.pool.query(
      `select attempt.seed, attempt.questions, (select jsonb_agg(jsonb_build_object('id', id, 'kind', kind)) from competition.question where id = any(contest.pool)) as pool
         from competition.contest_attempt attempt join competition.contest on contest.id = attempt.contest_id`,
    );
    expect(rows).toHaveLength(1);
    expect(drawQuestions(rows[0].pool, description.paper, seededBelow(rows[0].seed))).toEqual(rows[0].questions);
    expect(one.entry.questions.map(({ id }: any) => id)).toEqual(rows[0].questions);
  });

  test('answers may be sent twice and changed, and what is wrong is refused', async () => {
    const code = codes.get('学员甲')!;
    const { contestEntry } = await ask(code);
    const answers = await answersFor(contestEntry.questions, 1);
    for (const _ of [1, 2]) expect(refusals(await answer(code, 1, answers))).toEqual([]);
    expect(refusals(await answer(code, 1, [{ questionId: contestEntry.questions[0].id, chosen: [1, 2] }]))).toEqual([
      'ANSWER_INVALID',
    ]);
    expect(refusals(await answer(code, 1, [{ questionId: contestId, chosen: [1] }]))).toEqual(['QUESTION_NOT_FOUND']);
    expect(refusals(await answer(code, 2, answers))).toEqual(['ATTEMPT_UNKNOWN']);
    const { rows } = await world.database.pool.query(
      'select count(*)::int as answers, sum(marks)::int as marks from competition.contest_answer',
    );
    expect(rows).toEqual([{ answers: 3, marks: 2 }]);
    now += 10 * MINUTE;
    const [one, two] = await Promise.all([submit(code, 1), submit(code, 1)]);
    expect([refusals(one), refusals(two)]).toEqual([[], []]);
    expect(two.entry).toMatchObject({
      state: 'READY',
      mayReview: false,
      attempts: [{ isOver: true, score: 2, seconds: 600 }],
      questions: [],
    });
    expect(refusals(await answer(code, 1, answers))).toEqual(['ATTEMPT_OVER']);
    expect(
      await story.ask(null, 'query($code: String!) { contestReview(code: $code, number: 1) { id } }', { code }),
    ).toEqual({ contestReview: null });
  });

  test('late answers are refused, those in time count, and a lost connection loses none of them', async () => {
    const code = codes.get('学员甲')!;
    const { entry } = await start(code, 2);
    await answer(code, 2, await answersFor(entry.questions, 3));
    now += 31 * MINUTE;
    expect(refusals(await answer(code, 2, await answersFor(entry.questions, 0)))).toEqual(['ATTEMPT_OVER']);
    const { contestEntry } = await ask(code);
    expect(contestEntry).toMatchObject({
      state: 'USED',
      mayReview: true,
      attempts: [{ score: 2 }, { isOver: true, score: 5, seconds: 1800 }],
    });
    expect(refusals(await start(code, 3))).toEqual(['ATTEMPTS_USED']);
    const { contestReview } = await story.ask(
      null,
      'query($code: String!) { contestReview(code: $code, number: 2) { correct chosen marks explanation } }',
      { code },
    );
    expect(contestReview).toHaveLength(3);
    for (const { correct, chosen } of contestReview) expect(chosen).toEqual(correct);
  });

  test('the best attempt is ranked, the shorter time first, equals share a rank, all attempts are kept', async () => {
    for (const [name, right, minutes] of [
      ['学员乙', 3, 5],
      ['学员丙', 3, 5],
    ] as const) {
      const code = codes.get(name)!;
      const { entry } = await start(code, 1);
      await answer(code, 1, await answersFor(entry.questions, right));
      now += minutes * MINUTE;
      await submit(code, 1);
    }
    const { contest } = await story.ask(
      organizer,
      `{ contest(id: "${contestId}") { registeredCount participantCount attemptCount ranking { totalCount edges { node { rank score seconds attemptNumber attemptCount participant { name attempts { number score seed answers { marks question { body } } } } } } } } }`,
    );
    expect(contest).toMatchObject({
      registeredCount: 3,
      participantCount: 3,
      attemptCount: 4,
      ranking: { totalCount: 3 },
    });
    const nodes = contest.ranking.edges.map(({ node }: any) => node);
    expect(nodes.map(({ rank, score, seconds }: any) => [rank, score, seconds])).toEqual([
      [1, 5, 300],
      [1, 5, 300],
      [3, 5, 1800],
    ]);
    expect(nodes[2]).toMatchObject({
      attemptNumber: 2,
      attemptCount: 2,
      participant: { name: '学员甲', attempts: [{ score: 2 }, { score: 5 }] },
    });
    expect(nodes[2].participant.attempts[0].answers.map(({ marks }: any) => marks)).toEqual([2, 0, 0]);
  });

  test('participation is told by union, with the members of the day', async () => {
    const { contest } = await story.ask(
      organizer,
      `{ contest(id: "${contestId}") { participation { asOf total { participants members rate } areas { union { id } isOwn registered participants members rate } } } }`,
    );
    expect(contest.participation).toMatchObject({
      asOf: '2022-12-01',
      total: { participants: 3, members: 48, rate: 3 / 48 },
    });
    expect(contest.participation.areas).toEqual([
      { union: { id: unionId(360_121) }, isOwn: false, registered: 1, participants: 1, members: 8, rate: 1 / 8 },
      { union: { id: unionId(360_102) }, isOwn: false, registered: 2, participants: 2, members: 40, rate: 2 / 40 },
      { union: { id: unionId(360_190) }, isOwn: false, registered: 0, participants: 0, members: null, rate: null },
    ]);
    const { data } = await world.ask<any>(
      organizer,
      'query($ids: [_Any!]!) { _entities(representations: $ids) { ... on TradeUnion { competitionSummary(period: { from: "2022-12-01", until: "2022-12-31" }) { contests contestParticipants } } } }',
      { ids: [{ __typename: 'TradeUnion', id: unionId(360_100) }] },
    );
    expect(data!._entities[0].competitionSummary).toEqual({ contests: 1, contestParticipants: 3 });
  });
});

describe('with the scope of others', () => {
  test('a union below sees the contest and its own persons, ranked among all', async () => {
    const { contest } = await story.ask(
      county,
      `{ contest(id: "${contestId}") { name ranking { edges { node { rank participant { name } } } } participants { totalCount } participation { total { union { id } participants } } } }`,
    );
    expect(contest.ranking.edges.map(({ node }: any) => [node.rank, node.participant.name])).toEqual([
      [1, '学员乙'],
      [3, '学员甲'],
    ]);
    expect(contest).toMatchObject({
      participants: { totalCount: 2 },
      participation: { total: { union: { id: unionId(360_102) }, participants: 2 } },
    });
    const writer = { ...county, scopes: 'competition:read competition:write' };
    expect(await story.codes(writer, 'cancelContest', { id: contestId, reason: '停电了' })).toEqual([
      'CONTEST_NOT_FOUND',
    ]);
    const CAN = `{ contest(id: "${contestId}") { canWrite } }`;
    expect((await story.ask(writer, CAN)).contest.canWrite).toBe(false);
    expect((await story.ask(organizer, CAN)).contest.canWrite).toBe(true);
    const { data, errors } = await world.ask<any>(county, `{ contest(id: "${contestId}") { id bank { id } } }`);
    expect(errors?.[0]?.extensions?.['code'] ?? (data?.contest.bank === null ? 'FORBIDDEN' : null)).toBe('FORBIDDEN');
  });

  test('a foreign organizer sees nothing of it', async () => {
    const foreign = organizerAt(370_000);
    expect(
      await story.ask(
        foreign,
        `{ contest(id: "${contestId}") { id } contests { totalCount } questionBanks { totalCount } }`,
      ),
    ).toEqual({ contest: null, contests: { totalCount: 0 }, questionBanks: { totalCount: 0 } });
    for (const [name, input] of [
      ['announceContest', { id: contestId }],
      ['issueContestCodes', { contestId }],
      [
        'addContestParticipants',
        { contestId, homeUnionId: unionId(370_000), persons: [{ name: '学员', personNo: '1' }] },
      ],
    ] as const)
      expect(await story.codes(foreign, name, input)).toEqual(['CONTEST_NOT_FOUND']);
  });

  test('a code opens no more than its own attempts: what is right stays with those who write', async () => {
    const client = await world.database.pool.connect();
    try {
      await client.query('set role gonghui_competition');
      for (const table of ['question', 'contest_participant', 'contest_attempt', 'contest_answer'])
        expect((await client.query(`select from competition.${table}`)).rowCount).toBe(0);
    } finally {
      await client.query('reset role');
      client.release();
    }
  });

  test('lists take the same number of statements however many there are', async () => {
    const question =
      '{ contests { edges { node { registeredCount participantCount attemptCount participants { edges { node { name attempts { score } } } } } } } }';
    const count = async (): Promise<number> => {
      world.statements.length = 0;
      await story.ask(organizer, question);
      return world.statements.length;
    };
    const one = await count();
    const { contest } = await story.ask(organizer, `{ contest(id: "${contestId}") { bank { id } } }`);
    for (const index of [1, 2]) {
      const made = await story.run(
        organizer,
        'createContest',
        {
          unionId: unionId(360_100),
          bankId: contest.bank.id,
          ...description,
          name: `竞赛 ${index}`,
          closesAt: '2023-01-01T00:00:00Z',
        },
        'contest { id }',
      );
      await story.run(organizer, 'addContestParticipants', {
        contestId: made.contest.id,
        homeUnionId: unionId(360_102),
        persons: [{ name: '学员', personNo: '1' }],
      });
    }
    expect(await count()).toBe(one);
    expect(one).toBeLessThanOrEqual(9);
  });
});
