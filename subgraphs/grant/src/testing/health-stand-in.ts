import { scopePolicy, type SubgraphModule } from '@gonghui/kit';
import type { TestDatabase } from '@gonghui/kit/testing';
import { belowFunderPolicy } from '../scheme/below-funder-policy.js';
import { unionId } from './organization-stand-in.js';

/** What this subgraph knows of the health subgraph: programmes, women examined in them, and requests for money. */
export const healthStandIn: SubgraphModule = {
  name: 'health',
  entities: [],
  resolvers: [Object],
  references: {},
  migrations: [
    {
      name: '20261121_stand_in',
      up: [
        `create table health.screening_programme (id uuid primary key, union_id uuid not null, name text not null)`,
        `create view reference.screening_programme as select p.* from health.screening_programme p
          where ${scopePolicy('p.union_id')} or ${belowFunderPolicy('p.union_id')}`,
        `create table health.screened (programme_id uuid not null, union_id uuid not null, month date not null, women int not null)`,
        `create view reference.screened_women as select s.* from health.screened s where ${scopePolicy('s.union_id')}`,
        `create table health.grant_request (
           id uuid primary key, union_id uuid not null, scheme_id uuid not null, title text not null, programme_id uuid,
           item_key text not null, persons int not null, indicator text, asked_fen bigint not null, payee_name text not null,
           payee_account text not null, actor_id text not null, actor_name text not null, actor_union_id uuid not null,
           requested_at timestamptz not null default clock_timestamp(), first_month date, last_month date
         )`,
        `create view reference.grant_request as select r.* from health.grant_request r where ${scopePolicy('r.union_id')}`,
      ],
    },
  ],
};

/** A request of a test world; amounts are yuan, ids those of `unionId`. */
export interface RequestRow {
  readonly id: number;
  readonly applicant?: number;
  readonly scheme: number;
  readonly programme?: number | null;
  readonly item?: string;
  readonly persons?: number;
  readonly asked?: number;
  readonly account?: string;
  /** First and last month, of 2026 without more. */
  readonly months?: readonly [first: string, last: string];
}

/** Writes requests, as the owner; by default of Nanchang’s health officer for 100 women. */
export async function putRequests({ pool }: Pick<TestDatabase, 'pool'>, rows: readonly RequestRow[]): Promise<void> {
  for (const { id, applicant = 360100, scheme, programme = null, item = 'screening', ...row } of rows)
    await pool.query(
      `insert into health.grant_request (id, union_id, scheme_id, title, programme_id, item_key, persons, indicator, asked_fen,
         payee_name, payee_account, actor_id, actor_name, actor_union_id, first_month, last_month)
       values ($1, $2, $3, '两癌筛查：筛查补助', $4, $5, $6, $7, $8, '南昌市总工会', $9, 'nanchang.health', '南昌健康', $2, $10, $11)`,
      [
        unionId(id),
        unionId(applicant),
        unionId(scheme),
        programme === null ? null : unionId(programme),
        item,
        row.persons ?? 100,
        item === 'screening' ? 'health.womenScreened' : null,
        (row.asked ?? 35_000) * 100,
        row.account ?? '62220000123',
        ...(row.months ?? ['2026-01-01', '2026-06-01']),
      ],
    );
}
