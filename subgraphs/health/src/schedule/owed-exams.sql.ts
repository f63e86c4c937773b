import { arrayLiteral, sql, type SqlFragment } from '@gonghui/kit';
import type { ScreeningProgramme } from '../programme/screening-programme.entity.js';

/** At which unions is counted: at an asked one and below it, at it alone, or at it if it is a grassroots union. */
const PLACES = {
  below: 'cross join lateral tree.below(asked.id) below',
  itself: 'cross join lateral (values (asked.id)) itself (below)',
  leaf: 'join tree.place leaf on leaf.id = asked.id and leaf.leaf cross join lateral (values (asked.id)) itself (below)',
} as const;

/**
 * Something counted at each union at or below the asked ones, as rows with `asked_id`; nothing of a union outside the
 * scope. Union by union, each through the index alone: left to itself, the planner looks women up one by one.
 * @param counted a query that reads `owedAt`
 */
export function countedByUnion(
  unionIds: readonly string[],
  counted: SqlFragment,
  place: keyof typeof PLACES = 'below',
): SqlFragment {
  return {
    sql: `(
      select asked.id as asked_id, counted.*
        from unnest(?::uuid[]) asked (id)
       ${PLACES[place]}
       cross join lateral (${counted.sql}) counted
       where tree.in_scope(asked.id)
    )`,
    params: [arrayLiteral(unionIds), ...counted.params],
  };
}

/** Counts of women that are kept for federations and counted at grassroots unions. */
interface KeptCounts {
  /** What is added up to each column: positions of `AT`. */
  readonly positions: Readonly<Record<string, readonly number[]>>;
  /** The same columns counted: a query that reads `owedAt`. */
  readonly counted: SqlFragment;
  /** By month of the last day: rows have a `month`, too. */
  readonly isByMonth?: boolean;
}

/**
 * What `countedByUnion` would count at and below the asked unions, as one row each with `asked_id`, from the sums that
 * `owed-sums.sql.ts` keeps.
 * @param today `yyyy-mm-dd`
 */
export function keptByUnion(
  unionIds: readonly string[],
  today: string,
  { positions, counted, isByMonth = false }: KeptCounts,
): SqlFragment {
  const ofLeaves = countedByUnion(unionIds, counted, 'leaf');
  const names = Object.keys(positions).map((name) => `"${name}"`);
  const asked = [...new Set(Object.values(positions).flat())];
  const sums = Object.values(positions).map((some) =>
    some.map((position) => `kept.counts[${asked.indexOf(position) + 1}]`).join(' + '),
  );
  const key = isByMonth ? ['asked_id', 'month'] : ['asked_id'];
  return {
    sql: `(
      select kept.union_id as asked_id, ${isByMonth ? 'kept.due_month as month, ' : ''}${names.map((name, at) => `${sums[at]} as ${name}`).join(', ')}
        from health.owed_counts(?::uuid[], ?::int[], ?::date, ?) kept
       union all
      select ${[...key, ...names].join(', ')} from ${ofLeaves.sql} leaf
    )`,
    params: [arrayLiteral(unionIds), arrayLiteral(asked.map(String)), today, isByMonth, ...ofLeaves.params],
  };
}

/**
 * The rows of `health.owed_exam`, named `owed`, that hold on a day at the union that `countedByUnion` has come to; those
 * whom a duty excludes among them. To be followed by `and`.
 * @param today `yyyy-mm-dd`
 */
export const owedAt = (today: string): SqlFragment => ({
  sql: 'health.owed_in_scope owed where owed.union_id = below and owed.valid_from <= ?::date and owed.valid_until > ?::date',
  params: [today, today],
});

/** The rows that hold on a day, for a list that is merged from those of each union: `belowAsked` says which. */
export function owedExamsOn(today: string): SqlFragment {
  return {
    sql: '(select o.* from health.owed_exam o where o.valid_from <= ?::date and o.valid_until > ?::date)',
    params: [today, today],
  };
}

/** The unions at or below an asked one; none when it is outside the scope. */
export function belowAsked(unionId: string | null): SqlFragment {
  return sql`select below from tree.below(${unionId}::uuid) below where tree.in_scope(${unionId}::uuid)`;
}

/** Conditions on a row `owed`, with their values. */
const on = (condition: string, ...params: readonly unknown[]): SqlFragment => ({ sql: condition, params });

/** A woman is late with an examination that binds her, with or without an appointment: it counts against her employer. */
export const isLate = (today: string): SqlFragment => on('owed.exclusion is null and owed.due_by < ?::date', today);

/** Her last day is so near that some duty may call her: the index passes over the others. Months differ in length. */
export const isCalled = (today: string): SqlFragment =>
  on(
    `owed.due_by <= (?::date
       + make_interval(months => 1 + (select coalesce(max(duty.call_months), 0) from health.exam_duty duty)))::date`,
    today,
  );

/** Each state of `rules/exam-due.ts` as a condition on a row `owed`. A test holds the two together. */
export function stateConditions(
  today: string,
): Readonly<Record<'UP_TO_DATE' | 'DUE' | 'BOOKED' | 'OVERDUE' | 'EXCLUDED', SqlFragment>> {
  const free = 'owed.exclusion is null and (owed.booked_on is null or owed.booked_on < ?::date)';
  return {
    EXCLUDED: on('owed.exclusion is not null'),
    BOOKED: on('owed.exclusion is null and owed.booked_on >= ?::date', today),
    OVERDUE: on(`${free} and owed.due_by < ?::date`, today, today),
    DUE: on(`${free} and owed.due_by >= ?::date and owed.call_on <= ?::date`, today, today, today),
    UP_TO_DATE: on(`${free} and owed.due_by >= ?::date and owed.call_on > ?::date`, today, today, today),
  };
}

/**
 * A row `owed` of a woman whom a programme examines: of its ages, as `rules/in-cohort.ts` counts them, and of an employer
 * of its owners, as `judgeEmployer` has it.
 * @param unionIds the asked unions: employers are looked up at and below these alone
 */
export function ofProgramme(programme: ProgrammeTerms, unionIds: readonly string[]): SqlFragment {
  const ages = ofAges(programme);
  if (programme.ownerships.length === 0) return ages;
  return {
    // As a value, not a join: the unions are then looked up once, and not again for each union of the list.
    sql: `${ages.sql} and (owed.union_id in (
      select u.union_id from unnest(?::uuid[]) asked (id) cross join lateral tree.below(asked.id) below
        join reference.covered_unit u on u.union_id = below
       group by u.union_id
      having bool_and(coalesce(u.ownership = any(?::text[]), false)))) is true`,
    params: [...ages.params, arrayLiteral(unionIds), arrayLiteral(programme.ownerships)],
  };
}

/** Whether a programme examines women of any age and employer: then kept sums of its kinds are its own. */
export const isForAll = ({ leastAge, greatestAge, ownerships }: ProgrammeTerms): boolean =>
  leastAge === null && greatestAge === null && ownerships.length === 0;

/** What of a programme says whom it examines. */
type ProgrammeTerms = Pick<ScreeningProgramme, 'leastAge' | 'greatestAge' | 'startsOn' | 'ownerships'>;

function ofAges({ leastAge, greatestAge, startsOn }: Omit<ProgrammeTerms, 'ownerships'>): SqlFragment {
  const year = Number(startsOn.slice(0, 4));
  return sql`coalesce(owed.birth_year between ${year - (greatestAge ?? 1_000)}::int and ${year - (leastAge ?? -1_000)}::int, ${leastAge === null && greatestAge === null})`;
}
