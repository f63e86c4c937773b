import type { ImportColumn } from '@gonghui/kit';
import { ExamKind } from '../schedule/exam-kind.js';

/** Columns of an imported roster. */
export type RosterColumn = 'name' | 'identity' | 'union' | 'gynaecological' | 'cervical' | 'breast';

/** The columns with their headings in Chinese and English. */
export const ROSTER_COLUMNS: readonly ImportColumn<RosterColumn>[] = [
  { key: 'name', headings: ['姓名', 'name'], isRequired: true },
  { key: 'identity', headings: ['身份证号', '身份证号码', '公民身份号码', 'identityNumber'], isRequired: true },
  { key: 'union', headings: ['工会编码', '单位编码', 'unionCode', 'union'] },
  { key: 'gynaecological', headings: ['上次妇科检查', '妇科检查日期', 'lastGynaecological'] },
  { key: 'cervical', headings: ['上次宫颈癌检查', '宫颈癌检查日期', 'lastCervical'] },
  { key: 'breast', headings: ['上次乳腺癌检查', '乳腺癌检查日期', 'lastBreast'] },
];

/** The column that holds the last examination of a kind. */
export const EXAM_COLUMNS: readonly (readonly [RosterColumn, ExamKind])[] = [
  ['gynaecological', ExamKind.GYNAECOLOGICAL],
  ['cervical', ExamKind.CERVICAL],
  ['breast', ExamKind.BREAST],
];
