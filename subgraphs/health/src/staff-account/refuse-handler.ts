import { arrayLiteral, refuse } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';

/**
 * Refuses whoever is no handler, or does not see one of the unions: what is entrusted would be nobody's.
 * @throws Refusal `HANDLER_INVALID`
 */
export async function refuseHandler(
  em: EntityManager,
  handlerId: string,
  unionIds: readonly string[],
  field = 'handlerId',
): Promise<void> {
  const [known] = await em.execute<{ covers: boolean }[]>(
    `select (select bool_and(tree.path_of(id) operator(public.<@) tree.path_of(h.union_id)) from unnest(?::uuid[]) below (id)) as covers
       from reference.health_handler h where h.id = ?`,
    [arrayLiteral(unionIds), handlerId],
  );
  if (!known?.covers) refuse('HANDLER_INVALID', 'Choose an active account that handles health cases there.', field);
}
