import { scopePolicy, type SubgraphModule } from '@gonghui/kit';
import type { TestDatabase } from '@gonghui/kit/testing';
import { unionId } from './organization-stand-in.js';

/** What this subgraph knows of the venue subgraph: `reference.venue` and `reference.venue_project`. */
export const venueStandIn: SubgraphModule = {
  name: 'venue',
  entities: [],
  resolvers: [Object],
  references: {},
  migrations: [
    {
      name: '20261121_stand_in',
      up: [
        `create table venue.venue (id uuid primary key, union_id uuid not null, name text not null, kind text not null, status text not null)`,
        `create table venue.venue_project (id uuid primary key, union_id uuid not null, venue_id uuid not null, title text not null, status text not null)`,
        `create table venue.budget_source (project_id uuid, union_id uuid not null, source text not null, level text, amount_fen bigint not null)`,
        `create view reference.venue_project_source as
           select b.project_id, b.union_id, b.source, b.level, b.amount_fen from venue.budget_source b where ${scopePolicy('b.union_id')}`,
        `create view reference.venue as
           select v.id, v.union_id, v.name, v.kind, v.status from venue.venue v where ${scopePolicy('v.union_id')}`,
        `create view reference.venue_project as
           select p.id, p.union_id, p.venue_id, p.title, p.status from venue.venue_project p where ${scopePolicy('p.union_id')}`,
      ],
    },
  ],
};

/** Writes stations in use, as the owner. Ids are those of `unionId`. */
export async function putStations(
  { pool }: Pick<TestDatabase, 'pool'>,
  rows: readonly { readonly id: number; readonly union: number; readonly name: string; readonly status?: string }[],
): Promise<void> {
  for (const { id, union, name, status = 'IN_USE' } of rows)
    await pool.query(`insert into venue.venue values ($1, $2, $3, 'OUTDOOR_STATION', $4)`, [
      unionId(id),
      unionId(union),
      name,
      status,
    ]);
}

/** Writes building projects, each with a palace of its own and perhaps an award of the province, as the owner. Ids are those of `unionId`. */
export async function putProjects(
  { pool }: Pick<TestDatabase, 'pool'>,
  rows: readonly { readonly id: number; readonly union: number; readonly awardFen?: bigint }[],
): Promise<void> {
  for (const { id, union, awardFen } of rows) {
    await pool.query(
      `with palace as (
         insert into venue.venue values ($1, $2, $3, 'WORKERS_PALACE', 'UNDER_CONSTRUCTION') returning id)
       insert into venue.venue_project select $1, $2, palace.id, $3, 'IMPLEMENTATION' from palace`,
      [unionId(id), unionId(union), `文化宫${id}`],
    );
    if (awardFen !== undefined)
      await pool.query('insert into venue.budget_source values ($1, $2, $3, $4, $5)', [
        unionId(id),
        unionId(union),
        '省总工会奖补资金',
        'PROVINCIAL',
        awardFen,
      ]);
  }
}
