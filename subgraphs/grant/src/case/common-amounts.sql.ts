/**
 * What tells whether a filter fits most grants, so that it is quicker to add up those that it leaves out. Functions decide
 * how totals are found, never what they are.
 */
export const commonAmounts: readonly string[] = [
  `create function grants.is_common_amount(least_fen bigint, most_fen bigint) returns boolean
   language sql stable security definer set search_path = pg_catalog, pg_temp set row_security = off
   begin atomic
     select coalesce(avg((amount.fen >= coalesce(least_fen, amount.fen) and amount.fen <= coalesce(most_fen, amount.fen))::int) > 0.5, false)
       from grants.grant_case g tablesample system (1) repeatable (1)
      cross join lateral (select case when g.decided_on is null then g.applied_fen else g.awarded_fen end as fen) amount;
   end`,
  `comment on function grants.is_common_amount(bigint, bigint) is 'Whether most of a sample of the cases lie within some amounts.'`,
  `create function grants.is_usual_text(sought text) returns boolean
   language sql stable security definer set search_path = pg_catalog, pg_temp set row_security = off
   begin atomic
     select coalesce(avg((strpos(kept.text, lower(sought)) > 0)::int) > 0.95, false)
       from grants.case_text kept tablesample system (1) repeatable (1);
   end`,
  `comment on function grants.is_usual_text(text) is 'Whether nearly all of a sample of the cases hold a text.'`,
  `create function grants.cases_without(sought text) returns setof uuid
   language plpgsql stable security definer set search_path = pg_catalog, pg_temp set row_security = off rows 1000
   as $body$
   begin
     return query select kept.case_id from grants.case_text kept where strpos(kept.text, lower(sought)) = 0;
   end
   $body$`,
  `comment on function grants.cases_without(text) is 'Ids of all cases whose number, title, pinyin or payee does not hold a text, in scope or not. Only for conditions on grants.grant_case, whose policy keeps what the caller may see.'`,
];
