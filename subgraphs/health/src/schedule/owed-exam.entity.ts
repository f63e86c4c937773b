import { Entity, Enum, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { PrimaryKeyProp } from '@mikro-orm/core';
import { scopePolicy } from '@gonghui/kit';
import { ExamKind } from './exam-kind.js';

/**
 * An examination that a duty gives a woman on a roster, with the last day of `rules/exam-due.ts`, as long as that duty
 * binds her. Her state on a day follows by comparing dates, so that nothing has to be written when a day passes. It is
 * derived: the triggers of `follow-owed-exams.sql.ts` write it in the transaction that changes what it follows from. It
 * knows days of examinations and nothing of results: an interval that a finding shortens stands with the case.
 */
@Entity({
  tableName: 'owed_exam',
  policies: [{ name: 'scope', command: 'select', using: scopePolicy('union_id') }],
})
@Index({
  name: 'owed_exam_list',
  expression: `create index owed_exam_list on health.owed_exam (union_id, due_by) include (worker_id, kind, valid_from, valid_until, call_on, booked_on, exclusion, birth_year, duty_id, last_on, counted_from)`,
})
export class OwedExam {
  [PrimaryKeyProp]?: ['workerId', 'kind', 'validFrom'];

  @PrimaryKey({ type: 'uuid' })
  workerId!: string;

  @Enum({ items: () => ExamKind, type: 'string', primary: true })
  kind!: ExamKind;

  /** First day on which this duty binds her. */
  @PrimaryKey({ type: 'date' })
  validFrom!: string;

  /** First day on which it no longer does; `infinity` while none is known. */
  @Property({ type: 'date' })
  validUntil!: string;

  /** Her employer's union. */
  @Property({ type: 'uuid' })
  unionId!: string;

  @Property({ type: 'uuid' })
  dutyId!: string;

  /** Code of the reason why the duty does not bind her in these days, e.g. her age; null when it does. */
  @Property({ type: 'text', nullable: true })
  exclusion!: string | null;

  /** Last day by which it must be. */
  @Property({ type: 'date' })
  dueBy!: string;

  /** First day on which she is called. */
  @Property({ type: 'date' })
  callOn!: string;

  /** Day from which the last day is counted. */
  @Property({ type: 'date' })
  countedFrom!: string;

  /** Her last examination of that kind. */
  @Property({ type: 'date', nullable: true })
  lastOn!: string | null;

  /** Her latest open appointment in a programme that gives it. */
  @Property({ type: 'date', nullable: true })
  bookedOn!: string | null;

  /** Repeated, so that a programme's ages can be compared without her row. */
  @Property({ type: 'smallint', nullable: true })
  birthYear!: number | null;
}
