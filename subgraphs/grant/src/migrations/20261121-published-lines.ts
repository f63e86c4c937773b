import { scopePolicy, type SqlMigration } from '@gonghui/kit';
import { belowFunderPolicy } from '../scheme/below-funder-policy.js';

/** Budget lines that other subgraphs may name, e.g. as where prize money comes from. */
export const publishedLines: SqlMigration = {
  name: '20261121_published_lines',
  up: [
    `create view reference.grant_budget_line as
     select line.id, line.union_id, line.scheme_id, line.year, line.name
       from grants.budget_line line
      where ${scopePolicy('line.union_id')} or ${belowFunderPolicy('line.union_id')}`,
    `comment on view reference.grant_budget_line is 'Budget lines as other subgraphs see them: those of the scope of the transaction, and those of the federations above it.'`,
  ],
};
