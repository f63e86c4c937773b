import { ask, change, unused } from './graph.js';

/** Password of accounts made by `newAccount`. */
export const PASSWORD = 'orchard-lantern-77-river';

/** An account of Nanchang for one test alone: it may be locked, changed and signed out. @returns its id and user name */
export async function newAccount(...roles: readonly string[]): Promise<{ id: string; username: string }> {
  const { tradeUnion } = await ask('jiangxi.admin', '{ tradeUnion(code: "360100") { id } }');
  const username = `jiangxi.t${unused()}`;
  const { staffAccount } = await change('jiangxi.admin', 'createStaffAccount', 'staffAccount { id }', {
    username,
    name: '试验账号',
    unionId: tradeUnion.id,
    roles: roles.length > 0 ? roles : ['ANALYST'],
    initialPassword: PASSWORD,
  });
  return { id: staffAccount.id, username };
}
