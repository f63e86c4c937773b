/** Courses in which persons of unions within the scope of the transaction are enrolled: their unions read them. */
export const attendedCourses = `
create function competition.attended_courses() returns setof uuid
language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $body$
  select distinct one.course_id
    from competition.enrolment one join tree.place on place.id = one.home_union_id
   where place.path <@ tree.scope()
$body$`;

/**
 * Counts persons once a calendar year, in the first course of which they attended a session. It reads courses of all
 * unions, because a person may be trained by several, and changes nothing but that count.
 */
export const countPersons = `
create function competition.count_persons(trainee_ids uuid[]) returns void
language sql security definer set search_path = pg_catalog, pg_temp
as $body$
  update competition.enrolment one
     set person_on = case when ranked.place = 1 then one.counted_on end
    from (select listed.id,
                 case when listed.counted_on is not null then
                   row_number() over (partition by listed.trainee_id, listed.counted_on is null,
                                                   extract(year from listed.counted_on)
                                      order by listed.counted_on, listed.id) end as place
            from competition.enrolment listed where listed.trainee_id = any(trainee_ids)) ranked
   where one.id = ranked.id
     and one.person_on is distinct from (case when ranked.place = 1 then one.counted_on end)
$body$`;
