import {
  arrayLiteral,
  belowUnion,
  isId,
  likePattern,
  listPage,
  pageRequest,
  requireScope,
  sql,
  toConnection,
  type Connection,
  type RequestContext,
  type SqlFragment,
} from '@gonghui/kit';
import { allOf } from '../case/all-of.js';
import { Direction } from '../case/direction.js';
import { LoanOrderField, type LoanFilter, type LoanOrder } from './loan-filter.js';
import { LOAN_TOTALS_COLUMNS, loanTotalsOf, type LoanTotals, type LoanTotalsRow } from './loan-totals.js';
import { Loan } from './loan.entity.js';

/** What a list of loans is asked for. */
export interface LoanListRequest {
  readonly filter?: LoanFilter | null;
  readonly orderBy?: LoanOrder | null;
  readonly first: number;
  readonly after?: string | null;
}

/** A page of loans with the totals of all rows of its filter. */
export interface LoanPage extends Connection<Loan> {
  readonly totals: LoanTotals;
}

const ORDER: Readonly<Record<LoanOrderField, string>> = {
  [LoanOrderField.LENT_ON]: 'l.lent_on',
  [LoanOrderField.AMOUNT]: 'l.amount_fen',
  [LoanOrderField.BORROWER]: 'l.pinyin',
};

/** One page of the loans that fit the filter and lie within the reader's scope, the latest first: two statements. */
export function findLoans(ctx: RequestContext, request: LoanListRequest): Promise<LoanPage> {
  requireScope(ctx.actor, 'grant:read');
  const page = pageRequest(request);
  const where = loansWhere(request.filter ?? {});
  const { field, direction } = request.orderBy ?? { field: LoanOrderField.LENT_ON, direction: Direction.DESC };
  return ctx.read(async (em) => {
    const conditions = allOf(where);
    const [row] = await em.execute<[LoanTotalsRow]>(
      `select ${LOAN_TOTALS_COLUMNS} from grants.loan l where ${conditions.sql}`,
      [...conditions.params],
    );
    const totals = loanTotalsOf(row);
    const list = await listPage<object>(
      em,
      {
        columns: 'l.*',
        from: sql`grants.loan l`,
        where,
        order: [
          { sql: ORDER[field], direction },
          { sql: 'l.id', direction: Direction.ASC },
        ],
        totalCount: totals.count,
      },
      page,
    );
    return { ...toConnection(list, page, (loan) => em.map(Loan, loan)), totals };
  });
}

/** The conditions of a filter over `grants.loan l`: rows and totals are both built on them, so that they agree. */
function loansWhere(filter: LoanFilter): SqlFragment[] {
  const { programmeId, unionId, years, borrowerKinds, minAmount, maxAmount } = filter;
  const where: SqlFragment[] = [filter.voided ? sql`l.voided_on is not null` : sql`l.voided_on is null`];
  if (programmeId != null) where.push(isId(programmeId) ? sql`l.programme_id = ${programmeId}::uuid` : sql`false`);
  if (unionId != null) where.push(isId(unionId) ? { sql: belowUnion('l.union_id'), params: [unionId] } : sql`false`);
  if (years) where.push(sql`extract(year from l.lent_on) = any(${arrayLiteral(years)}::int[])`);
  if (borrowerKinds) where.push(sql`l.borrower_kind = any(${arrayLiteral(borrowerKinds)}::text[])`);
  if (minAmount != null) where.push(sql`l.amount_fen >= ${minAmount.toString()}::bigint`);
  if (maxAmount != null) where.push(sql`l.amount_fen <= ${maxAmount.toString()}::bigint`);
  // No text holds NUL, and the database takes none.
  const sought = filter.text?.replaceAll('\0', '').trim();
  if (sought) {
    const pattern = likePattern(sought);
    where.push(
      sql`l.borrower_name like ${pattern} or l.pinyin like ${pattern.toLowerCase()} or l.uscc like ${pattern.toUpperCase()} or l.contract_number like ${pattern}`,
    );
  }
  return where;
}
