/** Schema `platform`: what every subgraph needs of the database besides tree, roll-ups and audit trail. */
export const platformUp: readonly string[] = [
  `create function platform.actor() returns text language sql stable parallel safe
   return coalesce(current_setting('gonghui.actor', true), '')`,
  `comment on function platform.actor() is 'Account id of the transaction, empty when anonymous; set by tree.enter'`,
  // PostgreSQL 18 brings uuidv7(); older servers get the same layout: 48 bits of milliseconds, then random bits.
  `do $$ begin
     if current_setting('server_version_num')::int >= 180000 then
       create function platform.uuid7() returns uuid language sql volatile parallel safe return uuidv7();
     else
       create function platform.uuid7() returns uuid language sql volatile parallel safe as $f$
         select encode(
           set_bit(set_bit(
             overlay(uuid_send(gen_random_uuid()) placing substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6),
             52, 1), 53, 1), 'hex')::uuid $f$;
     end if;
   end $$`,
  `create table platform.mutation_key (
     actor text not null,
     action text not null,
     key text not null,
     fingerprint text not null,
     result jsonb,
     created_at timestamptz not null default now(),
     primary key (actor, action, key)
   )`,
  `create index mutation_key_created_at on platform.mutation_key (created_at)`,
  `alter table platform.mutation_key enable row level security`,
  `create policy own_keys on platform.mutation_key using (actor = platform.actor()) with check (actor = platform.actor())`,
  `grant select, insert, update on platform.mutation_key to gonghui_subgraph`,
];

/**
 * Hashes without a key go: of those, names and amounts could be found out. Nothing equals what stands instead, so a
 * request of before that comes again is refused and not carried out twice.
 */
export const keyedFingerprintsUp: readonly string[] = [
  `update platform.mutation_key set fingerprint = ''`,
  `comment on column platform.mutation_key.fingerprint is 'Keyed hash of the input; the key is not in the database. Empty where it was kept without one.'`,
];
