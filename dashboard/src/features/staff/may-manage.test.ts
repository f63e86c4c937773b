import { describe, expect, it } from 'vitest';
import { manageRefusal } from './may-manage';

const manager = { id: 'a', grantableRoles: ['ANALYST', 'CADRE'] as const };

describe('when an account is opened by an administrator', () => {
  it('can be managed when all its roles may be granted', () => {
    expect(manageRefusal(manager, { id: 'b', roles: ['ANALYST'], grantableRoles: [] })).toBeNull();
  });

  it('cannot be managed when it holds or grants a role beyond, which is named once', () => {
    const account = { id: 'b', roles: ['ANALYST', 'AUDITOR'], grantableRoles: ['AUDITOR', 'PAYER'] } as const;
    expect(manageRefusal(manager, account)).toEqual({ reason: 'roles', roles: ['AUDITOR', 'PAYER'] });
  });

  it('cannot be managed when it is the own one', () => {
    expect(manageRefusal(manager, { id: 'a', roles: [], grantableRoles: [] })).toEqual({ reason: 'own' });
  });
});

describe('when an account is opened by somebody else', () => {
  it('can only be read', () => {
    expect(manageRefusal(null, { id: 'b', roles: [], grantableRoles: [] })).toEqual({ reason: 'no-manager' });
  });
});
