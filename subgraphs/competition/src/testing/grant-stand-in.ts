import { scopePolicy, type SubgraphModule } from '@gonghui/kit';

/** What this subgraph knows of the grant subgraph: the columns of `reference.grant_budget_line`. */
export const grantStandIn: SubgraphModule = {
  name: 'grant',
  schema: 'grants',
  entities: [],
  resolvers: [Object],
  references: {},
  migrations: [
    {
      name: '20261121_stand_in',
      up: [
        `create table grants.budget_line (
           id uuid primary key, union_id uuid not null, scheme_id uuid not null, year int not null, name text not null
         )`,
        `create view reference.grant_budget_line as
         select line.* from grants.budget_line line
          where ${scopePolicy('line.union_id')} or tree.scope() operator(public.<@) tree.path_of(line.union_id)`,
      ],
    },
  ],
};
