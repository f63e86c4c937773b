import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from '../testing/browser.js';
import { UNIONS, createStaffWorld, type StaffWorld } from '../testing/staff-world.js';
import { createDemoAccounts, type DemoAccount } from './create-demo-accounts.js';

let world: StaffWorld;
beforeAll(async () => {
  world = await createStaffWorld(inject('postgresUrl'));
});
afterAll(() => world.close());

describe('when demo accounts are made', () => {
  const accounts: DemoAccount[] = Array.from({ length: 500 }, (_, index) => ({
    username: `place-${index}.analyst`,
    name: `分析员 ${index}`,
    unionId: UNIONS.jiangxi,
    roles: ['ANALYST'],
    grantableRoles: index === 0 ? ['CADRE'] : [],
  }));

  test('each signs in with the one password', async () => {
    expect(await createDemoAccounts(world.database.pool, accounts, 'gonghui-demo-2026')).toBe(500);
    const { status, body } = await openBrowser(world.auth()).signIn('place-499.analyst', 'gonghui-demo-2026');
    expect({ status, body }).toMatchObject({ status: 200, body: { user: { name: '分析员 499' } } });
    const { rows } = await world.database.pool.query(
      `select roles, grantable_roles from staff.staff_account where username = 'place-0.analyst'`,
    );
    expect(rows).toEqual([{ roles: ['ANALYST'], grantable_roles: ['CADRE'] }]);
  });

  test('a second time nothing is made', async () => {
    expect(await createDemoAccounts(world.database.pool, accounts, 'another password')).toBe(0);
  });
});
