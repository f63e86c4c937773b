/**
 * USING expression of a policy for reading: the caller belongs to a union below the row's union. Who may apply to a
 * federation must be able to read its programmes.
 * @param column the funder's column, e.g. `union_id`
 */
export function belowFunderPolicy(column: string): string {
  return (
    `exists (select from tree.reach where reached_union = ${column}` +
    ` and tree.scope() operator(public.<@) reached_path)`
  );
}
