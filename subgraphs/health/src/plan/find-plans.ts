import {
  Direction,
  likePattern,
  listPage,
  pageRequest,
  requireScope,
  sql,
  toConnection,
  type Connection,
  type RequestContext,
  type SqlFragment,
} from '@gonghui/kit';
import { MedicalPlan } from './medical-plan.entity.js';
import type { MedicalPlanFilter } from './plan.types.js';

/** One page of the plans of the reader's scope and of the unions above it, by name. */
export function findPlans(
  ctx: RequestContext,
  {
    filter,
    ...request
  }: { readonly filter?: MedicalPlanFilter | null; readonly first: number; readonly after?: string | null },
): Promise<Connection<MedicalPlan>> {
  requireScope(ctx.actor, 'health:read');
  const page = pageRequest(request);
  return ctx.read(async (em) => {
    const list = await listPage<object>(
      em,
      {
        columns: 'p.*',
        from: sql`health.medical_plan p`,
        where: conditions(filter ?? {}),
        order: [
          { sql: 'p.pinyin', direction: Direction.ASC },
          { sql: 'p.id', direction: Direction.ASC },
        ],
      },
      page,
    );
    return toConnection(list, page, (row) => em.map(MedicalPlan, row));
  });
}

function conditions({ text, kind }: MedicalPlanFilter): SqlFragment[] {
  const where: SqlFragment[] = [];
  // No text holds NUL, and the database takes none.
  const sought = text?.replaceAll('\0', '').trim();
  if (sought) {
    const pattern = likePattern(sought);
    where.push(sql`(p.name like ${pattern} or p.pinyin like ${pattern.toLowerCase()})`);
  }
  if (kind) where.push(sql`p.kind = ${kind}`);
  return where;
}
