import { auditTable, scopePolicy, type SqlMigration } from '@gonghui/kit';
import { attendedCourses, countPersons } from '../course/course.sql.js';
import { courseRollup, courseSessionRollup, trainedPersonRollup, traineeRollup } from '../course/indicators.js';

const tables: readonly string[] = [
  `create table competition.course (
    id uuid not null,
    union_id uuid not null,
    name text not null,
    pinyin text not null,
    kind text not null,
    methods text[] not null,
    status text not null,
    cancelled_because text null,
    starts_on date not null,
    ends_on date not null,
    capacity int null,
    fee_fen bigint null,
    feeds_competition_id uuid null,
    note text null,
    created_by text not null,
    primary key (id)
  )`,
  `create index course_union_id_index on competition.course (union_id, starts_on)`,
  `create index course_feeds_competition_id_index on competition.course (feeds_competition_id)`,
  `alter table competition.course add constraint course_dates_check check (ends_on >= starts_on)`,
  `alter table competition.course add constraint course_limits_check check (capacity >= 1 and fee_fen >= 0)`,
  `alter table competition.course
    add constraint course_kind_check check (kind in ('RE_EMPLOYMENT', 'AGRICULTURAL', 'POST_SKILLS', 'UNION_CADRE', 'TRANSFER', 'OTHER'))`,
  `alter table competition.course
    add constraint course_status_check check (status in ('DRAFT', 'ENROLLING', 'RUNNING', 'FINISHED', 'CANCELLED'))`,
  `create table competition.course_phase (
    id uuid not null,
    course_id uuid not null,
    union_id uuid not null,
    position int not null,
    kind text not null,
    name text not null,
    primary key (id)
  )`,
  `create index course_phase_union_id_index on competition.course_phase (union_id)`,
  `alter table competition.course_phase add constraint course_phase_position_unique unique (course_id, position)`,
  `alter table competition.course_phase
    add constraint course_phase_kind_check check (kind in ('UNDERSTAND', 'LEARN', 'ASSESS'))`,
  `create table competition.course_session (
    id uuid not null,
    course_id uuid not null,
    union_id uuid not null,
    phase_id uuid null,
    topic text not null,
    held_on date not null,
    was_held boolean not null,
    has_list boolean not null,
    primary key (id)
  )`,
  `create index course_session_union_id_index on competition.course_session (union_id)`,
  `create index course_session_course_id_index on competition.course_session (course_id, held_on)`,
  `create index course_session_phase_id_index on competition.course_session (phase_id)`,
  `alter table competition.course_session
    add constraint course_session_list_check check (was_held or not has_list)`,
  `create table competition.trainee (
    id uuid not null,
    union_id uuid not null,
    person_no text not null,
    primary key (id)
  )`,
  `alter table competition.trainee add constraint trainee_person_no_unique unique (union_id, person_no)`,
  `create table competition.enrolment (
    id uuid not null,
    course_id uuid not null,
    trainee_id uuid not null,
    union_id uuid not null,
    home_union_id uuid not null,
    name text not null,
    person_no text not null,
    role text not null,
    status text not null,
    queue_number int not null,
    enrolled_at timestamptz not null,
    withdrawn_because text null,
    counted_on date null,
    person_on date null,
    completed_on date null,
    certificate_number text null,
    occupation text null,
    employer text null,
    placed_on date null,
    income_from_fen bigint null,
    income_to_fen bigint null,
    primary key (id)
  )`,
  `create index enrolment_union_id_index on competition.enrolment (union_id)`,
  `create index enrolment_home_union_id_index on competition.enrolment (home_union_id)`,
  `create index enrolment_trainee_id_index on competition.enrolment (trainee_id, counted_on)`,
  `alter table competition.enrolment add constraint enrolment_trainee_unique unique (course_id, trainee_id)`,
  `alter table competition.enrolment add constraint enrolment_queue_unique unique (course_id, queue_number)`,
  `alter table competition.enrolment add constraint enrolment_counted_check check (person_on = counted_on)`,
  `alter table competition.enrolment
    add constraint enrolment_income_check check (income_from_fen >= 0 and income_to_fen >= income_from_fen)`,
  `alter table competition.enrolment
    add constraint enrolment_placed_check check ((placed_on is null) = (occupation is null))`,
  `alter table competition.enrolment
    add constraint enrolment_role_check check (role in ('UNION_CHAIR', 'DEMOCRATIC_MANAGEMENT', 'BARGAINING_INSTRUCTOR', 'LIAISON', 'CADRE', 'WORKER', 'UNEMPLOYED', 'FARMER'))`,
  `alter table competition.enrolment
    add constraint enrolment_status_check check (status in ('ENROLLED', 'WAITING', 'WITHDRAWN'))`,
  `create table competition.phase_result (
    enrolment_id uuid not null,
    phase_id uuid not null,
    union_id uuid not null,
    home_union_id uuid not null,
    passed boolean not null,
    assessment text null,
    assessed_on date not null,
    primary key (enrolment_id, phase_id)
  )`,
  `create index phase_result_union_id_index on competition.phase_result (union_id)`,
  `create index phase_result_phase_id_index on competition.phase_result (phase_id)`,
  `create table competition.attendance (
    session_id uuid not null,
    enrolment_id uuid not null,
    union_id uuid not null,
    home_union_id uuid not null,
    primary key (session_id, enrolment_id)
  )`,
  `create index attendance_union_id_index on competition.attendance (union_id)`,
  `create index attendance_enrolment_id_index on competition.attendance (enrolment_id)`,
  ...(
    [
      ['course_phase', 'course_id', 'course'],
      ['course_session', 'course_id', 'course'],
      ['enrolment', 'course_id', 'course'],
      ['enrolment', 'trainee_id', 'trainee'],
      ['phase_result', 'enrolment_id', 'enrolment'],
      ['phase_result', 'phase_id', 'course_phase'],
      ['attendance', 'session_id', 'course_session'],
      ['attendance', 'enrolment_id', 'enrolment'],
    ] as const
  ).map(
    ([table, column, target]) =>
      `alter table competition.${table}
        add constraint ${table}_${column}_foreign foreign key (${column}) references competition.${target} (id)`,
  ),
  `alter table competition.course
    add constraint course_feeds_competition_id_foreign foreign key (feeds_competition_id) references competition.competition (id) on delete no action`,
  `alter table competition.course_session
    add constraint course_session_phase_id_foreign foreign key (phase_id) references competition.course_phase (id) on delete no action`,
];

const policies: readonly string[] = [
  ...['course', 'course_phase', 'course_session', 'trainee', 'enrolment', 'phase_result', 'attendance'].flatMap(
    (table) => [
      `alter table competition.${table} enable row level security`,
      `create policy scope on competition.${table} using (${scopePolicy('union_id')})`,
    ],
  ),
  ...['enrolment', 'phase_result', 'attendance'].map(
    (table) => `create policy home on competition.${table} for select using (${scopePolicy('home_union_id')})`,
  ),
  `create policy attended on competition.course for select
     using (status <> 'DRAFT' and id in (select competition.attended_courses()))`,
  ...['course_phase', 'course_session'].map(
    (table) =>
      `create policy attended on competition.${table} for select using (course_id in (select competition.attended_courses()))`,
  ),
];

const audited: readonly string[] = [
  ...['course', 'course_phase', 'course_session', 'trainee', 'enrolment'].flatMap((table) =>
    auditTable(`competition.${table}`, { id: 'id', union: 'union_id' }).up(),
  ),
  ...auditTable('competition.phase_result', { id: ['enrolment_id', 'phase_id'], union: 'union_id' }).up(),
  ...auditTable('competition.attendance', { id: ['session_id', 'enrolment_id'], union: 'union_id' }).up(),
];

/** Training: courses with phases and sessions, enrolments, attendance, placement. */
export const courses: SqlMigration = {
  name: '20261121_courses',
  up: [
    ...tables,
    attendedCourses,
    countPersons,
    ...policies,
    ...courseRollup.up(),
    ...courseSessionRollup.up(),
    ...traineeRollup.up(),
    ...trainedPersonRollup.up(),
    ...audited,
  ],
};
