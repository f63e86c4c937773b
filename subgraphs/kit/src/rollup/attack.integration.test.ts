import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { retryOnConflict } from '../postgres/retry-on-conflict.js';
import type { TestDatabase } from '../testing/test-database.js';
import { addNodes, inTransaction, union, type NodeRow } from '../tree/tree-database.fixture.js';
import { treeErrorOf, type TreeErrorCode } from '../tree/tree-error.js';
import { createDemoDatabase, demoRollups, recordReturns, withdrawReturn } from './demo-facts.fixture.js';
import { startFolding } from './fold.js';

/**
 * The attack: everything that changes facts or the tree at once, while readers compare every total with a recount in
 * one snapshot. GONGHUI_ATTACK_SECONDS lengthens it, GONGHUI_ATTACK_SEED varies it.
 */
const seconds = Number(process.env['GONGHUI_ATTACK_SECONDS'] ?? 8);
const seed = Number(process.env['GONGHUI_ATTACK_SEED'] ?? 1);
const range = { since: '2025-01-01', until: '2025-06-30' };
const monthsInRange = 6;

/** Refusals that random changes run into by right. */
const refusals = new Set<TreeErrorCode>([
  'TREE_CYCLE',
  'TREE_SAME_PARENT',
  'TREE_UNION_CLOSED',
  'TREE_PARENT_CLOSED',
  'TREE_HAS_OPEN_CHILDREN',
  'TREE_MOVES_OUT_OF_ORDER',
  'TREE_DATE_TOO_EARLY',
]);

const branches = [11, 12, 13, 14];
const townships = Array.from({ length: 16 }, (_, i) => 100 + i);
const tree: NodeRow[] = [
  [1, null],
  ...branches.map((node): NodeRow => [node, 1]),
  ...townships.map((node, i): NodeRow => [node, branches[i % 4]!]),
  ...Array.from({ length: 100 }, (_, i): NodeRow => [1000 + i, townships[i % 16]!, true]),
  ...Array.from({ length: 12 }, (_, i): NodeRow => [2000 + i, branches[i % 4]!, true]),
];

/** mulberry32: each worker's choices follow from the seed, whatever the others do. */
function choicesFrom(start: number) {
  let state = start;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    chance: (probability: number) => next() < probability,
    between,
    pick: <T>(from: readonly T[]): T => from[between(0, from.length - 1)]!,
    day: () => `2025-${String(between(1, 7)).padStart(2, '0')}-${String(between(1, 28)).padStart(2, '0')}`,
  };
}
type Choices = ReturnType<typeof choicesFrom>;

let database: TestDatabase;
beforeAll(async () => {
  database = await createDemoDatabase(inject('postgresUrl'));
  await addNodes(database.pool, tree);
  await database.pool.query(
    `insert into demo.trade_union (id, founded_on) select id, date '2025-01-15' + node % 60 from tree.node`,
  );
});
afterAll(() => database?.drop());

describe('when writers, movers, mergers and folders meet', () => {
  test(
    `every total equals a recount in every snapshot of ${seconds} s`,
    { timeout: (seconds + 60) * 1000 },
    async ({ annotate }) => {
      const end = Date.now() + seconds * 1000;
      const tally = {
        committed: 0,
        rolledBack: 0,
        moved: 0,
        created: 0,
        closed: 0,
        refused: 0,
        snapshots: 0,
        cells: 0,
      };
      const wrong: unknown[] = [];
      const unexpected: unknown[] = [];
      // Grows while the attack runs; reading a stale list does no harm.
      const leaves = tree.filter(([, , leaf]) => leaf).map(([node]) => node);
      const internal = [...branches, ...townships];

      const repeat = async (worker: number, work: (choices: Choices, turn: number) => Promise<void>) => {
        const choices = choicesFrom(seed * 1000 + worker);
        for (let turn = 0; Date.now() < end; turn++) {
          try {
            await work(choices, turn);
          } catch (error) {
            const refusal = treeErrorOf(error);
            if (refusal && refusals.has(refusal.code)) tally.refused++;
            else unexpected.push(error);
          }
        }
      };
      const transaction = (work: (client: pg.PoolClient) => Promise<void>) =>
        retryOnConflict(() => inTransaction(database.pool, work), { attempts: 30 });

      const write = (worker: number) =>
        repeat(worker, async (choices) => {
          const rollBack = choices.chance(0.1);
          await transaction(async (client) => {
            for (let step = choices.between(1, 3); step > 0; step--) {
              await writeFacts(client, choices, leaves, internal);
              if (choices.chance(0.2)) {
                await client.query('savepoint before');
                await writeFacts(client, choices, leaves, internal);
                if (choices.chance(0.6)) await client.query('rollback to before');
              }
              if (choices.chance(0.3)) await client.query('select pg_sleep(0.004)');
            }
            if (rollBack) throw new RollBack();
          }).then(
            () => tally.committed++,
            (error: unknown) => {
              if (!(error instanceof RollBack)) throw error;
              tally.rolledBack++;
            },
          );
        });

      const move = (worker: number) =>
        repeat(worker, async (choices) => {
          const node = choices.chance(0.5) ? choices.pick(leaves) : choices.pick(internal);
          // Mostly in order, so that a node can move often; sometimes dated back.
          const progress = 1 - Math.max(0, end - Date.now()) / (seconds * 1000);
          const effectiveOn = dayOfRange(choices.chance(0.8) ? progress : progress * (choices.between(0, 100) / 100));
          await transaction(async (client) => {
            await client.query('select tree.move_node($1, $2, $3)', [
              union(node),
              union(choices.pick([...internal, 1])),
              effectiveOn,
            ]);
            if (choices.chance(0.2)) await writeFacts(client, choices, [node], internal);
            if (choices.chance(0.3)) await client.query('select pg_sleep(0.003)');
          });
          tally.moved++;
          await sleep(choices.between(2, 25));
        });

      let nextNode = 5000;
      const foundAndMerge = (worker: number) =>
        repeat(worker, async (choices) => {
          if (choices.chance(0.6)) {
            const [leaf, other] = [nextNode++, nextNode++];
            const parent = choices.pick(internal);
            await transaction(async (client) => {
              await addNodes(
                client,
                choices.chance(0.3)
                  ? [
                      [leaf, other, true],
                      [other, parent],
                    ]
                  : [[leaf, parent, true]],
              );
              await client.query('insert into demo.trade_union values ($1, $2)', [union(leaf), choices.day()]);
              await client.query('insert into demo.visit (union_id, held_on, cost_fen) values ($1, $2, 12000)', [
                union(leaf),
                choices.day(),
              ]);
            });
            leaves.push(leaf);
            tally.created++;
          } else {
            const [from, into] = [choices.pick(leaves), choices.pick(leaves)];
            if (from === into) return;
            await transaction(async (client) => {
              await client.query("select tree.close_node($1, '2025-07-15')", [union(from)]);
              await client.query('select tree.lock_unions($1)', [[union(from), union(into)]]);
              await client.query("update demo.trade_union set dissolved_on = '2025-07-15' where id = $1", [
                union(from),
              ]);
              await client.query('update demo.visit set union_id = $2 where union_id = $1', [union(from), union(into)]);
              await client.query('delete from demo.membership_return where union_id = $1', [union(from)]);
            });
            tally.closed++;
          }
          await sleep(choices.between(5, 40));
        });

      const fold = (worker: number) =>
        repeat(worker, async (choices) => {
          await transaction(async (client) => {
            await client.query('select rollup.fold($1)', [choices.between(1, 400)]);
            if (choices.chance(0.3)) await client.query('select pg_sleep(0.004)');
            if (choices.chance(0.05)) await client.query('rollback');
          });
          await sleep(choices.between(0, 15));
        });

      const read = (worker: number) =>
        repeat(worker, async (choices, turn) => {
          const treeOn = turn % 3 === 0 ? dayOfRange(choices.between(0, 100) / 100) : null;
          await inTransaction(
            database.pool,
            async (client) => {
              // The snapshot is older than the comparison: what commits meanwhile must not show.
              const { rows } = await client.query<{ nodes: number }>('select count(*)::int as nodes from tree.node');
              await client.query('select pg_sleep(0.002)');
              const verdict = await client.query('select * from rollup.verify($1, $2, $3)', [
                range.since,
                range.until,
                treeOn,
              ]);
              wrong.push(...verdict.rows.map((row: object) => ({ ...row, treeOn, snapshot: tally.snapshots })));
              tally.snapshots++;
              tally.cells +=
                rows[0]!.nodes * monthsInRange * demoRollups.flatMap(({ keys }) => keys as string[]).length;
            },
            'begin isolation level repeatable read read only',
          );
        });

      const folding = startFolding(database.pool, {
        intervalMs: 20,
        batch: 300,
        onError: (error) => unexpected.push(error),
      });
      await Promise.all([
        ...[1, 2, 3, 4, 5, 6].map(write),
        ...[11, 12].map(move),
        foundAndMerge(21),
        fold(31),
        ...[41, 42].map(read),
      ]);
      await folding.stop();

      expect(unexpected).toEqual([]);
      expect(wrong.slice(0, 5)).toEqual([]);
      const after = await database.pool.query('select * from rollup.verify($1, $2)', [range.since, range.until]);
      expect(after.rows).toEqual([]);
      // An attack that did not happen proves nothing.
      const { committed, moved, created, closed, snapshots } = tally;
      expect(Math.min(committed, moved, created, closed, snapshots)).toBeGreaterThan(0);
      await annotate(JSON.stringify(tally));
    },
  );
});

class RollBack extends Error {}

/** A day of the moves' calendar, January to June 2025. */
function dayOfRange(part: number): string {
  return new Date(Date.UTC(2025, 0, 1) + Math.floor(part * 180) * 86_400_000).toISOString().slice(0, 10);
}

/** One random statement, or rearrangement of intervals. */
async function writeFacts(
  client: pg.PoolClient,
  choices: Choices,
  leaves: readonly number[],
  internal: readonly number[],
) {
  const someone = () => union(choices.chance(0.1) ? choices.pick(internal) : choices.pick(leaves));
  const one = someone();
  switch (choices.between(0, 10)) {
    case 0:
    case 1:
      await client.query(
        'insert into demo.visit (union_id, held_on, cost_fen) select * from unnest($1::uuid[], $2::date[], $3::int[])',
        [
          [one, someone(), someone()],
          [choices.day(), choices.day(), null],
          [choices.between(1, 20_000), choices.between(1, 20_000), 1],
        ],
      );
      return;
    case 2: {
      // Above the size at which the trigger plans afresh.
      const many = Array.from({ length: choices.between(51, 90) }, someone);
      await client.query(
        'insert into demo.visit (union_id, held_on, cost_fen) select id, $2, $3 from unnest($1::uuid[]) id',
        [many, choices.day(), choices.between(1, 20_000)],
      );
      return;
    }
    case 3:
      await client.query(
        `update demo.visit set cost_fen = $2, held_on = $3, union_id = $4
         where id in (select id from demo.visit where union_id = $1 order by id limit 2)`,
        [one, choices.between(1, 20_000), choices.day(), someone()],
      );
      return;
    case 4:
      await client.query('delete from demo.visit where union_id = $1', [one]);
      return;
    case 5:
    case 6: {
      const chosen = [...new Set([one, someone(), someone()])];
      await recordReturns(
        client,
        chosen.map((each) => ({
          union: each,
          period: choices.day(),
          members: choices.between(1, 100),
          female: choices.between(0, 50),
        })),
      );
      return;
    }
    case 7:
      await withdrawReturn(client, one, await anyPeriod(client, one));
      return;
    case 8:
      await client.query('update demo.membership_return set female = nullif(members % 7, 0) where union_id = $1', [
        one,
      ]);
      return;
    case 9:
      await client.query(
        `merge into demo.visit target using (
           select id, row_number() over (order by id) as turn from demo.visit where union_id = $1 limit 6) source
         on target.id = source.id and turn % 3 > 0
         when matched and turn % 3 = 1 then delete
         when matched then update set cost_fen = $2
         when not matched then insert (union_id, held_on, cost_fen) values ($1, $3, $2)`,
        [one, choices.between(1, 20_000), choices.day()],
      );
      return;
    default:
      await client.query(
        `insert into demo.trade_union values ($1, $2) on conflict (id) do update set founded_on = excluded.founded_on`,
        [one, choices.chance(0.9) ? choices.day() : null],
      );
  }
}

async function anyPeriod(client: pg.PoolClient, id: string): Promise<string> {
  const { rows } = await client.query<{ period: string }>(
    'select period::text from demo.membership_return where union_id = $1 limit 1',
    [id],
  );
  return rows[0]?.period ?? '2025-01-01';
}
