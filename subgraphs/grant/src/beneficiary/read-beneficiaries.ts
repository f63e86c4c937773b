import {
  arrayLiteral,
  badInput,
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
import { hideFew } from '../rules/hide-few.js';
import { paymentMonths } from '../rules/payment-months.js';
import { unionOf } from '../trade-union/trade-union.js';
import { UnionLevel } from '../trade-union/union-level.js';
import { hashBeneficiaryCode } from './beneficiary-code.js';
import { Beneficiary } from './beneficiary.entity.js';
import { HardshipCause } from './hardship-cause.js';
import {
  MonthStatus,
  type BeneficiaryAnalysis,
  type BeneficiaryCauseCount,
  type BeneficiaryFilter,
  type BeneficiaryGroup,
  type BeneficiaryMonth,
} from './beneficiary.inputs.js';

/**
 * The months of a year for the bearer of a code, signed in or not; null for a code that is wrong, was revoked or is
 * another thing altogether: they are answered alike.
 */
export async function readBeneficiaryMonths(
  ctx: RequestContext,
  code: string,
  year: number,
): Promise<BeneficiaryMonth[] | null> {
  if (!Number.isInteger(year) || year < 2000 || year > 2100) throw badInput('"year" must be 2000 to 2100.');
  const rows = await ctx.read((em) =>
    em.execute<{ registered_on: string; month: string | null; paid: boolean | null }[]>(
      `select registered_on::text, month::text, paid from grants.beneficiary_months(?, make_date(?, 1, 1), make_date(?, 12, 31))`,
      [hashBeneficiaryCode(code), year, year],
    ),
  );
  const [first] = rows;
  if (!first) return null;
  const paid = rows.flatMap((row) => (row.paid && row.month !== null ? [row.month] : []));
  return paymentMonths(year, first.registered_on, paid, ctx.today).map(({ month, isPaid }) => ({
    month,
    status: isPaid ? MonthStatus.PAID : MonthStatus.UNPAID,
  }));
}

/** One page of the households within the reader's scope, by code. */
export function findBeneficiaries(
  ctx: RequestContext,
  request: { readonly filter?: BeneficiaryFilter | null; readonly first: number; readonly after?: string | null },
): Promise<Connection<Beneficiary>> {
  requireScope(ctx.actor, 'grant:read');
  const page = pageRequest(request);
  return ctx.read(async (em) => {
    const list = await listPage<object>(
      em,
      {
        columns: 'b.*',
        from: sql`grants.beneficiary b`,
        where: conditions(request.filter ?? {}),
        order: [
          { sql: 'b.household_code', direction: 'ASC' },
          { sql: 'b.id', direction: 'ASC' },
        ],
      },
      page,
    );
    return toConnection(list, page, (row) => em.map(Beneficiary, row));
  });
}

function conditions({ unionId, causes, isCurrent, text }: BeneficiaryFilter): SqlFragment[] {
  const where: SqlFragment[] = [];
  if (unionId != null) where.push(isId(unionId) ? { sql: belowUnion('b.union_id'), params: [unionId] } : sql`false`);
  if (causes) where.push(sql`b.cause = any(${arrayLiteral(causes)}::text[])`);
  if (isCurrent != null) where.push({ sql: '(b.removed_on is null) = ?', params: [isCurrent] });
  // No text holds NUL, and the database takes none.
  const sought = text?.replaceAll('\0', '').trim();
  if (sought) where.push(sql`b.household_code like ${likePattern(sought.toUpperCase())}`);
  return where;
}

/** Whether a union is a county's or one above it, where many households stand behind a count. */
function isFederation(level: UnionLevel | null): boolean {
  return level !== null && level !== UnionLevel.TOWNSHIP && level !== UnionLevel.GRASSROOTS;
}

/** Every cause with its households, few of them hidden. */
function causesOf(groups: readonly BeneficiaryGroup[]): BeneficiaryCauseCount[] {
  const counts = new Map(groups.map(({ key, households }) => [key, households]));
  const all = Object.values(HardshipCause).map((key) => ({ key, households: counts.get(key) ?? 0 }));
  return hideFew(all).map(({ key, ...shown }) => ({ cause: key, ...shown }));
}

/** Counts of the households in hardship below a union; null when it is outside the reader's scope. Two statements. */
export async function analyseBeneficiaries(ctx: RequestContext, unionId: string): Promise<BeneficiaryAnalysis | null> {
  requireScope(ctx.actor, 'grant:read');
  if (!isId(unionId)) return null;
  return ctx.read(async (em) => {
    const [scope] = await em.execute<{ inside: boolean; level: UnionLevel | null }[]>(
      'select tree.in_scope(?::uuid) as inside, (select level from reference.union_node where id = ?::uuid) as level',
      [unionId, unionId],
    );
    if (!scope?.inside) return null;
    const rows = await em.execute<{ by: string; key: string; households: number; members: number; employed: number }[]>(
      `with asked as (select path from tree.place where id = ?::uuid),
       helped as (
         select b.cause, b.members, b.employed, least(b.monthly_income_fen / b.members / 50000 * 500, 2000) as band,
                (select above.id from tree.place above
                  where above.path = subpath(home.path, 0, least(nlevel(asked.path) + 1, nlevel(home.path)))) as area
           from grants.beneficiary b
           join tree.place home on home.id = b.union_id
           join asked on home.path operator(public.<@) asked.path
          where b.removed_on is null)
       select case when grouping(cause) = 0 then 'cause' when grouping(helped.members) = 0 then 'size'
                   when grouping(band) = 0 then 'income' when grouping(area) = 0 then 'area' else 'all' end as by,
              coalesce(cause, helped.members::text, band::text, area::text, '') as key,
              count(*)::int as households, coalesce(sum(helped.members), 0)::int as members, coalesce(sum(employed), 0)::int as employed
         from helped
        group by grouping sets ((cause), (helped.members), (band), (area), ())`,
      [unionId],
    );
    const groups = (by: string): BeneficiaryGroup[] => rows.filter((row) => row.by === by);
    const byCount = (a: BeneficiaryGroup, b: BeneficiaryGroup): number =>
      b.households - a.households || (a.key < b.key ? -1 : 1);
    const byNumber = (a: BeneficiaryGroup, b: BeneficiaryGroup): number => Number(a.key) - Number(b.key);
    const all = rows.find((row) => row.by === 'all')!;
    return {
      households: all.households,
      members: all.members,
      employed: all.employed,
      byCause: isFederation(scope.level) ? causesOf(groups('cause')) : null,
      bySize: groups('size').toSorted(byNumber),
      byIncome: groups('income').toSorted(byNumber),
      byArea: groups('area')
        .toSorted(byCount)
        .map(({ key, households }) => ({ union: unionOf(key), households })),
    };
  });
}
