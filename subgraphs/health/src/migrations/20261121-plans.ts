import { auditTable, scopePolicy, type SqlMigration } from '@gonghui/kit';
import { planReturnRollup } from '../summary/indicators.js';
import { abovePolicy } from '../trade-union/above-policy.js';

const tables: readonly string[] = [
  `create table health.medical_plan (
    id uuid not null,
    union_id uuid not null,
    name text not null,
    pinyin text not null,
    kind text not null,
    primary key (id)
  )`,
  `create index medical_plan_union_id_index on health.medical_plan (union_id)`,
  `alter table health.medical_plan
    add constraint medical_plan_kind_check check (kind in ('MUTUAL_AID', 'MEDICAL_RELIEF', 'CARE_RELIEF'))`,
  `create table health.plan_version (
    id uuid not null,
    plan_id uuid not null,
    union_id uuid not null,
    version smallint not null,
    status text not null,
    effective_from date not null,
    effective_to date null,
    terms jsonb not null,
    source text not null,
    assumptions text null,
    primary key (id)
  )`,
  `create index plan_version_union_id_index on health.plan_version (union_id)`,
  `create index plan_version_plan_id_index on health.plan_version (plan_id)`,
  `alter table health.plan_version add constraint plan_version_number_unique unique (plan_id, version)`,
  `alter table health.plan_version add constraint plan_version_interval_check check (effective_to > effective_from)`,
  `alter table health.plan_version add constraint plan_version_status_check check (status in ('DRAFT', 'PUBLISHED'))`,
  `alter table health.plan_version add constraint plan_version_no_overlap
    exclude using gist (plan_id with =, daterange(effective_from, effective_to) with &&) where (status = 'PUBLISHED')`,
  `create table health.plan_return (
    id uuid not null,
    plan_id uuid not null,
    union_id uuid not null,
    month date not null,
    covered_persons int not null,
    cover_person_times int not null,
    cover_qualifier text not null,
    gifted_households int not null,
    gift_cost_fen bigint not null,
    aided_persons int not null,
    aided_person_times int not null,
    relief_fen bigint not null,
    relief_qualifier text not null,
    primary key (id)
  )`,
  `create index plan_return_union_id_index on health.plan_return (union_id)`,
  `alter table health.plan_return add constraint plan_return_month_unique unique (plan_id, union_id, month)`,
  `alter table health.plan_return add constraint plan_return_month_check check (extract(day from month) = 1)`,
  `alter table health.plan_return add constraint plan_return_counts_check check (covered_persons >= 0 and cover_person_times >= 0 and gifted_households >= 0 and aided_persons >= 0 and aided_person_times >= 0 and relief_fen >= 0)`,
  `alter table health.plan_return
    add constraint plan_return_relief_check check (relief_fen = 0 or aided_persons + aided_person_times > 0)`,
  ...['cover', 'relief'].map(
    (what) => `alter table health.plan_return
      add constraint plan_return_${what}_qualifier_check check (${what}_qualifier in ('EXACT', 'MORE_THAN', 'NEARLY'))`,
  ),
  ...['plan_version', 'plan_return'].map(
    (table) => `alter table health.${table}
      add constraint ${table}_plan_id_foreign foreign key (plan_id) references health.medical_plan (id)`,
  ),
  ...['medical_plan', 'plan_version', 'plan_return'].flatMap((table) => [
    `alter table health.${table} enable row level security`,
    `create policy scope on health.${table} using (${scopePolicy('union_id')})`,
  ]),
  `create policy above on health.medical_plan for select using (${abovePolicy('union_id')})`,
  `create policy above on health.plan_version for select using (status = 'PUBLISHED' and ${abovePolicy('union_id')})`,
];

const audited: readonly string[] = [
  ...['medical_plan', 'plan_version'].flatMap((table) =>
    auditTable(`health.${table}`, { id: 'id', union: 'union_id' }).up(),
  ),
  // The trail is read by auditors, who may know of the ill no more than everybody.
  ...auditTable('health.plan_return', {
    id: 'id',
    union: 'union_id',
    redact: ['aided_persons', 'aided_person_times', 'relief_fen'],
  }).up(),
];

/** Plans of mutual aid and relief, their versions, and what federations report of them. */
export const plans: SqlMigration = { name: '20261121_plans', up: [...tables, ...planReturnRollup.up(), ...audited] };
