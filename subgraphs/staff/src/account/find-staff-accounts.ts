import {
  arrayLiteral,
  listPage,
  pageRequest,
  requireScope,
  sql,
  toConnection,
  type Connection,
  type RequestContext,
  type SqlFragment,
} from '@gonghui/kit';
import { AccountStatus } from './account-status.js';
import { isId } from './is-id.js';
import type { StaffAccountFilter } from './staff-account.inputs.js';
import { StaffAccount } from './staff-account.entity.js';

const LONGEST_SEARCH = 100;

/** One page of the accounts of the reader's scope, by user name. */
export function findStaffAccounts(
  ctx: RequestContext,
  filter: StaffAccountFilter,
  { first, after }: { first: number; after?: string | null },
): Promise<Connection<StaffAccount>> {
  requireScope(ctx.actor, 'staff:read');
  const page = pageRequest({ first, after });
  return ctx.read(async (em) =>
    toConnection(
      await listPage<object>(
        em,
        {
          columns: 'a.*',
          from: sql`staff.staff_account a`,
          where: conditions(filter, ctx.now),
          order: [
            { sql: 'a.username', direction: 'ASC' },
            { sql: 'a.id', direction: 'ASC' },
          ],
        },
        page,
      ),
      page,
      (row) => em.map(StaffAccount, row),
    ),
  );
}

function conditions({ text, withinId, roles, status }: StaffAccountFilter, now: Date): SqlFragment[] {
  const where: SqlFragment[] = [];
  if (text?.trim()) where.push(contains(text));
  if (withinId != null)
    where.push(
      isId(withinId)
        ? sql`tree.path_of(a.union_id) operator(public.<@) (select tree.path_of(${withinId}::uuid))`
        : sql`false`,
    );
  if (roles) where.push(sql`a.roles && ${arrayLiteral(roles)}::text[]`);
  if (status === AccountStatus.DISABLED) where.push(sql`a.disabled_at is not null`);
  if (status === AccountStatus.ACTIVE || status === AccountStatus.LOCKED) {
    where.push(sql`a.disabled_at is null`);
    where.push(
      sql`${status === AccountStatus.LOCKED} = (
        exists (select from staff.lockout l where l.account_id = a.id and l.locked_until > ${now.toISOString()}::timestamptz)
        or exists (select from staff.second_factor f where f.account_id = a.id and f.locked_until > ${now.toISOString()}::timestamptz))`,
    );
  }
  return where;
}

function contains(text: string): SqlFragment {
  // PostgreSQL cannot hold a NUL byte, so nothing contains one.
  if (text.includes('\0')) return sql`false`;
  const pattern = `%${text
    .trim()
    .slice(0, LONGEST_SEARCH)
    .toLowerCase()
    .replace(/[\\%_]/g, '\\$&')}%`;
  return sql`a.username like ${pattern} or lower(a.name) like ${pattern}`;
}
