import { auditTable, scopePolicy, type SqlMigration } from '@gonghui/kit';
import {
  contestPaper,
  contestParticipantOf,
  contestReview,
  contestStanding,
  enteredContests,
} from '../contest/contest.sql.js';
import { contestParticipantRollup, contestRollup } from '../contest/indicators.js';

const KINDS = `('SINGLE', 'MULTIPLE', 'TRUE_FALSE')`;

const tables: readonly string[] = [
  `create table competition.question_bank (
    id uuid not null,
    union_id uuid not null,
    name text not null,
    created_by text not null,
    primary key (id)
  )`,
  `alter table competition.question_bank add constraint question_bank_name_unique unique (union_id, name)`,
  `create table competition.question (
    id uuid not null,
    bank_id uuid not null,
    union_id uuid not null,
    lineage_id uuid not null,
    version int not null,
    kind text not null,
    topic text null,
    body text not null,
    options text[] not null,
    correct int[] not null,
    explanation text null,
    used_at timestamptz null,
    retired_at timestamptz null,
    primary key (id)
  )`,
  `create index question_union_id_index on competition.question (union_id)`,
  `create index question_bank_id_index on competition.question (bank_id, kind)`,
  `alter table competition.question add constraint question_version_unique unique (lineage_id, version)`,
  `alter table competition.question
    add constraint question_options_check check (cardinality(options) >= 2 and cardinality(correct) >= 1)`,
  `alter table competition.question add constraint question_kind_check check (kind in ${KINDS})`,
  `create table competition.contest (
    id uuid not null,
    union_id uuid not null,
    bank_id uuid not null,
    name text not null,
    pinyin text not null,
    status text not null,
    cancelled_because text null,
    rules text null,
    opens_at timestamptz not null,
    closes_at timestamptz not null,
    minutes int not null,
    max_attempts int not null,
    paper jsonb not null,
    pool uuid[] null,
    created_by text not null,
    primary key (id)
  )`,
  `create index contest_union_id_index on competition.contest (union_id)`,
  `create index contest_bank_id_index on competition.contest (bank_id)`,
  `alter table competition.contest add constraint contest_times_check check (closes_at > opens_at)`,
  `alter table competition.contest add constraint contest_limits_check check (minutes >= 1 and max_attempts >= 1)`,
  `alter table competition.contest add constraint contest_pool_check check (status = 'DRAFT' or pool is not null)`,
  `alter table competition.contest
    add constraint contest_status_check check (status in ('DRAFT', 'ANNOUNCED', 'CANCELLED'))`,
  `create table competition.contest_participant (
    id uuid not null,
    contest_id uuid not null,
    union_id uuid not null,
    home_union_id uuid not null,
    name text not null,
    person_no text not null,
    code_hash text null,
    code_issued_at timestamptz null,
    counted_on date null,
    primary key (id)
  )`,
  `create index contest_participant_union_id_index on competition.contest_participant (union_id)`,
  `create index contest_participant_home_union_id_index on competition.contest_participant (home_union_id, contest_id)`,
  `alter table competition.contest_participant
    add constraint contest_participant_person_no_unique unique (contest_id, home_union_id, person_no)`,
  `alter table competition.contest_participant add constraint contest_participant_code_hash_unique unique (code_hash)`,
  `alter table competition.contest_participant
    add constraint contest_participant_code_check check ((code_hash is null) = (code_issued_at is null))`,
  `create table competition.contest_attempt (
    id uuid not null,
    contest_id uuid not null,
    participant_id uuid not null,
    union_id uuid not null,
    home_union_id uuid not null,
    number int not null,
    seed text not null,
    questions uuid[] not null,
    started_at timestamptz not null,
    due_at timestamptz not null,
    submitted_at timestamptz null,
    score int not null,
    primary key (id)
  )`,
  `create index contest_attempt_union_id_index on competition.contest_attempt (union_id)`,
  `create index contest_attempt_contest_id_index on competition.contest_attempt (contest_id, participant_id)`,
  `alter table competition.contest_attempt add constraint contest_attempt_number_unique unique (participant_id, number)`,
  `alter table competition.contest_attempt
    add constraint contest_attempt_times_check check (due_at > started_at and submitted_at <= due_at)`,
  `create table competition.contest_answer (
    attempt_id uuid not null,
    question_id uuid not null,
    union_id uuid not null,
    chosen int[] not null,
    marks int not null,
    answered_at timestamptz not null,
    primary key (attempt_id, question_id)
  )`,
  `create index contest_answer_union_id_index on competition.contest_answer (union_id)`,
  `create index contest_answer_question_id_index on competition.contest_answer (question_id)`,
  ...(
    [
      ['question', 'bank_id', 'question_bank'],
      ['contest', 'bank_id', 'question_bank'],
      ['contest_participant', 'contest_id', 'contest'],
      ['contest_attempt', 'contest_id', 'contest'],
      ['contest_attempt', 'participant_id', 'contest_participant'],
      ['contest_answer', 'attempt_id', 'contest_attempt'],
      ['contest_answer', 'question_id', 'question'],
    ] as const
  ).map(
    ([table, column, target]) =>
      `alter table competition.${table}
        add constraint ${table}_${column}_foreign foreign key (${column}) references competition.${target} (id)`,
  ),
];

const policies: readonly string[] = [
  ...['question_bank', 'question', 'contest', 'contest_participant', 'contest_attempt', 'contest_answer'].flatMap(
    (table) => [
      `alter table competition.${table} enable row level security`,
      `create policy scope on competition.${table} using (${scopePolicy('union_id')})`,
    ],
  ),
  ...['contest_participant', 'contest_attempt'].map(
    (table) => `create policy home on competition.${table} for select using (${scopePolicy('home_union_id')})`,
  ),
  `create policy entered on competition.contest for select
     using (status <> 'DRAFT' and id in (select competition.entered_contests()))`,
];

const audited: readonly string[] = [
  ...['question_bank', 'question', 'contest', 'contest_attempt'].flatMap((table) =>
    auditTable(`competition.${table}`, { id: 'id', union: 'union_id' }).up(),
  ),
  ...auditTable('competition.contest_participant', { id: 'id', union: 'union_id', redact: ['code_hash'] }).up(),
  ...auditTable('competition.contest_answer', { id: ['attempt_id', 'question_id'], union: 'union_id' }).up(),
];

/** Online contests: banks of questions, persons with codes, attempts. */
export const contests: SqlMigration = {
  name: '20261121_contests',
  up: [
    ...tables,
    enteredContests,
    contestParticipantOf,
    contestPaper,
    contestReview,
    contestStanding,
    ...policies,
    ...contestRollup.up(),
    ...contestParticipantRollup.up(),
    ...audited,
  ],
};
