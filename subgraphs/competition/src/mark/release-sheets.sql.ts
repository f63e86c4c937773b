import { scopePolicy } from '@gonghui/kit';
import { createPolicies, type Policy } from '../policy.js';

const inReach = `(${scopePolicy('union_id')}) or competition_id in (select competition.hosted())`;
const own = `judge_id::text = platform.actor()`;

/** Policies of sheets: a judge sees his own, others' once they are released. None is ever deleted. */
export const sheetPolicies: Policy[] = [
  { name: 'seen', command: 'select', using: `(${own} or is_released) and (${inReach})` },
  { name: 'filled', command: 'insert', check: `${own} and not is_released and (${scopePolicy('union_id')})` },
  { name: 'changed', command: 'update', using: `(${own} or is_released) and (${scopePolicy('union_id')})` },
];

/** A mark is seen with its sheet, and never deleted. */
const ofSheet = 'exists (select from competition.score_sheet sheet where sheet.id = sheet_id)';
export const markPolicies: Policy[] = [
  { name: 'seen', command: 'select', using: ofSheet },
  {
    name: 'given',
    command: 'insert',
    check: `exists (select from competition.score_sheet sheet where sheet.id = sheet_id and sheet.judge_id = mark.judge_id)
      and (${scopePolicy('union_id')})`,
  },
  { name: 'superseded', command: 'update', using: `${ofSheet} and (${scopePolicy('union_id')})` },
];

/** The policies, and what they cannot say. */
export const keepSheetsSealed: readonly string[] = [
  ...createPolicies('competition.score_sheet', sheetPolicies),
  ...createPolicies('competition.mark', markPolicies),
  // A policy cannot tell which columns change: only the function below, which runs as the owner, releases.
  `create function competition.keep_sheet_sealed() returns trigger
   language plpgsql set search_path = pg_catalog, pg_temp
   as $body$
   begin
     if new.is_released is distinct from old.is_released and not pg_has_role(current_user, (
       select relowner from pg_class where oid = 'competition.score_sheet'::regclass), 'usage') then
       raise exception 'sheets are released by competition.release_sheets' using errcode = '42501';
     end if;
     if (new.panel_id, new.lot_id, new.judge_id, new.part_id) is distinct from (old.panel_id, old.lot_id, old.judge_id, old.part_id) then
       raise exception 'a sheet stays what it is a sheet of' using errcode = '42501';
     end if;
     return new;
   end
   $body$`,
  `create trigger keep_sheet_sealed before update on competition.score_sheet
     for each row execute function competition.keep_sheet_sealed()`,
];

/**
 * Shows all sheets of a panel for a lot to everybody when every judge of the panel has handed in. It waits for whoever
 * hands in at the same time, so that of two last judges one finds the other's sheet.
 */
export const releaseSheets = `
create function competition.release_sheets(panel uuid, lot uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $body$
begin
  perform from competition.lot marked where marked.id = release_sheets.lot and tree.in_scope(marked.union_id) for no key update;
  if not found or exists (
    select from competition.panel_judge judge
     where judge.panel_id = release_sheets.panel and not exists (
       select from competition.score_sheet sheet
        where sheet.panel_id = judge.panel_id and sheet.lot_id = release_sheets.lot
          and sheet.judge_id = judge.account_id and sheet.handed_in_at is not null)) then
    return false;
  end if;
  update competition.score_sheet sheet set is_released = true
   where sheet.panel_id = release_sheets.panel and sheet.lot_id = release_sheets.lot and not sheet.is_released;
  return true;
end
$body$`;

/** Who of a panel has begun a sheet: the organizer may know that, not the marks. */
export const judgesWithSheets = `
create function competition.judges_with_sheets(panel uuid) returns setof uuid
language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $body$
  select distinct sheet.judge_id from competition.score_sheet sheet
   where sheet.panel_id = judges_with_sheets.panel and tree.in_scope(sheet.union_id)
$body$`;

/** How far panels have come: sheets handed in, by panel and judge. The organizer may know that, not the marks. */
export const panelProgress = `
create function competition.panel_progress(panels uuid[])
returns table (panel_id uuid, judge_id uuid, handed_in int, begun int)
language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $body$
  select sheet.panel_id, sheet.judge_id, count(sheet.handed_in_at)::int, count(*)::int
    from competition.score_sheet sheet
   where sheet.panel_id = any(panels)
     and (tree.in_scope(sheet.union_id) or sheet.competition_id in (select competition.hosted()))
   group by sheet.panel_id, sheet.judge_id
$body$`;

/** Which of these lots have a sheet, released or not. */
export const lotsWithSheets = `
create function competition.lots_with_sheets(lots uuid[]) returns setof uuid
language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $body$
  select distinct sheet.lot_id from competition.score_sheet sheet
   where sheet.lot_id = any(lots) and tree.in_scope(sheet.union_id)
$body$`;
