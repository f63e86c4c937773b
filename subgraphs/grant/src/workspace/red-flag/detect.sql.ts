import { scopePolicy } from '@gonghui/kit';
import { leavesOut } from '../../case/leaves-out.sql.js';
import { StepKind } from '../../case/step-kind.js';
import { RedFlagKey } from './red-flag-key.js';
import type { Parameters } from './rules/red-flag-catalogue.js';

/** A statement that finds what a rule looks for, in the scope of the transaction. */
export interface Detection {
  /** Selects union_id, subject_kind, subject_id, case_id, line_id, amount_fen, related_ids, evidence: one row per subject. */
  readonly sql: string;
  /** Values of its `?`, in order. */
  readonly params: (parameters: Parameters, today: string) => readonly unknown[];
}

/** Grants that are meant seriously: handed in, and not ended without money, nor by an award of which nothing stands. */
const LIVE = `g.status not in ('DRAFT', 'REJECTED', 'WITHDRAWN') and (g.status <> 'CLOSED' or g.awarded_fen > 0)`;

/** Related grants that a flag names at most. */
const MOST_RELATED = 50;

/** The lowest caps of each version and level, as amounts and per person. */
const CAPS = `
  select version.id as version_id, cap.value ->> 'level' as level,
         min((cap.value ->> 'amountFen')::bigint) filter (where cap.value ->> 'kind' <> 'PERSON') as amount_fen,
         min((cap.value ->> 'amountFen')::bigint) filter (where cap.value ->> 'kind' = 'PERSON') as person_fen
    from grants.scheme_version version
   cross join lateral jsonb_array_elements(version.terms -> 'caps') cap
   where cap.value ->> 'kind' = any(?::text[])
   group by 1, 2`;

/** Joins `cap_fen`: the lowest cap that a grant's own version sets for its applicant's level; null without one. */
const WITH_CAP = `
  left join reference.union_node home on home.id = g.union_id
  left join caps everywhere on everywhere.version_id = g.version_id and everywhere.level is null
  left join caps own on own.version_id = g.version_id and own.level = home.level
 cross join lateral (
   select least(everywhere.amount_fen, own.amount_fen,
                least(everywhere.person_fen, own.person_fen)::numeric * g.declared_count) as cap_fen) cap`;

/** The caps that versions set for one unit of an item. */
const ITEM_CAPS = `
  select version.id as version_id, item.value ->> 'key' as item_key, item.value ->> 'name' as name,
         (item.value ->> 'capPerUnitFen')::bigint as unit_fen, (item.value ->> 'isFixed')::boolean as is_fixed
    from grants.scheme_version version
   cross join lateral jsonb_array_elements(version.terms -> 'items') item
   where item.value ->> 'capPerUnitFen' is not null`;

/** Items of grants that have a cap of their own, summed up; for versions of a rule that look at items. */
const CAPPED_ITEMS = `
  select i.case_id, cap.item_key, cap.name, cap.unit_fen, cap.is_fixed, sum(i.quantity)::bigint as quantity,
         sum(i.asked_fen)::bigint as asked_fen, sum(i.granted_fen)::bigint as granted_fen
    from grants.case_item_in_scope i
    join grants.case_in_scope g on g.id = i.case_id
    join item_caps cap on cap.version_id = g.version_id and cap.item_key = i.item_key
   where ?::int = 1 and ${LIVE}
   group by 1, 2, 3, 4, 5`;

const fact = (...pairs: readonly (readonly [name: string, expression: string])[]): string =>
  `jsonb_build_object(${pairs.map(([name, expression]) => `'${name}', ${expression}`).join(', ')})`;

const ofGrant = (amount: string, related: string, evidence: string): string =>
  `select g.union_id, 'GRANT' as subject_kind, g.id as subject_id, g.id as case_id, null::uuid as line_id,
          ${amount} as amount_fen, ${related} as related_ids, ${evidence} as evidence`;

const ofPayment = (evidence: string): string =>
  `select p.union_id, 'PAYMENT' as subject_kind, p.id as subject_id, p.case_id, null::uuid as line_id,
          p.amount_fen, '{}'::uuid[] as related_ids, ${evidence} as evidence`;

const mask = (column: string): string => `'****' || right(${column}, 4)`;

/**
 * Whether two awards `g` and `o`, for one subject or to one account, are for the same purpose. One place is, whoever is
 * paid; two subjects are not. Under one scheme an item makes the purpose, but months of an allowance follow each other, and
 * what a funder carries out itself goes to its own account. Schemes of one kind have one purpose, except special subsidies,
 * each of which has its own; another purpose counts where both awards are large.
 */
const IS_REPEAT = `case
  when o.subject_id = g.subject_id and g.subject_kind in ('VENUE_PROJECT', 'VENUE') then true
  when o.subject_id <> g.subject_id then false
  when o.scheme_id = g.scheme_id
    then g.kind <> 'ALLOWANCE' and g.union_id <> g.funder_id and coalesce(items.keys && others.keys, true)
  else (o.kind = g.kind and g.kind <> 'SPECIAL_SUBSIDY') or least(o.awarded_fen, g.awarded_fen) >= ?::bigint * 100
  end`;

/**
 * Each rule as one pass over whole tables, and pairs of grants only where something repeats: cost follows the rows of the
 * scope. Grants are read from `grants.case_in_scope`, because the table's policy would be asked row by row.
 */
export const DETECTIONS: Readonly<Record<RedFlagKey, Detection>> = {
  [RedFlagKey.JUST_UNDER_CAP]: {
    sql: `with caps as materialized (${CAPS}), item_caps as materialized (${ITEM_CAPS}),
      asked as (
        select g.id, g.union_id, '' as item_key, null as item, cap.cap_fen,
               case when g.decided_on is null then g.applied_fen else g.awarded_fen end as fen
          from grants.case_in_scope g ${WITH_CAP}
         where ${LIVE}
        union all
        select g.id, g.union_id, part.item_key, part.name, part.unit_fen::numeric * part.quantity,
               case when g.decided_on is null then part.asked_fen else part.granted_fen end
          from (${CAPPED_ITEMS}) part join grants.case_in_scope g on g.id = part.case_id
         where not part.is_fixed),
      near as (
        select distinct on (id) * from asked
         where fen < cap_fen and fen::numeric * 10000 >= cap_fen::numeric * ?::bigint order by id, item_key)
      ${ofGrant('g.fen', `'{}'::uuid[]`, `jsonb_strip_nulls(${fact(['amountFen', 'g.fen::text'], ['capFen', 'g.cap_fen::text'], ['item', 'g.item'])})`)}
      from near g`,
    params: ({ shareBasisPoints, perItem = 0 }) => ['{GRANT,PROJECT,PERSON,APPLICANT_YEAR}', perItem, shareBasisPoints],
  },
  [RedFlagKey.REPEATED_AWARD]: {
    sql: `with award as materialized (
        select g.id, g.union_id, case when ?::int = 1 then null_id else g.scheme_id end as searched_id, g.scheme_id, scheme.kind,
               scheme.union_id as funder_id, g.subject_kind, g.subject_id, g.payee_account_hash, g.awarded_fen, g.decided_on
          from grants.case_in_scope g
          left join grants.scheme on scheme.id = g.scheme_id
         cross join (select '00000000-0000-0000-0000-000000000000'::uuid as null_id) any_scheme
         where g.awarded_fen > 0),
      near as materialized (
        select g.id, o.id as other_id, true as same_account, coalesce(o.subject_id = g.subject_id, false) as same_subject
          from (select searched_id, payee_account_hash from award group by 1, 2 having count(*) > 1) again
          join award g using (searched_id, payee_account_hash)
          join award o using (searched_id, payee_account_hash)
         where o.id <> g.id and abs(o.decided_on - g.decided_on) < ?::int
        union all
        select g.id, o.id, false, true
          from (select searched_id, subject_id from award where subject_id is not null group by 1, 2 having count(*) > 1) again
          join award g using (searched_id, subject_id)
          join award o using (searched_id, subject_id)
         where o.id <> g.id and o.payee_account_hash <> g.payee_account_hash and abs(o.decided_on - g.decided_on) < ?::int),
      items as (
        select case_id, array_agg(item_key) as keys from grants.case_item_in_scope
         where case_id in (select id from near) group by 1),
      pair as (
        select near.*
          from near
          join award g on g.id = near.id
          join award o on o.id = near.other_id
          left join items on items.case_id = g.id
          left join items others on others.case_id = o.id
         where ?::int = 0 or ${IS_REPEAT}),
      repeated as (
        select id, (array_agg(other_id order by other_id))[1:${MOST_RELATED}] as ids, count(*) as others,
               count(*) filter (where same_subject) as same_subject, count(*) filter (where same_account) as same_account
          from pair group by id having count(*) >= ?::int)
      ${ofGrant('g.awarded_fen', 'repeated.ids', fact(['others', 'repeated.others'], ['sameSubject', 'repeated.same_subject'], ['sameAccount', 'repeated.same_account']))}
      from repeated join award g on g.id = repeated.id`,
    params: ({ windowDays, others, acrossSchemes = 0, samePurpose = 0, acrossYuan = 0 }) => [
      acrossSchemes,
      windowDays,
      windowDays,
      samePurpose,
      acrossYuan,
      others,
    ],
  },
  [RedFlagKey.PAYEE_NOT_AWARDEE]: {
    sql: `${ofPayment(fact(['payee', 'p.payee_name'], ['awardee', 'g.payee_name'], ['account', mask('p.payee_account')], ['awardedAccount', mask('g.payee_account')]))}
      from grants.payment_in_scope p join grants.case_in_scope g on g.id = p.case_id
     where p.beneficiary_id is null and p.status in ('ORDERED', 'PAID')
       and (p.payee_account_hash <> g.payee_account_hash or p.payee_name <> g.payee_name)`,
    params: () => [],
  },
  [RedFlagKey.PAID_BEFORE_DECISION]: {
    sql: `${ofPayment(fact(['paidOn', 'p.paid_on::text'], ['decidedOn', 'g.decided_on::text']))}
      from grants.payment_in_scope p join grants.case_in_scope g on g.id = p.case_id
     where p.status = 'PAID' and (g.decided_on is null or p.paid_on < g.decided_on)`,
    params: () => [],
  },
  [RedFlagKey.PAID_OVER_AWARD]: {
    sql: `${ofGrant('paid.fen - g.awarded_fen', `'{}'::uuid[]`, fact(['paidFen', 'paid.fen::text'], ['awardedFen', 'g.awarded_fen::text']))}
      from (select case_id, sum(amount_fen)::bigint as fen from grants.payment_in_scope where status = 'PAID' group by case_id) paid
      join grants.case_in_scope g on g.id = paid.case_id
     where paid.fen > g.awarded_fen`,
    params: () => [],
  },
  [RedFlagKey.YEAR_END_BUNCHING]: {
    sql: `select l.union_id, 'BUDGET_LINE' as subject_kind, l.id as subject_id, null::uuid as case_id, l.id as line_id,
             paid.december_fen as amount_fen, '{}'::uuid[] as related_ids,
             ${fact(['decemberFen', 'paid.december_fen::text'], ['yearFen', 'paid.year_fen::text'], ['payments', 'paid.payments'])} as evidence
      from (select p.line_id, sum(p.amount_fen)::bigint as year_fen,
                   (sum(p.amount_fen) filter (where extract(month from p.paid_on) = 12))::bigint as december_fen,
                   count(*) filter (where extract(month from p.paid_on) = 12) as payments
              from grants.payment_in_scope p join grants.budget_line own on own.id = p.line_id
             where p.status = 'PAID' and extract(year from p.paid_on) = own.year
             group by p.line_id) paid
      join grants.budget_line l on l.id = paid.line_id
     where (${scopePolicy('l.union_id')}) and paid.december_fen::numeric * 10000 >= paid.year_fen::numeric * ?::bigint and paid.payments >= ?::int`,
    params: ({ shareBasisPoints, payments }) => [shareBasisPoints, payments],
  },
  [RedFlagKey.MORE_THAN_STAFF]: {
    sql: `with covered as materialized (select union_id, unit_id, employees from reference.covered_unit)
      ${ofGrant('g.applied_fen', `'{}'::uuid[]`, fact(['declared', 'g.declared_count'], ['staff', 'covered.staff']))}
      from grants.case_in_scope g
      left join (select union_id, sum(employees) as staff from covered group by 1) everywhere
        on everywhere.union_id = g.union_id and g.subject_kind is distinct from 'UNIT'
      left join (select union_id, unit_id, sum(employees) as staff from covered group by 1, 2) own
        on own.union_id = g.union_id and own.unit_id = g.subject_id and g.subject_kind = 'UNIT'
     cross join lateral (select coalesce(everywhere.staff, own.staff) as staff) covered
     where ${LIVE} and g.declared_count is not null and g.declared_count::bigint * 10000 > covered.staff * ?::bigint`,
    params: ({ shareBasisPoints }) => [shareBasisPoints],
  },
  [RedFlagKey.SHARED_ACCOUNT]: {
    sql: `with asked as materialized (
        select id, union_id, payee_account, payee_account_hash, applied_fen from grants.case_in_scope g where ${LIVE}),
      several as (
        select payee_account_hash from (select distinct payee_account_hash, union_id from asked) each
         group by 1 having count(*) >= ?::int),
      shared as (
        select payee_account_hash, count(distinct union_id) as applicants, (array_agg(id order by id))[1:${MOST_RELATED + 1}] as ids
          from asked join several using (payee_account_hash) group by 1)
      ${ofGrant('g.applied_fen', `array_remove(shared.ids, g.id)`, fact(['applicants', 'shared.applicants'], ['account', mask('g.payee_account')]))}
      from shared join asked g using (payee_account_hash)`,
    params: ({ applicants }) => [applicants],
  },
  [RedFlagKey.MISSING_ACCEPTANCE]: {
    sql: `${ofGrant('g.disbursed_fen', `'{}'::uuid[]`, fact(['paidOn', 'paid.last_on::text']))}
      from grants.case_in_scope g
      join (select case_id, max(paid_on) as last_on from grants.payment_in_scope where status = 'PAID' group by case_id) paid on paid.case_id = g.id
     where g.status = 'PAID' and g.accepted_on is null and paid.last_on < ?::date - ?::int and not ${leavesOut(StepKind.ACCEPT)}`,
    params: ({ days }, today) => [today, days],
  },
  [RedFlagKey.SPLIT_APPLICATIONS]: {
    sql: `with caps as materialized (${CAPS}), item_caps as materialized (${ITEM_CAPS}),
      asked as materialized (
        select g.id, g.union_id, g.scheme_id, '' as item_key, null as item, g.subject_id, g.payee_account_hash, g.applied_on,
               g.applied_fen, cap.cap_fen
          from grants.case_in_scope g ${WITH_CAP}
         where ${LIVE}
        union all
        select g.id, g.union_id, g.scheme_id, part.item_key, part.name, g.subject_id, g.payee_account_hash, g.applied_on,
               part.asked_fen, part.unit_fen
          from (${CAPPED_ITEMS}) part join grants.case_in_scope g on g.id = part.case_id
         where part.quantity = 1),
      pair as (
        select g.id, g.item_key, o.id as other_id, o.applied_fen
          from (select union_id, scheme_id, item_key, subject_id from asked where subject_id is not null
                 group by 1, 2, 3, 4 having count(*) > 1) again
          join asked g using (union_id, scheme_id, item_key, subject_id)
          join asked o using (union_id, scheme_id, item_key, subject_id)
         where o.id <> g.id and o.applied_fen <= g.cap_fen and abs(o.applied_on - g.applied_on) <= ?::int
        union all
        select g.id, g.item_key, o.id, o.applied_fen
          from (select union_id, scheme_id, item_key, payee_account_hash from asked group by 1, 2, 3, 4 having count(*) > 1) again
          join asked g using (union_id, scheme_id, item_key, payee_account_hash)
          join asked o using (union_id, scheme_id, item_key, payee_account_hash)
         where g.subject_id is null and o.id <> g.id and o.applied_fen <= g.cap_fen and abs(o.applied_on - g.applied_on) <= ?::int),
      parts as (
        select id, item_key, (array_agg(other_id order by other_id))[1:${MOST_RELATED}] as ids, count(*) as applications,
               sum(applied_fen)::bigint as others_fen
          from pair group by id, item_key),
      split as (
        select distinct on (g.id) g.*, parts.ids, parts.applications + 1 as applications, parts.others_fen + g.applied_fen as total_fen
          from parts join asked g using (id, item_key)
         where g.applied_fen <= g.cap_fen and parts.others_fen + g.applied_fen > g.cap_fen
         order by g.id, g.item_key)
      ${ofGrant('g.total_fen', 'g.ids', `jsonb_strip_nulls(${fact(['applications', 'g.applications'], ['totalFen', 'g.total_fen::text'], ['capFen', 'g.cap_fen::text'], ['item', 'g.item'])})`)}
      from split g`,
    params: ({ windowDays, perItem = 0 }) => ['{GRANT,PROJECT}', perItem, windowDays, windowDays],
  },
};
