import { namePinyin } from '@gonghui/kit';
import { demoId, seededRandom } from '@gonghui/kit/demo';
import { CourseKind, EnrolmentStatus, PhaseKind, TraineeRole } from '../course/course-values.js';
import type { DemoRow, Federation } from './demo-world.js';

/** Tables of training, in the order in which they can be written. */
export const TRAINING_TABLES = [
  'course',
  'course_phase',
  'course_session',
  'trainee',
  'enrolment',
  'phase_result',
  'attendance',
] as const;

/** Rows of training by table. */
export type TrainingRows = Readonly<Record<(typeof TRAINING_TABLES)[number], DemoRow[]>>;

/** Federations of divisions: the one of a code, and those below it. */
export interface Places {
  federation(code: string): Federation;
  below(code: string): readonly Federation[];
}

interface NewCourse {
  readonly key: string;
  readonly union: Federation;
  readonly name: string;
  readonly kind: CourseKind;
  readonly methods?: readonly string[];
  readonly heldOn: string;
  readonly endsOn?: string;
  readonly feeFen?: number | null;
  readonly capacity?: number;
  readonly status?: string;
  readonly note: string;
}

interface NewTrainee {
  readonly key: string;
  readonly home: Federation;
  readonly name: string;
  readonly role: TraineeRole;
  readonly more?: DemoRow;
}

/** Classes of S69 and their person-times: more than 30 and more than 1,700 as printed, so one more of each. */
const CLASSES = 31;
const CADRE_TIMES = 1_701;
/** Attendees of the class for democratic management: more than 200 as printed. */
const LARGE_CLASS = 201;
const CADRES = 640;

/** Person-times of post training as printed, in classes of at most 60. */
const POST_TIMES = 719;
const POST_CLASS = 60;
const POST_PERSONS = 430;

/** Sessions of agricultural training as printed. */
const AGRICULTURAL_SESSIONS = 25;

/** Persons trained and placed by S15: more than 1,000 as printed. */
const PLACED = 1_001;
const PLACED_CLASS = 100;

/**
 * Training as the articles print it: placed domestic workers (S15; F055–F060), farming and post skills (S42; F155,
 * F156), union cadres (S69; F244–F246), the three steps (S83; F294–F296). Persons are numbers, days and the number of
 * classes are made up where nothing is printed; a note on each course says what is.
 */
export function addTraining(places: Places): TrainingRows {
  const rows: TrainingRows = {
    course: [],
    course_phase: [],
    course_session: [],
    trainee: [],
    enrolment: [],
    phase_result: [],
    attendance: [],
  };
  const trainees = new Set<string>();
  const persons = new Set<string>();

  const addCourse = (
    course: NewCourse,
    sessions: readonly string[],
    people: readonly NewTrainee[],
    isListed = true,
  ) => {
    const id = demoId('course', course.key);
    const own = { course_id: id, union_id: course.union.id };
    rows.course.push({
      id,
      union_id: course.union.id,
      name: course.name,
      pinyin: namePinyin(course.name),
      kind: course.kind,
      methods: course.methods ?? [],
      status: course.status ?? 'FINISHED',
      starts_on: course.heldOn,
      ends_on: course.endsOn ?? sessions.at(-1) ?? course.heldOn,
      capacity: course.capacity ?? null,
      fee_fen: course.feeFen ?? null,
      note: course.note,
      created_by: 'demo',
    });
    const sessionIds = sessions.map((day, index) => {
      const sessionId = demoId('course session', `${course.key} ${index}`);
      rows.course_session.push({
        id: sessionId,
        ...own,
        topic: sessions.length > 1 ? `第 ${index + 1} 场` : course.name,
        held_on: day,
        was_held: true,
        has_list: isListed,
      });
      return sessionId;
    });
    for (const [index, { key, home, name, role, more }] of people.entries()) {
      const traineeId = demoId('trainee', key);
      if (!trainees.has(key)) rows.trainee.push({ id: traineeId, union_id: home.id, person_no: key });
      trainees.add(key);
      const isWaiting = course.capacity !== undefined && index >= course.capacity;
      const countedOn = isListed && !isWaiting ? (sessions[0] ?? null) : null;
      const inYear = `${key} ${countedOn?.slice(0, 4)}`;
      const enrolmentId = demoId('enrolment', `${course.key} ${key}`);
      rows.enrolment.push({
        id: enrolmentId,
        ...own,
        trainee_id: traineeId,
        home_union_id: home.id,
        name,
        person_no: key,
        role,
        status: isWaiting ? EnrolmentStatus.WAITING : EnrolmentStatus.ENROLLED,
        queue_number: index + 1,
        enrolled_at: `${course.heldOn}T00:00:00Z`,
        counted_on: countedOn,
        person_on: countedOn !== null && !persons.has(inYear) ? countedOn : null,
        ...more,
      });
      if (countedOn !== null) {
        persons.add(inYear);
        for (const sessionId of sessionIds)
          rows.attendance.push({
            session_id: sessionId,
            enrolment_id: enrolmentId,
            union_id: course.union.id,
            home_union_id: home.id,
          });
      }
    }
    return id;
  };

  addDomesticWork(places, addCourse);
  addRushan(places, addCourse);
  addBaicheng(places, addCourse);
  addThreeSteps(places, rows, addCourse);
  return rows;
}

type AddCourse = (
  course: NewCourse,
  sessions: readonly string[],
  people: readonly NewTrainee[],
  isListed?: boolean,
) => string;

function addDomesticWork(places: Places, addCourse: AddCourse): void {
  const yulin = places.federation('610800');
  const random = seededRandom('S15');
  /** Occupations with the band of monthly income where it is printed, yuan. */
  const work: readonly (readonly [occupation: string, from: number | null, to: number | null])[] = [
    ['月嫂', 8_000, 10_000],
    ['家政钟点工', null, null],
    ['养老护理员', null, null],
    ['育儿师', 4_000, 5_000],
  ];
  for (let from = 0, number = 1; from < PLACED; from += PLACED_CLASS, number++) {
    const day = `2021-${String(number).padStart(2, '0')}-10`;
    addCourse(
      {
        key: `S15 ${number}`,
        union: yulin,
        name: `免费母婴护理、家政培训班（第 ${number} 期）`,
        kind: CourseKind.RE_EMPLOYMENT,
        methods: ['CENTRALISED'],
        heldOn: day,
        feeFen: 0,
        note: '报道：免费；已培养 1000 多名月嫂、家政钟点工；育儿师月收入四五千元，月嫂 8000~10000 元（F055–F060）。期数、日期和名单为示例。',
      },
      [day],
      Array.from({ length: Math.min(PLACED_CLASS, PLACED - from) }, (_, index): NewTrainee => {
        const [occupation, low, high] = random.pick(work);
        const key = `YL-${String(from + index + 1).padStart(4, '0')}`;
        return {
          key,
          home: yulin,
          name: `学员 ${key}`,
          role: random.chance(0.6) ? TraineeRole.UNEMPLOYED : TraineeRole.FARMER,
          more: {
            occupation,
            placed_on: day,
            income_from_fen: low === null ? null : low * 100,
            income_to_fen: high === null ? null : high * 100,
          },
        };
      }),
    );
  }
}

function addRushan(places: Places, addCourse: AddCourse): void {
  const rushan = places.federation('371083');
  const random = seededRandom('S42');
  addCourse(
    {
      key: 'S42 farming',
      union: rushan,
      name: '农业技能培训',
      kind: CourseKind.AGRICULTURAL,
      methods: ['ON_SITE'],
      heldOn: '2023-01-05',
      note: '报道：农业技能培训 25 场（F155），未报人次。日期为示例。',
    },
    Array.from({ length: AGRICULTURAL_SESSIONS }, () => random.day('2023-01-05', '2023-04-11')).toSorted(),
    [],
    false,
  );
  for (let from = 0, number = 1; from < POST_TIMES; from += POST_CLASS, number++) {
    const day = random.day('2023-01-05', '2023-04-11');
    const first = random.between(0, POST_PERSONS - 1);
    addCourse(
      {
        key: `S42 post ${number}`,
        union: rushan,
        name: `岗位技能培训（第 ${number} 期）`,
        kind: CourseKind.POST_SKILLS,
        methods: ['CENTRALISED'],
        heldOn: day,
        note: '报道：岗位技能培训 719 人次（F156），未报场数。期数、日期和名单为示例。',
      },
      [day],
      Array.from({ length: Math.min(POST_CLASS, POST_TIMES - from) }, (_, index): NewTrainee => {
        const key = `RS-${String(((first + index) % POST_PERSONS) + 1).padStart(4, '0')}`;
        return { key, home: rushan, name: `职工 ${key}`, role: TraineeRole.WORKER };
      }),
    );
  }
}

function addBaicheng(places: Places, addCourse: AddCourse): void {
  const baicheng = places.federation('220800');
  const counties = places.below('220800');
  const homes = counties.length > 0 ? counties : [baicheng];
  const random = seededRandom('S69');
  const roles = [
    TraineeRole.UNION_CHAIR,
    TraineeRole.DEMOCRATIC_MANAGEMENT,
    TraineeRole.BARGAINING_INSTRUCTOR,
    TraineeRole.LIAISON,
  ];
  const person = (number: number, role: TraineeRole): NewTrainee => {
    const key = `BC-${String(number + 1).padStart(4, '0')}`;
    return { key, home: homes[number % homes.length]!, name: `工会干部 ${key}`, role };
  };
  const smaller = CLASSES - 1;
  const methods = ['INVITE_IN', 'GO_OUT', 'CENTRALISED', 'ONLINE', 'ON_SITE', 'EXPERT_QA'];
  for (let number = 1; number <= smaller; number++) {
    const share = Math.floor(((CADRE_TIMES - LARGE_CLASS) * number) / smaller);
    const size = share - Math.floor(((CADRE_TIMES - LARGE_CLASS) * (number - 1)) / smaller);
    const day = random.day('2022-01-10', '2022-11-30');
    const first = random.between(0, CADRES - 1);
    addCourse(
      {
        key: `S69 ${number}`,
        union: baicheng,
        name: `工会干部培训班（第 ${number} 期）`,
        kind: CourseKind.UNION_CADRE,
        methods: [methods[number % methods.length]!],
        heldOn: day,
        note: '报道：全市举办各类培训 30 余次，培训工会干部 1700 余人次（F245、F246）。日期和名单为示例。',
      },
      [day],
      Array.from({ length: size }, (_, index) => person((first + index) % CADRES, TraineeRole.CADRE)),
    );
  }
  addCourse(
    {
      key: 'S69 democratic management',
      union: baicheng,
      name: '“互联网+”企业民主管理与工资集体协商培训班',
      kind: CourseKind.UNION_CADRE,
      methods: ['ONLINE', 'EXPERT_QA'],
      heldOn: '2022-12-08',
      note: '报道：工会主席、民主管理工作人员、工资集体协商指导员、劳动关系工作联络员（信息员）等共计 200 余人（F244）。名单为示例。',
    },
    ['2022-12-08'],
    Array.from({ length: LARGE_CLASS }, (_, index) => person(index, roles[index % roles.length]!)),
  );
}

function addThreeSteps(places: Places, rows: TrainingRows, addCourse: AddCourse): void {
  const oilfield = places.federation('410900');
  const key = 'S83';
  const steps = [
    [PhaseKind.UNDERSTAND, '了解融入', '2021-06-25'],
    [PhaseKind.LEARN, '学习培训', '2021-10-20'],
    [PhaseKind.ASSESS, '考核评定', '2021-12-24'],
  ] as const;
  const people = [
    ['ZY-0001', 3],
    ['ZY-0002', 2],
    ['ZY-0003', 1],
  ] as const;
  const courseId = addCourse(
    {
      key,
      union: oilfield,
      name: '转岗职工“三步走”培训',
      kind: CourseKind.TRANSFER,
      methods: ['ON_SITE'],
      heldOn: '2021-06-24',
      endsOn: '2021-12-31',
      capacity: 3,
      status: 'RUNNING',
      note: '报道：了解融入、学习培训、考核评定 3 个阶段；一名转岗职工半年从“技能小白”成为班长（F294、F296）。其他学员和日期为示例。',
    },
    ['2021-06-24'],
    [
      ...people.map(([number, passed]): NewTrainee => ({
        key: number,
        home: oilfield,
        name: `转岗职工 ${number}`,
        role: TraineeRole.WORKER,
        more: passed === steps.length ? { completed_on: steps[passed - 1]![2] } : {},
      })),
      { key: 'ZY-0004', home: oilfield, name: '转岗职工 ZY-0004', role: TraineeRole.WORKER },
    ],
  );
  for (const [index, [kind, name, day]] of steps.entries()) {
    const phaseId = demoId('course phase', `${key} ${index}`);
    rows.course_phase.push({
      id: phaseId,
      course_id: courseId,
      union_id: oilfield.id,
      position: index + 1,
      kind,
      name,
    });
    for (const [number, passed] of people)
      if (index < passed)
        rows.phase_result.push({
          enrolment_id: demoId('enrolment', `${key} ${number}`),
          phase_id: phaseId,
          union_id: oilfield.id,
          home_union_id: oilfield.id,
          passed: true,
          assessed_on: day,
        });
  }
}
