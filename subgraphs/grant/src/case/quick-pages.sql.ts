import { scopeOfMany } from '@gonghui/kit';
import { APPLIED_ON_INDEX } from './totals-indexes.js';

/**
 * What finds the first page of any filter, and adds up all its rows, however many grants there are.
 */
export const quickPages: readonly string[] = [
  `drop index grants.grant_case_applied_on_index`,
  APPLIED_ON_INDEX,

  // The policy of the table asks row by row, which the planner takes to be dear and never shares among workers. Here
  // the same scope is looked up once. The owner's rights read; the conditions below are all that keeps rows from sight.
  `create view grants.case_in_scope with (security_barrier) as
     select g.*, kept.text
       from grants.grant_case g
       left join grants.case_text kept on kept.case_id = g.id
      where ${scopeOfMany('g.union_id')}`,
  `comment on view grants.case_in_scope is 'The cases that the policy of grant_case lets the caller see, with the text that a search looks through: for adding up many of them.'`,

  // To make its parts takes longer than to look through a text.
  `alter function grants.parts(text) cost 10000`,
  `drop function grants.has_cases_with(text, int)`,
  `create function grants.is_common_text(sought text) returns boolean
   language sql stable security definer set search_path = pg_catalog, pg_temp set row_security = off
   begin atomic
     select coalesce(avg((strpos(kept.text, lower(sought)) > 0)::int) > 0.05, false)
       from grants.case_text kept tablesample system (1) repeatable (1);
   end`,
  `comment on function grants.is_common_text(text) is 'Whether a sample of the cases holds a text so often that an index is no help. It decides how cases are found, never which.'`,
  `create or replace function grants.cases_with(sought text) returns setof uuid
   language plpgsql stable security definer set search_path = pg_catalog, pg_temp set row_security = off rows 200
   as $body$
   begin
     if grants.is_common_text(sought) then
       return query select kept.case_id from grants.case_text kept where strpos(kept.text, lower(sought)) > 0;
     else
       return query select kept.case_id from grants.case_text kept
         where grants.parts(kept.text) @> grants.parts(lower(sought)) and strpos(kept.text, lower(sought)) > 0;
     end if;
   end
   $body$`,
  `create function grants.case_holds(id uuid, sought text) returns boolean
   language sql stable security definer set search_path = pg_catalog, pg_temp set row_security = off cost 1000
   begin atomic
     select strpos(kept.text, lower(sought)) > 0 from grants.case_text kept where kept.case_id = id;
   end`,
  `comment on function grants.case_holds(uuid, text) is 'Whether the number, title, pinyin or payee of a case holds a text. Only for conditions on grants.grant_case, whose policy keeps what the caller may see.'`,
];
