import { auditTable, scopePolicy, type SqlMigration } from '@gonghui/kit';
import { followOwedExams } from '../schedule/follow-owed-exams.sql.js';

const AGES = 'least_age >= 0 and greatest_age <= 150 and greatest_age >= least_age';

/** What women owe as rows of their own with the last day, and the ages that duties and programmes are for. */
export const owedExamRows: SqlMigration = {
  name: '20261121_owed_exams',
  up: [
    `alter table health.worker add column birth_year smallint null`,
    ...auditTable('health.worker', { id: 'id', union: 'union_id', redact: ['identity_index', 'birth_year'] }).up(),
    ...['exam_duty', 'screening_programme'].flatMap((table) => [
      `alter table health.${table} add column least_age smallint null`,
      `alter table health.${table} add column greatest_age smallint null`,
      `alter table health.${table} add constraint ${table}_ages_check check (${AGES})`,
    ]),
    `create table health.owed_exam (
      worker_id uuid not null,
      kind text not null,
      valid_from date not null,
      valid_until date not null,
      union_id uuid not null,
      duty_id uuid not null,
      exclusion text null,
      due_by date not null,
      call_on date not null,
      counted_from date not null,
      last_on date null,
      booked_on date null,
      birth_year smallint null,
      primary key (worker_id, kind, valid_from)
    )`,
    `alter table health.owed_exam
      add constraint owed_exam_kind_check check (kind in ('GYNAECOLOGICAL', 'CERVICAL', 'BREAST'))`,
    `create index owed_exam_list on health.owed_exam (union_id, due_by) include (worker_id, kind, valid_from, valid_until, call_on, booked_on, exclusion, birth_year)`,
    `alter table health.owed_exam enable row level security`,
    // No policy for changes: triggers alone write it.
    `create policy scope on health.owed_exam for select using (${scopePolicy('union_id')})`,
    ...followOwedExams,
  ],
};
