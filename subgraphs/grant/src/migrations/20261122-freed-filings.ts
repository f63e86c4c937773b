import { scopePolicy, type SqlMigration } from '@gonghui/kit';
import { belowFunderPolicy } from '../scheme/below-funder-policy.js';

/** A request is over, too, when its grant ended without money: the award was set free before anything was paid. */
export const freedFilings: SqlMigration = {
  name: '20261122_freed_filings',
  up: [
    `create or replace view reference.grant_filing as
     select f.request_id, f.union_id, f.refusals, f.filed_at, g.id as grant_id, g.status, g.year, g.awarded_fen,
            g.disbursed_fen, g.decided_on,
            f.case_id is null or g.status in ('REJECTED', 'WITHDRAWN') or (g.status = 'CLOSED' and g.disbursed_fen = 0) as is_over
       from grants.filing f left join grants.grant_case g on g.id = f.case_id
      where ${scopePolicy('f.union_id')} or ${belowFunderPolicy('f.union_id')}`,
  ],
};
