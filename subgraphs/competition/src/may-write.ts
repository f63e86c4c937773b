import { arrayLiteral, type RequestContext } from '@gonghui/kit';

/**
 * Whether the caller may change what that union organizes: the rule of the use cases, which ask for the scope, and of
 * the policies under them, which ask for the subtree. Who holds it together with that union reads it alone.
 */
export async function mayWrite(ctx: RequestContext, unionId: string): Promise<boolean> {
  if (!ctx.actor?.scopes.has('competition:write')) return false;
  return ctx
    .loader<string, boolean>('mayWrite', (ids) =>
      ctx.read(async (em) => {
        const rows = await em.execute<{ id: string }[]>(
          'select id from unnest(?::uuid[]) as one (id) where tree.in_scope(id)',
          [arrayLiteral([...new Set(ids)])],
        );
        const own = new Set(rows.map(({ id }) => id));
        return ids.map((id) => own.has(id));
      }),
    )
    .load(unionId);
}
