import { scopePolicy, type SqlMigration } from '@gonghui/kit';

/** Accounts that may handle health cases, which the health subgraph names. */
export const publishedHandlers: SqlMigration = {
  name: '20261121_published_handlers',
  up: [
    `create view reference.health_handler as
     select a.id::text as id, a.name, a.union_id from staff.staff_account a
      where 'HEALTH_HANDLER' = any(a.roles) and a.disabled_at is null
        and ((${scopePolicy('a.union_id')}) or exists (select from tree.reach where reached_union = a.union_id
          and tree.scope() operator(public.<@) reached_path))`,
    `comment on view reference.health_handler is 'Active accounts that may handle health cases: those of the scope of the transaction, and those of the unions above it.'`,
  ],
};
