import { scopePolicy, type SubgraphModule } from '@gonghui/kit';
import type { TestDatabase } from '@gonghui/kit/testing';
import { hash } from 'node:crypto';
import { abovePolicy } from '../trade-union/above-policy.js';
import { unionId } from './organization-stand-in.js';

/** What this subgraph knows of the grant subgraph: what became of its requests. */
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
        `create table grants.filing (
           request_id uuid primary key, union_id uuid not null, refusals jsonb, filed_at timestamptz not null default now(),
           grant_id uuid, status text, year smallint, awarded_fen bigint, disbursed_fen bigint, decided_on date,
           is_over boolean not null
         )`,
        `create view reference.grant_filing as
           select f.* from grants.filing f where ${scopePolicy('f.union_id')} or ${abovePolicy('f.union_id')}`,
      ],
    },
  ],
};

/** What a test says became of a request. */
export interface Answered {
  readonly status?: string;
  readonly awardedFen?: number;
  readonly disbursedFen?: number;
  readonly decidedOn?: string;
  readonly refusals?: readonly string[];
}

/** Writes what became of a request, as the owner. */
export async function answerRequest(
  { pool }: Pick<TestDatabase, 'pool'>,
  requestId: string,
  { status = 'SUBMITTED', awardedFen = 0, disbursedFen = 0, decidedOn, refusals }: Answered,
): Promise<void> {
  await pool.query(
    `insert into grants.filing (request_id, union_id, refusals, grant_id, status, year, awarded_fen, disbursed_fen, decided_on, is_over)
     select r.id, r.union_id, $2, case when $2::jsonb is null then $1::uuid end, $3, 2024, $4, $5, $6, $2::jsonb is not null or $3 = 'REJECTED'
       from health.grant_request r where r.id = $1
     on conflict (request_id) do update set status = $3, awarded_fen = $4, disbursed_fen = $5, decided_on = $6,
       is_over = excluded.is_over`,
    [
      requestId,
      refusals ? JSON.stringify(refusals.map((code) => ({ code, message: code, field: null }))) : null,
      refusals ? null : status,
      awardedFen,
      disbursedFen,
      decidedOn ?? null,
    ],
  );
}

/**
 * Says, as the grant subgraph would, whether a code is of a household on the hardship register.
 * @param codes the codes of the households, each with the union that helps it
 */
export async function plantHouseholds(
  { pool }: Pick<TestDatabase, 'pool'>,
  codes: Readonly<Record<string, number>>,
): Promise<void> {
  const cases = Object.entries(codes).map(
    ([code, union]) => `when '${hash('sha256', code)}' then '${unionId(union)}'::uuid`,
  );
  await pool.query(
    `create function reference.hardship_union(code_hash text) returns uuid language sql immutable
     return case code_hash ${cases.join(' ')} end`,
  );
}
