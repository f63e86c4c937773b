import { quoteIdentifier } from './quote-identifier.js';

/**
 * A condition that a row's union is `?` (a union id) or below it, for a query's own WHERE. Unlike a comparison of
 * paths it lets the planner begin at the tree and enter the table by its union index: a county's rows among millions
 * cost milliseconds. Leave it out for the root, which everything is below.
 * @param column the table's union column, e.g. `union_id` or `unit.union_id`
 */
export function belowUnion(column: string): string {
  return `${quoteIdentifier(column)} in (select reached_union from tree.reach where reached_path operator(public.<@) tree.path_of(?::uuid))`;
}
