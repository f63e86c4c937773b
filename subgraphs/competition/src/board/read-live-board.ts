import { isId, type RequestContext } from '@gonghui/kit';
import { formatScore } from '../rules/score.js';
import type { BoardState } from './board-state.js';
import type { LiveBoard } from './live-board.types.js';

interface BoardRow {
  readonly competition_name: string;
  readonly event_name: string;
  readonly round_name: string;
  readonly state: BoardState;
  readonly sequence: number;
  readonly lot_count: number;
  readonly rows: readonly {
    sequence: number;
    station_number: number;
    contest_number: number | null;
    name: string | null;
    is_absent: boolean;
    units: string | null;
    rank: number | null;
    at: string;
  }[];
  readonly changes: readonly { what: string; reason: string; changed_at: string }[];
}

/** Reads under way, by round and number: everybody is shown the same, so that many watchers wait for one answer. */
const underWay = new Map<string, Promise<LiveBoard | null>>();

/**
 * The live board of a round, as everybody may see it; null when there is none, or it is hidden.
 * @param after only lines with news after this number; 0 for all
 */
export function readLiveBoard(ctx: RequestContext, roundId: string, after: number): Promise<LiveBoard | null> {
  const key = `${roundId.toLowerCase()} ${after}`;
  let reading = underWay.get(key);
  if (!reading) {
    reading = read(ctx, roundId, after).finally(() => underWay.delete(key));
    underWay.set(key, reading);
  }
  return reading;
}

async function read(ctx: RequestContext, roundId: string, after: number): Promise<LiveBoard | null> {
  if (!isId(roundId)) return null;
  // A transaction of its own: that of a stream stays open until the stream's next event, and would go on showing the past.
  const [board] = await ctx.write('liveBoard', (em) =>
    em.execute<BoardRow[]>(
      `select board.*,
              (select coalesce(jsonb_agg(to_jsonb(line) || jsonb_build_object('units', line.units::text)), '[]')
                 from competition.public_board_rows(?::uuid, ?) line) as rows,
              (select coalesce(jsonb_agg(change), '[]') from competition.public_condition_changes(?::uuid) change) as changes
         from competition.public_board(?::uuid) board`,
      [roundId, after, roundId, roundId],
    ),
  );
  if (!board) return null;
  return {
    roundId,
    competitionName: board.competition_name,
    eventName: board.event_name,
    roundName: board.round_name,
    state: board.state,
    sequence: board.sequence,
    lotCount: board.lot_count,
    rows: board.rows.map((row) => ({
      stationNumber: row.station_number,
      contestNumber: row.contest_number,
      name: row.name,
      isAbsent: row.is_absent,
      score: row.units === null ? null : formatScore(BigInt(row.units)),
      rank: row.rank,
      sequence: row.sequence,
      at: new Date(row.at),
    })),
    conditionChanges: board.changes.map(({ what, reason, changed_at: changedAt }) => ({
      what,
      reason,
      changedAt: new Date(changedAt),
    })),
  };
}
