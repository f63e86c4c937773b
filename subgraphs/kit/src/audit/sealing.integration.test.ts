import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openAuditWorld, unions, type AuditWorld } from './audit-test-world.js';
import { auditHead } from './audit-head.js';
import { sealPending } from './seal-pending.js';
import { startSealing } from './start-sealing.js';
import { verifyAudit } from './verify-audit.js';

let world: AuditWorld;

beforeAll(async () => {
  world = await openAuditWorld(inject('postgresUrl'));
});
afterAll(() => world.close());

let serial = 0;
const addVenues = (count: number) =>
  `insert into sample.venue (union_id, name) select '${unions.jiangxi}', 'hall ${(serial += 1)}/' || n from generate_series(1, ${count}) n`;

const recordCount = async () => Number((await world.pool.query('select count(*) from audit.record')).rows[0].count);

describe('when nothing has been recorded', () => {
  it('seals nothing, and an empty trail is sound', async () => {
    expect(await world.seal()).toEqual({ seals: 0, records: 0, head: null });
    expect(await auditHead(world.pool)).toBeNull();
    expect(await verifyAudit(world.pool)).toEqual({
      ok: true,
      batches: 0,
      records: 0,
      unsealed: 0,
      head: null,
      broken: [],
    });
  });
});

describe('when transactions have ended', () => {
  it('seals their records in batches, chained to each other', async () => {
    await world.act('li', 'import', addVenues(10));
    await world.act('li', 'import', addVenues(15));
    const sealed = await world.seal(10);
    expect(sealed).toMatchObject({ seals: 3, records: 25 });
    const { rows } = await world.pool.query(
      `select id::int, records, hash = lead(previous_hash) over (order by id) as chained, octet_length(list) as bytes from audit.seal order by id`,
    );
    expect(rows).toEqual([
      { id: 1, records: 10, chained: true, bytes: 480 },
      { id: 2, records: 10, chained: true, bytes: 480 },
      { id: 3, records: 5, chained: null, bytes: 240 },
    ]);
    expect(await auditHead(world.pool)).toMatchObject(sealed.head!);
  });

  it('verifies them, and counts what is not sealed yet', async () => {
    await world.act('li', 'import', addVenues(4));
    expect(await verifyAudit(world.pool)).toMatchObject({ ok: true, batches: 3, records: 25, unsealed: 4 });
    await world.seal();
    expect(await verifyAudit(world.pool)).toMatchObject({
      ok: true,
      batches: 4,
      records: 29,
      unsealed: 0,
      head: { seal: 4 },
    });
  });

  it('does not depend on the settings of the session', async () => {
    const client = await world.pool.connect();
    try {
      await client.query(`begin; set local timezone = 'Asia/Shanghai'; set local datestyle = 'German'; set local bytea_output = 'escape';
        set local extra_float_digits = -5; set local intervalstyle = 'sql_standard'`);
      expect(await verifyAudit(client)).toMatchObject({ ok: true, records: 29 });
    } finally {
      await client.query('rollback');
      client.release();
    }
  });

  it.each([0, -1, 1.5, 100_001])('refuses a batch of %d', async (size) => {
    await expect(sealPending(world.pool, size)).rejects.toThrow(RangeError);
  });
});

describe('when transactions run while others are sealed', () => {
  it('waits for the oldest one that writes, and skips nothing', async () => {
    const slow = await world.pool.connect();
    try {
      await slow.query('begin');
      await slow.query(addVenues(2));
      const { rows } = await slow.query(`select pg_current_xact_id()::text as txid`);
      await world.act('wang', 'import', addVenues(3));
      expect(await sealPending(world.pool)).toMatchObject({ seals: 0, records: 0 });
      expect(await verifyAudit(world.pool)).toMatchObject({ ok: true, unsealed: 3 });
      await slow.query(addVenues(1));
      await slow.query('commit');
      expect(await world.seal()).toMatchObject({ seals: 1, records: 6 });
      const { rows: order } = await world.pool.query(
        `select txid::text from audit.record order by txid, id offset 29 limit 3`,
      );
      expect(order).toEqual([rows[0], rows[0], rows[0]]);
      expect(await verifyAudit(world.pool)).toMatchObject({ ok: true, unsealed: 0 });
    } finally {
      slow.release();
    }
  });

  it('covers every record exactly once, with many writers and two sealers at it', async () => {
    const writer = async (name: string) => {
      for (let round = 0; round < 12; round += 1) {
        const client = await world.pool.connect();
        try {
          await client.query('begin');
          await client.query(addVenues(1 + (round % 4)));
          await client.query('select pg_sleep($1)', [((round * 7 + name.length * 3) % 5) / 500]);
          await client.query(
            `savepoint part; update sample.venue set seats = ${round} where name like 'hall ${serial}/%'`,
          );
          await client.query(round % 5 === 4 ? 'rollback' : 'commit');
        } finally {
          client.release();
        }
      }
    };
    let writing = true;
    const sealer = async () => {
      while (writing) await sealPending(world.pool, 7);
    };
    const sealing = [sealer(), sealer()];
    await Promise.all(['a', 'bb', 'ccc', 'dddd', 'eeeee', 'ffffff'].map(writer));
    writing = false;
    await Promise.all(sealing);
    await world.seal(7);
    const { rows } = await world.pool.query(
      'select sum(records)::int as sealed, count(*)::int as seals, max(id)::int as last from audit.seal',
    );
    expect(rows[0].sealed).toBe(await recordCount());
    expect(rows[0].seals).toBe(rows[0].last);
    expect(await verifyAudit(world.pool)).toMatchObject({ ok: true, records: rows[0].sealed, unsealed: 0 });
  });

  it('seals in the background until stopped', async () => {
    const records: number[] = [];
    let tell = () => {};
    const sealedOnce = new Promise<void>((resolve) => (tell = resolve));
    const stop = startSealing(world.pool, {
      intervalMs: 5,
      onSealed: (result) => {
        records.push(result.records);
        tell();
      },
    });
    await world.act('li', 'import', addVenues(3));
    await sealedOnce;
    await stop();
    await world.act('li', 'import', addVenues(2));
    expect(records).toEqual([3]);
    expect(await verifyAudit(world.pool)).toMatchObject({ ok: true, unsealed: 2 });
    await world.seal();
  });

  it('reports a round that fails, and goes on', async () => {
    const unreachable = new pg.Pool({ connectionString: world.url.replace(/:\d+\//, ':1/') });
    const errors: unknown[] = [];
    let tell = () => {};
    const failedTwice = new Promise<void>((resolve) => (tell = resolve));
    const stop = startSealing(unreachable, {
      intervalMs: 1,
      onError: (error) => {
        errors.push(error);
        if (errors.length === 2) tell();
      },
    });
    await failedTwice;
    await stop();
    await unreachable.end();
    expect(errors[0]).toMatchObject({ code: 'ECONNREFUSED' });
  });
});

describe('when the database was restored into a server whose transaction counter is behind', () => {
  it('refuses changes that could never be sealed, until the count goes on', async () => {
    const before = await recordCount();
    await world.pool.query('update audit.transaction_base set base = base + 1000000');
    await world.act('li', 'import', addVenues(2));
    await world.seal();
    await world.act('li', 'import', addVenues(2));
    // The other server: as many transactions behind.
    await world.pool.query('update audit.transaction_base set base = base - 1000000');
    await expect(world.act('li', 'import', addVenues(1))).rejects.toMatchObject({ code: 'GHA03' });
    expect(await world.seal()).toMatchObject({ seals: 1, records: 2 });
    await world.act('li', 'import', addVenues(2));
    expect(await world.seal()).toMatchObject({ seals: 1, records: 2 });
    expect(await verifyAudit(world.pool)).toMatchObject({ ok: true, records: before + 6, unsealed: 0 });
  });

  it('lets no late commit slip below the new count', async () => {
    await world.pool.query('update audit.transaction_base set base = base + 1000000');
    await world.act('li', 'import', addVenues(2));
    await world.pool.query('update audit.transaction_base set base = base - 1000000');
    const late = await world.pool.connect();
    try {
      await late.query('begin');
      await late.query(addVenues(1));
      const sealing = sealPending(world.pool);
      await late.query(addVenues(1));
      await late.query('commit');
      await sealing;
    } finally {
      late.release();
    }
    await world.seal();
    expect(await verifyAudit(world.pool)).toMatchObject({ ok: true, records: await recordCount(), unsealed: 0 });
  });
});
