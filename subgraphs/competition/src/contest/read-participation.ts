import { calendarDate, isId, readTotals, requireScope, type RequestContext } from '@gonghui/kit';
import { unionOf } from '../trade-union/trade-union.js';
import type { Contest } from './contest.entity.js';
import type { ContestParticipation, ContestParticipationReport } from './contest.inputs.js';

/** Indicator of the organization subgraph that participants are compared with. */
const MEMBERS = 'organization.members';

interface AreaRow {
  readonly area: string;
  readonly registered: number;
  readonly participants: number;
}

/**
 * How many of a union's members take part in a contest, in all and by union directly below; null outside the reader's
 * scope. Members are those of the contest's last day, or of today. Source: S70. Three statements.
 */
export async function readParticipation(
  ctx: RequestContext,
  contest: Contest,
  withinId: string | null,
): Promise<ContestParticipationReport | null> {
  const actor = requireScope(ctx.actor, 'competition:read');
  const closes = calendarDate(contest.closesAt);
  const asOf = closes < ctx.today ? closes : ctx.today;
  return ctx.read(async (em) => {
    // A reader below the union that holds the contest sees his own union's part of it.
    const [asked] = await em.execute<{ id: string }[]>(
      `select id from unnest(?::uuid[]) with ordinality wish (id, at) where tree.in_scope(id) order by at limit 1`,
      [withinId === null ? `{${contest.unionId},${actor.unionId}}` : isId(withinId) ? `{${withinId}}` : '{}'],
    );
    if (!asked) return null;
    const rows = await em.execute<AreaRow[]>(
      `with asked as (select id, path from tree.place where id = ?::uuid),
       listed as (
         select (select above.id from tree.place above
                  where above.path = subpath(home.path, 0, least(nlevel(asked.path) + 1, nlevel(home.path)))) as area,
                (one.counted_on is not null)::int as taken
           from competition.contest_participant one
           join tree.place home on home.id = one.home_union_id
           join asked on home.path operator(public.<@) asked.path
          where one.contest_id = ?::uuid),
       areas as (
         select area from listed
         union
         select node.id from reference.union_node node join asked on asked.id = node.parent_id
          where node.level <> 'GRASSROOTS' and node.status = 'ACTIVE')
       select areas.area, count(listed.taken)::int as registered, coalesce(sum(listed.taken), 0)::int as participants
         from areas left join listed on listed.area = areas.area group by areas.area`,
      [asked.id, contest.id],
    );
    const ids = [...new Set([asked.id, ...rows.map(({ area }) => area)])];
    const totals = await readTotals(em, ids, [MEMBERS], asOf);
    const part = (id: string, registered: number, participants: number, isOwn: boolean): ContestParticipation => {
      const known = isOwn ? 0 : (totals.get(id)?.[MEMBERS] ?? 0);
      return {
        union: unionOf(id),
        isOwn,
        registered,
        participants,
        members: known > 0 ? known : null,
        rate: known > 0 ? participants / known : null,
      };
    };
    const sum = (key: 'registered' | 'participants'): number => rows.reduce((total, row) => total + row[key], 0);
    return {
      asOf,
      total: part(asked.id, sum('registered'), sum('participants'), false),
      areas: rows
        .map(({ area, registered, participants }) => part(area, registered, participants, area === asked.id))
        .toSorted(
          (a, b) =>
            (b.rate ?? -1) - (a.rate ?? -1) || b.participants - a.participants || (a.union.id < b.union.id ? -1 : 1),
        ),
    };
  });
}
