import type { ImportColumn } from '@gonghui/kit';
import { ExamKind } from '../schedule/exam-kind.js';
import type { Outcome } from './rules/after-result.js';

/** Columns of a provider's file of results. */
export type ResultColumn = 'identity' | 'kind' | 'outcome';

/** The columns with their headings in Chinese and English. */
export const RESULT_COLUMNS: readonly ImportColumn<ResultColumn>[] = [
  { key: 'identity', headings: ['身份证号', '身份证号码', '公民身份号码', 'identityNumber'], isRequired: true },
  { key: 'kind', headings: ['检查项目', '项目', 'exam', 'kind'], isRequired: true },
  { key: 'outcome', headings: ['结果', '检查结果', 'result', 'outcome'], isRequired: true },
];

/** How files write an examination. */
export const KIND_WORDS: ReadonlyMap<string, ExamKind> = new Map([
  ['妇科', ExamKind.GYNAECOLOGICAL],
  ['妇科检查', ExamKind.GYNAECOLOGICAL],
  ['GYNAECOLOGICAL', ExamKind.GYNAECOLOGICAL],
  ['宫颈癌', ExamKind.CERVICAL],
  ['宫颈癌检查', ExamKind.CERVICAL],
  ['CERVICAL', ExamKind.CERVICAL],
  ['乳腺癌', ExamKind.BREAST],
  ['乳腺癌检查', ExamKind.BREAST],
  ['BREAST', ExamKind.BREAST],
]);

/** How files write a result. */
export const OUTCOME_WORDS: ReadonlyMap<string, Outcome> = new Map([
  ['正常', 'NORMAL'],
  ['未见异常', 'NORMAL'],
  ['NORMAL', 'NORMAL'],
  ['异常', 'ABNORMAL'],
  ['ABNORMAL', 'ABNORMAL'],
  ['阳性', 'POSITIVE'],
  ['POSITIVE', 'POSITIVE'],
]);
