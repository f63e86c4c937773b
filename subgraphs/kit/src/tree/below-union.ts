import { quoteIdentifier } from './quote-identifier.js';

/**
 * A condition that a row's union is `?` (a union id) or below it, for a query's own WHERE. The planner begins at the
 * tree and enters the table by its union index: a county's rows among millions cost milliseconds. Leave it out for the
 * root, which everything is below.
 * @param column the table's union column, e.g. `union_id` or `unit.union_id`
 */
export function belowUnion(column: string): string {
  return `${quoteIdentifier(column)} in (select below from tree.below(?::uuid) below)`;
}
