import { checkLine, checkReason, type Problem } from '@gonghui/kit/rules';

/** A question as it is written. */
export interface QuestionDraft {
  readonly kind: string;
  readonly topic?: string | null;
  readonly body: string;
  readonly options: readonly string[];
  readonly correct: readonly number[];
  readonly explanation?: string | null;
}

/** Most options of a question. Design. */
export const MAX_OPTIONS = 8;

/** Options of every question of kind TRUE_FALSE. */
export const TRUE_FALSE_OPTIONS: readonly string[] = ['正确', '错误'];

/** What is wrong with a question: field, code, reason. */
export function checkQuestion(draft: QuestionDraft): readonly (readonly [field: string, code: string, Problem])[] {
  const { kind, topic, body, options, correct, explanation } = draft;
  const several = kind === 'MULTIPLE';
  return [
    ['body', 'QUESTION_INVALID', checkReason(body, 'The question')],
    ['topic', 'TEXT_INVALID', checkLine(topic, 'The topic')],
    ['explanation', 'TEXT_INVALID', explanation ? checkReason(explanation, 'The explanation') : null],
    [
      'options',
      'OPTIONS_INVALID',
      kind === 'TRUE_FALSE' || (options.length >= 2 && options.length <= MAX_OPTIONS)
        ? null
        : `A question has 2 to ${MAX_OPTIONS} options.`,
    ],
    ...options.map((option, index): readonly [string, string, Problem] => [
      `options.${index}`,
      'OPTIONS_INVALID',
      option.trim() === '' ? 'An option has a text.' : checkLine(option, 'The option'),
    ]),
    [
      'options',
      'OPTIONS_INVALID',
      new Set(options.map((option) => option.trim())).size === options.length ? null : 'Two options are the same.',
    ],
    [
      'correct',
      'CORRECT_INVALID',
      correct.every((number) => Number.isInteger(number) && number >= 1 && number <= options.length) &&
      new Set(correct).size === correct.length &&
      (several ? correct.length >= 2 : correct.length === 1)
        ? null
        : several
          ? 'Mark at least two options that hold.'
          : 'Mark the one option that holds.',
    ],
  ];
}
