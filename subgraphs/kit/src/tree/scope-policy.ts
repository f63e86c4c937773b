import { quoteIdentifier } from './quote-identifier.js';

/**
 * The USING (and WITH CHECK) expression of a row-level security policy: the row's union is the caller's or below it.
 *
 * It is written out, not hidden in a function, because the planner then chooses: a look-up per row when few rows
 * are asked, one hashed pass over the scope when many are. The caller at the root pays one comparison per query.
 * @param column the table's union column, e.g. `union_id`; rows without a union are visible at the root only
 */
export function scopePolicy(column: string): string {
  const union = quoteIdentifier(column);
  return (
    `(select tree.sees_all()) or ${union} = (select tree.own_union()) or exists (` +
    `select from tree.reach where reached_union = ${union} and reached_path operator(public.<@) tree.scope())`
  );
}

/**
 * The same rows as `scopePolicy`, for the condition of a security-barrier view over which many rows are counted: the
 * scope is looked up once in any case, so that the planner knows its price and may share the work among processes.
 */
export function scopeOfMany(column: string): string {
  const union = quoteIdentifier(column);
  return (
    `(select tree.sees_all()) or ${union} = (select tree.own_union()) or ${union} in (` +
    `select reached_union from tree.reach where reached_path operator(public.<@) tree.scope())`
  );
}
