import { rolePassword, roleOf, subgraphUrl } from '@gonghui/kit';

const SIGN_IN = 'sign_in';

/** The database role of sign-in; see `src/migrations/20261121-accounts.sql.ts` for what sets it apart. */
export const SIGN_IN_ROLE = roleOf(SIGN_IN);

/** Creates the role without a password, so that policies can name it. Roles belong to the server, so this may run many times. */
export const createSignInRole = `
do $$ begin
  create role ${SIGN_IN_ROLE} nologin nosuperuser nobypassrls nocreatedb nocreaterole;
exception when duplicate_object or unique_violation then null;
end $$`;

/** The connection string of sign-in, made from the owner's. Its library names tables without their schema. */
export function signInUrl(ownerUrl: string, secret: string): string {
  const url = new URL(subgraphUrl(ownerUrl, secret, SIGN_IN));
  url.searchParams.set('options', `${url.searchParams.get('options')} -c search_path=staff`);
  return url.href;
}

/** Statements that let sign-in log in and reach its tables. Run as the owner after the migrations, at each start. */
export function signInRoleStatements(secret: string): string[] {
  return [
    createSignInRole,
    `do $$ begin
       perform pg_advisory_xact_lock(hashtext('${SIGN_IN_ROLE}'));
       alter role ${SIGN_IN_ROLE} login password '${rolePassword(secret, SIGN_IN)}';
     end $$`,
    `grant usage on schema staff, platform, tree to ${SIGN_IN_ROLE}`,
    `grant execute on function tree.path_of(uuid) to ${SIGN_IN_ROLE}`,
    // No insert and no delete: sign-in can never make or remove an account, whatever the library is told.
    `grant select, update (two_factor_enabled, updated_at) on staff.staff_account to ${SIGN_IN_ROLE}`,
    `grant select, insert, update, delete on staff.credential, staff.session, staff.second_factor, staff.used_code,
       staff.verification, staff.signing_key, staff.lockout, staff.rate_limit, staff.account_use, staff.api_key_use to ${SIGN_IN_ROLE}`,
    `grant select on staff.api_key to ${SIGN_IN_ROLE}`,
  ];
}

/**
 * What GraphQL may do with the tables of schema `staff`: read accounts, keys and sessions but no hash, secret or
 * token; set a password it cannot read. Run after the general grants of the subgraph's role.
 */
export const staffGrants: readonly string[] = [
  'revoke all on all tables in schema staff from gonghui_staff',
  `grant select, insert, update (name, roles, grantable_roles, two_factor_enabled, disabled_at, updated_at)
     on staff.staff_account to gonghui_staff`,
  `grant select (id, account_id, provider, subject, created_at, updated_at),
     insert (account_id, provider, subject, password), update (password, updated_at) on staff.credential to gonghui_staff`,
  'grant select (id, account_id, user_agent, expires_at, created_at), delete on staff.session to gonghui_staff',
  `grant select (account_id, verified, locked_until), update (failed_verification_count, locked_until), delete
     on staff.second_factor to gonghui_staff`,
  'grant select (account_id, failures, locked_until), delete on staff.lockout to gonghui_staff',
  `grant select (id, account_id, name, start, scopes, expires_at, created_at),
     insert (account_id, name, start, key_hash, scopes, expires_at), delete on staff.api_key to gonghui_staff`,
  'grant select on staff.account_use, staff.api_key_use to gonghui_staff',
];
