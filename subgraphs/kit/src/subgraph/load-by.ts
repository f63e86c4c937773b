import type { EntityClass } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { isId } from '../input/is-id.js';
import { requireScope } from './actor.js';
import type { RequestContext } from './request-context.js';

/**
 * The row of that id within the reader's subtree, or null. One statement for all ids of a tick.
 * @param scope what the reader must hold, e.g. `venue:read`
 * @throws GraphQLError `UNAUTHENTICATED` or `FORBIDDEN`
 */
export async function loadById<Row extends { id: string }>(
  ctx: RequestContext,
  scope: string,
  entity: EntityClass<Row>,
  id: string,
): Promise<Row | null> {
  requireScope(ctx.actor, scope);
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
export async function loadListBy<Row>(
  ctx: RequestContext,
  scope: string,
  name: string,
  key: string,
  find: (em: EntityManager, keys: readonly string[]) => Promise<Row[]>,
  keyOf: (row: Row) => string | null,
): Promise<Row[]> {
  requireScope(ctx.actor, scope);
  return ctx
    .loader<string, Row[]>(name, (keys) =>
      ctx.read(async (em) => {
        const byKey = Map.groupBy(await find(em, keys), keyOf);
        return keys.map((one) => byKey.get(one) ?? []);
      }),
    )
    .load(key);
}

/** A count per key, 0 where there is none. `count` answers rows of `key` and `count`. One statement for all keys of a tick. */
export async function loadCountBy(
  ctx: RequestContext,
  scope: string,
  name: string,
  key: string,
  count: (em: EntityManager, keys: readonly string[]) => Promise<{ key: string; count: string | number }[]>,
): Promise<number> {
  requireScope(ctx.actor, scope);
  return ctx
    .loader<string, number>(name, (keys) =>
      ctx.read(async (em) => {
        const counts = new Map((await count(em, keys)).map((row) => [row.key, Number(row.count)]));
        return keys.map((one) => counts.get(one) ?? 0);
      }),
    )
    .load(key);
}
