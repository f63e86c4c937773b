/**
 * `organization.put_returns` writes one period's returns of many unions: it corrects the period where it exists,
 * else splits the interval it falls into. Late and corrected returns are the same call. The tree lock comes first,
 * then the unions in id order, so that two calls on one union follow each other.
 */
export const putReturns = `
create function organization.put_returns(
  unions uuid[], for_period date, all_members int[], female int[], migrant int[], new_form int[], two_new int[]
) returns void language plpgsql set search_path = organization, pg_temp as $$
begin
  perform tree.lock_unions(unions);
  update membership_return r
     set members = s.m, female_members = s.f, migrant_members = s.g, new_form_members = s.n, two_new_members = s.t, submitted_at = now()
    from unnest(unions, all_members, female, migrant, new_form, two_new) s(of_union, m, f, g, n, t)
   where r.union_id = s.of_union and r.period = for_period;
  update membership_return r set until = for_period
   where r.union_id = any(unions) and r.period < for_period and (r.until is null or r.until > for_period);
  insert into membership_return (id, union_id, period, until, members, female_members, migrant_members, new_form_members, two_new_members)
  select platform.uuid7(), s.of_union, for_period,
         (select min(later.period) from membership_return later where later.union_id = s.of_union and later.period > for_period),
         s.m, s.f, s.g, s.n, s.t
    from unnest(unions, all_members, female, migrant, new_form, two_new) s(of_union, m, f, g, n, t)
   where not exists (select from membership_return r where r.union_id = s.of_union and r.period = for_period);
end $$`;

/** `organization.close_returns` ends the members of unions that stop existing: from that month on they have none. */
export const closeReturns = `
create function organization.close_returns(unions uuid[], from_month date) returns void
language plpgsql set search_path = organization, pg_temp as $$
begin
  perform tree.lock_unions(unions);
  delete from membership_return where union_id = any(unions) and period >= from_month;
  update membership_return set until = from_month
   where union_id = any(unions) and (until is null or until > from_month);
end $$`;
