import { auditTable, scopePolicy, type SqlMigration } from '@gonghui/kit';
import { belowFunderPolicy } from '../scheme/below-funder-policy.js';

/** Requests that other subgraphs keep, and what became of each. */
export const filing: SqlMigration = {
  name: '20261121_filing',
  up: [
    `create table grants.filing (
      request_id uuid not null,
      union_id uuid not null,
      case_id uuid null,
      refusals jsonb null,
      filed_at timestamptz not null,
      primary key (request_id)
    )`,
    `create index filing_union_id_index on grants.filing (union_id)`,
    `alter table grants.filing add constraint filing_case_id_unique unique (case_id)`,
    `alter table grants.filing
      add constraint filing_outcome_check check ((case_id is null) = (refusals is not null))`,
    `alter table grants.filing
      add constraint filing_case_id_foreign foreign key (case_id) references grants.grant_case (id) on delete no action`,
    `alter table grants.filing enable row level security`,
    `create policy scope on grants.filing using (${scopePolicy('union_id')})`,
    ...auditTable('grants.filing', { id: 'request_id', union: 'union_id' }).up(),
    `create view reference.grant_filing as
     select f.request_id, f.union_id, f.refusals, f.filed_at, g.id as grant_id, g.status, g.year, g.awarded_fen,
            g.disbursed_fen, g.decided_on,
            f.case_id is null or g.status in ('REJECTED', 'WITHDRAWN') as is_over
       from grants.filing f left join grants.grant_case g on g.id = f.case_id
      where ${scopePolicy('f.union_id')} or ${belowFunderPolicy('f.union_id')}`,
    `comment on view reference.grant_filing is 'What became of requests: refused, or how far the grant is. Those of applicants of the scope of the transaction and of the unions above it. is_over: nothing will be paid, so that it may be requested anew.'`,
  ],
};
