import { scopePolicy, type SubgraphModule } from '@gonghui/kit';
import type { TestDatabase } from '@gonghui/kit/testing';
import { abovePolicy } from '../trade-union/above-policy.js';
import { unionId } from './organization-stand-in.js';

/** What this subgraph knows of the staff subgraph: who may handle cases. */
export const staffStandIn: SubgraphModule = {
  name: 'staff',
  entities: [],
  resolvers: [Object],
  references: {},
  migrations: [
    {
      name: '20261121_stand_in',
      up: [
        `create table staff.account (id text primary key, name text not null, union_id uuid not null)`,
        `create view reference.health_handler as
           select a.id, a.name, a.union_id from staff.account a where ${scopePolicy('a.union_id')} or ${abovePolicy('a.union_id')}`,
      ],
    },
  ],
};

/** Writes handlers, as the owner. */
export async function putHandlers(
  { pool }: Pick<TestDatabase, 'pool'>,
  handlers: readonly (readonly [id: string, union: number])[],
): Promise<void> {
  for (const [id, union] of handlers)
    await pool.query('insert into staff.account values ($1, $1, $2)', [id, unionId(union)]);
}
