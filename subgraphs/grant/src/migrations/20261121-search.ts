import type { SqlMigration } from '@gonghui/kit';

/**
 * Row-level security is asked before a pattern is compared, row by row, because comparing might tell of rows that it
 * hides. This function compares first; the caller joins what it finds with the rows that he may see.
 */
const casesLike = `
create function grants.cases_like(pattern text) returns setof uuid
language plpgsql stable security definer set search_path = pg_catalog, pg_temp set row_security = off rows 200
as $body$
begin
  return query select g.id from grants.grant_case g
    where g.number like upper(pattern) or g.title like pattern or g.pinyin like lower(pattern) or g.payee_name like pattern;
end
$body$`;

/** Search for grants by part of their number, title, pinyin or payee. */
export const search: SqlMigration = {
  name: '20261121_search',
  up: [
    casesLike,
    `comment on function grants.cases_like(text) is 'Ids of all cases whose number, title, pinyin or payee is like the pattern, in scope or not. Only for conditions on grants.grant_case, whose policy keeps what the caller may see.'`,
  ],
};
