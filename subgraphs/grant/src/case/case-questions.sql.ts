/**
 * What a calculation must know beyond the applicant's scope: the cap of a project counts whatever another union was
 * awarded for it, and peers are everybody's. Amounts alone leave these functions.
 */
export const caseQuestions: readonly string[] = [
  `create function grants.awarded_before(
     this_case uuid, of_scheme uuid, of_subject uuid, of_union uuid, in_year int, out project_fen bigint, out applicant_year_fen bigint)
   language sql stable security definer set search_path = pg_catalog, pg_temp set row_security = off
   begin atomic
     select coalesce(sum(g.awarded_fen) filter (where g.subject_id = of_subject), 0)::bigint,
            coalesce(sum(g.awarded_fen) filter (where g.union_id = of_union and g.year = in_year), 0)::bigint
       from grants.grant_case g
      where g.scheme_id = of_scheme and g.awarded_fen > 0 and g.id is distinct from this_case
        and (g.subject_id = of_subject or g.union_id = of_union);
   end`,
  `comment on function grants.awarded_before is 'What other grants of a scheme were awarded for the same subject, and to the same applicant in the same pay year.'`,
  `create function grants.peer_amounts(this_case uuid, of_scheme uuid, most int) returns setof bigint
   language sql stable security definer set search_path = pg_catalog, pg_temp set row_security = off
   begin atomic
     select g.applied_fen from grants.grant_case g
      where g.scheme_id = of_scheme and g.status <> 'DRAFT' and g.id is distinct from this_case
      order by g.applied_on desc, g.id limit most;
   end`,
  `create function grants.code_taken(wanted text) returns boolean
   language sql stable security definer set search_path = pg_catalog, pg_temp set row_security = off
   begin atomic
     select exists (select from grants.scheme where scheme.code = wanted);
   end`,
  `comment on function grants.peer_amounts is 'What the latest other applications under a scheme asked.'`,
];

/**
 * Sums per scheme and pay year, kept by a trigger in the writing transaction. A payment changes neither what was asked
 * nor what was awarded, so it never waits for a sum.
 */
export const schemeTotals: readonly string[] = [
  `create table grants.scheme_total (
    scheme_id uuid not null,
    year smallint not null,
    cases int not null,
    applied_fen bigint not null,
    awarded_fen bigint not null,
    primary key (scheme_id, year)
  )`,
  `alter table grants.scheme_total
    add constraint scheme_total_scheme_id_foreign foreign key (scheme_id) references grants.scheme (id)`,
  `alter table grants.scheme_total enable row level security`,
  `create policy scope on grants.scheme_total for select
     using (exists (select from grants.scheme where scheme.id = scheme_total.scheme_id))`,
  `create function grants.add_scheme_totals() returns trigger
   language plpgsql security definer set search_path = pg_catalog, pg_temp set row_security = off
   as $body$
   begin
     insert into grants.scheme_total as kept (scheme_id, year, cases, applied_fen, awarded_fen)
     select delta.scheme_id, delta.year, sum(delta.cases), sum(delta.applied), sum(delta.awarded)
       from (
         select scheme_id, year, 1 as cases, applied_fen as applied, awarded_fen as awarded
           from added where status <> 'DRAFT'
         union all
         select scheme_id, year, -1, -applied_fen, -awarded_fen from removed where status <> 'DRAFT'
       ) delta
      group by 1, 2
     having sum(delta.cases) <> 0 or sum(delta.applied) <> 0 or sum(delta.awarded) <> 0
      order by 1, 2
     on conflict (scheme_id, year) do update
       set cases = kept.cases + excluded.cases, applied_fen = kept.applied_fen + excluded.applied_fen,
           awarded_fen = kept.awarded_fen + excluded.awarded_fen;
     return null;
   end
   $body$`,
  `create function grants.add_scheme_totals_of_new() returns trigger
   language plpgsql security definer set search_path = pg_catalog, pg_temp set row_security = off
   as $body$
   begin
     insert into grants.scheme_total as kept (scheme_id, year, cases, applied_fen, awarded_fen)
     select scheme_id, year, count(*), sum(applied_fen), sum(awarded_fen)
       from added where status <> 'DRAFT' group by 1, 2 order by 1, 2
     on conflict (scheme_id, year) do update
       set cases = kept.cases + excluded.cases, applied_fen = kept.applied_fen + excluded.applied_fen,
           awarded_fen = kept.awarded_fen + excluded.awarded_fen;
     return null;
   end
   $body$`,
  `create trigger scheme_totals_insert after insert on grants.grant_case
     referencing new table as added for each statement execute function grants.add_scheme_totals_of_new()`,
  `create trigger scheme_totals_update after update on grants.grant_case
     referencing old table as removed new table as added for each statement execute function grants.add_scheme_totals()`,
  // A grant that was handed in is never deleted; a draft counts nowhere.
  `create function grants.keep_grants() returns trigger language plpgsql set search_path = pg_catalog, pg_temp
   as $body$
   begin
     if old.status <> 'DRAFT' then
       raise exception 'a grant that was handed in stays' using errcode = 'GG001';
     end if;
     return old;
   end
   $body$`,
  `create trigger keep_grants before delete on grants.grant_case for each row execute function grants.keep_grants()`,
];

/** What the subgraph's role may not do: steps and documents are never changed, sums are their trigger's. */
export const caseGrants = (role: string): readonly string[] => [
  `revoke update, delete, truncate on grants.case_step, grants.case_document from ${role}`,
  `revoke insert, update, delete, truncate on grants.scheme_total from ${role}`,
];
