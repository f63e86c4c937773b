import { arrayLiteral, requireScope, type RequestContext } from '@gonghui/kit';
import type { ReturnRegister } from './rules/judge-return.js';
import type { ScreeningReturn } from './screening-return.entity.js';

interface RegisterRow extends ReturnRegister {
  readonly programme_id: string;
  readonly union_id: string;
}

/**
 * What the register says today of the employers that a report is about, with everything below the union that reports; null
 * where the programme is for all employers. One statement for all reports of a tick.
 */
export function loadReturnRegister(
  ctx: RequestContext,
  { programmeId, unionId }: ScreeningReturn,
): Promise<ReturnRegister | null> {
  requireScope(ctx.actor, 'health:manage');
  return ctx
    .loader<string, ReturnRegister | null>('returnRegister', (keys) =>
      ctx.read(async (em) => {
        const asked = [...new Set(keys)].map((key) => key.split(' ') as [string, string]);
        const rows = await em.execute<RegisterRow[]>(
          `select asked.programme_id, asked.union_id, reported.women as reported, register.*
             from unnest(?::uuid[], ?::uuid[]) asked (programme_id, union_id)
             join health.screening_programme p on p.id = asked.programme_id and cardinality(p.ownerships) > 0
             cross join lateral (select coalesce(sum(s.women), 0)::int as women from reference.screened_women s
               where s.programme_id = asked.programme_id and s.union_id in (select tree.below(asked.union_id))) reported
             cross join lateral (select count(*)::int as enterprises,
                 (count(*) filter (where unit.employees is null))::int as uncounted,
                 coalesce(sum(unit.employees), 0)::int as employed
               from (select distinct u.unit_id, u.employees from reference.covered_unit u
                      where u.ownership = any(p.ownerships) and u.union_id in (select tree.below(asked.union_id))) unit) register`,
          [arrayLiteral(asked.map(([programme]) => programme)), arrayLiteral(asked.map(([, union]) => union))],
        );
        const found = new Map(rows.map((row) => [`${row.programme_id} ${row.union_id}`, row]));
        return keys.map((key) => found.get(key) ?? null);
      }),
    )
    .load(`${programmeId} ${unionId}`);
}
