import type pg from 'pg';
import { createTreeDatabase, inTransaction } from '../tree/tree-database.fixture.js';
import type { TestDatabase } from '../testing/test-database.js';
import { rollup } from './rollup.js';

/** A stock that is reported anew from time to time; each row holds until the next. */
export const returns = rollup({
  table: 'demo.membership_return',
  union: 'union_id',
  from: 'period',
  until: 'until',
  indicators: { 'demo.members': 'members', 'demo.femaleMembers': 'female' },
});

/** A flow, one of its indicators only for some rows. */
export const visits = rollup({
  table: 'demo.visit',
  union: 'union_id',
  on: 'held_on',
  indicators: {
    'demo.visits': '1',
    'demo.visitCostFen': 'cost_fen',
    'demo.costlyVisits': 'case when cost_fen > 10000 then 1 end',
  },
});

/** The unions themselves as a stock, and two declarations on one table. */
export const unions = rollup({
  table: 'demo.trade_union',
  union: 'id',
  from: 'founded_on',
  until: 'dissolved_on',
  indicators: { 'demo.unions': '1' },
});
export const foundings = rollup({
  name: 'demo_founding',
  table: 'demo.trade_union',
  union: 'id',
  on: 'founded_on',
  indicators: { 'demo.foundings': '1' },
});

export const demoRollups = [returns, visits, unions, foundings];

const tables = [
  `create schema demo`,
  `create table demo.trade_union (id uuid primary key, founded_on date, dissolved_on date)`,
  `create table demo.membership_return (
     union_id uuid not null, period date not null, until date, members int not null, female int,
     primary key (union_id, period), unique nulls not distinct (union_id, until), check (until > period))`,
  `create table demo.visit (
     id bigint generated always as identity primary key, union_id uuid, held_on date, cost_fen bigint not null default 0)`,
  `create index on demo.visit (union_id)`,
];

/** A database with the demo fact tables; `install` leaves out the roll-ups when false. */
export async function createDemoDatabase(serverUrl: string, install = true): Promise<TestDatabase> {
  const database = await createTreeDatabase(serverUrl);
  await inTransaction(database.pool, async (client) => {
    for (const statement of tables) await client.query(statement);
    if (install) for (const { up } of demoRollups) for (const statement of up()) await client.query(statement);
  });
  return database;
}

/**
 * A return that may come late or correct an earlier one: rearranges the union's intervals. The pattern for every
 * chain of intervals: lock the unions first, as a statement of its own, then look.
 */
export async function recordReturns(
  client: pg.ClientBase,
  rows: readonly { union: string; period: string; members: number; female: number }[],
): Promise<void> {
  await client.query('select tree.lock_unions($1)', [rows.map(({ union }) => union)]);
  for (const { union, period, members, female } of rows) {
    const corrected = await client.query(
      'update demo.membership_return set members = $3, female = $4 where union_id = $1 and period = $2',
      [union, period, members, female],
    );
    if (corrected.rowCount) continue;
    await client.query(
      `update demo.membership_return set until = $2 where union_id = $1 and period < $2 and (until is null or until > $2)`,
      [union, period],
    );
    await client.query(
      `insert into demo.membership_return (union_id, period, until, members, female)
       values ($1, $2, (select min(period) from demo.membership_return where union_id = $1 and period > $2), $3, $4)`,
      [union, period, members, female],
    );
  }
}

/** Takes a return back: the one before holds in its stead. */
export async function withdrawReturn(client: pg.ClientBase, union: string, period: string): Promise<void> {
  await client.query('select tree.lock_unions($1)', [[union]]);
  const { rows } = await client.query<{ until: string | null }>(
    'delete from demo.membership_return where union_id = $1 and period = $2 returning until::text',
    [union, period],
  );
  if (!rows[0]) return;
  await client.query('update demo.membership_return set until = $3 where union_id = $1 and until = $2', [
    union,
    period,
    rows[0].until,
  ]);
}
