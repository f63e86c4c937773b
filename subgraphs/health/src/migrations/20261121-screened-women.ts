import { scopePolicy, type SqlMigration } from '@gonghui/kit';

/** Women examined, for other subgraphs, from the sums per programme and month; requests say which months they count. */
export const screenedWomen: SqlMigration = {
  name: '20261121_screened_women',
  up: [
    `create or replace view reference.screened_women as
     select m.programme_id, m.union_id, m.month, m.attended + m.returned as women
       from health.programme_month m where ${scopePolicy('m.union_id')}`,
    `create or replace view reference.grant_request as
     select r.id, r.union_id, r.scheme_id, r.title, r.programme_id, lower(r.kind) as item_key, r.persons,
            case when r.kind = 'SCREENING' then 'health.womenScreened' end as indicator, r.asked_fen, r.payee_name,
            r.payee_account, r.actor_id, r.actor_name, r.actor_union_id, r.requested_at, r.first_month, r.last_month
       from health.grant_request r where ${scopePolicy('r.union_id')}`,
  ],
};
