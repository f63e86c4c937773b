import { refuse } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { StaffAccount } from './staff-account.entity.js';

/**
 * Refuses to take the last administrator from the root of the tree: nobody could ever make a new one. Locks the root's
 * administrators, so that two cannot remove each other at the same time.
 */
export async function keepLastAdministrator(em: EntityManager, account: StaffAccount): Promise<void> {
  if (!account.roles.includes('ADMINISTRATOR')) return;
  const [{ is_root: isRoot }] = await em.execute<[{ is_root: boolean }]>(
    'select public.nlevel(tree.path_of(?)) = 1 as is_root',
    [account.unionId],
  );
  if (!isRoot) return;
  const administrators = await em.execute<{ id: string }[]>(
    `select id from staff.staff_account
      where union_id = ? and 'ADMINISTRATOR' = any(roles) and disabled_at is null order by id for update`,
    [account.unionId],
  );
  if (administrators.every(({ id }) => id === account.id))
    refuse('LAST_ADMINISTRATOR', 'This is the last administrator of the whole tree. Appoint another one first.', 'id');
}
