/**
 * USING expression of a policy for reading: the caller belongs to a union below the row's union. A standard binds the
 * unions below the one that issued it, so they must be able to read it.
 * @param column the issuer's column, e.g. `union_id`
 */
export function abovePolicy(column: string): string {
  return (
    `exists (select from tree.reach where reached_union = ${column}` +
    ` and tree.scope() operator(public.<@) reached_path)`
  );
}
