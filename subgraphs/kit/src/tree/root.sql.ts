/** The union at the top. The view of places joins each with its parent, so to ask it for the one without reads them all. */
export const treeRootUp: readonly string[] = [
  `create function tree.root() returns uuid
   language sql stable parallel safe security definer set search_path = pg_catalog, pg_temp
   begin atomic
     select node.id from tree.node node where node.parent is null;
   end`,
  `comment on function tree.root() is 'The union at the top of the tree; null while there is none.'`,
  `revoke all on function tree.root() from public`,
  `grant execute on function tree.root() to gonghui_subgraph`,
];
