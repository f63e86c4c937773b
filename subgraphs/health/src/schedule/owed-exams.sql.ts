import { arrayLiteral, type SqlFragment } from '@gonghui/kit';

/**
 * Every examination owed to a woman on a roster at or below the asked unions, with the days that `rules/exam-due.ts`
 * counts from and the same last day, so that a list can be filtered and ordered by it. A test holds the two together.
 * The duty of the nearest union counts; a union outside the scope has none.
 * @param today `yyyy-mm-dd`
 */
export function owedExams(unionIds: readonly string[], today: string): SqlFragment {
  return {
    sql: `(
      select counted.*,
             case counted.rhythm
               when 'INTERVAL' then (counted.counted_from + make_interval(years => counted.years))::date
               else make_date(extract(year from counted.counted_from)::int + (counted.last_on is not null)::int, 12, 31)
             end as due_by
        from (
          select asked.id as asked_id, w.id as worker_id, duty.kind, duty.rhythm, duty.years, duty.call_months,
                 duty.payer, duty.source, record.last_on, appointment.booked_on,
                 greatest(duty.effective_from, w.rostered_on) as bound_since,
                 coalesce(record.last_on, greatest(duty.effective_from, w.rostered_on)) as counted_from
            from unnest(?::uuid[]) asked (id)
            cross join lateral tree.below(asked.id) below
            cross join lateral (
              select distinct on (d.kind) d.*
                from tree.place employer
                join tree.place owner on employer.path operator(public.<@) owner.path
                join health.exam_duty d on d.union_id = owner.id
               where employer.id = below and d.effective_from <= ?::date
                 and (d.effective_until is null or d.effective_until > ?::date)
               order by d.kind, public.nlevel(owner.path) desc
            ) duty
            join health.worker w on w.union_id = below and w.gender = 'FEMALE' and w.left_on is null
            left join lateral (
              select max(r.examined_on) as last_on from health.exam_record r where r.worker_id = w.id and r.kind = duty.kind
            ) record on true
            left join lateral (
              select min(b.held_on) as booked_on
                from health.booking b join health.screening_programme p on p.id = b.programme_id
               where b.worker_id = w.id and b.status = 'BOOKED' and b.held_on >= ?::date and duty.kind = any(p.kinds)
            ) appointment on true
           where tree.in_scope(asked.id)
        ) counted
    )`,
    params: [arrayLiteral(unionIds), today, today, today],
  };
}
