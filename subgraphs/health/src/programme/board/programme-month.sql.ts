import { KEPT } from '../../booking/booking-status.js';

/** Sums of a month, in the order of the table's columns. */
const SUMS = ['booked', 'attended', 'absent', 'returned', 'costed', 'cost_fen', 'funds_fen'] as const;

/** How the rows of one table count. */
interface Counting {
  readonly table: 'screening_return' | 'booking' | 'screening_fund';
  /** Day of a row `r`. */
  readonly day: string;
  /** What the sums need besides `r`. */
  readonly join?: string;
  /** Sums that a row adds to; 0 to the others. */
  readonly adds: Readonly<Partial<Record<(typeof SUMS)[number], string>>>;
}

const COUNTINGS: readonly Counting[] = [
  {
    table: 'screening_return',
    day: 'r.month',
    adds: {
      returned: 'r.women_screened',
      costed: 'case when r.cost_fen is not null then r.women_screened else 0 end',
      cost_fen: 'coalesce(r.cost_fen, 0)',
    },
  },
  {
    table: 'booking',
    day: 'r.held_on',
    // What a woman costs is agreed when the day is arranged, and never changed.
    join: 'join health.screening_batch day_held on day_held.id = r.batch_id',
    adds: {
      booked: `(r.status = 'BOOKED')::int`,
      attended: `(r.status = 'ATTENDED')::int`,
      absent: `(r.status = 'ABSENT')::int`,
      // A second examination of a woman is paid as well, and counted with its cost.
      costed: `(r.status in (${KEPT}) and day_held.unit_cost_fen is not null)::int`,
      cost_fen: `case when r.status in (${KEPT}) then coalesce(day_held.unit_cost_fen, 0) else 0 end`,
    },
  },
  { table: 'screening_fund', day: 'r.passed_on', adds: { funds_fen: 'r.amount_fen' } },
];

/** Up-statements: triggers that keep `health.programme_month`, and the sums of what is there already. */
export const countProgrammeMonths: readonly string[] = COUNTINGS.flatMap((counting) => {
  const { table } = counting;
  const trigger = (event: string, relations: string): string =>
    `create trigger programme_month_${event} after ${event} on health.${table} ${relations}
       for each statement execute function health.count_${table}()`;
  return [
    `create ${counter(counting)}`,
    trigger('insert', 'referencing new table as new_rows'),
    trigger('update', 'referencing new table as new_rows old table as old_rows'),
    trigger('delete', 'referencing old table as old_rows'),
    addSums(counting, [[`health.${table}`, 1]]),
  ];
});

/** Up-statement: appointments count as they are written here now. */
export const recountBookings = `create or replace ${counter(COUNTINGS.find(({ table }) => table === 'booking')!)}`;

/** The function of the triggers of a table. */
function counter(counting: Counting): string {
  return `function health.count_${counting.table}() returns trigger
     language plpgsql security definer set search_path = pg_catalog, public, pg_temp
     as $body$
     begin
       if tg_op = 'INSERT' then
         ${addSums(counting, [['new_rows', 1]])};
       elsif tg_op = 'UPDATE' then
         ${addSums(counting, [
           ['new_rows', 1],
           ['old_rows', -1],
         ])};
       else
         ${addSums(counting, [['old_rows', -1]])};
       end if;
       return null;
     end
     $body$`;
}

/** Adds what some rows (each relation with a sign) count to the sums; in key order, so that two writers do not lock each other. */
function addSums(
  { day, join = '', adds }: Counting,
  relations: readonly (readonly [relation: string, sign: 1 | -1])[],
): string {
  const changes = relations
    .map(
      ([relation, sign]) =>
        `select r.programme_id, r.union_id, date_trunc('month', (${day})::timestamp)::date as month, ${SUMS.map(
          (sum) => `${sign} * (${adds[sum] ?? '0'}) as ${sum}`,
        ).join(', ')} from ${relation} r ${join}`,
    )
    .join(' union all ');
  return `insert into health.programme_month as kept (programme_id, union_id, month, ${SUMS.join(', ')})
    select change.programme_id, change.union_id, change.month, ${SUMS.map((sum) => `sum(change.${sum})`).join(', ')}
      from (${changes}) change
     group by 1, 2, 3
    having ${SUMS.map((sum) => `sum(change.${sum}) <> 0`).join(' or ')}
     order by 1, 2, 3
    on conflict (programme_id, union_id, month) do update
       set ${SUMS.map((sum) => `${sum} = kept.${sum} + excluded.${sum}`).join(', ')}`;
}
