import { COUNTS, SETS } from './owed-counts.js';
import { OWED_EXAM_LOCK } from './follow-owed-exams.sql.js';

const DEFINER = 'security definer set search_path = pg_catalog, public, pg_temp';
const POSITIONS = Array.from({ length: COUNTS }, (_, at) => at + 1);
const arrayOf = (each: (position: number) => string): string => `array[${POSITIONS.map(each).join(', ')}]::int[]`;

/**
 * A woman's standing with one kind of examination is a code: excluded 1, up to date 2, due 3, booked 4, booked and late 5,
 * overdue 6; 0 where nothing is owed. With three kinds it has nine bits, her profile. The phases of a row are the states of
 * `rules/exam-due.ts`, each ending where the next begins, so that adding a code on its first day and taking it off after
 * its last gives the profile of any day. Besides, each month in which last days lie has profiles of its own, with 2 and 6
 * alone.
 */
const PROFILES = (whose: string): string => `
  with phase as (
    select o.worker_id, o.union_id, part.due_month, part.code << dated.shift as code, part.since,
           least(part.until, o.valid_until) as until
      from health.owed_exam o
     cross join lateral (
       select greatest(o.valid_from, coalesce(o.booked_on + 1, o.valid_from)) as free_from, o.due_by + 1 as late_from,
              date_trunc('month', o.due_by::timestamp)::date as due_month,
              case o.kind when 'GYNAECOLOGICAL' then 0 when 'CERVICAL' then 3 else 6 end as shift
     ) dated
     cross join lateral (values
       ('-infinity'::date, 1, o.valid_from, o.valid_until),
       ('-infinity', 4, o.valid_from, least(dated.free_from, dated.late_from)),
       ('-infinity', 5, greatest(o.valid_from, dated.late_from), dated.free_from),
       ('-infinity', 2, dated.free_from, o.call_on),
       ('-infinity', 3, greatest(dated.free_from, o.call_on), dated.late_from),
       ('-infinity', 6, greatest(dated.free_from, dated.late_from), o.valid_until),
       (dated.due_month, 2, o.valid_from, greatest(dated.free_from, dated.late_from)),
       (dated.due_month, 6, greatest(dated.free_from, dated.late_from), o.valid_until)
     ) part (due_month, code, since, until)
     where ${whose} and (part.code = 1) = (o.exclusion is not null) and part.since < least(part.until, o.valid_until)
  ),
  step as (
    select phase.worker_id, phase.union_id, phase.due_month, turn.day, sum(turn.code)::int as change
      from phase cross join lateral (values (phase.since, phase.code), (phase.until, -phase.code)) turn (day, code)
     where turn.day < 'infinity'
     group by 1, 2, 3, 4 having sum(turn.code) <> 0
  ),
  stood as (
    select step.union_id, step.due_month, step.day, step.change,
           (sum(step.change) over (partition by step.worker_id, step.due_month order by step.day))::int as profile
      from step
  )
  select stood.union_id, stood.due_month, stood.day, side.profile, sum(side.women)::int
    from stood cross join lateral (values (stood.profile, 1), (stood.profile - stood.change, -1)) side (profile, women)
   where side.profile <> 0
   group by 1, 2, 3, 4 having sum(side.women) <> 0`;

/** Kinds of a profile `p` whose code fits, as bits of a set. */
const kindsWith = (fits: string): string =>
  [0, 1, 2]
    .map((kind) => `((p.profile >> ${3 * kind} & 7) ${fits})::int << ${kind}`)
    .map((bit) => `(${bit})`)
    .join(' | ');

/** How many kinds of a profile `p` have a code. */
const kindsOf = (code: number): string =>
  [0, 1, 2].map((kind) => `((p.profile >> ${3 * kind} & 7) = ${code})::int`).join(' + ');

const inSets = (kinds: string): string[] => SETS.map((set) => `(kinds.${kinds} & ${set} <> 0)::int`);

/** What one woman with a profile adds, in the order of `AT`. */
const ADDED: readonly string[] = [
  ...inSets('bound'),
  ...inSets('called'),
  ...inSets('overdue'),
  '(kinds.late <> 0)::int',
  kindsOf(2),
  kindsOf(3),
  `${kindsOf(4)} + ${kindsOf(5)}`,
  kindsOf(6),
  kindsOf(1),
];

/** What each profile adds, worked out once: a relation of `profile` and a column for each position. */
const STANDING = `(
  select p.profile, ${POSITIONS.map((at) => `${ADDED[at - 1]} as c${at}`).join(', ')}
    from generate_series(0, 511) p (profile)
   cross join lateral (
     select ${kindsWith('>= 2')} as bound, ${kindsWith('in (3, 6)')} as called, ${kindsWith('= 6')} as overdue,
            ${kindsWith('in (5, 6)')} as late offset 0
   ) kinds offset 0
)`;

/** Appends changes of profiles, at the nearest union that others may be below. @param profiles a query of `owed_profile` */
const addDeltas = (profiles: string): string => `
  insert into health.owed_delta (union_id, due_month, day, profile, women)
  select home.id, each.due_month, each.day, each.profile, sum(each.women)
    from (${profiles}) each
    join tree.node place on place.id = each.union_id
    join tree.node home on home.node = place.home
   group by 1, 2, 3, 4 having sum(each.women) <> 0`;

/** Adds to kept sums. In key order; only the fold and a moving federation do, and these take turns. @param sums a query of the table's columns */
const addSums = (sums: string): string => `
    insert into health.owed_sum as kept (union_id, due_month, day, counts)
    select added.* from (${sums}) added where added.counts <> array_fill(0, array[${COUNTS}]) order by 1, 2, 3
    on conflict (union_id, due_month, day) do update
       set counts = ${arrayOf((at) => `kept.counts[${at}] + excluded.counts[${at}]`)}`;

const profilesBy = (name: string, whose: string): string => `
create function health.${name}(ids uuid[]) returns setof health.owed_profile
language plpgsql stable ${DEFINER} set row_security = off set plan_cache_mode = force_custom_plan set work_mem = '64MB'
as $body$
begin
  return query ${PROFILES(whose)};
end
$body$`;

/** What was kept before is taken off in the same transaction, so that a woman whose standing stays adds nothing. */
const refresh = `
create function health.refresh_owed_exams(worker_ids uuid[]) returns void
language plpgsql ${DEFINER} set plan_cache_mode = force_custom_plan set work_mem = '64MB'
as $body$
declare
  before health.owed_profile[];
begin
  if cardinality(worker_ids) = 0 then
    return;
  end if;
  perform tree.require_read_committed();
  -- A union that moves takes its sums along: not while they change.
  lock table tree.lock in row exclusive mode;
  perform pg_advisory_xact_lock_shared(${OWED_EXAM_LOCK});
  perform from health.worker w where w.id = any(worker_ids) order by w.id for no key update;
  before := array(select p from health.owed_profiles_of(worker_ids) p);
  perform health.write_owed_exams(worker_ids);
  ${addDeltas(`
    select b.union_id, b.due_month, b.day, b.profile, -b.women as women from unnest(before) b
    union all
    select a.union_id, a.due_month, a.day, a.profile, a.women from health.owed_profiles_of(worker_ids) a`)};
end
$body$`;

const refreshBelow = `
create function health.refresh_owed_below(union_ids uuid[]) returns void
language plpgsql ${DEFINER}
as $body$
begin
  -- First, as everywhere: who changes duties would else wait for a union that moves, and it for them.
  lock table tree.lock in row exclusive mode;
  perform health.write_owed_below(union_ids);
end
$body$`;

/**
 * A federation takes its folded sums along, and what is not folded follows the tree; the women of a grassroots union are
 * counted. This is asked before the tree changes.
 */
const carrySums = `
create function health.carry_owed_sums() returns trigger
language plpgsql ${DEFINER} set row_security = off
as $body$
declare
  moved tree.node;
begin
  select * into moved from tree.node where node.node = new.node;
  if moved.path is null then
    ${addDeltas(`
      select parent.id as union_id, one.due_month, one.day, one.profile, side.sign * one.women as women
        from health.owed_profiles_at(array[moved.id]) one
       cross join (values (new.old_parent, -1), (new.new_parent, 1)) side (node, sign)
        join tree.node parent on parent.node = side.node`)};
  else
    ${addSums(`
      select above.id as union_id, sums.due_month, sums.day, ${arrayOf((at) => `above.sign * sums.counts[${at}]`)} as counts
        from health.owed_sum sums
       cross join (
         select ancestor.id, sum(side.sign)::int as sign
           from (values (new.old_parent, -1), (new.new_parent, 1)) side (node, sign)
           join tree.node parent on parent.node = side.node
          cross join lateral unnest(parent.anc) step (node)
           join tree.node ancestor on ancestor.node = step.node
          group by 1 having sum(side.sign) <> 0
       ) above
       where sums.union_id = moved.id`)};
  end if;
  return null;
end
$body$`;

const fold = `
create function health.fold_owed_sums(batch int) returns int
language plpgsql ${DEFINER} set lock_timeout = '1s' set work_mem = '64MB'
as $body$
declare
  folded int;
begin
  if not exists (select from health.owed_delta) then
    return 0;
  end if;
  perform tree.require_read_committed();
  lock table tree.lock in share update exclusive mode;
  -- One statement: a delta leaves and arrives in the same snapshot.
  with taken as (
    delete from health.owed_delta
     where ctid = any(array(select ctid from health.owed_delta limit batch))
    returning union_id, due_month, day, profile, women
  ),
  per_home as (
    select union_id, due_month, day, profile, sum(women) as women from taken group by 1, 2, 3, 4 having sum(women) <> 0
  ),
  per_ancestor as (
    select above.id as union_id, per_home.due_month, per_home.day, per_home.profile, sum(per_home.women) as women
      from per_home
      join tree.node home on home.id = per_home.union_id
     cross join lateral unnest(home.anc) step (node)
      join tree.node above on above.node = step.node
     group by 1, 2, 3, 4 having sum(per_home.women) <> 0
  ),
  added as (
    ${addSums(`
      select p.union_id, p.due_month, p.day, ${arrayOf((at) => `sum(p.women * standing.c${at})`)} as counts
        from per_ancestor p join ${STANDING} standing using (profile)
       group by 1, 2, 3`)}
  )
  select count(*) into folded from taken;
  return folded;
end
$body$`;

/** Planned afresh each time: which counts are added up, and how many deltas there are, is known then. */
const read = `
create function health.owed_counts(union_ids uuid[], positions int[], on_day date, by_month boolean)
returns table (union_id uuid, due_month date, counts bigint[])
language plpgsql stable ${DEFINER} set row_security = off
as $body$
begin
  return query execute (select format($query$
    with asked as materialized (
      select n.id, n.node from tree.node n where n.id = any($1) and n.path is not null and tree.in_scope(n.id)
    ),
    reached as materialized (
      select fresh.union_id as home, asked.id
        from (select distinct d.union_id from health.owed_delta d) fresh
        join tree.node home on home.id = fresh.union_id
        join asked on asked.node = any(home.anc)
    ),
    fresh as (
      select reached.id, d.due_month, d.profile, sum(d.women) as women
        from reached join health.owed_delta d on d.union_id = reached.home
       where d.due_month between $3 and $4 and d.day <= $2
       group by 1, 2, 3
    ),
    change as (
      select s.union_id as id, s.due_month, array[%1$s]::bigint[] as counts
        from asked join health.owed_sum s on s.union_id = asked.id
       where s.due_month between $3 and $4 and s.day <= $2
       group by 1, 2
      union all
      select p.id, p.due_month, array[%2$s]::bigint[] from fresh p join ${STANDING} standing using (profile) group by 1, 2
    )
    select id, due_month, array[%3$s]::bigint[] from change group by 1, 2
  $query$, string_agg(format('sum(s.counts[%s])', position), ', ' order by at),
           string_agg(format('sum(p.women * standing.c%s)', position), ', ' order by at),
           string_agg(format('sum(counts[%s])', at), ', ' order by at))
     from unnest(positions) with ordinality picked (position, at))
  using union_ids, on_day, case when by_month then date '0001-01-01' else '-infinity' end,
        case when by_month then date 'infinity' else '-infinity' end;
end
$body$`;

/** Women of one statement when all are counted. */
const PART = 20_000;

/** Counts the women who are there already, while nobody changes them. */
const fill = `
do $fill$
declare
  worker_ids uuid[];
begin
  lock table tree.lock in share row exclusive mode;
  lock table health.owed_exam in share row exclusive mode;
  for worker_ids in
    select array_agg(part.id) from (
      select w.id, (row_number() over (order by w.union_id) - 1) / ${PART} as part from health.worker w
    ) part group by part.part
  loop
    ${addDeltas('select * from health.owed_profiles_of(worker_ids)')};
  end loop;
  while health.fold_owed_sums(500000) > 0 loop
  end loop;
end
$fill$`;

/** Up-statements: the functions and the trigger that keep `health.owed_sum`, and the sums of what is owed already. */
export const keepOwedSums: readonly string[] = [
  `create type health.owed_profile as (union_id uuid, due_month date, day date, profile int, women int)`,
  profilesBy('owed_profiles_of', 'o.worker_id = any(ids)'),
  profilesBy('owed_profiles_at', 'o.union_id = any(ids)'),
  `alter function health.refresh_owed_exams(uuid[]) rename to write_owed_exams`,
  `alter function health.refresh_owed_below(uuid[]) rename to write_owed_below`,
  refresh,
  refreshBelow,
  carrySums,
  `create trigger carry_owed_sums after insert on tree.move for each row execute function health.carry_owed_sums()`,
  fold,
  read,
  `comment on function health.owed_counts(uuid[], int[], date, boolean) is 'Counts on a day of federations of the caller''s scope, each with everything below it; grassroots unions are left out. positions: see AT of owed-counts.ts.'`,
  `comment on function health.fold_owed_sums(int) is 'Folds up to so many deltas; returns how many. Waits at most a second for another fold or move (SQLSTATE 55P03).'`,
  fill,
];
