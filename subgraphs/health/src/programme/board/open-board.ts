import { isId, requireScope, type RequestContext } from '@gonghui/kit';
import { seesDrafts } from '../load-programme.js';
import { ScreeningBoard } from './screening-board.types.js';

/** The board of a programme that the reader can see, for a union of the reader's scope; else null. Two statements. */
export async function openBoard(
  ctx: RequestContext,
  programmeId: string,
  unionId: string | null,
): Promise<ScreeningBoard | null> {
  requireScope(ctx.actor, 'health:read');
  if (!isId(programmeId) || (unionId !== null && !isId(unionId))) return null;
  return ctx.read(async (em) => {
    const [row] = await em.execute<{ union_id: string | null }[]>(
      `select coalesce(?::uuid, case when tree.in_scope(p.union_id) then p.union_id else tree.own_union() end) as union_id
         from health.screening_programme p where p.id = ?::uuid and (p.status <> 'DRAFT' or ?)`,
      [unionId, programmeId, seesDrafts(ctx)],
    );
    if (!row?.union_id) return null;
    const [asked] = await em.execute<{ opens: boolean }[]>('select tree.in_scope(?::uuid) as opens', [row.union_id]);
    return asked?.opens ? Object.assign(new ScreeningBoard(), { programmeId, unionId: row.union_id }) : null;
  });
}
