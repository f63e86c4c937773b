import { listPage, pageRequest, sql, toConnection, type Connection, type RequestContext } from '@gonghui/kit';
import { ScreeningBoardUnit, type ScreeningBoard } from './screening-board.types.js';

/** One page of the unions directly below the board's, by code and name; those that have ended are kept for what they did. */
export function findBoardUnits(
  ctx: RequestContext,
  { programmeId, unionId }: ScreeningBoard,
  request: { readonly first: number; readonly after?: string | null },
): Promise<Connection<ScreeningBoardUnit>> {
  const page = pageRequest(request);
  return ctx.read(async (em) => {
    const list = await listPage<{ id: string }>(
      em,
      {
        columns: 'u.id',
        from: sql`reference.union_node u`,
        where: [
          sql`u.parent_id = ${unionId}::uuid`,
          sql`u.status = 'ACTIVE' or exists (
                select from health.programme_month m where m.programme_id = ${programmeId}::uuid and m.union_id = u.id)`,
        ],
        order: [
          { sql: `coalesce(u.code, '~')`, direction: 'ASC' },
          { sql: 'u.name', direction: 'ASC' },
          { sql: 'u.id', direction: 'ASC' },
        ],
      },
      page,
    );
    return toConnection(list, page, ({ id }) => Object.assign(new ScreeningBoardUnit(), { programmeId, unionId: id }));
  });
}
