import { auditTable, scopePolicy, type SqlMigration } from '@gonghui/kit';
import { closeReturns, putReturns } from '../membership-return/put-returns.sql.js';
import { coverageRollup, membershipRollup, unionRollup } from '../summary/indicators.js';

const tables: readonly string[] = [
  `create table organization.trade_union (
    id uuid not null,
    parent_id uuid null,
    code text null,
    name text not null,
    short_name text null,
    pinyin text not null,
    level text not null,
    kind text not null,
    status text not null default 'ACTIVE',
    founded_on date null,
    dissolved_on date null,
    counted_from date not null,
    is_new_business_form boolean not null default false,
    directly_administered boolean not null default false,
    industry text null,
    uscc text null,
    successor_id uuid null,
    primary key (id)
  )`,
  `create index trade_union_parent_id_index on organization.trade_union (parent_id)`,
  `create index trade_union_federation_level_index on organization.trade_union (level) where level <> 'GRASSROOTS'`,
  `create unique index trade_union_code_unique on organization.trade_union (code) where status = 'ACTIVE'`,
  `alter table organization.trade_union
    add constraint trade_union_level_check check (level in ('NATIONAL', 'PROVINCIAL', 'MUNICIPAL', 'COUNTY', 'TOWNSHIP', 'GRASSROOTS'))`,
  `alter table organization.trade_union
    add constraint trade_union_kind_check check (kind in ('GENERAL_FEDERATION', 'INDUSTRY_FEDERATION', 'REGIONAL_FEDERATION', 'BUILDING_FEDERATION', 'COMMUNITY_FEDERATION', 'NEW_BUSINESS_FORM_FEDERATION', 'INDUSTRIAL_UNION', 'ENTERPRISE', 'STANDALONE_GRASSROOTS', 'JOINT'))`,
  `alter table organization.trade_union
    add constraint trade_union_status_check check (status in ('ACTIVE', 'DISSOLVED', 'MERGED'))`,
  `create table organization.published_figure (
    id uuid not null,
    union_id uuid not null,
    indicator text not null,
    label text not null,
    value double precision not null,
    unit text not null,
    qualifier text not null,
    as_of date not null,
    source text not null,
    system_id text not null,
    fact_id text not null,
    primary key (id)
  )`,
  `create index published_figure_union_id_index on organization.published_figure (union_id)`,
  `alter table organization.published_figure
    add constraint published_figure_qualifier_check check (qualifier in ('EXACT', 'MORE_THAN', 'NEARLY', 'AT_MOST', 'AT_LEAST', 'ABOUT', 'LESS_THAN'))`,
  `create table organization.membership_return (
    id uuid not null,
    union_id uuid not null,
    period date not null,
    until date null,
    members int not null,
    female_members int not null,
    migrant_members int not null,
    new_form_members int not null,
    two_new_members int not null,
    submitted_at timestamptz not null default now(),
    primary key (id)
  )`,
  `create unique index membership_return_until_unique on organization.membership_return (union_id, until) nulls not distinct`,
  `alter table organization.membership_return add constraint membership_return_period_unique unique (union_id, period)`,
  `alter table organization.membership_return
    add constraint membership_return_parts_check check (greatest(female_members, migrant_members, new_form_members, two_new_members) <= members)`,
  `alter table organization.membership_return
    add constraint membership_return_counts_check check (least(female_members, migrant_members, new_form_members, two_new_members) >= 0)`,
  `alter table organization.membership_return
    add constraint membership_return_interval_check check (until > period)`,
  `create table organization.division_code (
    id uuid not null,
    union_id uuid not null,
    scheme text not null,
    code text not null,
    valid_from date null,
    valid_to date null,
    primary key (id)
  )`,
  `create index division_code_code_index on organization.division_code (code)`,
  `create index division_code_union_id_index on organization.division_code (union_id)`,
  `create table organization.union_history_entry (
    id uuid not null,
    union_id uuid not null,
    kind text not null,
    happened_on date not null,
    on_text text null,
    title text not null,
    detail text null,
    source text null,
    primary key (id)
  )`,
  `create index union_history_entry_union_id_index on organization.union_history_entry (union_id, happened_on)`,
  `alter table organization.union_history_entry
    add constraint union_history_entry_kind_check check (kind in ('FOUNDED', 'RENAMED', 'MOVED', 'MERGED', 'DISSOLVED', 'CODE_CHANGED', 'CHRONICLE'))`,
  `create table organization.union_officer (
    id uuid not null,
    union_id uuid not null,
    name text not null,
    role text not null,
    is_full_time boolean not null,
    term_from date not null,
    term_until date null,
    primary key (id)
  )`,
  `create index union_officer_union_id_index on organization.union_officer (union_id, term_from)`,
  `alter table organization.union_officer
    add constraint union_officer_role_check check (role in ('CHAIR', 'EXECUTIVE_VICE_CHAIR', 'VICE_CHAIR', 'COMMITTEE_MEMBER', 'WOMEN_WORKERS_DIRECTOR', 'AUDIT_DIRECTOR'))`,
  `create table organization.unit (
    id uuid not null,
    name text not null,
    pinyin text not null,
    uscc text null,
    kind text not null,
    industry text null,
    scale text null,
    ownership text null,
    employees int null,
    registered_in_id uuid not null,
    primary key (id)
  )`,
  `alter table organization.unit add constraint unit_uscc_unique unique (uscc)`,
  `create index unit_registered_in_id_index on organization.unit (registered_in_id)`,
  `alter table organization.unit
    add constraint unit_kind_check check (kind in ('ENTERPRISE', 'INSTITUTION', 'SOCIAL_ORGANIZATION', 'COOPERATIVE', 'INDIVIDUAL_BUSINESS', 'GOVERNMENT'))`,
  `alter table organization.unit
    add constraint unit_scale_check check (scale in ('SMALL_MICRO', 'MEDIUM', 'LARGE', 'ABOVE_DESIGNATED_SIZE'))`,
  `alter table organization.unit
    add constraint unit_ownership_check check (ownership in ('STATE_OWNED', 'COLLECTIVE', 'PRIVATE', 'NON_PUBLIC', 'FOREIGN_INVESTED'))`,
  `create table organization.coverage (
    id uuid not null,
    union_id uuid not null,
    unit_id uuid not null,
    is_primary boolean not null default true,
    valid_from date not null,
    valid_to date null,
    primary key (id)
  )`,
  `alter table organization.coverage add constraint coverage_one_primary
    exclude using gist (unit_id with =, daterange(valid_from, valid_to) with &&) where (is_primary)`,
  `create index coverage_unit_id_index on organization.coverage (unit_id)`,
  `create index coverage_union_id_index on organization.coverage (union_id, valid_from)`,
  `alter table organization.coverage
    add constraint coverage_interval_check check (valid_to > valid_from)`,
  `alter table organization.trade_union
    add constraint trade_union_parent_id_foreign foreign key (parent_id) references organization.trade_union (id) on delete no action`,
  `alter table organization.trade_union
    add constraint trade_union_successor_id_foreign foreign key (successor_id) references organization.trade_union (id) on delete no action`,
  `alter table organization.published_figure
    add constraint published_figure_union_id_foreign foreign key (union_id) references organization.trade_union (id)`,
  `alter table organization.membership_return
    add constraint membership_return_union_id_foreign foreign key (union_id) references organization.trade_union (id)`,
  `alter table organization.division_code
    add constraint division_code_union_id_foreign foreign key (union_id) references organization.trade_union (id)`,
  `alter table organization.union_history_entry
    add constraint union_history_entry_union_id_foreign foreign key (union_id) references organization.trade_union (id)`,
  `alter table organization.union_officer
    add constraint union_officer_union_id_foreign foreign key (union_id) references organization.trade_union (id)`,
  `alter table organization.unit
    add constraint unit_registered_in_id_foreign foreign key (registered_in_id) references organization.trade_union (id)`,
  `alter table organization.coverage
    add constraint coverage_union_id_foreign foreign key (union_id) references organization.trade_union (id)`,
  `alter table organization.coverage
    add constraint coverage_unit_id_foreign foreign key (unit_id) references organization.unit (id)`,
  `alter table organization.trade_union enable row level security`,
  `create policy scope on organization.trade_union using (${scopePolicy('id')})`,
  `alter table organization.published_figure enable row level security`,
  `create policy scope on organization.published_figure using (${scopePolicy('union_id')})`,
  `alter table organization.membership_return enable row level security`,
  `create policy scope on organization.membership_return using (${scopePolicy('union_id')})`,
  `alter table organization.division_code enable row level security`,
  `create policy scope on organization.division_code using (${scopePolicy('union_id')})`,
  `alter table organization.union_history_entry enable row level security`,
  `create policy scope on organization.union_history_entry using (${scopePolicy('union_id')})`,
  `alter table organization.union_officer enable row level security`,
  `create policy scope on organization.union_officer using (${scopePolicy('union_id')})`,
  `alter table organization.unit enable row level security`,
  `create policy scope on organization.unit using (${scopePolicy('registered_in_id')} or exists (select from organization.coverage c where c.unit_id = unit.id)) with check (${scopePolicy('registered_in_id')})`,
  `alter table organization.coverage enable row level security`,
  `create policy scope on organization.coverage using (${scopePolicy('union_id')})`,
];

/** Answers about rows that may lie outside the caller's scope, without telling what they are. */
const questions: readonly string[] = [
  `create function organization.code_is_taken(wanted text) returns boolean
   language sql stable security definer set search_path = pg_catalog, pg_temp
   begin atomic
     select exists (select from organization.trade_union where code = wanted and status = 'ACTIVE');
   end`,
  `create function organization.uscc_is_taken(wanted text, own_id uuid) returns boolean
   language sql stable security definer set search_path = pg_catalog, pg_temp
   begin atomic
     select exists (select from organization.unit where uscc = wanted and id is distinct from own_id);
   end`,
  `create function organization.coverage_clash(covered_unit uuid, by_union uuid, since date, out primary_clash boolean, out own_clash boolean)
   language sql stable security definer set search_path = pg_catalog, pg_temp
   begin atomic
     select coalesce(bool_or(is_primary), false), coalesce(bool_or(union_id = by_union), false)
       from organization.coverage where unit_id = covered_unit and (valid_to is null or valid_to > since);
   end`,
];

/** What other subgraphs may know of unions, within the scope of their transaction. */
const published: readonly string[] = [
  `create view reference.union_node as
   select u.id, u.parent_id, place.path, place.leaf, u.level, u.kind, u.code, u.name, u.status,
          u.counted_from as valid_from, u.dissolved_on as valid_to
     from organization.trade_union u join tree.place on place.id = u.id
    where (select tree.sees_all()) or place.path operator(public.<@) tree.scope()`,
  `comment on view reference.union_node is 'The union tree as other subgraphs see it, limited to the scope of the transaction.'`,
];

const audited: readonly string[] = [
  ...auditTable('organization.trade_union', { id: 'id', union: 'id' }).up(),
  ...auditTable('organization.unit', { id: 'id', union: 'registered_in_id' }).up(),
  ...[
    'coverage',
    'division_code',
    'membership_return',
    'published_figure',
    'union_history_entry',
    'union_officer',
  ].flatMap((table) => auditTable(`organization.${table}`, { id: 'id', union: 'union_id' }).up()),
];

/** Tables, policies, totals and audit trail of the organization subgraph. */
export const initial: SqlMigration = {
  name: '20261121_initial',
  up: [
    ...tables,
    ...unionRollup.up(),
    ...coverageRollup.up(),
    ...membershipRollup.up(),
    putReturns,
    closeReturns,
    ...questions,
    ...published,
    ...audited,
  ],
};
