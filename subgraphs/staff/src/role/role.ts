/** What an account may do, as a bundle of scopes. Shown as `StaffRole` in GraphQL. */
export const STAFF_ROLES = [
  'ADMINISTRATOR',
  'ANALYST',
  'CADRE',
  'AUDITOR',
  'ORGANIZER',
  'JUDGE',
  'HEALTH_OFFICER',
  'HEALTH_HANDLER',
  'GRANT_OFFICER',
  'REVIEWER',
  'PAYER',
] as const;

export type StaffRole = (typeof STAFF_ROLES)[number];

/** Every scope a use case may ask for. A new domain adds its own here and to the roles below. */
export const SCOPES = [
  'organization:read',
  'organization:write',
  'organization:import',
  'venue:read',
  'venue:write',
  'competition:read',
  'competition:write',
  'competition:approve',
  'competition:draw',
  'competition:judge',
  'grant:read',
  'grant:apply',
  'grant:attach',
  'grant:design',
  'grant:check',
  'grant:review',
  'grant:decide',
  'grant:pay',
  'grant:payee',
  'grant:audit',
  'health:read',
  'health:manage',
  'health:handle',
  'staff:read',
  'staff:manage',
  'audit:read',
  'audit:verify',
  'graphiql',
] as const;

export type Scope = (typeof SCOPES)[number];

const DOMAIN_READ = [
  'organization:read',
  'venue:read',
  'competition:read',
  'grant:read',
  'health:read',
] as const satisfies readonly Scope[];
const DOMAIN_WRITE = ['organization:write', 'organization:import', 'venue:write'] as const satisfies readonly Scope[];

/** Everyone in the service of a federation reads its tree, venues, competitions, grants and protected totals of health and may open GraphiQL. */
const STAFF: readonly Scope[] = [...DOMAIN_READ, 'graphiql'];

const SCOPES_OF_ROLE: Readonly<Record<StaffRole, readonly Scope[]>> = {
  ADMINISTRATOR: [...STAFF, ...DOMAIN_WRITE, 'staff:read', 'staff:manage', 'audit:read'],
  ANALYST: [...STAFF, 'staff:read'],
  CADRE: [...STAFF, ...DOMAIN_WRITE, 'grant:apply', 'grant:attach', 'competition:draw'],
  AUDITOR: [...STAFF, 'staff:read', 'audit:read', 'audit:verify', 'grant:audit', 'grant:payee'],
  // Judges and custodians of a draw are chosen from the accounts of the federation.
  ORGANIZER: [...STAFF, 'competition:write', 'competition:approve', 'competition:draw', 'staff:read'],
  JUDGE: [...STAFF, 'competition:judge'],
  // The handler of a day of examinations is chosen from the accounts of the federation.
  HEALTH_OFFICER: [...STAFF, 'health:manage', 'staff:read'],
  HEALTH_HANDLER: [...STAFF, 'health:handle', 'staff:read'],
  GRANT_OFFICER: [...STAFF, 'grant:design', 'grant:check', 'grant:attach'],
  REVIEWER: [...STAFF, 'grant:review', 'grant:decide', 'grant:attach'],
  PAYER: [...STAFF, 'grant:pay', 'grant:payee', 'grant:attach'],
};

/** Scopes an API key may never carry: a leaked key must not be able to make itself further ways in. */
const NEVER_IN_A_KEY: ReadonlySet<string> = new Set<Scope>(['staff:manage', 'graphiql']);

/** The scopes of all these roles together, in the order of `SCOPES`. Unknown roles (of a newer release) give none. */
export function scopesOf(roles: readonly string[]): Scope[] {
  const held = new Set(roles.flatMap((role) => (isStaffRole(role) ? SCOPES_OF_ROLE[role] : [])));
  return SCOPES.filter((scope) => held.has(scope));
}

/** What is left of an API key's scopes today: those its owner still holds and that a key may carry at all. */
export function scopesOfKey(keyScopes: readonly string[], ownerRoles: readonly string[]): Scope[] {
  return scopesOf(ownerRoles).filter((scope) => keyScopes.includes(scope) && !NEVER_IN_A_KEY.has(scope));
}

/** The scopes among `wanted` that an account with these roles may not put into an API key. */
export function scopesNotForKey(wanted: readonly string[], ownerRoles: readonly string[]): string[] {
  const allowed: ReadonlySet<string> = new Set(scopesOfKey(wanted, ownerRoles));
  return wanted.filter((scope) => !allowed.has(scope));
}

export function isStaffRole(role: string): role is StaffRole {
  return (STAFF_ROLES as readonly string[]).includes(role);
}
