import type { ImportColumn } from '@gonghui/kit';
import { ExamKind } from '../schedule/exam-kind.js';
import { HonourLevel } from './honour-level.js';

/** Columns of an imported roster. */
export type RosterColumn = 'name' | 'identity' | 'union' | 'gynaecological' | 'cervical' | 'breast' | 'honour';

/** The columns with their headings in Chinese and English. */
export const ROSTER_COLUMNS: readonly ImportColumn<RosterColumn>[] = [
  { key: 'name', headings: ['姓名', 'name'], isRequired: true },
  { key: 'identity', headings: ['身份证号', '身份证号码', '公民身份号码', 'identityNumber'], isRequired: true },
  { key: 'union', headings: ['工会编码', '单位编码', 'unionCode', 'union'] },
  { key: 'gynaecological', headings: ['上次妇科检查', '妇科检查日期', 'lastGynaecological'] },
  { key: 'cervical', headings: ['上次宫颈癌检查', '宫颈癌检查日期', 'lastCervical'] },
  { key: 'breast', headings: ['上次乳腺癌检查', '乳腺癌检查日期', 'lastBreast'] },
  { key: 'honour', headings: ['劳模级别', '劳模称号', 'honourLevel'] },
];

/** The column that holds the last examination of a kind. */
export const EXAM_COLUMNS: readonly (readonly [RosterColumn, ExamKind])[] = [
  ['gynaecological', ExamKind.GYNAECOLOGICAL],
  ['cervical', ExamKind.CERVICAL],
  ['breast', ExamKind.BREAST],
];

/** How files write the level of a model worker; somebody who is none leaves it empty. */
export const HONOUR_WORDS: ReadonlyMap<string, HonourLevel | null> = new Map<string, HonourLevel | null>([
  ['', null],
  ['全国', HonourLevel.NATIONAL],
  ['全国劳模', HonourLevel.NATIONAL],
  ['NATIONAL', HonourLevel.NATIONAL],
  ['省部级', HonourLevel.PROVINCIAL_MINISTERIAL],
  ['省级', HonourLevel.PROVINCIAL_MINISTERIAL],
  ['部级', HonourLevel.PROVINCIAL_MINISTERIAL],
  ['PROVINCIAL_MINISTERIAL', HonourLevel.PROVINCIAL_MINISTERIAL],
  ['市级', HonourLevel.MUNICIPAL],
  ['MUNICIPAL', HonourLevel.MUNICIPAL],
]);
