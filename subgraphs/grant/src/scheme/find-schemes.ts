import {
  arrayLiteral,
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
import type { GrantSchemeFilter, SchemeTotals } from './scheme.types.js';
import { Scheme } from './scheme.entity.js';

/** What a list of schemes is asked for. */
export interface SchemeListRequest {
  readonly filter?: GrantSchemeFilter | null;
  readonly first: number;
  readonly after?: string | null;
}

/** Money of a scheme as the database adds it. */
export type SchemeMoney = Omit<SchemeTotals, 'meanAwardedFen' | 'refundRate'>;

/** That of one year. */
export interface SchemeYearMoney extends SchemeMoney {
  readonly year: number;
}

/** One page of the schemes that the reader's federations give, and those above that it may apply to; by name. */
export function findSchemes(ctx: RequestContext, request: SchemeListRequest): Promise<Connection<Scheme>> {
  requireScope(ctx.actor, 'grant:read');
  const page = pageRequest(request);
  const where = conditions(request.filter ?? {}, ctx.today);
  return ctx.read(async (em) => {
    const list = await listPage<object>(
      em,
      {
        columns: 's.*',
        from: sql`grants.scheme s`,
        where,
        order: [
          { sql: 's.pinyin', direction: 'ASC' },
          { sql: 's.id', direction: 'ASC' },
        ],
      },
      page,
    );
    return toConnection(list, page, (row) => em.map(Scheme, row));
  });
}

/**
 * Money of schemes by year, the latest year first: applications from the sums that their trigger keeps, money from the
 * balances of the budget lines. One statement for all schemes of a tick, however many grants they have.
 */
export function loadSchemeYears(ctx: RequestContext, schemeId: string): Promise<SchemeYearMoney[]> {
  requireScope(ctx.actor, 'grant:read');
  return ctx
    .loader<string, SchemeYearMoney[]>('schemeYears', (ids) =>
      ctx.read(async (em) => {
        const rows = await em.execute<YearRow[]>(
          `with line as (
             select b.scheme_id, b.year, sum(balance.budget_fen) as budget, sum(balance.available_fen) as available,
                    sum(balance.reserved_fen) as reserved, sum(balance.disbursed_fen) as disbursed,
                    sum(balance.returned_fen) as returned
               from grants.budget_line b
               join grants.line_balances(array(select asked.id from grants.budget_line asked where asked.scheme_id = any(?::uuid[]))) balance
                 on balance.line_id = b.id
              group by 1, 2
           ), asked as (select * from grants.scheme_total where scheme_id = any(?::uuid[]))
           select scheme_id, year, coalesce(asked.cases, 0) as cases, coalesce(asked.applied_fen, 0) as applied,
                  coalesce(asked.awarded_fen, 0) as awarded, coalesce(line.budget, 0) as budget,
                  coalesce(line.available, 0) as available, coalesce(line.reserved, 0) as reserved,
                  coalesce(line.disbursed, 0) as disbursed, coalesce(line.returned, 0) as returned
             from asked full join line using (scheme_id, year)
            order by year desc`,
          [arrayLiteral(ids), arrayLiteral(ids)],
        );
        const byScheme = Map.groupBy(rows, (row) => row.scheme_id);
        return ids.map((id) => (byScheme.get(id) ?? []).map(yearOf));
      }),
    )
    .load(schemeId);
}

interface YearRow {
  readonly scheme_id: string;
  readonly year: number;
  readonly cases: number;
  readonly applied: string;
  readonly awarded: string;
  readonly budget: string;
  readonly available: string;
  readonly reserved: string;
  readonly disbursed: string;
  readonly returned: string;
}

function yearOf(row: YearRow): SchemeYearMoney {
  return {
    year: row.year,
    count: row.cases,
    budgetFen: BigInt(row.budget),
    appliedFen: BigInt(row.applied),
    awardedFen: BigInt(row.awarded),
    reservedFen: BigInt(row.reserved),
    disbursedFen: BigInt(row.disbursed),
    returnedFen: BigInt(row.returned),
    availableFen: BigInt(row.available),
  };
}

function conditions({ text, kinds, funderId, isOpen }: GrantSchemeFilter, today: string): SqlFragment[] {
  const where: SqlFragment[] = [];
  const sought = text?.replaceAll('\0', '').trim();
  if (sought) {
    const pattern = likePattern(sought);
    where.push(
      sql`s.name like ${pattern} or s.code like ${pattern.toUpperCase()} or s.pinyin like ${pattern.toLowerCase()}`,
    );
  }
  if (kinds) where.push(sql`s.kind = any(${arrayLiteral(kinds)}::text[])`);
  if (funderId != null) where.push(isId(funderId) ? sql`s.union_id = ${funderId}::uuid` : sql`false`);
  if (isOpen != null) {
    const open = sql`exists (select from grants.scheme_version v where v.scheme_id = s.id and v.status = 'PUBLISHED'
      and v.effective_from <= ${today}::date and (v.effective_to is null or v.effective_to > ${today}::date))`;
    where.push(isOpen ? open : { sql: `not ${open.sql}`, params: open.params });
  }
  return where;
}
