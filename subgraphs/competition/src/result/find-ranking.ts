import {
  arrayLiteral,
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

/** A lot's place; everything else about it is read for the page alone. */
interface RankedRow {
  readonly id: string;
  readonly rank: number | null;
  readonly shared_by: number;
}

/** What a row of the page shows besides its place. */
interface PageRow {
  readonly id: string;
  readonly outcome: RoundOutcome | null;
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

/** One narrow row per lot, ranked within its round: a window over scores, which are stored, not over marks. */
const RANKING: ListQuery = {
  columns: 'ranked.id, ranked.rank, ranked.shared_by',
  from: {
    sql: `(select counted.id, counted.round_id, counted.station_number,
             case when counted.is_ranked then
               rank() over (partition by counted.round_id, counted.is_ranked order by counted.units desc, counted.tie_keys desc)::int end as rank,
             case when counted.is_ranked then
               count(*) over (partition by counted.round_id, counted.is_ranked, counted.units, counted.tie_keys)::int else 0 end as shared_by
        from (select lot.id, lot.round_id, lot.station_number, lot.units, lot.tie_keys,
                     lot.units is not null and not lot.is_absent as is_ranked
                from competition.lot) counted) ranked`,
    params: [],
  },
  where: [],
  order: [
    { sql: 'coalesce(ranked.rank, 2147483647)', direction: 'ASC' },
    { sql: 'ranked.station_number', direction: 'ASC' },
  ],
};

/** A page of the ranking of a round; rankings asked for in one tick are read together, in four statements. */
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
        const shown = [...lists.values()].flatMap(({ rows }) => rows.map(({ id }) => id));
        const details = await em.execute<PageRow[]>(
          `select lot.id, one.outcome, (
                    select jsonb_object_agg(part.id, part.name) from competition.scheme_part part
                      join competition.round on round.scheme_id = part.scheme_id where round.id = lot.round_id) as part_names
             from competition.lot
             left join competition.round_entry one on one.round_id = lot.round_id and one.entry_id = lot.entry_id
            where lot.id = any(?::uuid[])`,
          [arrayLiteral(shown)],
        );
        const lots = new Map((await em.find(Lot, { id: { $in: shown } })).map((lot) => [lot.id, lot]));
        const detailOf = new Map(details.map((row) => [row.id, row]));
        return ids.map((id) =>
          toConnection(lists.get(id)!, page, (row) => toRow(row, lots.get(row.id)!, detailOf.get(row.id)!)),
        );
      }),
    )
    .load(roundId);
}

function toRow(
  { rank, shared_by: sharedBy }: RankedRow,
  lot: Lot,
  { outcome, part_names: names }: PageRow,
): RankingRow {
  const total = rank === null ? null : lot.units;
  return {
    rank,
    sharedBy,
    score: total === null ? null : formatScore(total),
    exactScore: total === null ? null : exactScore(total),
    lot,
    outcome,
    trace: total === null || !lot.trace ? null : showTrace(lot.trace as readonly StoredPart[], names),
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
