import { describe, expect, test } from 'vitest';
import { SCOPES, STAFF_ROLES, scopesNotForKey, scopesOf, scopesOfKey, type Scope, type StaffRole } from './role.js';

interface Case {
  roles: readonly StaffRole[];
  holds: readonly Scope[];
  lacks: readonly Scope[];
}

const cases: readonly Case[] = [
  { roles: [], holds: [], lacks: SCOPES },
  {
    roles: ['ADMINISTRATOR'],
    holds: ['organization:write', 'organization:import', 'venue:write', 'staff:read', 'staff:manage', 'audit:read'],
    lacks: ['audit:verify'],
  },
  {
    roles: ['ANALYST'],
    holds: ['organization:read', 'venue:read', 'staff:read', 'graphiql'],
    lacks: ['organization:write', 'organization:import', 'venue:write', 'staff:manage', 'audit:read', 'audit:verify'],
  },
  {
    roles: ['CADRE'],
    holds: ['organization:read', 'organization:write', 'organization:import', 'venue:read', 'venue:write'],
    lacks: ['staff:read', 'staff:manage', 'audit:read', 'audit:verify'],
  },
  {
    roles: ['AUDITOR'],
    holds: ['organization:read', 'venue:read', 'staff:read', 'audit:read', 'audit:verify'],
    lacks: ['organization:write', 'organization:import', 'venue:write', 'staff:manage'],
  },
  { roles: ['ANALYST', 'CADRE'], holds: ['staff:read', 'venue:write'], lacks: ['staff:manage'] },
];

describe('when an account holds roles', () => {
  test.each(cases)('$roles hold what they should and nothing else named', ({ roles, holds, lacks }) => {
    const scopes = scopesOf(roles);
    expect(scopes).toEqual(expect.arrayContaining([...holds]));
    for (const scope of lacks) expect(scopes).not.toContain(scope);
    expect(new Set(scopes).size).toBe(scopes.length);
  });

  test.each(STAFF_ROLES)('%s can read what everyone reads', (role) => {
    expect(scopesOf([role])).toEqual(expect.arrayContaining(['organization:read', 'venue:read']));
  });

  test('a role of a newer release gives nothing', () => {
    expect(scopesOf(['KEEPER_OF_SEALS'])).toEqual([]);
  });
});

describe('when an API key is used', () => {
  test('it carries only what its owner still holds', () => {
    expect(scopesOfKey(['organization:read', 'venue:write'], ['ANALYST'])).toEqual(['organization:read']);
    expect(scopesOfKey(['organization:read'], [])).toEqual([]);
  });

  test('it never manages accounts, whoever owns it', () => {
    expect(scopesOfKey(['staff:read', 'staff:manage', 'graphiql'], ['ADMINISTRATOR'])).toEqual(['staff:read']);
    expect(scopesNotForKey(['staff:read', 'staff:manage', 'nonsense'], ['ADMINISTRATOR'])).toEqual([
      'staff:manage',
      'nonsense',
    ]);
  });
});
