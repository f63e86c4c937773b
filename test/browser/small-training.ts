import { ask, change, unused } from './graph.js';

const ORGANIZER = 'shaanxi.organizer';

/** An online contest of Shaanxi that is open, one that is being prepared, and a course that takes enrolments. */
export interface SmallTraining {
  readonly bankId: string;
  readonly questionId: string;
  /** Is open; one person with a code. */
  readonly contestId: string;
  readonly participantId: string;
  readonly code: string;
  readonly draftId: string;
  readonly courseId: string;
  readonly enrolmentId: string;
  readonly sessionId: string;
}

let training: Promise<SmallTraining> | undefined;

/** Made once in each process that tests run in. */
export const smallTraining = (): Promise<SmallTraining> => (training ??= hold());

async function hold(): Promise<SmallTraining> {
  const { tradeUnion } = await ask(ORGANIZER, '{ tradeUnion(code: "610000") { id } }');
  const unionId: string = tradeUnion.id;
  const { bank } = await change(ORGANIZER, 'createQuestionBank', 'bank { id }', { unionId, name: `题库 ${unused()}` });
  const { question } = await change(ORGANIZER, 'saveQuestion', 'question { id }', {
    bankId: bank.id,
    kind: 'SINGLE',
    body: '灭火器压力表指针在哪一区域表示正常？',
    options: ['红色', '绿色', '黄色'],
    correct: [2],
    explanation: '绿色区域表示压力正常。',
  });
  const prepare = async (): Promise<string> => {
    const { contest } = await change(ORGANIZER, 'createContest', 'contest { id }', {
      unionId,
      bankId: bank.id,
      name: `安全知识竞答 ${unused()}`,
      opensAt: '2026-01-01T00:00:00Z',
      closesAt: '2099-12-31T00:00:00Z',
      minutes: 30,
      maxAttempts: 2,
      paper: [{ kind: 'SINGLE', count: 1, marks: 10 }],
    });
    return contest.id;
  };
  const draftId = await prepare();
  const contestId = await prepare();
  await change(ORGANIZER, 'announceContest', 'contest { id }', { id: contestId });
  const { participants } = await change(ORGANIZER, 'addContestParticipants', 'participants { id }', {
    contestId,
    homeUnionId: unionId,
    persons: [{ name: '职工甲', personNo: 'A001' }],
  });
  const { codes } = await change(ORGANIZER, 'issueContestCodes', 'codes { code }', { contestId });
  return {
    bankId: bank.id,
    questionId: question.id,
    contestId,
    participantId: participants[0].id,
    code: codes[0].code,
    draftId,
    ...(await hearOf(unionId)),
  };
}

async function hearOf(unionId: string): Promise<Pick<SmallTraining, 'courseId' | 'enrolmentId' | 'sessionId'>> {
  const { course } = await change(ORGANIZER, 'createCourse', 'course { id }', {
    unionId,
    name: `焊工培训 ${unused()}`,
    kind: 'POST_SKILLS',
    startsOn: '2026-12-01',
    endsOn: '2026-12-10',
    capacity: 1,
    phases: [
      { kind: 'UNDERSTAND', name: '理论' },
      { kind: 'ASSESS', name: '考核' },
    ],
  });
  const courseId: string = course.id;
  await change(ORGANIZER, 'changeCourseStatus', 'course { id }', { id: courseId, status: 'ENROLLING' });
  const { enrolments } = await change(ORGANIZER, 'enrol', 'enrolments { id }', {
    courseId,
    homeUnionId: unionId,
    persons: ['职工甲', '职工乙'].map((name, index) => ({ name, personNo: `B00${index}`, role: 'WORKER' })),
  });
  const { session } = await change(ORGANIZER, 'addCourseSession', 'session { id }', {
    courseId,
    topic: '焊接安全',
    heldOn: '2026-12-01',
  });
  return { courseId, enrolmentId: enrolments[0].id, sessionId: session.id };
}
