const asOwner = 'language sql stable security definer set search_path = pg_catalog, public, pg_temp';

/**
 * What the public may read, without a scope: boards that are not hidden, and of a frozen one what came before it was
 * frozen. These functions run as the owner; nothing else of a competition can be read through them.
 */
export const boardFunctions: readonly string[] = [
  `create function competition.public_board(round uuid)
   returns table (competition_name text, event_name text, round_name text, state text, sequence int, lot_count int)
   ${asOwner}
   as $body$
     select competition.name, event.name, round.name, board.state, coalesce(board.frozen_at, board.sequence),
            (select count(*)::int from competition.lot where lot.round_id = board.round_id)
       from competition.board
       join competition.round on round.id = board.round_id
       join competition.event on event.id = round.event_id
       join competition.competition on competition.id = board.competition_id
      where board.round_id = public_board.round and board.state <> 'HIDDEN'
   $body$`,
  // The last result of each lot counts; ranks follow from what is shown.
  `create function competition.public_board_rows(round uuid, after int)
   returns table (sequence int, station_number int, contest_number int, name text, is_absent boolean, units bigint, rank int, at timestamptz)
   ${asOwner}
   as $body$
     select ranked.sequence, ranked.station_number, ranked.contest_number, ranked.name, ranked.is_absent, ranked.units,
            ranked.rank, ranked.at
       from (
         select latest.*, case when latest.units is not null then
                  rank() over (order by latest.units desc nulls last, latest.tie_keys desc nulls last)::int end as rank
           from (
             select distinct on (event.station_number) event.*
               from competition.board_event event join competition.board on board.round_id = event.round_id
              where event.round_id = public_board_rows.round and board.state <> 'HIDDEN'
                and event.sequence <= coalesce(board.frozen_at, board.sequence)
              order by event.station_number, event.sequence desc) latest) ranked
      where ranked.sequence > public_board_rows.after
      order by ranked.rank nulls last, ranked.station_number
   $body$`,
  `create function competition.public_condition_changes(round uuid)
   returns table (what text, reason text, changed_at timestamptz)
   ${asOwner}
   as $body$
     select change.what, change.reason, change.changed_at
       from competition.condition_change change
       join competition.board on board.competition_id = change.competition_id
      where board.round_id = public_condition_changes.round and board.state <> 'HIDDEN'
        and (change.round_id is null or change.round_id = board.round_id)
      order by change.changed_at
   $body$`,
];

/**
 * Lines of a board that are not as they were after an earlier number: with a result of their own since then, or with
 * another rank because of others' results. Ranks follow from what is shown at each of the two moments.
 */
export const boardRowsWithRanks = `
create or replace function competition.public_board_rows(round uuid, after int)
returns table (sequence int, station_number int, contest_number int, name text, is_absent boolean, units bigint, rank int, at timestamptz)
${asOwner}
as $body$
  with shown as materialized (
    select event.*
      from competition.board_event event join competition.board on board.round_id = event.round_id
     where event.round_id = public_board_rows.round and board.state <> 'HIDDEN'
       and event.sequence <= coalesce(board.frozen_at, board.sequence)
  ),
  present as (
    select latest.*, case when latest.units is not null then
             rank() over (order by latest.units desc nulls last, latest.tie_keys desc nulls last)::int end as rank
      from (select distinct on (shown.station_number) shown.* from shown
             order by shown.station_number, shown.sequence desc) latest
  ),
  earlier as (
    select latest.station_number, case when latest.units is not null then
             rank() over (order by latest.units desc nulls last, latest.tie_keys desc nulls last)::int end as rank
      from (select distinct on (shown.station_number) shown.* from shown
             where shown.sequence <= public_board_rows.after
             order by shown.station_number, shown.sequence desc) latest
  )
  select present.sequence, present.station_number, present.contest_number, present.name, present.is_absent, present.units,
         present.rank, present.at
    from present left join earlier using (station_number)
   where present.sequence > public_board_rows.after or present.rank is distinct from earlier.rank
   order by present.rank nulls last, present.station_number
$body$`;
