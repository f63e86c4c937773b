import type { SubgraphModule } from '@gonghui/kit';
import { readableAccount } from './account/account-loaders.js';
import { StaffAccount } from './account/staff-account.entity.js';
import { StaffAccountResolver } from './account/staff-account.resolver.js';
import { apiKeyTables } from './api-key/api-key-tables.js';
import { ApiKeyResolver } from './api-key/api-key.resolver.js';
import { AuditResolver } from './audit/audit.resolver.js';
import { signInTables } from './auth/sign-in-tables.js';
import { staffGrants } from './auth/sign-in-role.js';
import { staffMigrations } from './migrations/index.js';
import { ViewerResolver } from './viewer/viewer.resolver.js';

export { useAuditVerifier, type AuditVerifier } from './audit/audit-verifier.js';
export { createAuth, type Auth, type AuthOptions } from './auth/create-auth.js';
export type { AuthClient, AuthHandler } from './auth/auth-handler.js';
export type { OfferedAccount } from './auth/auth-routes.js';
export type { OidcProvider } from './auth/oidc.js';
export { SIGN_IN_ROLE, signInRoleStatements, signInUrl } from './auth/sign-in-role.js';
export { createDemoAccounts, type DemoAccount } from './demo/create-demo-accounts.js';
export { STAFF_ROLES, SCOPES, scopesOf, type Scope, type StaffRole } from './role/role.js';

/** Accounts, roles, sign-in, API keys and the view of the audit trail. */
export const staff: SubgraphModule = {
  name: 'staff',
  entities: [StaffAccount, ...signInTables, ...apiKeyTables],
  migrations: staffMigrations,
  resolvers: [ViewerResolver, StaffAccountResolver, ApiKeyResolver, AuditResolver],
  references: { StaffAccount: ({ id }, ctx) => readableAccount(ctx, id) },
  grants: staffGrants,
};
