import { auditTable } from '@gonghui/kit';
import { createSignInRole } from '../auth/sign-in-role.js';
import { accountPolicies, ofAccountPolicies, ofKeyPolicies, signInOnlyPolicies, type Policy } from './policies.js';

const tables: readonly string[] = [
  `create table staff.staff_account (
     id uuid not null default platform.uuid7(),
     username text not null,
     name text not null,
     union_id uuid not null,
     roles text[] not null default '{}',
     grantable_roles text[] not null default '{}',
     email text generated always as (username || '@accounts.invalid') stored not null,
     email_verified boolean not null default true,
     image text null,
     two_factor_enabled boolean not null default false,
     disabled_at timestamptz null,
     created_at timestamptz not null default now(),
     updated_at timestamptz not null default now(),
     primary key (id)
   )`,
  `create index staff_account_union_id_index on staff.staff_account (union_id)`,
  `alter table staff.staff_account add constraint staff_account_email_unique unique (email)`,
  `alter table staff.staff_account add constraint staff_account_username_unique unique (username)`,
  `alter table staff.staff_account add constraint staff_account_name_check check (length(name) >= 1 and length(name) <= 100)`,
  `alter table staff.staff_account
     add constraint staff_account_username_check check (username ~ '^[a-z0-9]+([._-][a-z0-9]+)*$'::text and length(username) >= 3 and length(username) <= 64)`,

  `create table staff.credential (
     id uuid not null default platform.uuid7(),
     account_id uuid not null,
     provider text not null,
     subject text not null,
     password text null,
     access_token text null,
     refresh_token text null,
     id_token text null,
     access_token_expires_at timestamptz null,
     refresh_token_expires_at timestamptz null,
     scope text null,
     created_at timestamptz not null default now(),
     updated_at timestamptz not null default now(),
     primary key (id)
   )`,
  `alter table staff.credential add constraint credential_account_id_unique unique (account_id, provider)`,
  `alter table staff.credential add constraint credential_subject_unique unique (provider, subject)`,
  `alter table staff.credential
     add constraint credential_account_id_foreign foreign key (account_id) references staff.staff_account (id) on delete cascade`,

  `create table staff.session (
     id uuid not null default platform.uuid7(),
     account_id uuid not null,
     token text not null,
     ip_address text null,
     user_agent text null,
     expires_at timestamptz not null,
     created_at timestamptz not null default now(),
     updated_at timestamptz not null default now(),
     primary key (id)
   )`,
  `alter table staff.session add constraint session_token_unique unique (token)`,
  `create index session_account_id_index on staff.session (account_id)`,
  `alter table staff.session
     add constraint session_account_id_foreign foreign key (account_id) references staff.staff_account (id) on delete cascade`,

  `create table staff.second_factor (
     id uuid not null default platform.uuid7(),
     account_id uuid not null,
     secret text not null,
     backup_codes text not null,
     verified boolean not null default true,
     failed_verification_count int not null default 0,
     locked_until timestamptz null,
     primary key (id)
   )`,
  `alter table staff.second_factor add constraint second_factor_account_id_unique unique (account_id)`,
  `alter table staff.second_factor
     add constraint second_factor_account_id_foreign foreign key (account_id) references staff.staff_account (id) on delete cascade`,

  `create table staff.used_code (
     account_id uuid not null,
     code text not null,
     expires_at timestamptz not null,
     primary key (account_id, code)
   )`,
  `alter table staff.used_code
     add constraint used_code_account_id_foreign foreign key (account_id) references staff.staff_account (id) on delete cascade`,

  `create table staff.verification (
     id uuid not null default platform.uuid7(),
     identifier text not null,
     value text not null,
     expires_at timestamptz not null,
     created_at timestamptz not null default now(),
     updated_at timestamptz not null default now(),
     primary key (id)
   )`,
  `create index verification_identifier_index on staff.verification (identifier)`,

  `create table staff.signing_key (
     id uuid not null default platform.uuid7(),
     public_key text not null,
     private_key text not null,
     created_at timestamptz not null,
     expires_at timestamptz null,
     alg text null,
     crv text null,
     primary key (id)
   )`,

  `create table staff.lockout (
     key text not null,
     account_id uuid null,
     failures int not null,
     last_attempt_at timestamptz not null,
     locked_until timestamptz null,
     primary key (key)
   )`,
  `create index lockout_account_id_index on staff.lockout (account_id)`,
  `alter table staff.lockout
     add constraint lockout_account_id_foreign foreign key (account_id) references staff.staff_account (id) on delete cascade`,

  `create table staff.rate_limit (
     key text not null,
     window_start timestamptz not null,
     count int not null,
     primary key (key)
   )`,

  `create table staff.account_use (
     account_id uuid not null,
     last_sign_in_at timestamptz not null,
     primary key (account_id)
   )`,
  `alter table staff.account_use
     add constraint account_use_account_id_foreign foreign key (account_id) references staff.staff_account (id) on update cascade on delete cascade`,

  `create table staff.api_key (
     id uuid not null default platform.uuid7(),
     account_id uuid not null,
     name text not null,
     start text not null,
     key_hash text not null,
     scopes text[] not null,
     expires_at timestamptz not null,
     created_at timestamptz not null default now(),
     primary key (id)
   )`,
  `alter table staff.api_key add constraint api_key_hash_unique unique (key_hash)`,
  `create index api_key_account_id_index on staff.api_key (account_id)`,
  `alter table staff.api_key add constraint api_key_name_check check (length(name) >= 1 and length(name) <= 100)`,
  `alter table staff.api_key
     add constraint api_key_account_id_foreign foreign key (account_id) references staff.staff_account (id) on delete cascade`,

  `create table staff.api_key_use (
     api_key_id uuid not null,
     last_used_at timestamptz not null,
     primary key (api_key_id)
   )`,
  `alter table staff.api_key_use
     add constraint api_key_use_api_key_id_foreign foreign key (api_key_id) references staff.api_key (id) on update cascade on delete cascade`,
];

const policies: readonly string[] = [
  ...secured('staff_account', accountPolicies),
  ...['credential', 'session', 'second_factor', 'lockout', 'account_use', 'api_key'].flatMap((table) =>
    secured(table, ofAccountPolicies),
  ),
  ...secured('api_key_use', ofKeyPolicies),
  ...['used_code', 'verification', 'signing_key', 'rate_limit'].flatMap((table) => secured(table, signInOnlyPolicies)),
];

function secured(table: string, rules: readonly Policy[]): string[] {
  return [
    `alter table staff.${table} enable row level security`,
    ...rules.map(
      ({ name, roles, using, check }) =>
        `create policy ${name} on staff.${table} to ${roles.join(', ')} using (${using}) with check (${check})`,
    ),
  ];
}

const UNION_OF_ACCOUNT = '(select a.union_id from staff.staff_account a where a.id = r.account_id)';

/** What leaves an audit trail; a session row is the record of a sign-in. Hashes, secrets and tokens stay out of it. */
const audited = [
  auditTable('staff.staff_account', { id: 'id', union: 'union_id' }),
  auditTable('staff.credential', {
    id: 'id',
    union: UNION_OF_ACCOUNT,
    redact: ['password', 'access_token', 'refresh_token', 'id_token'],
  }),
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
  ...tables,
  ...policies,
  ...audited.flatMap((table) => table.up()),
];
