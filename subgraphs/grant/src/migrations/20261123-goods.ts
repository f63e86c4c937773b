import { auditTable, scopePolicy, type SqlMigration } from '@gonghui/kit';
import { goodsRules } from '../goods/goods.sql.js';

const GROUPS = `('COMMUNITY', 'MEDICAL_STAFF', 'POLICE', 'SANITATION_WORKER', 'COMMUNITY_WORKER', 'VOLUNTEER', 'PROJECT_BUILDER', 'FRONT_LINE_WORKER', 'NEW_FORM_WORKER', 'HARDSHIP_WORKER', 'OTHER')`;

/** Goods that unions receive and give out, and what is left of them. */
export const goods: SqlMigration = {
  name: '20261123_goods',
  up: [
    `create table grants.goods_entry (
      id uuid not null,
      number bigint not null generated always as identity,
      union_id uuid not null,
      kind text not null,
      form text not null,
      source text null,
      item text not null,
      unit text not null,
      quantity int not null,
      happened_on date not null,
      value_fen bigint null,
      recipients text null,
      recipient_group text null,
      recipient_count int null,
      occasion text null,
      attendees int null,
      case_id uuid null,
      corrects_id uuid null,
      reason text null,
      actor text not null,
      actor_name text not null,
      recorded_at timestamptz not null default now(),
      primary key (id)
    )`,
    `create index goods_entry_union_id_index on grants.goods_entry (union_id, happened_on)`,
    `create index goods_entry_happened_on_index on grants.goods_entry (happened_on, id)`,
    `create index goods_entry_case_id_index on grants.goods_entry (case_id)`,
    `alter table grants.goods_entry add constraint goods_entry_number_unique unique (number)`,
    `alter table grants.goods_entry add constraint goods_entry_corrects_unique unique (corrects_id)`,
    `alter table grants.goods_entry
      add constraint goods_entry_quantity_check check (quantity >= 1 and quantity <= 1000000)`,
    `alter table grants.goods_entry
      add constraint goods_entry_value_check check (value_fen > 0 and (form <> 'CASH' or value_fen is not null))`,
    `alter table grants.goods_entry
      add constraint goods_entry_received_check check (kind <> 'RECEIVED' or (source is not null and recipients is null and recipient_group is null and recipient_count is null and occasion is null and attendees is null))`,
    `alter table grants.goods_entry
      add constraint goods_entry_given_check check (kind <> 'GIVEN' or (form = 'IN_KIND' and value_fen is null and source is null and recipients is not null and recipient_group is not null and occasion is not null))`,
    `alter table grants.goods_entry
      add constraint goods_entry_persons_check check (recipient_count >= 1 and attendees >= 1)`,
    `alter table grants.goods_entry
      add constraint goods_entry_correction_check check ((corrects_id is null) = (reason is null))`,
    `alter table grants.goods_entry add constraint goods_entry_kind_check check (kind in ('RECEIVED', 'GIVEN'))`,
    `alter table grants.goods_entry add constraint goods_entry_form_check check (form in ('CASH', 'IN_KIND'))`,
    `alter table grants.goods_entry
      add constraint goods_entry_recipient_group_check check (recipient_group in ${GROUPS})`,
    `alter table grants.goods_entry add constraint goods_entry_case_id_foreign
      foreign key (case_id) references grants.grant_case (id) on delete no action`,
    `alter table grants.goods_entry add constraint goods_entry_corrects_id_foreign
      foreign key (corrects_id) references grants.goods_entry (id) on delete no action`,
    `create table grants.goods_stock (
      id uuid not null,
      union_id uuid not null,
      item text not null,
      unit text not null,
      quantity bigint not null,
      primary key (id)
    )`,
    `alter table grants.goods_stock add constraint goods_stock_item_unique unique (union_id, item, unit)`,
    `create index goods_stock_list_index on grants.goods_stock (item, unit, id)`,
    `alter table grants.goods_stock add constraint goods_stock_quantity_check check (quantity >= 0)`,
    ...['goods_entry', 'goods_stock'].flatMap((table) => [
      `alter table grants.${table} enable row level security`,
      `create policy scope on grants.${table} using (${scopePolicy('union_id')})`,
      ...auditTable(`grants.${table}`, { id: 'id', union: 'union_id' }).up(),
    ]),
    ...goodsRules,
  ],
};
