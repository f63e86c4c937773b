/** Whoever writes what women owe shares this lock; whoever changes the duties of many takes it alone. */
export const OWED_EXAM_LOCK = `hashtextextended('health.owed_exam', 0)`;

const COLUMNS = [
  'worker_id',
  'kind',
  'valid_from',
  'valid_until',
  'union_id',
  'duty_id',
  'exclusion',
  'due_by',
  'call_on',
  'counted_from',
  'last_on',
  'booked_on',
  'birth_year',
] as const;
const KEY = ['worker_id', 'kind', 'valid_from'] as const;
const VALUES = COLUMNS.filter((column) => !(KEY as readonly string[]).includes(column));

const list = (columns: readonly string[], of: string): string => columns.map((column) => `${of}.${column}`).join(', ');

/**
 * What some workers owe, from the facts: duties of the unions above their employer (the nearest one counts, from day to
 * day), the ages that a duty names, the last examination, the open appointments. Rows of `COLUMNS`.
 */
const WANTED = `
  employer as materialized (
    select place.id as union_id, array_agg(setter.id order by public.nlevel(setter.path) desc) as chain
      from (select distinct w.union_id from health.worker w where w.id = any(worker_ids)) each
      join tree.place place on place.id = each.union_id
      join tree.place setter on place.path operator(public.<@) setter.path
     where setter.id in (select d.union_id from health.exam_duty d)
     group by place.id
  ),
  turn as materialized (
    select chain, kind, day, coalesce(lead(day) over (partition by chain, kind order by day), 'infinity') as next_day
      from (
        select each.chain, d.kind, change.day
          from (select distinct chain from employer) each
          join health.exam_duty d on d.union_id = any(each.chain)
         cross join lateral (values (d.effective_from), (d.effective_until)) change (day)
         where change.day is not null
         group by 1, 2, 3
      ) changes
  ),
  span as materialized (
    select turn.chain, turn.day, turn.next_day, duty.*
      from turn
     cross join lateral (
       select d.* from unnest(turn.chain) with ordinality setter (id, distance)
         join health.exam_duty d on d.union_id = setter.id and d.kind = turn.kind
        where d.effective_from <= turn.day and (d.effective_until is null or d.effective_until > turn.day)
        order by setter.distance limit 1
     ) duty
  ),
  counted as materialized (
    select w.id as worker_id, span.kind, greatest(span.day, part.since) as valid_from,
           least(span.next_day, part.until) as valid_until, w.union_id, span.id as duty_id, part.exclusion, w.birth_year,
           span.rhythm, span.years, span.call_months, exam.last_on, appointment.booked_on,
           coalesce(exam.last_on, greatest(span.effective_from, w.rostered_on, part.enters)) as counted_from
      from health.worker w
      join employer on employer.union_id = w.union_id
      join span on span.chain = employer.chain
     cross join lateral (
       select since, until, exclusion, nullif(enters, '-infinity') as enters
         from (select coalesce(make_date(w.birth_year + span.least_age, 1, 1), '-infinity') as enters,
                      coalesce(make_date(w.birth_year + span.greatest_age + 1, 1, 1), 'infinity') as leaves) age
        cross join lateral (values
          ('-infinity'::date, age.enters, 'COHORT_TOO_YOUNG'),
          (age.enters, age.leaves, null),
          (age.leaves, 'infinity'::date, 'COHORT_TOO_OLD')) of_age (since, until, exclusion)
        where w.birth_year is not null or coalesce(span.least_age, span.greatest_age) is null
       union all
       select '-infinity', 'infinity', 'COHORT_AGE_UNKNOWN', null
        where w.birth_year is null and coalesce(span.least_age, span.greatest_age) is not null
     ) part
      left join lateral (
        select max(r.examined_on) as last_on from health.exam_record r where r.worker_id = w.id and r.kind = span.kind
      ) exam on true
      left join lateral (
        select max(b.held_on) as booked_on
          from health.booking b join health.screening_programme p on p.id = b.programme_id
         where b.worker_id = w.id and b.status = 'BOOKED' and span.kind = any(p.kinds)
      ) appointment on true
     where w.id = any(worker_ids) and w.left_on is null and w.gender = 'FEMALE'
       and greatest(span.day, part.since) < least(span.next_day, part.until)
       and least(span.next_day, part.until) > w.rostered_on
  ),
  wanted as materialized (
    select ${list(COLUMNS, 'dated').replace('dated.call_on', '(dated.due_by - make_interval(months => dated.call_months))::date as call_on')}
      from (
        select counted.*,
               case counted.rhythm
                 when 'INTERVAL' then (counted.counted_from + make_interval(years => counted.years))::date
                 else make_date(extract(year from counted.counted_from)::int + (counted.last_on is not null)::int, 12, 31)
               end as due_by
          from counted
      ) dated
  )`;

const refresh = `
create function health.refresh_owed_exams(worker_ids uuid[]) returns void
language plpgsql security definer
set search_path = pg_catalog, public, pg_temp set plan_cache_mode = force_custom_plan set work_mem = '64MB'
as $body$
begin
  if cardinality(worker_ids) = 0 then
    return;
  end if;
  perform tree.require_read_committed();
  perform pg_advisory_xact_lock_shared(${OWED_EXAM_LOCK});
  -- As a statement of its own: the next one must see what others have committed for the same women.
  perform from health.worker w where w.id = any(worker_ids) order by w.id for no key update;
  with ${WANTED},
  gone as (
    delete from health.owed_exam o
     where o.worker_id = any(worker_ids)
       and not exists (select from wanted where ${KEY.map((key) => `wanted.${key} = o.${key}`).join(' and ')})
  )
  insert into health.owed_exam as kept (${COLUMNS.join(', ')})
  select ${list(COLUMNS, 'wanted')}
    from wanted left join health.owed_exam o using (${KEY.join(', ')})
   where o.worker_id is null or (${list(VALUES, 'o')}) is distinct from (${list(VALUES, 'wanted')})
  on conflict (${KEY.join(', ')}) do update set ${VALUES.map((column) => `${column} = excluded.${column}`).join(', ')};
end
$body$`;

const refreshBelow = `
create function health.refresh_owed_below(union_ids uuid[]) returns void
language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $body$
declare
  women uuid[];
begin
  -- Waits for everybody who has computed with the old duties, and lets nobody begin before this has been committed.
  perform pg_advisory_xact_lock(${OWED_EXAM_LOCK});
  -- A part at a time: a province has a million women.
  for women in
    select array_agg(part.id) from (
      select w.id, (row_number() over (order by w.union_id) - 1) / 20000 as part
        from (select distinct below from unnest(union_ids) changed (id) cross join lateral tree.below(changed.id) below) reached
        join health.worker w on w.union_id = reached.below
    ) part group by part.part
  loop
    perform health.refresh_owed_exams(women);
  end loop;
end
$body$`;

/** Of a row that names her. */
const OF_WORKER = {
  added: 'select distinct a.worker_id from added a',
  removed: 'select distinct r.worker_id from removed r',
  changed: 'select a.worker_id from added a union select r.worker_id from removed r',
};

/** Whose schedule follows from a row of each table; of a changed worker only what the schedule knows of her. */
const FOLLOWED = {
  worker: {
    added: 'select a.id from added a',
    removed: 'select r.id from removed r',
    changed: `select a.id from added a join removed r using (id)
      where (a.union_id, a.rostered_on, a.left_on, a.gender, a.birth_year)
        is distinct from (r.union_id, r.rostered_on, r.left_on, r.gender, r.birth_year)`,
  },
  exam_record: OF_WORKER,
  booking: OF_WORKER,
} as const;

function follow(
  table: string,
  call: string,
  { added, changed, removed }: Record<'added' | 'changed' | 'removed', string>,
): string[] {
  const trigger = (event: string, relations: string): string =>
    `create trigger owed_exam_${event} after ${event} on health.${table} referencing ${relations}
       for each statement execute function health.follow_${table}()`;
  return [
    `create function health.follow_${table}() returns trigger
     language plpgsql security definer set search_path = pg_catalog, public, pg_temp
     as $body$
     begin
       if tg_op = 'INSERT' then
         perform ${call}(array(${added}));
       elsif tg_op = 'UPDATE' then
         perform ${call}(array(${changed}));
       else
         perform ${call}(array(${removed}));
       end if;
       return null;
     end
     $body$`,
    trigger('insert', 'new table as added'),
    trigger('update', 'old table as removed new table as added'),
    trigger('delete', 'old table as removed'),
  ];
}

/**
 * A move changes what is owed below the union only if a duty stands above it on one side alone. That is asked before the
 * tree changes, and the work is done when it has changed: at the end of the transaction.
 */
const followMoves: readonly string[] = [
  `create function health.move_changes_duties(old_parent int, new_parent int) returns boolean
   language plpgsql security definer set search_path = pg_catalog, public, pg_temp
   as $body$
   begin
     perform pg_advisory_xact_lock_shared(${OWED_EXAM_LOCK});
     return exists (
       select from health.exam_duty d join tree.node setter on setter.id = d.union_id
        where (setter.node in (select unnest(anc) from tree.node where node = old_parent))
           is distinct from (setter.node in (select unnest(anc) from tree.node where node = new_parent)));
   end
   $body$`,
  `create function health.follow_move() returns trigger
   language plpgsql security definer set search_path = pg_catalog, public, pg_temp
   as $body$
   begin
     perform health.refresh_owed_below(array(select moved.id from tree.node moved where moved.node = new.node));
     return null;
   end
   $body$`,
  `create constraint trigger follow_owed_exams after insert on tree.move deferrable initially deferred
     for each row when (health.move_changes_duties(new.old_parent, new.new_parent)) execute function health.follow_move()`,
];

/** Up-statements: the functions and triggers that keep `health.owed_exam`, and what is owed already. */
export const followOwedExams: readonly string[] = [
  refresh,
  refreshBelow,
  ...Object.entries(FOLLOWED).flatMap(([table, whose]) => follow(table, 'health.refresh_owed_exams', whose)),
  ...follow('exam_duty', 'health.refresh_owed_below', {
    added: 'select distinct a.union_id from added a',
    removed: 'select distinct r.union_id from removed r',
    changed: 'select a.union_id from added a union select r.union_id from removed r',
  }),
  ...followMoves,
  `select health.refresh_owed_below(array[tree.root()])`,
];
