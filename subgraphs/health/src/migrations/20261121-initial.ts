import { auditTable, scopePolicy, type SqlMigration } from '@gonghui/kit';
import { publishedCells } from '../publication/published-cells.sql.js';
import { fundRollup, returnRollup } from '../summary/indicators.js';
import { abovePolicy } from '../trade-union/above-policy.js';

const KINDS = `'GYNAECOLOGICAL', 'CERVICAL', 'BREAST'`;

const tables: readonly string[] = [
  `create table health.exam_duty (
    id uuid not null,
    union_id uuid not null,
    kind text not null,
    rhythm text not null,
    years smallint not null,
    call_months smallint not null,
    payer text not null,
    effective_from date not null,
    effective_until date null,
    source text not null,
    primary key (id)
  )`,
  `create index exam_duty_union_id_index on health.exam_duty (union_id)`,
  `alter table health.exam_duty add constraint exam_duty_no_overlap
    exclude using gist (union_id with =, kind with =, daterange(effective_from, effective_until) with &&)`,
  `alter table health.exam_duty add constraint exam_duty_years_check check (years >= 1 and years <= 10)`,
  `alter table health.exam_duty add constraint exam_duty_call_months_check check (call_months >= 0 and call_months <= 120)`,
  `alter table health.exam_duty add constraint exam_duty_dates_check check (effective_until > effective_from)`,
  `alter table health.exam_duty add constraint exam_duty_kind_check check (kind in (${KINDS}))`,
  `alter table health.exam_duty add constraint exam_duty_rhythm_check check (rhythm in ('CALENDAR_YEAR', 'INTERVAL'))`,
  `alter table health.exam_duty add constraint exam_duty_payer_check check (payer in ('EMPLOYER', 'FEDERATION'))`,
  `create table health.screening_programme (
    id uuid not null,
    union_id uuid not null,
    name text not null,
    pinyin text not null,
    kinds text[] not null,
    starts_on date not null,
    ends_on date null,
    payer text not null,
    cost_cap_fen bigint null,
    abnormal_months smallint not null,
    positive_months smallint not null,
    status text not null,
    source text not null,
    primary key (id)
  )`,
  `create index screening_programme_union_id_index on health.screening_programme (union_id)`,
  `alter table health.screening_programme add constraint screening_programme_some_kind_check check (kinds <> '{}')`,
  `alter table health.screening_programme
    add constraint screening_programme_kinds_check check (kinds <@ array['GYNAECOLOGICAL'::text, 'CERVICAL'::text, 'BREAST'::text])`,
  `alter table health.screening_programme add constraint screening_programme_dates_check check (ends_on >= starts_on)`,
  `alter table health.screening_programme add constraint screening_programme_cost_cap_check check (cost_cap_fen > 0)`,
  `alter table health.screening_programme
    add constraint screening_programme_months_check check (abnormal_months >= 1 and abnormal_months <= 60 and positive_months >= 1 and positive_months <= 60)`,
  `alter table health.screening_programme
    add constraint screening_programme_payer_check check (payer in ('EMPLOYER', 'FEDERATION'))`,
  `alter table health.screening_programme
    add constraint screening_programme_status_check check (status in ('OPEN', 'CLOSED'))`,
  `create table health.screening_fund (
    id uuid not null,
    programme_id uuid not null,
    union_id uuid not null,
    amount_fen bigint not null,
    passed_on date not null,
    primary key (id)
  )`,
  `create index screening_fund_union_id_index on health.screening_fund (union_id)`,
  `create index screening_fund_programme_id_index on health.screening_fund (programme_id)`,
  `alter table health.screening_fund add constraint screening_fund_amount_check check (amount_fen > 0)`,
  `create table health.screening_return (
    id uuid not null,
    programme_id uuid not null,
    union_id uuid not null,
    month date not null,
    women_screened int not null,
    cervical_positives int not null,
    breast_positives int not null,
    solatia int not null,
    primary key (id)
  )`,
  `create index screening_return_union_id_index on health.screening_return (union_id)`,
  `alter table health.screening_return
    add constraint screening_return_month_unique unique (programme_id, union_id, month)`,
  `alter table health.screening_return
    add constraint screening_return_month_check check (extract(day from month) = 1)`,
  `alter table health.screening_return add constraint screening_return_counts_check
    check (women_screened >= 0 and cervical_positives >= 0 and cervical_positives <= women_screened and breast_positives >= 0 and breast_positives <= women_screened and solatia >= 0)`,
  `alter table health.screening_fund
    add constraint screening_fund_programme_id_foreign foreign key (programme_id) references health.screening_programme (id)`,
  `alter table health.screening_return
    add constraint screening_return_programme_id_foreign foreign key (programme_id) references health.screening_programme (id)`,
  ...['exam_duty', 'screening_programme', 'screening_fund', 'screening_return'].flatMap((table) => [
    `alter table health.${table} enable row level security`,
    `create policy scope on health.${table} using (${scopePolicy('union_id')})`,
  ]),
  `create policy above on health.exam_duty for select using (${abovePolicy('union_id')})`,
  `create policy above on health.screening_programme for select using (${abovePolicy('union_id')})`,
];

const audited: readonly string[] = [
  ...['exam_duty', 'screening_programme', 'screening_fund'].flatMap((table) =>
    auditTable(`health.${table}`, { id: 'id', union: 'union_id' }).up(),
  ),
  // The trail is read by auditors, who may know of the ill no more than everybody.
  ...auditTable('health.screening_return', {
    id: 'id',
    union: 'union_id',
    redact: ['cervical_positives', 'breast_positives', 'solatia'],
  }).up(),
];

/** Duties, programmes, reported months, their totals and the audit trail. */
export const initial: SqlMigration = {
  name: '20261121_initial',
  up: [...tables, ...fundRollup.up(), ...returnRollup.up(), publishedCells, ...audited],
};
