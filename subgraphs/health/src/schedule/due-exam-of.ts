import type { Owners } from '../programme/refuse-employers.js';
import { judgeEmployer } from '../programme/rules/judge-employer.js';
import type { ScreeningProgramme } from '../programme/screening-programme.entity.js';
import type { Worker } from '../worker/worker.entity.js';
import { DueExam, ExamExclusion } from './due-exam.types.js';
import type { ExamDuty } from './exam-duty.entity.js';
import type { ExamKind } from './exam-kind.js';
import { ExamState } from './exam-state.js';
import { examDue } from './rules/exam-due.js';
import { inCohort, type CohortFacts, type CohortTerms } from './rules/in-cohort.js';

/** A row of `health.owed_exam` as far as a list needs it. */
export interface OwedRow {
  readonly worker_id: string;
  readonly kind: ExamKind;
  readonly duty_id: string;
  readonly last_on: string | null;
  readonly booked_on: string | null;
  readonly counted_from: string;
}

/** What a row is judged by. */
export interface DueExamTerms {
  readonly worker: Worker;
  readonly duty: ExamDuty;
  readonly programme: ScreeningProgramme | null;
  /** Who owns her employer. */
  readonly owners: Owners;
  /** `yyyy-mm-dd` */
  readonly today: string;
}

/** A row of the list, as the rules judge it. */
export function dueExamOf(row: OwedRow, { worker, duty, programme, owners, today }: DueExamTerms): DueExam {
  const due = examDue(duty, { lastOn: row.last_on, boundSince: row.counted_from, bookedOn: row.booked_on }, today);
  const facts: CohortFacts = { gender: worker.gender, birthYear: worker.birthYear };
  const ofDuty = exclusions(duty, facts, Number(today.slice(0, 4)), false);
  const ofProgramme = programme ? exclusions(programme, facts, Number(programme.startsOn.slice(0, 4)), true) : [];
  return Object.assign(new DueExam(), {
    worker,
    kind: row.kind,
    state: ofDuty.length > 0 ? ExamState.EXCLUDED : ExamState[due.state],
    exclusions: [...ofDuty, ...ofProgramme, ...(programme ? ofEmployer(programme, owners) : [])],
    dueBy: due.dueBy,
    lastOn: row.last_on,
    countedFrom: row.counted_from,
    payer: duty.payer,
    source: duty.source,
  });
}

function ofEmployer({ ownerships }: ScreeningProgramme, owners: Owners): ExamExclusion[] {
  const exclusion = judgeEmployer(ownerships, owners);
  return exclusion ? [Object.assign(new ExamExclusion(), { ...exclusion, isOfProgramme: true })] : [];
}

function exclusions(terms: CohortTerms, facts: CohortFacts, year: number, isOfProgramme: boolean): ExamExclusion[] {
  const answer = inCohort(terms, facts, year);
  return answer.state === 'in'
    ? []
    : answer.reasons.map(({ code, reason }) => Object.assign(new ExamExclusion(), { code, reason, isOfProgramme }));
}
