import { scopePolicy } from '../tree/scope-policy.js';

/**
 * Schema `audit`: who changed which row when, and the seals that prove it. Needs the group role
 * `gonghui_subgraph` and schema `tree`.
 *
 * Errors: `GHA01` the trail is append-only, `GHA02` an audited table may not be truncated, `GHA03` the server's
 * transaction counter has started over (a restored database) and `audit.rebase()` has not run yet.
 */
export const auditUp: readonly string[] = [
  `create schema if not exists audit`,

  `create table audit.record (
     txid bigint not null,
     id bigint generated always as identity,
     at timestamptz not null,
     actor text,
     request text,
     action text not null,
     login text not null,
     schema_name text not null,
     table_name text not null,
     operation "char" not null,
     row_id text not null,
     union_id uuid,
     before jsonb,
     after jsonb,
     -- No check constraints: only the triggers write here, and checks would cost 20 µs a statement.
     -- The order in which records are sealed; an id alone is handed out before its transaction ends.
     primary key (txid, id)
   )`,
  `comment on table audit.record is 'One changed row of an audited table. Written by triggers alone, never changed'`,
  `comment on column audit.record.txid is 'Transaction, counted on across restores: audit.transaction_base + pg_current_xact_id()'`,
  `comment on column audit.record.at is 'When the statement ran, not when its transaction began or ended'`,
  `comment on column audit.record.actor is 'Account id of the request; null outside a request'`,
  `comment on column audit.record.action is 'Use case of the request, e.g. moveTradeUnion; sql outside a request'`,
  `comment on column audit.record.operation is 'I: before is null; U; D: after is null'`,
  `comment on column audit.record.login is 'Database role that was logged in: the part of the attribution that a caller cannot set'`,
  `comment on column audit.record.row_id is 'Primary key as text; a JSON array when it has several columns'`,
  `comment on column audit.record.union_id is 'Union whose readers see the record; null: readers of the whole tree only'`,
  `create index record_by_time on audit.record (at, id)`,
  `create index record_by_union on audit.record (union_id, at, id) where union_id is not null`,
  `create index record_by_actor on audit.record (actor, at, id) where actor is not null`,
  `create index record_by_row on audit.record (row_id, at, id)`,
  `create index record_by_table on audit.record (schema_name, table_name, at, id)`,
  `create index record_by_request on audit.record (request) where request is not null`,

  `create table audit.seal (
     id bigint primary key,
     form smallint not null,
     sealed_at timestamptz not null,
     to_txid bigint not null,
     to_id bigint not null,
     first_at timestamptz not null,
     last_at timestamptz not null,
     records integer not null,
     root bytea not null,
     previous_hash bytea not null,
     hash bytea not null,
     list bytea not null
   )`,
  `comment on table audit.seal is 'One sealed batch of records, chained to the batch before'`,
  `comment on column audit.seal.form is 'Version of the text form of records and seals that was hashed'`,
  `comment on column audit.seal.to_id is 'With to_txid: the last record of the batch, which begins after the seal before'`,
  `comment on column audit.seal.root is 'Merkle root (RFC 6962, SHA-256) over the list'`,
  `comment on column audit.seal.hash is 'SHA-256 of this seal''s text form, which holds the hash of the seal before'`,
  `comment on column audit.seal.list is '48 bytes per record: txid, id, SHA-256 of its text form. Names the record that was tampered with'`,
  // Hashes do not compress, and a page of seals must not read megabytes.
  `alter table audit.seal alter column list set storage external`,
  `create unique index seal_by_record on audit.seal (to_txid, to_id)`,
  `create index seal_by_time on audit.seal (last_at)`,

  `create function audit.refuse_change() returns trigger language plpgsql as $$
   begin
     raise exception 'audit.% is append-only: % refused', tg_table_name, lower(tg_op) using errcode = 'GHA01';
   end $$`,
  ...['record', 'seal'].flatMap((table) => [
    `create trigger append_only before update or delete or truncate on audit.${table}
       for each statement execute function audit.refuse_change()`,
    // Also under session_replication_role = replica, which silences ordinary triggers.
    `alter table audit.${table} enable always trigger append_only`,
  ]),
  `create function audit.refuse_truncate() returns trigger language plpgsql as $$
   begin
     raise exception '%.% is audited: delete its rows instead of truncating it', tg_table_schema, tg_table_name
       using errcode = 'GHA02';
   end $$`,

  `create table audit.transaction_base (only_row boolean primary key default true check (only_row), base bigint not null)`,
  `comment on table audit.transaction_base is 'Added to the server''s transaction ids, so that their order survives a restore'`,
  `insert into audit.transaction_base (base) values (0)`,
  `create type audit.stamp as (at timestamptz, txid bigint, actor text, request text, action text)`,
  `create function audit.stamp() returns audit.stamp language plpgsql volatile as $$
   declare
     stamp audit.stamp;
   begin
     select clock_timestamp(), base + pg_current_xact_id()::text::bigint,
            nullif(current_setting('gonghui.actor', true), ''), nullif(current_setting('gonghui.request', true), ''),
            coalesce(nullif(current_setting('gonghui.action', true), ''), 'sql')
       into stamp from audit.transaction_base
      where base + pg_current_xact_id()::text::bigint
        > coalesce((select to_txid from audit.seal order by id desc limit 1), 0);
     if not found then
       raise exception 'this transaction is older than the last seal, so its changes could never be sealed'
         using errcode = 'GHA03', hint = 'The database was restored into another server: run audit.rebase().';
     end if;
     return stamp;
   end $$`,
  `comment on function audit.stamp() is 'What all records of one statement have in common'`,
  `create function audit.behind() returns bigint language sql volatile as $$
     select greatest(0, 1 - base - pg_snapshot_xmax(pg_current_snapshot())::text::bigint + greatest(0,
       (select txid from audit.record order by txid desc, id desc limit 1),
       (select to_txid from audit.seal order by id desc limit 1)))
     from audit.transaction_base $$`,
  `comment on function audit.behind() is 'By how much the count of transactions is behind what is recorded; 0 but after a restore'`,
  `create function audit.rebase() returns bigint language plpgsql volatile as $$
   declare
     leap bigint;
   begin
     -- Two that both had read the base would wait for each other below.
     lock table audit.seal in share row exclusive mode;
     if audit.behind() = 0 then
       return 0;
     end if;
     -- Waits for every transaction that has read the old base: a late commit below the horizon would escape sealing.
     lock table audit.transaction_base in access exclusive mode;
     leap := audit.behind();
     update audit.transaction_base set base = base + leap;
     return leap;
   end $$`,
  `comment on function audit.rebase() is 'Continues the count of transactions after a restore into a server whose counter is behind; returns the leap, 0 when there was no need'`,

  `revoke all on all functions in schema audit from public`,
  `grant usage on schema audit to gonghui_subgraph`,
  `grant select on audit.record to gonghui_subgraph`,
  `grant select (id, form, sealed_at, to_txid, to_id, first_at, last_at, records, root, previous_hash, hash)
     on audit.seal to gonghui_subgraph`,
  `alter table audit.record enable row level security`,
  // A record without a union is visible at the root only.
  `create policy readable on audit.record for select to gonghui_subgraph using (${scopePolicy('union_id')})`,
];
