/**
 * What of other grants uses up a cap, in place of the function of `caseQuestions`: an award until its money is set aside,
 * from then on what is set aside or was paid. Setting money free, or revoking an award, gives its part of the cap back.
 * Money that was paid and came back still counts: it is spent again only where the funder reappropriates it, and the
 * booking of a return can be corrected, which would leave a cap exceeded that was given away meanwhile. A payment that
 * the bank sent back is no return but a correction, and what is reserved again for it can be set free.
 */
export const capUse: readonly string[] = [
  `create or replace function grants.awarded_before(
     this_case uuid, of_scheme uuid, of_subject uuid, of_union uuid, in_year int, out project_fen bigint, out applicant_year_fen bigint)
   language sql stable security definer set search_path = pg_catalog, pg_temp set row_security = off
   begin atomic
     select coalesce(sum(used.fen) filter (where g.subject_id = of_subject), 0)::bigint,
            coalesce(sum(used.fen) filter (where g.union_id = of_union and g.year = in_year), 0)::bigint
       from grants.grant_case g
      cross join lateral (
        select case g.status when 'APPROVED' then g.awarded_fen else g.reserved_fen + g.disbursed_fen end as fen) used
      where g.scheme_id = of_scheme and g.awarded_fen > 0 and g.id is distinct from this_case
        and (g.subject_id = of_subject or g.union_id = of_union);
   end`,
  `comment on function grants.awarded_before is 'What other grants of a scheme hold for the same subject, and for the same applicant in the same pay year: awarded and not set aside yet, set aside, or paid.'`,
];
