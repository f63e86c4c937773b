import { demoId } from '@gonghui/kit/demo';
import { careSubjectPlace, type CareSubject } from '../care/care-case.entity.js';
import { careCorrectionPlace, type CareCorrectionWords } from '../care/care-correction.entity.js';
import { CareRecordKind } from '../care/care-record-kind.js';
import { CareVisitKind } from '../care/care-visit-kind.js';
import { careStepPlace } from '../care/care-step.entity.js';
import { careNotePlace } from '../care/care-visit.entity.js';
import { continuity, type CareCourse } from '../care/rules/continuity.js';
import { blindIndex, encryptField } from '../privacy/field-cipher.js';
import type { FieldKeys } from '../privacy/field-keys.js';
import { addDays } from '../rules/days.js';
import { personId } from './people-demo-rows.js';

type DemoRow = Readonly<Record<string, unknown>>;

/** Tables of care, those first that others refer to. */
export const CARE_TABLES = [
  'care_case',
  'care_interval',
  'care_visit',
  'care_step',
  'care_correction',
  'care_visit_due',
] as const;

/** A course of care to write. */
interface DemoCare {
  readonly serial: number;
  readonly alias: string;
  readonly illness: string;
  readonly isSevere: boolean;
  readonly openedOn: string;
  readonly closedOn: string | null;
  readonly days: number;
  readonly visits: readonly string[];
  readonly steps: readonly (readonly [text: string, plannedOn: string, doneOn: string | null])[];
  /** A visit of which the day was logged wrongly, and the day after which that was put right. */
  readonly corrected?: { readonly from: string; readonly to: string; readonly on: string };
}

/** So many visits at the same interval. */
const every = (days: number, times: number, from: string): readonly string[] =>
  Array.from({ length: times }, (_, at) => addDays(from, days * (at + 1)));

/**
 * The course of Huang Tao (alias): 916 days without a gap (S86). Its days, and the other cases, are made up. It stands
 * in Liaoning, where there is a handler's account.
 */
const CARES: readonly DemoCare[] = [
  {
    serial: 101,
    alias: '黄涛',
    illness: '突发脑梗，卧病在床；专家紧急救治，病情稳定后居家康复',
    isSevere: true,
    openedOn: '2019-03-01',
    closedOn: '2021-09-01',
    days: 30,
    visits: every(30, 30, '2019-03-01'),
    steps: [
      ['协调诊疗专家紧急救治', '2019-03-05', '2019-03-02'],
      ['康复医生上门评估，制定训练方案', '2019-04-01', '2019-03-31'],
      ['床边坐起、扶墙站立训练', '2019-12-31', '2019-12-20'],
      ['独立行走训练，家属照护指导', '2021-06-30', '2021-06-12'],
    ],
  },
  {
    serial: 105,
    alias: '林安',
    illness: '肺部手术后恢复',
    isSevere: true,
    openedOn: '2026-03-02',
    closedOn: null,
    days: 30,
    visits: [
      '2026-03-30',
      '2026-04-27',
      '2026-06-08',
      '2026-07-06',
      '2026-08-03',
      '2026-09-01',
      '2026-09-29',
      '2026-10-28',
    ],
    steps: [
      ['呼吸训练，每日两次', '2026-06-30', '2026-06-25'],
      ['复查后调整训练强度', '2026-12-15', null],
      ['协助返岗评估', '2027-03-31', null],
    ],
    corrected: { from: '2026-06-18', to: '2026-06-08', on: '2026-06-22' },
  },
  {
    serial: 110,
    alias: '周宁',
    illness: '膝关节置换后居家康复',
    isSevere: false,
    openedOn: '2026-08-10',
    closedOn: null,
    days: 120,
    visits: ['2026-09-15', '2026-11-10'],
    steps: [['下肢力量训练', '2026-12-31', null]],
  },
  {
    serial: 113,
    alias: '何平',
    illness: '家庭变故后定期探望',
    isSevere: false,
    openedOn: '2026-09-01',
    closedOn: null,
    days: 60,
    visits: ['2026-09-20'],
    steps: [],
  },
];

/** The rows of care in the hands of one account; none without it. @param unionId federation that looks after the people */
export function careDemoRows(
  keys: FieldKeys,
  unionId: string,
  handlerId: string | undefined,
): Record<(typeof CARE_TABLES)[number], DemoRow[]> {
  const rows: Record<(typeof CARE_TABLES)[number], DemoRow[]> = {
    care_case: [],
    care_interval: [],
    care_visit: [],
    care_step: [],
    care_correction: [],
    care_visit_due: [],
  };
  if (handlerId === undefined) return rows;
  for (const care of CARES) {
    const id = demoId('care case', care.alias);
    const own = { union_id: unionId, handler_id: handlerId };
    const subject: CareSubject = { workerId: personId(care.serial), illness: care.illness, isSevere: care.isSevere };
    rows.care_case.push({
      id,
      ...own,
      alias: care.alias,
      opened_on: care.openedOn,
      closed_on: care.closedOn,
      subject_sealed: encryptField(keys, careSubjectPlace(id), JSON.stringify(subject)),
      worker_index: blindIndex(keys, 'case of worker', subject.workerId),
    });
    rows.care_interval.push({
      id: demoId('care interval', care.alias),
      case_id: id,
      ...own,
      effective_from: care.openedOn,
      days: care.days,
    });
    const visitIdOf = (day: string): string => demoId('care visit', `${care.alias} ${day}`);
    care.visits.forEach((visitedOn, at) => {
      const visitId = visitIdOf(visitedOn);
      const kind = at % 3 === 0 ? 'CONDOLENCE' : at % 3 === 1 ? 'REHABILITATION' : 'FAMILY';
      const note = {
        CONDOLENCE: '上门慰问，了解困难',
        REHABILITATION: '康复医生上门指导训练',
        FAMILY: '与家属交流照护办法',
      };
      rows.care_visit.push({
        id: visitId,
        case_id: id,
        ...own,
        visited_on: visitedOn,
        kind,
        note_sealed: encryptField(keys, careNotePlace(visitId), note[kind]),
      });
    });
    if (care.corrected) {
      const { from, to, on } = care.corrected;
      const correctionId = demoId('care correction', `${care.alias} ${from}`);
      const visit = { plannedOn: null, visitKind: CareVisitKind.FAMILY, text: '与家属交流照护办法' };
      const words: CareCorrectionWords = {
        kind: CareRecordKind.VISIT,
        recordId: visitIdOf(to),
        before: { on: from, ...visit },
        after: { on: to, ...visit },
        reason: '走访日期写错，以签到表为准',
      };
      rows.care_correction.push({
        id: correctionId,
        case_id: id,
        ...own,
        corrected_at: `${on}T09:20:00+08:00`,
        words_sealed: encryptField(keys, careCorrectionPlace(correctionId), JSON.stringify(words)),
      });
    }
    for (const [text, plannedOn, doneOn] of care.steps) {
      const stepId = demoId('care step', `${care.alias} ${text}`);
      rows.care_step.push({
        id: stepId,
        case_id: id,
        ...own,
        planned_on: plannedOn,
        done_on: doneOn,
        text_sealed: encryptField(keys, careStepPlace(stepId), text),
      });
    }
    const course: CareCourse = { ...care, intervals: [{ from: care.openedOn, days: care.days }] };
    const visitedOn = care.visits.at(-1) ?? care.openedOn;
    const { dueOn } = continuity(course, visitedOn);
    if (dueOn !== null)
      rows.care_visit_due.push({ id, union_id: unionId, alias: care.alias, due_on: dueOn, visited_on: visitedOn });
  }
  return rows;
}
