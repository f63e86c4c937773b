import { quoteIdentifier } from './quote-identifier.js';

/**
 * Lets `role` change the tree (`tree.add_nodes`, `tree.move_node`, `tree.close_node`). Only the subgraph that
 * owns unions gets this.
 * @returns statements for a migration that runs after schema `tree` and the role exist
 */
export function treeWriterGrants(role: string): readonly string[] {
  return [
    `grant execute on function tree.add_nodes(uuid[], uuid[], boolean[], date[]),
       tree.move_node(uuid, uuid, date), tree.close_node(uuid, date) to ${quoteIdentifier(role)}`,
  ];
}
