import { checkName, checkRange, checkReason, type Problem } from '@gonghui/kit/rules';
import { fullMarks, type PaperPart } from './draw-questions.js';

/** A contest as it is described. Times are milliseconds since 1970. */
export interface ContestDescription {
  readonly name: string;
  readonly rules?: string | null;
  readonly opensAt: number;
  readonly closesAt: number;
  readonly minutes: number;
  readonly maxAttempts: number;
  readonly paper: readonly PaperPart[];
}

/** Most questions of a paper, and marks of all of them. Design. */
const MAX_QUESTIONS = 200;
const MAX_MARKS = 1_000;

/** What is wrong with a contest: field, code, reason. */
export function checkContest(
  contest: ContestDescription,
): readonly (readonly [field: string, code: string, Problem])[] {
  const { name, rules, opensAt, closesAt, minutes, maxAttempts, paper } = contest;
  const count = paper.reduce((sum, part) => sum + part.count, 0);
  return [
    ['name', 'NAME_INVALID', checkName(name)],
    ['rules', 'TEXT_INVALID', rules ? checkReason(rules, 'The rules') : null],
    ['closesAt', 'DATES_INVALID', closesAt > opensAt ? null : 'A contest closes after it opens.'],
    ['minutes', 'LIMIT_INVALID', checkRange(minutes, 1, 600, 'The minutes of an attempt')],
    ['maxAttempts', 'LIMIT_INVALID', checkRange(maxAttempts, 1, 100, 'The number of attempts')],
    [
      'paper',
      'PAPER_INVALID',
      count >= 1 && count <= MAX_QUESTIONS
        ? null
        : `A paper has 1 to ${MAX_QUESTIONS} questions; this one has ${count}.`,
    ],
    [
      'paper',
      'PAPER_INVALID',
      fullMarks(paper) <= MAX_MARKS ? null : `All questions together are worth at most ${MAX_MARKS} marks.`,
    ],
    [
      'paper',
      'PAPER_INVALID',
      new Set(paper.map(({ kind }) => kind)).size === paper.length
        ? null
        : 'Each kind of question stands once in a paper.',
    ],
    ...paper.flatMap(({ count: questions, marks }, index): (readonly [string, string, Problem])[] => [
      [`paper.${index}.count`, 'PAPER_INVALID', checkRange(questions, 1, MAX_QUESTIONS, 'The number of questions')],
      [`paper.${index}.marks`, 'PAPER_INVALID', checkRange(marks, 1, 100, 'The marks of a question')],
    ]),
  ];
}
