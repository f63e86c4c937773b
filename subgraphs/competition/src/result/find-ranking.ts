import {
  listPagesBy,
  pageRequest,
  requireScope,
  toConnection,
  type Connection,
  type ListPage,
  type ListQuery,
  type RequestContext,
} from '@gonghui/kit';
import { exactScore, formatMark, formatScore } from '../rules/score.js';
import { Lot } from '../mark/lot.entity.js';
import type { RoundOutcome } from '../entry/round-outcome.js';
import type { AggregationKind } from '../scheme/aggregation-kind.js';
import type { PartTrace, RankingRow } from './ranking.types.js';

interface RankedRow {
  readonly id: string;
  readonly rank: number | null;
  readonly shared_by: number;
  readonly units: string | null;
  readonly outcome: RoundOutcome | null;
  readonly trace: readonly StoredPart[] | null;
  readonly part_names: Readonly<Record<string, string>>;
}

/** A part of a score as it is stored in its lot. */
export interface StoredPart {
  readonly part: string;
  readonly aggregation: AggregationKind;
  readonly weight: number;
  readonly judges: readonly { judge: string; totalHundredths: number; dropped: string | null }[];
  readonly units: string;
  readonly weightedUnits: string;
  readonly spreadHundredths: number;
}

/** One row per lot, ranked within its round; a window over scores, which are stored, not over marks. */
const RANKING: ListQuery = {
  columns: `ranked.*, (select jsonb_object_agg(part.id, part.name) from competition.scheme_part part
      join competition.round on round.scheme_id = part.scheme_id where round.id = ranked.round_id) as part_names,
    (select one.outcome from competition.round_entry one where one.round_id = ranked.round_id and one.entry_id = ranked.entry_id) as outcome`,
  from: {
    sql: `(select lot.*, coalesce(place.rank, 2147483647) as position, place.rank, coalesce(place.shared_by, 0) as shared_by
        from competition.lot
        left join (
          select scored.id, scored.round_id,
                 rank() over (partition by scored.round_id order by scored.units desc, scored.tie_keys desc)::int as rank,
                 (count(*) over (partition by scored.round_id, scored.units, scored.tie_keys))::int as shared_by
            from competition.lot scored where scored.units is not null and not scored.is_absent) place
          on place.id = lot.id and place.round_id = lot.round_id) ranked`,
    params: [],
  },
  where: [],
  order: [
    { sql: 'ranked.position', direction: 'ASC' },
    { sql: 'ranked.station_number', direction: 'ASC' },
  ],
};

/** A page of the ranking of a round; rankings asked for in one tick are read together, in two statements. */
export async function findRanking(
  ctx: RequestContext,
  roundId: string,
  request: { readonly first: number; readonly after?: string | null },
): Promise<Connection<RankingRow>> {
  requireScope(ctx.actor, 'competition:read');
  const page = pageRequest(request);
  return ctx
    .loader<string, Connection<RankingRow>>(`rankingOf ${JSON.stringify(request)}`, (ids) =>
      ctx.read(async (em) => {
        const lists: Map<string, ListPage<RankedRow>> = await listPagesBy(em, RANKING, page, 'ranked.round_id', ids);
        return ids.map((id) => toConnection(lists.get(id)!, page, (row) => toRow(em.map(Lot, row as object), row)));
      }),
    )
    .load(roundId);
}

function toRow(
  lot: Lot,
  { rank, shared_by: sharedBy, units, outcome, trace, part_names: names }: RankedRow,
): RankingRow {
  const total = rank === null || units === null ? null : BigInt(units);
  return {
    rank,
    sharedBy,
    score: total === null ? null : formatScore(total),
    exactScore: total === null ? null : exactScore(total),
    lot,
    outcome,
    trace: trace && rank !== null ? showTrace(trace, names) : null,
  };
}

/** A stored trace with numbers as people write them. */
export function showTrace(parts: readonly StoredPart[], names: Readonly<Record<string, string>>): PartTrace[] {
  return parts.map(({ part, aggregation, weight, judges, units, weightedUnits, spreadHundredths }) => ({
    part: names[part] ?? '',
    aggregation,
    weight: formatMark(weight),
    judges: judges.map(({ judge, totalHundredths, dropped }) => ({
      judge,
      total: formatMark(totalHundredths),
      dropped,
    })),
    score: formatScore(BigInt(units)),
    weightedScore: formatScore(BigInt(weightedUnits)),
    spread: formatMark(spreadHundredths),
  }));
}
