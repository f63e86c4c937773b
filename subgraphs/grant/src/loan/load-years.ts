import { arrayLiteral, loadListBy, requireScope, type RequestContext } from '@gonghui/kit';
import { LoanReturn } from './loan-return.entity.js';
import { LOAN_TOTALS_COLUMNS, loanTotalsOf, type LoanTotals, type LoanTotalsRow } from './loan-totals.js';
import { LoanSum, LoanYear } from './loan-year.js';
import { MissingFigure } from './missing-figure.js';
import { differenceFen, growthBasisPoints, meanLoanFen, sumOfYears } from './rules/loan-years.js';

/** All versions of the returns of a programme, the latest year and version first. One statement for all of a tick. */
export function loadReturns(ctx: RequestContext, programmeId: string): Promise<LoanReturn[]> {
  return loadListBy(
    ctx,
    'grant:read',
    'loanReturnsOf',
    programmeId,
    (em, ids) =>
      em.find(
        LoanReturn,
        { programmeId: { $in: [...ids] } },
        { orderBy: { year: 'desc', version: 'desc' }, limit: 10_000 },
      ),
    (one) => one.programmeId,
  );
}

/** The years of a programme, the latest first. Two statements for all programmes of a tick. */
export async function loadLoanYears(ctx: RequestContext, programmeId: string): Promise<LoanYear[]> {
  const published = latestOf(await loadReturns(ctx, programmeId));
  const loans = await loadLoansByYear(ctx, programmeId);
  const years = [...new Set([...published.keys(), ...loans.keys()])].toSorted((a, b) => b - a);
  return years.map((year) => yearOf(year, published, loans.get(year) ?? null));
}

/** What the returns of all years come to. */
export async function loadLoanSum(ctx: RequestContext, programmeId: string): Promise<LoanSum> {
  const { value, trace, missing } = sumOfYears([...latestOf(await loadReturns(ctx, programmeId)).values()]);
  return Object.assign(new LoanSum(), {
    amountFen: value?.amountFen ?? null,
    jobs: value?.jobs ?? null,
    isJobsFloor: value?.isJobsFloor ?? false,
    trace,
    missing,
  });
}

/** The latest version of each year. */
function latestOf(returns: readonly LoanReturn[]): Map<number, LoanReturn> {
  return new Map(returns.toSorted((a, b) => a.version - b.version).map((one) => [one.year, one]));
}

function yearOf(year: number, returns: ReadonlyMap<number, LoanReturn>, loans: LoanTotals | null): LoanYear {
  const published = returns.get(year) ?? null;
  if (!published) {
    const none = { trace: null, missing: MissingFigure.NO_RETURN };
    return Object.assign(new LoanYear(), {
      year,
      published,
      growth: { rate: null, ...none },
      mean: { amountFen: null, ...none },
      loans,
      differenceFen: null,
    });
  }
  const growth = growthBasisPoints(published, returns.get(year - 1));
  const mean = meanLoanFen(published);
  return Object.assign(new LoanYear(), {
    year,
    published,
    growth: {
      rate: growth.value === null ? null : Number(growth.value) / 10_000,
      trace: growth.trace,
      missing: growth.missing,
    },
    mean: { amountFen: mean.value, trace: mean.trace, missing: mean.missing },
    loans,
    differenceFen: differenceFen(published, loans && loans.amountFen),
  });
}

function loadLoansByYear(ctx: RequestContext, programmeId: string): Promise<ReadonlyMap<number, LoanTotals>> {
  requireScope(ctx.actor, 'grant:read');
  return ctx
    .loader<string, ReadonlyMap<number, LoanTotals>>('loansByYear', (ids) =>
      ctx.read(async (em) => {
        const rows = await em.execute<(LoanTotalsRow & { programme_id: string; year: number })[]>(
          `select l.programme_id, extract(year from l.lent_on)::int as year, ${LOAN_TOTALS_COLUMNS}
             from grants.loan l
            where l.programme_id = any(?::uuid[]) and l.voided_on is null
            group by 1, 2`,
          [arrayLiteral(ids)],
        );
        const byProgramme = Map.groupBy(rows, (row) => row.programme_id);
        return ids.map((id) => new Map((byProgramme.get(id) ?? []).map((row) => [row.year, loanTotalsOf(row)])));
      }),
    )
    .load(programmeId);
}
