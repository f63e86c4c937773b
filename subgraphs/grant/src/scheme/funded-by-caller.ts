import { arrayLiteral } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';

/**
 * Ids of those schemes whose funder is the caller's union or below it: its staff carries out the funder's steps. A
 * union above whose money is spent may only be applied to.
 */
export async function fundedByCaller(em: EntityManager, schemeIds: readonly string[]): Promise<Set<string>> {
  const rows = await em.execute<{ id: string }[]>(
    `select s.id from grants.scheme s where s.id = any(?::uuid[]) and tree.in_scope(s.union_id)`,
    [arrayLiteral(schemeIds)],
  );
  return new Set(rows.map(({ id }) => id));
}
