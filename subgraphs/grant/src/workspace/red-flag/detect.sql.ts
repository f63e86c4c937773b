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

/** Grants that are meant seriously: handed in, and not ended without money. */
const LIVE = `g.status not in ('DRAFT', 'REJECTED', 'WITHDRAWN')`;

/** Related grants that a flag names at most. */
const MOST_RELATED = 50;

/** The lowest cap of some kinds that a grant's own version sets for its applicant's level. */
const capOf = (kinds: string): string => `
  cross join lateral (
    select min((cap.value ->> 'amountFen')::bigint
             * case when cap.value ->> 'kind' = 'PERSON' then g.declared_count else 1 end) as cap_fen
      from grants.scheme_version version
      left join reference.union_node home on home.id = g.union_id
     cross join lateral jsonb_array_elements(version.terms -> 'caps') cap
     where version.id = g.version_id and cap.value ->> 'kind' in (${kinds})
       and (cap.value ->> 'level' is null or cap.value ->> 'level' = home.level)) cap`;

const fact = (...pairs: readonly (readonly [name: string, expression: string])[]): string =>
  `jsonb_build_object(${pairs.map(([name, expression]) => `'${name}', ${expression}`).join(', ')})`;

const ofGrant = (amount: string, related: string, evidence: string): string =>
  `select g.union_id, 'GRANT' as subject_kind, g.id as subject_id, g.id as case_id, null::uuid as line_id,
          ${amount} as amount_fen, ${related} as related_ids, ${evidence} as evidence`;

const ofPayment = (evidence: string): string =>
  `select p.union_id, 'PAYMENT' as subject_kind, p.id as subject_id, p.case_id, null::uuid as line_id,
          p.amount_fen, '{}'::uuid[] as related_ids, ${evidence} as evidence`;

const mask = (column: string): string => `'****' || right(${column}, 4)`;

/** Each rule as one statement over whole tables; cost follows the rows of the scope, not their number of flags. */
export const DETECTIONS: Readonly<Record<RedFlagKey, Detection>> = {
  [RedFlagKey.JUST_UNDER_CAP]: {
    sql: `${ofGrant('asked.fen', `'{}'::uuid[]`, fact(['amountFen', 'asked.fen::text'], ['capFen', 'cap.cap_fen::text']))}
      from grants.grant_case g
      cross join lateral (select case when g.decided_on is null then g.applied_fen else g.awarded_fen end as fen) asked
      ${capOf(`'GRANT', 'PROJECT', 'PERSON', 'APPLICANT_YEAR'`)}
     where ${LIVE} and asked.fen < cap.cap_fen and asked.fen * 10000 >= cap.cap_fen * ?::bigint`,
    params: ({ shareBasisPoints }) => [shareBasisPoints],
  },
  [RedFlagKey.REPEATED_AWARD]: {
    sql: `${ofGrant('g.awarded_fen', 'near.ids', fact(['others', 'near.others'], ['sameSubject', 'near.same_subject'], ['sameAccount', 'near.same_account']))}
      from grants.grant_case g
      cross join lateral (
        select (array_agg(o.id order by o.id))[1:${MOST_RELATED}] as ids, count(*) as others,
               count(*) filter (where o.subject_id = g.subject_id) as same_subject,
               count(*) filter (where o.payee_account_hash = g.payee_account_hash) as same_account
          from grants.grant_case o
         where (o.subject_id = g.subject_id or o.payee_account_hash = g.payee_account_hash)
           and o.id <> g.id and o.scheme_id = g.scheme_id and o.awarded_fen > 0
           and abs(o.decided_on - g.decided_on) < ?::int) near
     where g.awarded_fen > 0 and near.others >= ?::int`,
    params: ({ windowDays, others }) => [windowDays, others],
  },
  [RedFlagKey.PAYEE_NOT_AWARDEE]: {
    sql: `${ofPayment(fact(['payee', 'p.payee_name'], ['awardee', 'g.payee_name'], ['account', mask('p.payee_account')], ['awardedAccount', mask('g.payee_account')]))}
      from grants.payment p join grants.grant_case g on g.id = p.case_id
     where p.beneficiary_id is null and p.status in ('ORDERED', 'PAID')
       and (p.payee_account_hash <> g.payee_account_hash or p.payee_name <> g.payee_name)`,
    params: () => [],
  },
  [RedFlagKey.PAID_BEFORE_DECISION]: {
    sql: `${ofPayment(fact(['paidOn', 'p.paid_on::text'], ['decidedOn', 'g.decided_on::text']))}
      from grants.payment p join grants.grant_case g on g.id = p.case_id
     where p.status = 'PAID' and (g.decided_on is null or p.paid_on < g.decided_on)`,
    params: () => [],
  },
  [RedFlagKey.PAID_OVER_AWARD]: {
    sql: `${ofGrant('paid.fen - g.awarded_fen', `'{}'::uuid[]`, fact(['paidFen', 'paid.fen::text'], ['awardedFen', 'g.awarded_fen::text']))}
      from (select case_id, sum(amount_fen)::bigint as fen from grants.payment where status = 'PAID' group by case_id) paid
      join grants.grant_case g on g.id = paid.case_id
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
              from grants.payment p join grants.budget_line own on own.id = p.line_id
             where p.status = 'PAID' and extract(year from p.paid_on) = own.year
             group by p.line_id) paid
      join grants.budget_line l on l.id = paid.line_id
     where (${scopePolicy('l.union_id')}) and paid.december_fen * 10000 >= paid.year_fen * ?::bigint and paid.payments >= ?::int`,
    params: ({ shareBasisPoints, payments }) => [shareBasisPoints, payments],
  },
  [RedFlagKey.MORE_THAN_STAFF]: {
    sql: `${ofGrant('g.applied_fen', `'{}'::uuid[]`, fact(['declared', 'g.declared_count'], ['staff', 'covered.staff']))}
      from grants.grant_case g
      cross join lateral (
        select sum(unit.employees) as staff from reference.covered_unit unit
         where unit.union_id = g.union_id and (g.subject_kind is distinct from 'UNIT' or unit.unit_id = g.subject_id)) covered
     where ${LIVE} and g.declared_count::bigint * 10000 > covered.staff * ?::bigint`,
    params: ({ shareBasisPoints }) => [shareBasisPoints],
  },
  [RedFlagKey.SHARED_ACCOUNT]: {
    sql: `${ofGrant('g.applied_fen', `array_remove(shared.ids, g.id)`, fact(['applicants', 'shared.applicants'], ['account', mask('g.payee_account')]))}
      from (select g.payee_account_hash, count(distinct g.union_id) as applicants,
                   (array_agg(g.id order by g.id))[1:${MOST_RELATED + 1}] as ids
              from grants.grant_case g where ${LIVE}
             group by g.payee_account_hash having count(distinct g.union_id) >= ?::int) shared
      join grants.grant_case g on g.payee_account_hash = shared.payee_account_hash
     where ${LIVE}`,
    params: ({ applicants }) => [applicants],
  },
  [RedFlagKey.MISSING_ACCEPTANCE]: {
    sql: `${ofGrant('g.disbursed_fen', `'{}'::uuid[]`, fact(['paidOn', 'paid.last_on::text']))}
      from grants.grant_case g
      cross join lateral (select max(p.paid_on) as last_on from grants.payment p where p.case_id = g.id and p.status = 'PAID') paid
     where g.status = 'PAID' and g.accepted_on is null and paid.last_on < ?::date - ?::int and not ${leavesOut(StepKind.ACCEPT)}`,
    params: ({ days }, today) => [today, days],
  },
  [RedFlagKey.SPLIT_APPLICATIONS]: {
    sql: `${ofGrant('parts.total_fen', 'parts.ids', fact(['applications', 'parts.applications + 1'], ['totalFen', 'parts.total_fen::text'], ['capFen', 'cap.cap_fen::text']))}
      from grants.grant_case g
      ${capOf(`'GRANT', 'PROJECT'`)}
      cross join lateral (
        select (array_agg(o.id order by o.id))[1:${MOST_RELATED}] as ids, count(*) as applications,
               (sum(o.applied_fen) + g.applied_fen)::bigint as total_fen
          from grants.grant_case o
         where o.union_id = g.union_id and o.scheme_id = g.scheme_id and o.id <> g.id
           and o.status not in ('DRAFT', 'REJECTED', 'WITHDRAWN') and o.applied_fen <= cap.cap_fen
           and abs(o.applied_on - g.applied_on) <= ?::int
           and case when g.subject_id is null then o.payee_account_hash = g.payee_account_hash else o.subject_id = g.subject_id end) parts
     where ${LIVE} and g.applied_fen <= cap.cap_fen and parts.applications > 0 and parts.total_fen > cap.cap_fen`,
    params: ({ windowDays }) => [windowDays],
  },
};
