import type { EntityManager } from '@mikro-orm/postgresql';

/** Ends all sessions of an account; its tokens end within five minutes. */
export async function endSessions(em: EntityManager, accountId: string): Promise<void> {
  await em.execute('delete from staff.session where account_id = ?', [accountId]);
}
