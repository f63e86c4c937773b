import { describe, expect, test } from 'vitest';
import { checkContest, type ContestDescription } from './check-contest.js';
import { checkQuestion, type QuestionDraft } from './check-question.js';

const question: QuestionDraft = {
  kind: 'SINGLE',
  body: '工会的基本职责是什么？',
  options: ['维权', '盈利'],
  correct: [1],
};
const contest: ContestDescription = {
  name: '民主管理知识竞赛',
  opensAt: 0,
  closesAt: 1,
  minutes: 30,
  maxAttempts: 3,
  paper: [{ kind: 'SINGLE', count: 10, marks: 2 }],
};
const faults = (checks: readonly (readonly [string, string, string | null])[]): string[] =>
  checks.flatMap(([field, , problem]) => (problem ? field : []));

describe('when a question is written', () => {
  test.each<[string, Partial<QuestionDraft>, string[]]>([
    ['as it should be', {}, []],
    ['with one option', { options: ['维权'] }, ['options']],
    ['with the same option twice', { options: ['维权', '维权 '] }, ['options']],
    ['with an empty option', { options: ['维权', ' '] }, ['options.1']],
    ['with nothing right', { correct: [] }, ['correct']],
    ['with two right of which one may be chosen', { correct: [1, 2] }, ['correct']],
    ['with one right of several', { kind: 'MULTIPLE' }, ['correct']],
    ['with an option that is none', { correct: [3] }, ['correct']],
    ['without a text', { body: '' }, ['body']],
  ])('%s: %3$j', (_how, changes, fields) => expect(faults(checkQuestion({ ...question, ...changes }))).toEqual(fields));
});

describe('when a contest is described', () => {
  test.each<[string, Partial<ContestDescription>, string[]]>([
    ['as it should be', {}, []],
    ['with no time', { closesAt: 0 }, ['closesAt']],
    ['without a minute', { minutes: 0 }, ['minutes']],
    ['without attempts', { maxAttempts: 0 }, ['maxAttempts']],
    ['without questions', { paper: [] }, ['paper']],
    ['with too many marks', { paper: [{ kind: 'SINGLE', count: 100, marks: 100 }] }, ['paper']],
    ['with a kind twice', { paper: [contest.paper[0]!, contest.paper[0]!] }, ['paper']],
  ])('%s: %3$j', (_how, changes, fields) => expect(faults(checkContest({ ...contest, ...changes }))).toEqual(fields));
});
