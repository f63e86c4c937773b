import { arrayLiteral, type ExportCell, type ExportTable, type RequestContext } from '@gonghui/kit';
import type { RoundOutcome } from '../entry/round-outcome.js';
import type { StoredPart } from '../result/find-ranking.js';
import { formatScore } from '../rules/score.js';
import type { ExportProgress } from './download-competition-export.js';

/** Results read at a time. */
const BATCH = 1_000;

/** Results of a round as a table. */
export interface ResultTable extends ExportTable {
  /** Event and round. */
  readonly title: string;
}

interface RoundRow {
  readonly id: string;
  readonly name: string;
  readonly event_name: string;
  readonly parts: readonly { readonly id: string; readonly name: string }[];
}

interface ResultRow {
  readonly rank: number | null;
  readonly shared_by: number | null;
  readonly label: string;
  readonly person_no: string | null;
  readonly team: string | null;
  readonly union_name: string | null;
  readonly contest_number: number | null;
  readonly station_number: number | null;
  readonly units: string | null;
  readonly seconds_used: number | null;
  readonly trace: readonly StoredPart[] | null;
  readonly outcome: RoundOutcome | null;
  readonly is_absent: boolean;
  readonly is_withdrawn: boolean;
}

const OUTCOMES: Readonly<Record<RoundOutcome, string>> = {
  ADVANCED: '晋级',
  ELIMINATED: '淘汰',
  QUESTIONABLE: '待定',
  ABSENT: '缺赛',
  WITHDRAWN: '退赛',
};

/** Every entry of a round with its result, ranks as in its ranking: who has no score stands behind. */
const RESULTS = `
  select ranked.rank, ranked.shared_by, entry.label, contestant.person_no, team.name as team, home.name as union_name,
         ranked.contest_number, ranked.station_number, ranked.units::text as units, ranked.seconds_used, ranked.trace,
         one.outcome, one.is_absent, entry.status = 'WITHDRAWN' as is_withdrawn
    from competition.round_entry one
    join competition.entry on entry.id = one.entry_id
    left join competition.contestant on contestant.id = entry.contestant_id
    left join competition.team on team.id = entry.team_id
    left join reference.union_node home on home.id = entry.entering_union_id
    left join (
      select counted.*,
             case when counted.is_ranked then rank() over (partition by counted.is_ranked order by counted.units desc, counted.tie_keys desc)::int end as rank,
             case when counted.is_ranked then count(*) over (partition by counted.is_ranked, counted.units, counted.tie_keys)::int end as shared_by
        from (select lot.*, lot.units is not null and not lot.is_absent as is_ranked
                from competition.lot where lot.round_id = ?::uuid) counted) ranked on ranked.entry_id = one.entry_id
   where one.round_id = ?::uuid
   order by ranked.rank nulls last, ranked.station_number nulls last, entry.label, entry.id`;

/** Tables of the results of rounds, in their order; rows are read by a cursor as fast as they are taken. */
export async function readResultTables(
  ctx: RequestContext,
  roundIds: readonly string[],
  progress: ExportProgress,
): Promise<ResultTable[]> {
  const rounds = await ctx.read((em) =>
    em.execute<RoundRow[]>(
      `select round.id, round.name, event.name as event_name, (
                select coalesce(jsonb_agg(jsonb_build_object('id', part.id, 'name', part.name) order by part.position), '[]')
                  from competition.scheme_part part where part.scheme_id = round.scheme_id) as parts
         from competition.round join competition.event on event.id = round.event_id
        where round.id = any(?::uuid[]) and round.stage in ('OPENED', 'POSTED', 'CONFIRMED')
        order by event.position, round.position`,
      [arrayLiteral(roundIds)],
    ),
  );
  return rounds.map((round, index) => ({
    title: `${round.event_name} ${round.name}`,
    header: [
      '项目',
      '轮次',
      '名次',
      '并列人数',
      '姓名或队名',
      '编号',
      '代表队',
      '选送工会',
      '参赛号',
      '工位号',
      '总分',
      ...round.parts.flatMap(({ name }) => [`${name}得分`, `${name}折合分`]),
      '用时（秒）',
      '结果',
    ],
    rows: rowsOf(ctx, round, `results_${index}`, progress),
  }));
}

async function* rowsOf(
  ctx: RequestContext,
  round: RoundRow,
  cursor: string,
  progress: ExportProgress,
): AsyncGenerator<ExportCell[][]> {
  await ctx.read((em) => em.execute(`declare ${cursor} no scroll cursor for ${RESULTS}`, [round.id, round.id]));
  for (;;) {
    const batch = await ctx.read((em) => em.execute<ResultRow[]>(`fetch ${BATCH} from ${cursor}`));
    if (batch.length === 0) break;
    progress.rows += batch.length;
    yield batch.map((row) => cellsOf(round, row));
  }
  await ctx.read((em) => em.execute(`close ${cursor}`));
}

function cellsOf({ name, event_name: eventName, parts }: RoundRow, row: ResultRow): ExportCell[] {
  const units = row.rank === null ? null : row.units;
  return [
    eventName,
    name,
    row.rank,
    row.shared_by !== null && row.shared_by > 1 ? row.shared_by : null,
    row.label,
    row.person_no,
    row.team,
    row.union_name,
    row.contest_number,
    row.station_number,
    scoreCell(units),
    ...parts.flatMap(({ id }) => {
      const part = units === null ? undefined : row.trace?.find((one) => one.part === id);
      return [scoreCell(part?.units ?? null), scoreCell(part?.weightedUnits ?? null)];
    }),
    row.seconds_used,
    row.is_withdrawn
      ? OUTCOMES.WITHDRAWN
      : row.is_absent
        ? OUTCOMES.ABSENT
        : row.outcome === null
          ? null
          : OUTCOMES[row.outcome],
  ];
}

/** A score as a number of two decimals: files take whole hundredths for such. */
function scoreCell(units: string | null): bigint | null {
  return units === null ? null : BigInt(formatScore(BigInt(units)).replace('.', ''));
}
