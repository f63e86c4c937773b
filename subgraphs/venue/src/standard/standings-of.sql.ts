import { standingOf } from '../rules/standing-of.js';
import { StandardPurpose } from './standard-purpose.js';

/** The rule, asked once for each case that a row can be in. */
const standing = Object.values(StandardPurpose)
  .map(
    (purpose) => `when standard.purpose = '${purpose}' then case
      when latest.id is null then '${standingOf(purpose, null)}'
      when latest.missing = '{}' then '${standingOf(purpose, [])}'
      else '${standingOf(purpose, ['an item'])}' end`,
  )
  .join('\n');

/**
 * The standards in force on a day that bind a venue, each with its latest inspection until then. It runs as the caller,
 * who sees the standards of the unions above beside those of the scope.
 */
export const standingsOf = `
create function venue.standings_of(venue uuid, venue_kind text, home uuid, on_day date)
returns table (standard_id uuid, inspection_id uuid, standing text)
language sql stable
begin atomic
  select standard.id, latest.id, case ${standing} end
    from venue.standard
    join tree.place owner on owner.id = standard.union_id
    join tree.place below on below.id = standings_of.home and below.path operator(public.<@) owner.path
    left join lateral (
      select inspection.id, inspection.missing from venue.inspection
       where inspection.venue_id = standings_of.venue and inspection.standard_id = standard.id
         and inspection.inspected_on <= on_day
       order by inspection.inspected_on desc, inspection.id desc limit 1) latest on true
   where venue_kind = any(standard.venue_kinds) and standard.issued_on <= on_day
     and (standard.withdrawn_on is null or standard.withdrawn_on > on_day);
end`;
