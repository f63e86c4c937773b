import { arrayLiteral, isId, requireScope, type RequestContext } from '@gonghui/kit';
import { Team } from '../entry/team.entity.js';
import { formatScore } from '../rules/score.js';
import type { TeamRankingRow } from './ranking.types.js';

/** Teams of a round by the sum of their members' totals; empty until the draw is opened, and where nobody has a team. */
export function findTeamRanking(ctx: RequestContext, roundId: string): Promise<TeamRankingRow[]> {
  requireScope(ctx.actor, 'competition:read');
  return ctx
    .loader<string, TeamRankingRow[]>('teamRanking', (ids) =>
      ctx.read(async (em) => {
        const rows = await em.execute<
          { round_id: string; rank: number; units: string; member_count: number; team: object }[]
        >(
          `select summed.round_id, summed.units::text as units, summed.member_count, to_jsonb(team) as team,
                  rank() over (partition by summed.round_id order by summed.units desc)::int as rank
             from (select lot.round_id, entry.team_id, sum(lot.units) as units, count(*)::int as member_count
                     from competition.lot join competition.entry on entry.id = lot.entry_id
                    where lot.round_id = any(?::uuid[]) and lot.units is not null and not lot.is_absent
                      and entry.team_id is not null and entry.contestant_id is not null and entry.status = 'ENTERED'
                    group by lot.round_id, entry.team_id) summed
             join competition.team on team.id = summed.team_id
            order by summed.round_id, rank, team.name`,
          [arrayLiteral(ids.filter(isId))],
        );
        const byRound = Map.groupBy(rows, (row) => row.round_id);
        return ids.map((id) =>
          (byRound.get(id) ?? []).map((row) => ({
            rank: row.rank,
            team: em.map(Team, row.team),
            score: formatScore(BigInt(row.units)),
            memberCount: row.member_count,
          })),
        );
      }),
    )
    .load(roundId);
}
