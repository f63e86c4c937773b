import type { Translate } from '@/i18n/use-text';

/** Scopes in the order in which they are shown. */
export const scopes = [
  'organization:read',
  'organization:write',
  'organization:import',
  'venue:read',
  'venue:write',
  'staff:read',
  'staff:manage',
  'audit:read',
  'audit:verify',
  'graphiql',
] as const;
type Scope = (typeof scopes)[number];

const keys = {
  'organization:read': 'organizationRead',
  'organization:write': 'organizationWrite',
  'organization:import': 'organizationImport',
  'venue:read': 'venueRead',
  'venue:write': 'venueWrite',
  'staff:read': 'staffRead',
  'staff:manage': 'staffManage',
  'audit:read': 'auditRead',
  'audit:verify': 'auditVerify',
  graphiql: 'graphiql',
} as const satisfies Record<Scope, string>;

/** What a scope allows, in words; a scope of a newer release is shown as it is written. */
export function scopeText(t: Translate, scope: string): string {
  return isScope(scope) ? t(`credentials.scopes.${keys[scope]}`) : scope;
}

/** Those of an account's scopes that an API key may carry: a leaked key must not make itself further ways in. */
export function scopesForKey(held: Iterable<string>): string[] {
  return [...held].filter((scope) => scope !== 'staff:manage' && scope !== 'graphiql').sort(byScopeOrder);
}

/** Sorts scopes into the order in which they are shown. */
export function byScopeOrder(a: string, b: string): number {
  const place = (scope: string) => (isScope(scope) ? scopes.indexOf(scope) : scopes.length);
  return place(a) - place(b) || (a < b ? -1 : 1);
}

function isScope(scope: string): scope is Scope {
  return Object.hasOwn(keys, scope);
}
