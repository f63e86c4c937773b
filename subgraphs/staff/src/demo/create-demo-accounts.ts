import { hashPassword } from 'better-auth/crypto';
import type { Pool, PoolClient } from 'pg';
import type { StaffRole } from '../role/role.js';

/** An account of the demo. */
export interface DemoAccount {
  readonly username: string;
  readonly name: string;
  readonly unionId: string;
  readonly roles: readonly StaffRole[];
  readonly grantableRoles?: readonly StaffRole[];
}

/**
 * Creates accounts that share one password, hashed once, in one statement, as the owner of the database. User names
 * that exist already are left as they are.
 * @returns how many were made
 */
export async function createDemoAccounts(
  owner: Pool | PoolClient,
  accounts: readonly DemoAccount[],
  password: string,
): Promise<number> {
  const hash = await hashPassword(password);
  const { rowCount } = await owner.query(
    `with made as (
       insert into staff.staff_account (username, name, union_id, roles, grantable_roles)
       select username, name, union_id,
              array(select jsonb_array_elements_text(roles)), array(select jsonb_array_elements_text(grantable_roles))
         from jsonb_to_recordset($1::jsonb) as a (username text, name text, union_id uuid, roles jsonb, grantable_roles jsonb)
       on conflict (username) do nothing returning id)
     insert into staff.credential (account_id, provider, subject, password) select id, 'credential', id, $2 from made`,
    [
      JSON.stringify(
        accounts.map(({ username, name, unionId, roles, grantableRoles = [] }) => ({
          username,
          name,
          union_id: unionId,
          roles,
          grantable_roles: grantableRoles,
        })),
      ),
      hash,
    ],
  );
  return rowCount ?? 0;
}
