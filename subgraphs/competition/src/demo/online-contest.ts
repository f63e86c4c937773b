import { namePinyin } from '@gonghui/kit';
import { demoId, seededRandom } from '@gonghui/kit/demo';
import { drawQuestions, type PaperPart } from '../contest/rules/draw-questions.js';
import { markAnswer } from '../contest/rules/mark-answer.js';
import { seededBelow } from '../contest/seeded-below.js';
import type { DemoRow } from './demo-world.js';
import type { Places } from './training.js';

/** Tables of online contests, in the order in which they can be written. */
export const CONTEST_TABLES = [
  'question_bank',
  'question',
  'contest',
  'contest_participant',
  'contest_attempt',
  'contest_answer',
] as const;

/** Rows of online contests by table. */
export type ContestRows = Readonly<Record<(typeof CONTEST_TABLES)[number], DemoRow[]>>;

const PARTICIPANTS = 120;

const PAPER: readonly PaperPart[] = [
  { kind: 'SINGLE', count: 4, marks: 10 },
  { kind: 'MULTIPLE', count: 2, marks: 20 },
  { kind: 'TRUE_FALSE', count: 2, marks: 10 },
];

/** Questions: kind, text, options, numbers of those that hold, why. */
const QUESTIONS: readonly (readonly [string, string, readonly string[], readonly number[], string])[] = [
  [
    'SINGLE',
    '工会的基本职责是什么？',
    ['维护职工合法权益、竭诚服务职工群众', '组织生产', '管理财务', '招聘员工'],
    [1],
    '工会法第六条。',
  ],
  [
    'SINGLE',
    '企业实行民主管理的基本形式是什么？',
    ['股东会', '职工代表大会', '董事会', '监事会'],
    [2],
    '工会法第六条。',
  ],
  [
    'SINGLE',
    '基层工会委员会由谁选举产生？',
    ['上级工会', '行政领导', '会员大会或者会员代表大会', '董事会'],
    [3],
    '工会法第十条。',
  ],
  [
    'SINGLE',
    '企业有会员多少人以上，应当建立基层工会委员会？',
    ['五人', '十人', '二十五人', '五十人'],
    [3],
    '工会法第十一条。',
  ],
  [
    'SINGLE',
    '建立工会组织的单位按每月全部职工工资总额的百分之几拨缴工会经费？',
    ['百分之一', '百分之二', '百分之三', '百分之五'],
    [2],
    '工会法第四十三条。',
  ],
  [
    'SINGLE',
    '集体合同草案应当提交谁讨论通过？',
    ['董事会', '上级工会', '职工代表大会或者全体职工', '劳动行政部门'],
    [3],
    '劳动法第三十三条。',
  ],
  [
    'MULTIPLE',
    '工资集体协商可以就哪些事项进行协商？',
    ['工资分配形式', '年度工资水平及其调整', '奖金和津贴', '企业对外投资'],
    [1, 2, 3],
    '工资集体协商试行办法第七条。',
  ],
  [
    'MULTIPLE',
    '下列哪些属于职工代表大会的职权？',
    ['审议建议', '审查通过集体合同草案', '民主评议', '任命法定代表人'],
    [1, 2, 3],
    '企业民主管理规定。',
  ],
  [
    'MULTIPLE',
    '工会经费的来源包括哪些？',
    ['会员缴纳的会费', '单位拨缴的经费', '工会所属事业上缴的收入', '人民政府的补助'],
    [1, 2, 3, 4],
    '工会法第四十三条。',
  ],
  ['TRUE_FALSE', '企业不得因职工参加工会活动而解除劳动合同。', ['正确', '错误'], [1], '工会法第二十二条。'],
  ['TRUE_FALSE', '厂务公开只须向企业管理人员公开。', ['正确', '错误'], [2], '厂务公开面向全体职工。'],
  ['TRUE_FALSE', '职工代表大会每年至少召开一次。', ['正确', '错误'], [1], '企业民主管理规定。'],
];

/**
 * An online contest of the cadres of Baicheng (S70). Nothing is printed of it but that it was held: questions, persons
 * and results are made up. Nobody has a code: codes are shown once, to whoever issues them.
 */
export function addOnlineContest(places: Places): ContestRows {
  const rows: ContestRows = {
    question_bank: [],
    question: [],
    contest: [],
    contest_participant: [],
    contest_attempt: [],
    contest_answer: [],
  };
  const union = places.federation('220800');
  const below = places.below('220800');
  const homes = below.length > 0 ? below : [union];
  const own = { union_id: union.id };
  const bankId = demoId('question bank', 'S70');
  const contestId = demoId('contest', 'S70');
  const opensAt = '2022-12-01T00:00:00Z';
  rows.question_bank.push({ id: bankId, ...own, name: '企业民主管理知识题库', created_by: 'demo' });
  const questions = QUESTIONS.map(([kind, body, options, correct, explanation], index) => {
    const id = demoId('question', `S70 ${index}`);
    rows.question.push({
      id,
      bank_id: bankId,
      ...own,
      lineage_id: id,
      version: 1,
      kind,
      topic: '民主管理',
      body,
      options,
      correct,
      explanation,
      used_at: opensAt,
    });
    return { id, kind, correct, optionCount: options.length };
  });
  const byId = new Map(questions.map((question) => [question.id, question]));
  const name = '民主管理知识网络竞赛（云端练兵）';
  rows.contest.push({
    id: contestId,
    ...own,
    bank_id: bankId,
    name,
    pinyin: namePinyin(name),
    status: 'ANNOUNCED',
    rules: '每人三次机会，取最好成绩；成绩相同，用时短者在前。题目、人员和成绩为示例。',
    opens_at: opensAt,
    closes_at: '2022-12-11T00:00:00Z',
    minutes: 20,
    max_attempts: 3,
    paper: PAPER,
    pool: questions.map(({ id }) => id).toSorted(),
    created_by: 'demo',
  });
  const random = seededRandom('S70');
  for (let index = 0; index < PARTICIPANTS; index++) {
    const key = `BC-${String(index + 1).padStart(4, '0')}`;
    const home = homes[index % homes.length]!;
    const participantId = demoId('contest participant', key);
    const shared = { contest_id: contestId, ...own, home_union_id: home.id };
    const attempts = random.chance(0.75) ? random.between(1, 3) : 0;
    const skill = 0.4 + random.next() * 0.5;
    let countedOn: string | null = null;
    for (let number = 1; number <= attempts; number++) {
      const id = demoId('contest attempt', `${key} ${number}`);
      const started = new Date(Date.parse(opensAt) + (number * 3 - 2) * 86_400_000 + random.between(0, 36_000_000));
      const seed = id.replaceAll('-', '').slice(0, 24);
      const drawn = drawQuestions(questions, PAPER, seededBelow(seed));
      const at = (seconds: number): string => new Date(started.getTime() + seconds * 1000).toISOString();
      let score = 0;
      for (const [position, questionId] of drawn.entries()) {
        const question = byId.get(questionId)!;
        const chosen = random.chance(skill + number * 0.05) ? question.correct : [random.between(1, 2)];
        const marks = markAnswer(question, chosen, PAPER.find(({ kind }) => kind === question.kind)!.marks);
        score += marks;
        rows.contest_answer.push({
          attempt_id: id,
          question_id: questionId,
          ...own,
          chosen,
          marks,
          answered_at: at(20 * (position + 1)),
        });
      }
      countedOn ??= started.toISOString().slice(0, 10);
      rows.contest_attempt.push({
        id,
        ...shared,
        participant_id: participantId,
        number,
        seed,
        questions: drawn,
        started_at: at(0),
        due_at: at(1_200),
        submitted_at: at(random.between(200, 900)),
        score,
      });
    }
    rows.contest_participant.push({
      id: participantId,
      ...shared,
      name: `工会干部 ${key}`,
      person_no: key,
      counted_on: countedOn,
    });
  }
  return rows;
}
