// What exact totals and the audit trail cost whoever writes, against the same table without them.
import { auditTable, foldAll, rollup } from '@gonghui/kit';
import pg from 'pg';
import { ms, printTable, takeTurns, times } from './support/measure.mjs';

const BULK_ROWS = 20_000;
const SINGLE_ROUNDS = 300;
const BULK_ROUNDS = 5;

/** Tables like that of the membership returns, with its five indicators. */
const TABLES = { plain: [], totals: ['totals'], trail: ['trail'], both: ['totals', 'trail'] };

export async function writeCost(world) {
  const url = await world.copy('write_cost');
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  try {
    await createTables(pool);
    const { rows: unions } = await pool.query(
      `select id from organization.trade_union where level = 'GRASSROOTS' order by id limit $1`,
      [SINGLE_ROUNDS + 50],
    );
    const names = Object.keys(TABLES);
    const onAll = (write) => Object.fromEntries(names.map((name) => [name, write(name)]));

    let turn = 0;
    const insertOne = (name) => () => {
      turn += 1;
      return pool.query(
        `insert into bench.${name} (id, union_id, period, members, female_members, migrant_members, new_form_members, two_new_members)
         values (gen_random_uuid(), $1, '2026-01-01', 100, 40, 30, 10, 5)`,
        [unions[Math.floor(turn / names.length) % unions.length].id],
      );
    };
    const singly = { rounds: SINGLE_ROUNDS, seconds: 20 };
    const durable = await takeTurns(onAll(insertOne), singly);
    await emptyTables(pool);
    // Without the wait for the disk, which hides the work and depends on the disk alone.
    await pool.query('set synchronous_commit = off');
    const single = await takeTurns(onAll(insertOne), singly);
    await emptyTables(pool);

    const insertMany = (name) => () =>
      pool.query(
        `insert into bench.${name} (id, union_id, period, until, members, female_members, migrant_members, new_form_members, two_new_members)
         select gen_random_uuid(), id, month, month + interval '1 month', 100, 40, 30, 10, 5
           from (select id from organization.trade_union where level = 'GRASSROOTS' order by id limit ${BULK_ROWS / 4}) chosen
           cross join generate_series(timestamp '2026-01-01', '2026-04-01', '1 month') month`,
      );
    const bulk = { rounds: BULK_ROUNDS, seconds: 60, warmUp: 1 };
    const inserted = await takeTurns(onAll(insertMany), {
      ...bulk,
      before: (name) => pool.query(`delete from bench.${name}`),
    });
    const updateMany = (name) => () => pool.query(`update bench.${name} set members = members + 1`);
    const updated = await takeTurns(onAll(updateMany), bulk);

    printTable('Cost of a write: medians, and times the plain table', [
      ['', ...names],
      row('one row, durable', durable),
      row('one row, without the wait for the disk', single),
      row(`${BULK_ROWS} rows, inserted in a statement`, inserted),
      row(`${BULK_ROWS} rows, updated in a statement`, updated),
    ]);
    const started = performance.now();
    const folded = await foldAll(pool);
    const seconds = (performance.now() - started) / 1000;
    console.log(`  folded later, in the background: ${folded} deltas, ${(folded / seconds).toFixed(0)} a second`);

    function row(what, medians) {
      return [what, ...names.map((name) => `${ms(medians[name])} ${times(medians[name] / medians['plain'])}`)];
    }
  } finally {
    await pool.end();
  }
}

async function createTables(pool) {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query('create schema bench');
    for (const [name, parts] of Object.entries(TABLES)) {
      const table = `bench.${name}`;
      await client.query(`create table ${table} (like organization.membership_return including all)`);
      await client.query(`alter table ${table} add foreign key (union_id) references organization.trade_union (id)`);
      if (parts.includes('totals')) for (const statement of totalsOf(table, name).up()) await client.query(statement);
      if (parts.includes('trail'))
        for (const statement of auditTable(table, { id: 'id', union: 'union_id' }).up()) await client.query(statement);
    }
    await client.query('commit');
  } finally {
    client.release();
  }
}

function totalsOf(table, name) {
  const columns = ['members', 'female_members', 'migrant_members', 'new_form_members', 'two_new_members'];
  return rollup({
    table,
    union: 'union_id',
    from: 'period',
    until: 'until',
    indicators: Object.fromEntries(columns.map((column, index) => [`bench.${name}${index}`, column])),
  });
}

async function emptyTables(pool) {
  for (const name of Object.keys(TABLES)) await pool.query(`delete from bench.${name}`);
  await foldAll(pool);
}
