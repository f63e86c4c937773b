import { requireScope, type RequestContext } from '@gonghui/kit';
import type { EntityClass } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { isId } from './is-id.js';

/** The row of that id within the reader's scope, or null. One statement for all ids of a tick. */
export function loadById<Row extends { id: string }>(ctx: RequestContext, entity: EntityClass<Row>, id: string): Promise<Row | null> {
  requireScope(ctx.actor, 'venue:read');
  return ctx
    .loader<string, Row | null>(`${entity.name} by id`, (ids) =>
      ctx.read(async (em) => {
        const rows = (await em.find(entity, { id: { $in: ids.filter(isId) } } as never)) as Row[];
        const byId = new Map(rows.map((row) => [row.id, row]));
        return ids.map((one) => byId.get(one.toLowerCase()) ?? null);
      }),
    )
    .load(id);
}

/** The rows that belong to a key, in the order that `find` gives them. One statement for all keys of a tick. */
export function loadListBy<Row>(
  ctx: RequestContext,
  name: string,
  key: string,
  find: (em: EntityManager, keys: readonly string[]) => Promise<Row[]>,
  keyOf: (row: Row) => string | null,
): Promise<Row[]> {
  requireScope(ctx.actor, 'venue:read');
  return ctx
    .loader<string, Row[]>(name, (keys) =>
      ctx.read(async (em) => {
        const byKey = Map.groupBy(await find(em, keys), keyOf);
        return keys.map((one) => byKey.get(one) ?? []);
      }),
    )
    .load(key);
}
