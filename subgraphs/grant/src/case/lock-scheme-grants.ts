import type { EntityManager } from '@mikro-orm/postgresql';

/** What is decided about the grants of a scheme, and what these rest on, follows each other until commit. */
export async function lockSchemeGrants(em: EntityManager, schemeId: string): Promise<void> {
  await em.execute(`select pg_advisory_xact_lock(hashtext('grant scheme'), hashtext(?))`, [schemeId]);
}
