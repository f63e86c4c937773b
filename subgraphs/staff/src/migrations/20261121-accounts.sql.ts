import { SUBGRAPH_GROUP, auditTable, scopePolicy } from '@gonghui/kit';
import { createSignInRole } from '../auth/sign-in-role.js';

const UNION_OF_ACCOUNT = '(select a.union_id from staff.staff_account a where a.id = r.account_id)';

/** What leaves an audit trail; a session row is the record of a sign-in. Hashes, secrets and tokens stay out of it. */
const audited = [
  auditTable('staff.staff_account', { id: 'id', union: 'union_id' }),
  auditTable('staff.credential', { id: 'id', union: UNION_OF_ACCOUNT, redact: ['password', 'access_token', 'refresh_token', 'id_token'] }),
  auditTable('staff.session', { id: 'id', union: UNION_OF_ACCOUNT, redact: ['token'] }),
  auditTable('staff.second_factor', { id: 'id', union: UNION_OF_ACCOUNT, redact: ['secret', 'backup_codes'] }),
  auditTable('staff.api_key', { id: 'id', union: UNION_OF_ACCOUNT, redact: ['key_hash'] }),
];

/**
 * Accounts and everything sign-in keeps.
 *
 * Two database roles meet here. `gonghui_staff` answers GraphQL: it sees the accounts of the caller's subtree and no
 * secret. `gonghui_sign_in` runs before anyone is known, so its policies let it see every account; it may not create
 * one, and it is used by nothing but `src/auth`. Which columns each may touch is granted in `src/auth/sign-in-role.ts`.
 */
export const accounts: readonly string[] = [
  createSignInRole,
  `create table staff.staff_account (
     id uuid primary key default platform.uuid7(),
     username text not null unique check (username ~ '^[a-z0-9]+([._-][a-z0-9]+)*$' and length(username) between 3 and 64),
     name text not null check (length(name) between 1 and 100),
     union_id uuid not null,
     roles text[] not null default '{}',
     grantable_roles text[] not null default '{}',
     email text not null unique generated always as (username || '@accounts.invalid') stored,
     email_verified boolean not null default true,
     image text,
     two_factor_enabled boolean not null default false,
     disabled_at timestamptz,
     created_at timestamptz not null default now(),
     updated_at timestamptz not null default now()
   )`,
  `comment on table staff.staff_account is 'A person or team that signs in; belongs to one union and sees its subtree'`,
  `comment on column staff.staff_account.email is 'Synthetic: the sign-in library wants an address, accounts have none'`,
  `create index staff_account_union_id on staff.staff_account (union_id)`,
  `create index staff_account_roles on staff.staff_account using gin (roles)`,

  `create table staff.credential (
     id uuid primary key default platform.uuid7(),
     account_id uuid not null references staff.staff_account on delete cascade,
     provider text not null,
     subject text not null,
     password text,
     access_token text,
     refresh_token text,
     id_token text,
     access_token_expires_at timestamptz,
     refresh_token_expires_at timestamptz,
     scope text,
     created_at timestamptz not null default now(),
     updated_at timestamptz not null default now(),
     unique (provider, subject),
     unique (account_id, provider)
   )`,
  `comment on table staff.credential is 'A way to sign in: provider "credential" is our own password, any other a province''s sign-on'`,

  `create table staff.session (
     id uuid primary key default platform.uuid7(),
     account_id uuid not null references staff.staff_account on delete cascade,
     token text not null unique,
     ip_address text,
     user_agent text,
     expires_at timestamptz not null,
     created_at timestamptz not null default now(),
     updated_at timestamptz not null default now()
   )`,
  `create index session_account_id on staff.session (account_id)`,

  `create table staff.second_factor (
     id uuid primary key default platform.uuid7(),
     account_id uuid not null unique references staff.staff_account on delete cascade,
     secret text not null,
     backup_codes text not null,
     verified boolean not null default true,
     failed_verification_count integer not null default 0,
     locked_until timestamptz
   )`,
  `comment on table staff.second_factor is 'TOTP secret and backup codes, encrypted with the secret of the process'`,
  `create table staff.used_code (
     account_id uuid not null references staff.staff_account on delete cascade,
     code text not null,
     expires_at timestamptz not null,
     primary key (account_id, code)
   )`,
  `comment on table staff.used_code is 'Time-based codes that were tried: none counts twice (RFC 6238, 5.2)'`,

  `create table staff.verification (
     id uuid primary key default platform.uuid7(),
     identifier text not null,
     value text not null,
     expires_at timestamptz not null,
     created_at timestamptz not null default now(),
     updated_at timestamptz not null default now()
   )`,
  `create index verification_identifier on staff.verification (identifier)`,
  `comment on table staff.verification is 'Sign-ins under way: second-factor challenges, state of a province''s sign-on'`,

  `create table staff.signing_key (
     id uuid primary key default platform.uuid7(),
     public_key text not null,
     private_key text not null,
     created_at timestamptz not null,
     expires_at timestamptz,
     alg text,
     crv text
   )`,
  `comment on column staff.signing_key.private_key is 'JWK, encrypted with the secret of the process'`,

  `create table staff.lockout (
     key text primary key,
     account_id uuid references staff.staff_account on delete cascade,
     failures integer not null,
     last_attempt_at timestamptz not null,
     locked_until timestamptz
   )`,
  `create index lockout_account_id on staff.lockout (account_id) where account_id is not null`,
  `comment on table staff.lockout is 'Failed passwords in a row, by keyed hash of the user name that was typed, known or not'`,
  `create table staff.rate_limit (
     key text primary key,
     window_start timestamptz not null,
     count integer not null
   )`,

  `create table staff.api_key (
     id uuid primary key default platform.uuid7(),
     account_id uuid not null references staff.staff_account on delete cascade,
     name text not null check (length(name) between 1 and 100),
     start text not null,
     key_hash text not null unique,
     scopes text[] not null,
     expires_at timestamptz not null,
     created_at timestamptz not null default now()
   )`,
  `create index api_key_account_id on staff.api_key (account_id)`,
  `comment on table staff.api_key is 'Keys of data teams; only a hash is kept, the key is shown once'`,

  // Kept apart from the facts above so that using an account or key leaves no trail of changes to it.
  `create table staff.account_use (
     account_id uuid primary key references staff.staff_account on delete cascade,
     last_sign_in_at timestamptz not null
   )`,
  `create table staff.api_key_use (
     api_key_id uuid primary key references staff.api_key on delete cascade,
     last_used_at timestamptz not null
   )`,

  `alter table staff.staff_account enable row level security`,
  `create policy in_scope on staff.staff_account to ${SUBGRAPH_GROUP}
     using (${scopePolicy('union_id')}) with check (${scopePolicy('union_id')})`,
  ...['credential', 'session', 'second_factor', 'lockout', 'api_key', 'account_use'].flatMap((table) => [
    `alter table staff.${table} enable row level security`,
    // The inner select obeys the policy of staff_account: what belongs to an account is seen with it.
    `create policy of_account on staff.${table} to ${SUBGRAPH_GROUP}
       using (exists (select from staff.staff_account a where a.id = account_id))
       with check (exists (select from staff.staff_account a where a.id = account_id))`,
  ]),
  `alter table staff.api_key_use enable row level security`,
  `create policy of_key on staff.api_key_use to ${SUBGRAPH_GROUP} using (exists (select from staff.api_key k where k.id = api_key_id))`,
  ...['used_code', 'verification', 'signing_key', 'rate_limit'].map((table) => `alter table staff.${table} enable row level security`),

  ...[
    'staff_account',
    'credential',
    'session',
    'second_factor',
    'used_code',
    'verification',
    'signing_key',
    'lockout',
    'rate_limit',
    'api_key',
    'account_use',
    'api_key_use',
  ].map((table) => `create policy sign_in on staff.${table} to gonghui_sign_in using (true) with check (true)`),

  ...audited.flatMap((table) => table.up()),
];
