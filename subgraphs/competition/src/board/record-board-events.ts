import { arrayLiteral } from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';

/** Channel on which boards tell that something came in: the round's id. */
export const BOARD_CHANNEL = 'gonghui_board';

/**
 * Numbers the present results of lots as news of the live board, and tells watchers at commit. The row of the board is
 * locked until then, so that numbers are seen in their order and without gaps.
 * @param lotIds null: all lots of the round
 */
export async function recordBoardEvents(
  em: EntityManager,
  roundId: string,
  lotIds: readonly string[] | null,
  now: Date,
): Promise<void> {
  await em.execute('select from competition.board where round_id = ?::uuid for update', [roundId]);
  await em.execute(
    `with news as (
       insert into competition.board_event
         (round_id, sequence, union_id, station_number, contest_number, name, is_absent, units, tie_keys, at)
       select lot.round_id, board.sequence + row_number() over (order by lot.station_number), lot.union_id,
              lot.station_number, lot.contest_number, entry.label, lot.is_absent, lot.units, lot.tie_keys, ?
         from competition.lot
         join competition.board on board.round_id = lot.round_id
         left join competition.entry on entry.id = lot.entry_id
        where lot.round_id = ?::uuid and (?::uuid[] is null or lot.id = any(?::uuid[]))
       returning sequence)
     update competition.board set sequence = greatest(board.sequence, (select max(news.sequence) from news))
      where round_id = ?::uuid`,
    [now, roundId, lotIds && arrayLiteral(lotIds), lotIds && arrayLiteral(lotIds), roundId],
  );
  await em.execute('select pg_notify(?, ?)', [BOARD_CHANNEL, roundId]);
}
