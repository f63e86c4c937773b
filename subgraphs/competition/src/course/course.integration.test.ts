import { startTestSubgraph, type TestActor, type TestSubgraph } from '@gonghui/kit/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { competition } from '../index.js';
import { organizerAt, storyIn, type Story } from '../testing/competition-story.js';
import { organizationStandIn, plantTree, unionId } from '../testing/organization-stand-in.js';

const organizer = organizerAt(360_100);
const county: TestActor = { unionId: unionId(360_102), scopes: 'competition:read', accountId: 'county' };

let world: TestSubgraph;
let story: Story<any>;
beforeAll(async () => {
  world = await startTestSubgraph([organizationStandIn, competition], () => new Date('2022-06-20T02:00:00Z'));
  await plantTree(world.database);
  story = storyIn(world);
});
afterAll(() => world.close());

const description = {
  name: '母婴护理培训班',
  kind: 'RE_EMPLOYMENT',
  startsOn: '2022-06-01',
  endsOn: '2022-06-30',
  fee: '0',
};
const create = async (changes: object = {}, status: 'ENROLLING' | 'RUNNING' = 'ENROLLING'): Promise<string> => {
  const { course } = await story.run(
    organizer,
    'createCourse',
    { unionId: unionId(360_100), ...description, ...changes },
    'course { id }',
  );
  for (const next of status === 'RUNNING' ? ['ENROLLING', 'RUNNING'] : ['ENROLLING'])
    expect(await story.codes(organizer, 'changeCourseStatus', { id: course.id, status: next })).toEqual([]);
  return course.id;
};
const person = (number: number, role = 'WORKER') => ({ name: `学员${number}`, personNo: String(number), role });
const enrol = (courseId: string, numbers: readonly number[], homeUnionId = unionId(360_102)) =>
  story.run(
    organizer,
    'enrol',
    { courseId, homeUnionId, persons: numbers.map((number) => person(number)) },
    'enrolments { id name status }',
  );
const statuses = async (courseId: string): Promise<string[]> => {
  const { course } = await story.ask(
    organizer,
    `{ course(id: "${courseId}") { enrolments { edges { node { personNo status } } } } }`,
  );
  return course.enrolments.edges.map(({ node }: any) => `${node.personNo} ${node.status}`);
};
const summary = async (union: number) => {
  const { data } = await world.ask<any>(
    organizer,
    'query($ids: [_Any!]!) { _entities(representations: $ids) { ... on TradeUnion { competitionSummary(period: { from: "2022-01-01", until: "2022-12-31" }) { courses courseSessions trainees trainedPersons } } } }',
    { ids: [{ __typename: 'TradeUnion', id: unionId(union) }] },
  );
  return data!._entities[0].competitionSummary;
};
const hold = async (courseId: string, heldOn: string, enrolmentIds: readonly string[] | null): Promise<string> => {
  const { session } = await story.run(
    organizer,
    'addCourseSession',
    { courseId, topic: '新生儿护理', heldOn },
    'session { id }',
  );
  expect(await story.codes(organizer, 'recordCourseAttendance', { sessionId: session.id, enrolmentIds })).toEqual([]);
  return session.id;
};

describe('when persons enrol', () => {
  test('places are given in order, those who come later wait, and a withdrawal lets the first of them in', async () => {
    const courseId = await create({ capacity: 2 });
    const first = await enrol(courseId, [1, 2, 3]);
    expect(first.enrolments.map(({ status }: any) => status)).toEqual(['ENROLLED', 'ENROLLED', 'WAITING']);
    await enrol(courseId, [4]);
    expect(
      await story.codes(organizer, 'enrol', { courseId, homeUnionId: unionId(360_102), persons: [person(1)] }),
    ).toEqual(['PERSON_TWICE']);
    const withdraw = { id: first.enrolments[0].id, reason: '家中有事' };
    expect(await story.codes(organizer, 'withdrawEnrolment', withdraw)).toEqual([]);
    expect(await story.codes(organizer, 'withdrawEnrolment', withdraw)).toEqual(['ENROLMENT_WITHDRAWN']);
    expect(await statuses(courseId)).toEqual(['1 WITHDRAWN', '2 ENROLLED', '3 ENROLLED', '4 WAITING']);
    await enrol(courseId, [1]);
    expect(await statuses(courseId)).toEqual(['2 ENROLLED', '3 ENROLLED', '4 WAITING', '1 WAITING']);
    expect(await story.codes(organizer, 'updateCourse', { id: courseId, ...description, capacity: 1 })).toEqual([
      'CAPACITY_TAKEN',
    ]);
    expect(await story.codes(organizer, 'updateCourse', { id: courseId, ...description, capacity: 3 })).toEqual([]);
    expect(await statuses(courseId)).toEqual(['2 ENROLLED', '3 ENROLLED', '4 ENROLLED', '1 WAITING']);
  });

  test('many in the same second never get more places than there are', async () => {
    const courseId = await create({ name: '家政培训班', capacity: 3 });
    await Promise.all(Array.from({ length: 8 }, (_, index) => enrol(courseId, [10 + index])));
    const found = await statuses(courseId);
    expect(found.filter((one) => one.endsWith(' ENROLLED'))).toHaveLength(3);
    expect(found.slice(0, 3).every((one) => one.endsWith(' ENROLLED'))).toBe(true);
    expect(found).toHaveLength(8);
  });

  test('a table is tried first, with every error and its row, then all of it enters or nothing', async () => {
    const courseId = await create({ name: '农业技能培训', kind: 'AGRICULTURAL', capacity: 1 });
    const table = (text: string, dryRun: boolean) =>
      story.run(
        organizer,
        'importEnrolments',
        { courseId, fileName: '名单.csv', dryRun, contentBase64: Buffer.from(text).toString('base64') },
        'accepted rejected errors { row column code value }',
      );
    const bad = '姓名,编号,身份,工会编码\n学员甲,1,农民,360121\n学员乙,1,农民,360121\n,,老板,370300\n';
    const errors = [
      { row: 3, column: '编号', code: 'PERSON_TWICE', value: '1' },
      { row: 4, column: '姓名', code: 'NAME_INVALID', value: '' },
      { row: 4, column: '编号', code: 'PERSON_NO_INVALID', value: '' },
      { row: 4, column: '身份', code: 'ROLE_UNKNOWN', value: '老板' },
      { row: 4, column: '工会编码', code: 'UNION_NOT_FOUND', value: '370300' },
    ];
    const tried = await table(bad, true);
    expect(tried).toMatchObject({ accepted: 1, rejected: 2 });
    expect(tried.errors).toEqual(expect.arrayContaining(errors));
    expect(tried.errors).toHaveLength(errors.length);
    expect((await table(bad, false)).userErrors).toMatchObject([{ code: 'ROWS_REFUSED' }]);
    expect(await statuses(courseId)).toEqual([]);
    const good = '姓名,编号,身份,工会编码\n学员甲,1,农民,360121\n学员乙,2,职工,\n';
    expect(await table(good, true)).toMatchObject({ accepted: 2, errors: [] });
    expect(await statuses(courseId)).toEqual([]);
    expect(await table(good, false)).toMatchObject({ accepted: 2, userErrors: [] });
    expect(await statuses(courseId)).toEqual(['1 ENROLLED', '2 WAITING']);
  });
});

describe('when sessions are held', () => {
  test('persons and person-times are counted apart, exact at once, and follow a correction', async () => {
    const before = await summary(360_121);
    const one = await create({ name: '工会干部培训一', kind: 'UNION_CADRE' }, 'RUNNING');
    const two = await create({ name: '工会干部培训二', kind: 'UNION_CADRE' }, 'RUNNING');
    const inOne = (await enrol(one, [21, 22], unionId(360_121))).enrolments.map(({ id }: any) => id);
    const inTwo = (await enrol(two, [21, 23], unionId(360_121))).enrolments.map(({ id }: any) => id);
    const session = await hold(one, '2022-06-02', inOne);
    await hold(one, '2022-06-03', inOne);
    await hold(two, '2022-06-04', inTwo);
    const gained = async () => {
      const after = await summary(360_121);
      return [after.trainees - before.trainees, after.trainedPersons - before.trainedPersons];
    };
    expect(await gained()).toEqual([4, 3]);
    const { course } = await story.ask(
      organizer,
      `{ course(id: "${one}") { personTimes heldSessionCount sessions { heldOn attendeeCount } roleCounts { role count } } }`,
    );
    expect(course).toEqual({
      personTimes: 2,
      heldSessionCount: 2,
      sessions: [
        { heldOn: '2022-06-02', attendeeCount: 2 },
        { heldOn: '2022-06-03', attendeeCount: 2 },
      ],
      roleCounts: [{ role: 'WORKER', count: 2 }],
    });
    // He was at neither: what the other course counts of him becomes the person.
    await story.run(organizer, 'recordCourseAttendance', { sessionId: session, enrolmentIds: [inOne[1]] });
    await hold(one, '2022-06-05', [inOne[1]]);
    const { rows } = await world.database.pool.query(
      `select id from competition.course_session where course_id = $1 and held_on = '2022-06-03'`,
      [one],
    );
    await story.run(organizer, 'recordCourseAttendance', { sessionId: rows[0].id, enrolmentIds: [inOne[1]] });
    expect(await gained()).toEqual([3, 3]);
  });

  test('two courses that count the same person at once count one person', async () => {
    const before = await summary(360_100);
    const ids = [await create({ name: '同一人一' }, 'RUNNING'), await create({ name: '同一人二' }, 'RUNNING')];
    const sessions = await Promise.all(
      ids.map(async (courseId) => {
        const { enrolments } = await enrol(courseId, [99]);
        const { session } = await story.run(
          organizer,
          'addCourseSession',
          { courseId, topic: '公共课', heldOn: '2022-06-06' },
          'session { id }',
        );
        return { sessionId: session.id, enrolmentIds: [enrolments[0].id] };
      }),
    );
    await Promise.all(sessions.map((input) => story.run(organizer, 'recordCourseAttendance', input)));
    const after = await summary(360_100);
    expect([after.trainees - before.trainees, after.trainedPersons - before.trainedPersons]).toEqual([2, 1]);
  });

  test('a session without a list says nothing of who was there, and no average is made of it (S42)', async () => {
    const id = await create({ unionId: unionId(360_121), name: '农业技能培训', kind: 'AGRICULTURAL' }, 'RUNNING');
    await hold(id, '2022-06-07', null);
    const { trainingStatistics } = await story.ask(
      organizer,
      `{ trainingStatistics(unionId: "${unionId(360_121)}", year: 2022) { total { courses sessions personTimes averageAttendance } byKind { kind sessions personTimes persons averageAttendance } } }`,
    );
    expect(trainingStatistics).toEqual({
      total: { courses: 1, sessions: 1, personTimes: null, averageAttendance: null },
      byKind: [{ kind: 'AGRICULTURAL', sessions: 1, personTimes: null, persons: null, averageAttendance: null }],
    });
  });

  test('only who has a place, at a session that has come, in a course that runs', async () => {
    const courseId = await create({ name: '岗位培训', kind: 'POST_SKILLS', capacity: 1 });
    const { enrolments } = await enrol(courseId, [31, 32]);
    const { session } = await story.run(
      organizer,
      'addCourseSession',
      { courseId, topic: '安全生产', heldOn: '2022-06-25' },
      'session { id }',
    );
    expect(
      await story.codes(organizer, 'addCourseSession', { courseId, topic: '安全生产', heldOn: '2022-07-01' }),
    ).toEqual(['DATES_INVALID']);
    expect(await story.codes(organizer, 'recordCourseAttendance', { sessionId: session.id })).toEqual([
      'COURSE_NOT_RUNNING',
    ]);
    await story.run(organizer, 'changeCourseStatus', { id: courseId, status: 'RUNNING' });
    expect(await story.codes(organizer, 'recordCourseAttendance', { sessionId: session.id })).toEqual([
      'DATE_IN_FUTURE',
    ]);
    const { session: held } = await story.run(
      organizer,
      'addCourseSession',
      { courseId, topic: '安全生产', heldOn: '2022-06-20' },
      'session { id }',
    );
    expect(
      await story.codes(organizer, 'recordCourseAttendance', { sessionId: held.id, enrolmentIds: [enrolments[1].id] }),
    ).toEqual(['ENROLMENT_NOT_FOUND']);
    expect(
      await story.codes(organizer, 'placeTrainee', {
        enrolmentId: enrolments[0].id,
        occupation: '月嫂',
        placedOn: '2022-06-20',
      }),
    ).toEqual(['NOT_TRAINED']);
  });
});

describe('when a worker changes his post in three steps (S83)', () => {
  test('each is passed in order, skipping is refused, and at the end he works independently', async () => {
    const courseId = await create(
      {
        name: '转岗培训',
        kind: 'TRANSFER',
        phases: [
          { kind: 'UNDERSTAND', name: '了解融入' },
          { kind: 'LEARN', name: '学习培训' },
          { kind: 'ASSESS', name: '考核评定' },
        ],
      },
      'RUNNING',
    );
    const { enrolments } = await enrol(courseId, [41]);
    const { course } = await story.ask(organizer, `{ course(id: "${courseId}") { phases { id kind } } }`);
    const [understand, learn, assess] = course.phases.map(({ id }: any) => id);
    const take = (phaseId: string, passed = true) =>
      story.run(
        organizer,
        'assessPhase',
        { enrolmentId: enrolments[0].id, phaseId, passed, assessment: '92 分' },
        'enrolment { isIndependent completedOn phaseResults { phaseId passed } }',
      );
    expect((await take(understand)).userErrors).toEqual([]);
    expect((await take(assess)).userErrors).toMatchObject([{ code: 'PHASE_SKIPPED' }]);
    expect((await take(learn, false)).userErrors).toEqual([]);
    expect((await take(assess)).userErrors).toMatchObject([{ code: 'PHASE_SKIPPED' }]);
    await take(learn);
    const certify = { enrolmentId: enrolments[0].id, certificateNumber: 'ZG-2022-0001' };
    expect(await story.codes(organizer, 'certifyTrainee', certify)).toEqual(['NOT_COMPLETED']);
    const { enrolment } = await take(assess);
    expect(enrolment).toMatchObject({
      isIndependent: true,
      completedOn: '2022-06-20',
      phaseResults: [{ passed: true }, { passed: true }, { passed: true }],
    });
    expect((await take(assess)).userErrors).toMatchObject([{ code: 'PHASE_PASSED' }]);
    expect(await story.codes(organizer, 'certifyTrainee', certify)).toEqual([]);
    expect(await story.codes(organizer, 'updateCourse', { id: courseId, ...description, phases: [] })).toEqual([
      'PHASES_FIXED',
    ]);
  });
});

describe('when persons find work after a course (S15)', () => {
  test('the list of placements is by occupation, with the band of incomes', async () => {
    const courseId = await create({ name: '月嫂培训' }, 'RUNNING');
    const { enrolments } = await enrol(courseId, [51, 52]);
    await hold(
      courseId,
      '2022-06-10',
      enrolments.map(({ id }: any) => id),
    );
    for (const [index, [from, to]] of [
      ['8000', '9000'],
      ['8500', '10000'],
    ].entries())
      expect(
        await story.codes(organizer, 'placeTrainee', {
          enrolmentId: enrolments[index].id,
          occupation: '月嫂',
          placedOn: '2022-06-15',
          incomeFrom: from,
          incomeTo: to,
        }),
      ).toEqual([]);
    expect(
      await story.codes(organizer, 'placeTrainee', {
        enrolmentId: enrolments[0].id,
        occupation: '月嫂',
        placedOn: '2022-06-15',
        incomeFrom: '9000',
        incomeTo: '1',
      }),
    ).toEqual(['INCOME_INVALID']);
    const { course } = await story.ask(
      organizer,
      `{ course(id: "${courseId}") { fee placedCount placements { occupation count incomeFrom incomeTo } } }`,
    );
    expect(course).toEqual({
      fee: '0.00',
      placedCount: 2,
      placements: [{ occupation: '月嫂', count: 2, incomeFrom: '8000.00', incomeTo: '10000.00' }],
    });
  });
});

describe('with the scope of others', () => {
  test('a union below sees the course and its own persons, and changes nothing', async () => {
    const courseId = await create({ name: '市级公开课' });
    await enrol(courseId, [61]);
    await enrol(courseId, [61], unionId(360_121));
    const { course } = await story.ask(
      county,
      `{ course(id: "${courseId}") { name enrolledCount enrolments { totalCount } } }`,
    );
    expect(course).toEqual({ name: '市级公开课', enrolledCount: 1, enrolments: { totalCount: 1 } });
    const writer = { ...county, scopes: 'competition:read competition:write' };
    expect(
      await story.codes(writer, 'enrol', { courseId, homeUnionId: unionId(360_102), persons: [person(62)] }),
    ).toEqual(['COURSE_NOT_FOUND']);
    expect(await story.codes(writer, 'changeCourseStatus', { id: courseId, status: 'RUNNING' })).toEqual([
      'COURSE_NOT_FOUND',
    ]);
    const CAN = `{ course(id: "${courseId}") { canWrite } }`;
    expect((await story.ask(writer, CAN)).course.canWrite).toBe(false);
    expect((await story.ask(organizer, CAN)).course.canWrite).toBe(true);
  });

  test('a foreign organizer sees nothing of it', async () => {
    const courseId = await create({ name: '本市培训', capacity: 1 });
    const { enrolments } = await enrol(courseId, [71]);
    const foreign = organizerAt(370_000);
    expect(
      await story.ask(
        foreign,
        `{ course(id: "${courseId}") { id } courses { totalCount } trainingStatistics(unionId: "${unionId(360_100)}", year: 2022) { year } }`,
      ),
    ).toEqual({ course: null, courses: { totalCount: 0 }, trainingStatistics: null });
    expect(await story.codes(foreign, 'withdrawEnrolment', { id: enrolments[0].id, reason: '不该可以' })).toEqual([
      'ENROLMENT_NOT_FOUND',
    ]);
  });

  test('lists take the same number of statements however many there are', async () => {
    const question =
      '{ courses(first: 50) { edges { node { enrolledCount waitingCount personTimes heldSessionCount phases { name } sessions { attendeeCount attendeeIds } roleCounts { count } placements { count } enrolments { edges { node { isIndependent phaseResults { passed } } } } } } } }';
    const count = async (): Promise<number> => {
      world.statements.length = 0;
      await story.ask(organizer, question);
      return world.statements.length;
    };
    const before = await count();
    for (const number of [81, 82]) await enrol(await create({ name: `更多 ${number}` }), [number]);
    expect(await count()).toBe(before);
    expect(before).toBeLessThanOrEqual(17);
  });
});
