import { describe, expect, test } from 'vitest';
import type { StaffRole } from '../role/role.js';
import { changedRoles, inOrder, mayGrant, mayManage } from './may-manage.js';

const manager = (...grantableRoles: StaffRole[]) => ({ id: 'manager', grantableRoles });
const account = (roles: StaffRole[], grantableRoles: StaffRole[] = []) => ({ id: 'account', roles, grantableRoles });

describe('when an administrator manages an account', () => {
  const refused = (code: string, roles: StaffRole[]) => ({ state: 'refused', code, roles });
  const beyond = refused('ROLE_NOT_GRANTABLE', ['AUDITOR']);

  test.each([
    { what: 'an account of a role it grants', target: account(['ANALYST']), decision: { state: 'allowed' } },
    { what: 'an account without roles', target: account([]), decision: { state: 'allowed' } },
    { what: 'an account with a role beyond', target: account(['ANALYST', 'AUDITOR']), decision: beyond },
    { what: 'an account that grants a role beyond', target: account(['ANALYST'], ['AUDITOR']), decision: beyond },
    { what: 'the own account', target: { ...account([]), id: 'manager' }, decision: refused('OWN_ACCOUNT', []) },
  ])('$what is $decision.state', ({ target, decision }) => {
    expect(mayManage(manager('ANALYST', 'CADRE'), target)).toEqual(decision);
  });
});

describe('when roles are granted', () => {
  test.each([
    { grants: ['ANALYST'] as StaffRole[], given: ['ANALYST'] as StaffRole[], beyond: [] },
    { grants: ['ANALYST'] as StaffRole[], given: [] as StaffRole[], beyond: [] },
    {
      grants: ['ANALYST'] as StaffRole[],
      given: ['CADRE', 'ADMINISTRATOR'] as StaffRole[],
      beyond: ['ADMINISTRATOR', 'CADRE'],
    },
    { grants: [] as StaffRole[], given: ['ANALYST'] as StaffRole[], beyond: ['ANALYST'] },
  ])('whoever grants $grants may not give $beyond of $given', ({ grants, given, beyond }) => {
    const decision = mayGrant(manager(...grants), given);
    expect(decision.state === 'refused' ? decision.roles : []).toEqual(beyond);
  });

  test('taking a role away is a change of that role', () => {
    expect(changedRoles(['ANALYST', 'AUDITOR'], ['ANALYST', 'CADRE'])).toEqual(['CADRE', 'AUDITOR']);
    expect(changedRoles(['CADRE', 'ANALYST'], ['ANALYST', 'CADRE', 'CADRE'])).toEqual([]);
  });

  test('each role is kept once', () => {
    expect(inOrder(['CADRE', 'ANALYST', 'CADRE'])).toEqual(['ANALYST', 'CADRE']);
  });
});
