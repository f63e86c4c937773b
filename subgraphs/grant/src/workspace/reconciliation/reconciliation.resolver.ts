import {
  listPage,
  loadById,
  PageArgs,
  pageRequest,
  requireScope,
  sql,
  toConnection,
  type Connection,
  type ListQuery,
  type RequestContext,
} from '@gonghui/kit';
import { Arg, Args, Ctx, Directive, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { allOf } from '../../case/all-of.js';
import { GrantFilter } from '../../case/grant-filter.js';
import { Grant } from '../../case/grant.entity.js';
import { grantsWhere } from '../../case/grants-where.js';
import { Payment } from '../../payment/payment.entity.js';
import { ScreeningProgramme } from '../../subject/grant-subject.js';
import { TradeUnion, unionOf } from '../../trade-union/trade-union.js';
import {
  CountCheckConnection,
  GrantCountCheck,
  GrantLateReturn,
  GrantUnlinkedPayment,
  LateReturnConnection,
  UnlinkedPaymentConnection,
  type PaymentFault,
} from './reconciliation.types.js';

const AUDIT = '@requiresScopes(scopes: [["grant:audit"]])';
/** Women are counted by programme and month where the grants say which; all else by applicant and year. */
const COUNTED = `coalesce(
  case when total.indicator = 'health.womenScreened' then grants.women_screened(total.union_id, total.programme_id,
    coalesce(total.first_month, make_date(total.year, 1, 1)), coalesce(total.last_month, make_date(total.year, 12, 31))) end,
  grants.counted(total.union_id, total.indicator, total.year)::int)`;
const FILTER = { nullable: true, description: 'Of which grants; all when left out.' } as const;

@Resolver(() => GrantCountCheck)
export class CountCheckResolver {
  @Query(() => CountCheckConnection, {
    description:
      'What applicants declared against what the owning subgraph counted, the largest difference first; what nobody counts comes last.',
  })
  @Directive(AUDIT)
  grantCountChecks(
    @Ctx() ctx: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => GrantFilter, FILTER) filter: GrantFilter | null | undefined,
    @Arg('onlyDifferent', () => Boolean, { defaultValue: true, description: 'Leaves out what agrees.' })
    onlyDifferent: boolean,
  ): Promise<Connection<GrantCountCheck>> {
    const grants = allOf(grantsWhere(filter ?? {}));
    return list(
      ctx,
      page,
      {
        columns: 'c.*, c.first_month::text as first_month, c.last_month::text as last_month',
        from: {
          sql: `(select declared.*, declared.declared - declared.counted as difference,
                        concat_ws(' ', declared.union_id, declared.year, declared.indicator, declared.programme_id,
                          declared.first_month, declared.last_month) as id
                   from (select total.*, ${COUNTED} as counted
                           from (select g.union_id, extract(year from g.applied_on)::int as year, g.declared_count_of as indicator,
                                        case when g.subject_kind = 'SCREENING_PROGRAMME' then g.subject_id end as programme_id,
                                        f.first_month, f.last_month,
                                        count(*)::int as grants, least(sum(g.declared_count), 2147483647)::int as declared
                                   from grants.grant_case g left join grants.filing f on f.case_id = g.id
                                  where g.declared_count is not null and g.declared_count_of is not null
                                    and g.status not in ('DRAFT', 'REJECTED', 'WITHDRAWN') and ${grants.sql}
                                  group by 1, 2, 3, 4, 5, 6) total) declared) c`,
          params: grants.params,
        },
        where: onlyDifferent ? [sql`c.difference is distinct from 0`] : [],
        order: [
          { sql: 'coalesce(abs(c.difference), -1)', direction: 'DESC' },
          { sql: 'c.id', direction: 'ASC' },
        ],
      },
      (row) =>
        ({
          ...row,
          unionId: row['union_id'],
          programmeId: row['programme_id'],
          firstMonth: row['first_month'],
          lastMonth: row['last_month'],
        }) as unknown as GrantCountCheck,
    );
  }

  @FieldResolver(() => TradeUnion, { description: 'The applicant.' })
  union(@Root() check: GrantCountCheck): TradeUnion {
    return unionOf(check.unionId);
  }

  @FieldResolver(() => ScreeningProgramme, {
    nullable: true,
    description: 'The screening programme that the grants are for; null where they name none.',
  })
  programme(@Root() { programmeId }: GrantCountCheck): ScreeningProgramme | null {
    return programmeId === null ? null : { id: programmeId };
  }
}

@Resolver(() => GrantUnlinkedPayment)
export class UnlinkedPaymentResolver {
  @Query(() => UnlinkedPaymentConnection, {
    description: 'Paid payments that something is missing of, the latest first.',
  })
  @Directive(AUDIT)
  grantUnlinkedPayments(
    @Ctx() ctx: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => GrantFilter, FILTER) filter?: GrantFilter | null,
  ): Promise<Connection<GrantUnlinkedPayment>> {
    return list(
      ctx,
      page,
      {
        columns: 'p.id, checked.faults',
        from: sql`grants.grant_case g join grants.payment p on p.case_id = g.id and p.status = 'PAID'
          left join grants.ledger_entry entry on entry.payment_id = p.id and entry.kind = 'PAY' and entry.corrects_id is null
            and not exists (select from grants.ledger_entry correction where correction.corrects_id = entry.id)
          join grants.scheme_version version on version.id = g.version_id
          left join grants.evaluated_subject evaluated on evaluated.id = g.evaluated_subject_id
          cross join lateral (select version.terms -> 'ratings' as wanted,
            (select sum(i.quantity * (item ->> 'capPerUnitFen')::bigint) from grants.case_item i
               join jsonb_array_elements(version.terms -> 'items') item on item ->> 'key' = i.item_key
              where i.case_id = g.id and version.terms -> 'ratings' <> '[]') as announced_fen) rated
          cross join lateral (select array_remove(array[
            case when entry.id is null then 'WITHOUT_ENTRY' end,
            case when entry.amount_fen <> p.amount_fen then 'AMOUNT_DIFFERS' end,
            case when p.tranche_id is null and p.beneficiary_id is null then 'WITHOUT_TRANCHE' end,
            case when rated.wanted <> '[]' and not coalesce(rated.wanted @> to_jsonb(coalesce(evaluated.rating, g.rating)), false)
              then 'WITHOUT_RATING' end,
            case when rated.wanted <> '[]' and p.amount_fen <> rated.announced_fen then 'NOT_ANNOUNCED' end,
            case when p.batch_id is null then 'WITHOUT_BATCH' end], null) as faults) checked`,
        where: [...grantsWhere(filter ?? {}), sql`checked.faults <> '{}'`],
        order: [
          { sql: 'p.paid_on', direction: 'DESC' },
          { sql: 'p.id', direction: 'ASC' },
        ],
      },
      ({ id, faults }) => ({ id: String(id), paymentId: String(id), faults: faults as PaymentFault[] }),
    );
  }

  @FieldResolver(() => Payment, { description: 'The payment.' })
  payment(@Root() unlinked: GrantUnlinkedPayment, @Ctx() ctx: RequestContext): Promise<Payment | null> {
    return loadById(ctx, 'grant:read', Payment, unlinked.paymentId);
  }
}

@Resolver(() => GrantLateReturn)
export class LateReturnResolver {
  @Query(() => LateReturnConnection, {
    description: 'Demanded money that came back late or is overdue, the latest first.',
  })
  @Directive(AUDIT)
  grantLateReturns(
    @Ctx() ctx: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => GrantFilter, FILTER) filter?: GrantFilter | null,
  ): Promise<Connection<GrantLateReturn>> {
    return list(
      ctx,
      page,
      {
        columns: `b.id, b.case_id, b.amount_fen::text as amount_fen, b.returned_fen::text as returned_fen,
          b.due_on::text as due_on, b.settled_on::text as settled_on, late.days`,
        from: sql`grants.grant_case g join grants.claw_back b on b.case_id = g.id
          cross join lateral (select coalesce(b.settled_on, ${ctx.today}::date) - b.due_on as days) late`,
        where: [...grantsWhere(filter ?? {}), sql`late.days > 0`, sql`b.withdrawn_on is null`],
        order: [
          { sql: 'late.days', direction: 'DESC' },
          { sql: 'b.id', direction: 'ASC' },
        ],
      },
      (row) => ({
        id: String(row['id']),
        caseId: String(row['case_id']),
        amountFen: BigInt(String(row['amount_fen'])),
        returnedFen: BigInt(String(row['returned_fen'])),
        dueOn: String(row['due_on']),
        settledOn: row['settled_on'] as string | null,
        daysLate: Number(row['days']),
      }),
    );
  }

  @FieldResolver(() => Grant, { description: 'The grant.' })
  grant(@Root() { caseId }: GrantLateReturn, @Ctx() ctx: RequestContext): Promise<Grant | null> {
    return loadById(ctx, 'grant:read', Grant, caseId);
  }
}

/** One page of what reconciliation finds, for auditors; two statements. */
function list<Node>(
  ctx: RequestContext,
  args: PageArgs,
  query: ListQuery,
  toNode: (row: Record<string, unknown>) => Node,
): Promise<Connection<Node>> {
  requireScope(ctx.actor, 'grant:audit');
  const page = pageRequest(args);
  return ctx.read(async (em) =>
    toConnection(await listPage<Record<string, unknown>>(em, query, page), page, (row) =>
      toNode(row as Record<string, unknown>),
    ),
  );
}
