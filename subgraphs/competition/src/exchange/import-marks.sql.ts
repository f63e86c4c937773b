import { scopePolicy } from '@gonghui/kit';
import type { Policy } from '../policy.js';

/** Policies of the register of imports: written by the import itself, at its moment, and never changed. */
export const importedPolicies: Policy[] = [
  { name: 'scope', command: 'select', using: scopePolicy('union_id') },
  { name: 'imported', command: 'insert', check: `imported_at = now() and (${scopePolicy('union_id')})` },
];

/**
 * Writes sheets and marks of other judges, which nobody else can: only into a competition that this very transaction
 * imports, whose register bears its moment. They were released where they came from.
 */
export const importMarks = `
create function competition.import_marks(competition uuid, sheets jsonb, marks jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $body$
begin
  if not exists (
    select from competition.imported_competition one
     where one.competition_id = import_marks.competition and one.imported_at = now() and tree.in_scope(one.union_id)) then
    raise exception 'marks are imported with their competition alone' using errcode = '42501';
  end if;
  insert into competition.score_sheet (id, panel_id, part_id, lot_id, round_id, competition_id, union_id, judge_id,
    judge_name, total_hundredths, handed_in_at, is_released)
  select sheet.id, panel.id, panel.part_id, lot.id, lot.round_id, lot.competition_id, lot.union_id, sheet.judge_id,
         sheet.judge_name, sheet.total_hundredths, sheet.handed_in_at, true
    from jsonb_to_recordset(import_marks.sheets) as sheet (id uuid, panel_id uuid, lot_id uuid, judge_id uuid,
           judge_name text, total_hundredths int, handed_in_at timestamptz)
    join competition.lot on lot.id = sheet.lot_id and lot.competition_id = import_marks.competition
    join competition.panel on panel.id = sheet.panel_id and panel.round_id = lot.round_id;
  insert into competition.mark (id, sheet_id, aspect_id, union_id, judge_id, hundredths, key, recorded_at, superseded_at)
  select mark.id, sheet.id, aspect.id, sheet.union_id, sheet.judge_id, mark.hundredths, 'import-' || mark.id,
         mark.recorded_at, mark.superseded_at
    from jsonb_to_recordset(import_marks.marks) as mark (id uuid, sheet_id uuid, aspect_id uuid, hundredths int,
           recorded_at timestamptz, superseded_at timestamptz)
    join competition.score_sheet sheet on sheet.id = mark.sheet_id and sheet.competition_id = import_marks.competition
    join competition.aspect on aspect.id = mark.aspect_id and aspect.part_id = sheet.part_id;
end
$body$`;
