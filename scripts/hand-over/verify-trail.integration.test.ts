import { auditTable, exportAudit, migrateAll } from '@gonghui/kit';
import { createTestDatabase, sealAll, TEST_SECRET, type TestDatabase } from '@gonghui/kit/testing';
import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { linesOf, verifyTrail } from './verify-trail.mjs';

let database: TestDatabase;
let folder: string;
let trail: Buffer;
let head: string;

beforeAll(async () => {
  database = await createTestDatabase(inject('postgresUrl'));
  await migrateAll(database.url, TEST_SECRET, []);
  await database.pool.query(`create schema sample;
    create table sample.payment (id int primary key, union_id uuid, payee text, amount_fen bigint)`);
  for (const statement of auditTable('sample.payment', { id: 'id', union: 'union_id' }).up())
    await database.pool.query(statement);
  for (let batch = 0; batch < 3; batch++) {
    await database.pool.query(
      `insert into sample.payment select n, null, E'县总工会 "一"\\n' || n, 100 * n from generate_series($1::int, $2::int) n`,
      [batch * 12, batch * 12 + 11],
    );
    head = `${batch + 1}:${(await sealAll(database.pool)).head!.hash}`;
  }
  const chunks: Buffer[] = [];
  await exportAudit(
    database.pool,
    {},
    new Writable({ write: (chunk: Buffer, _encoding, done) => (chunks.push(chunk), done()) }),
  );
  trail = Buffer.concat(chunks);
  folder = await mkdtemp(join(tmpdir(), 'gonghui-verify-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await database.drop();
});

const verify = (bytes: Buffer, heads: string[] = []) => verifyTrail(linesOf(Readable.from([bytes])), heads);

/** Runs the file alone, in a folder that holds nothing else of the project. */
async function runAlone(bytes: Buffer, ...args: string[]): Promise<{ code: number; output: string }> {
  const script = join(folder, 'verify-trail.mjs');
  await copyFile(fileURLToPath(new URL('./verify-trail.mjs', import.meta.url)), script);
  await writeFile(join(folder, 'trail.ndjson'), bytes);
  return new Promise((done) => {
    execFile(process.execPath, [script, 'trail.ndjson', ...args], { cwd: folder }, (error, stdout, stderr) =>
      done({ code: typeof error?.code === 'number' ? error.code : 0, output: stdout + stderr }),
    );
  });
}

describe('when a trail is handed over with the verifier', () => {
  it('is verified by that file alone', async () => {
    const { code, output } = await runAlone(trail, '--head', head);
    expect(output).toContain(`36 条记录 records, 3 个封签 seals: 完好 intact\n最后封签 head ${head}`);
    expect(code).toBe(0);
  });

  it('names the record in which one byte was flipped', async () => {
    const changed = Buffer.from(trail);
    const at = changed.indexOf('县总工会', Math.floor(changed.length / 2));
    changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
    const start = changed.lastIndexOf('\n', at) + 1;
    const id = /"id":(\d+)/.exec(changed.subarray(start, start + 60).toString())![1];
    const { code, output } = await runAlone(changed);
    expect(output).toContain(`记录 record ${id},`);
    expect(output).toContain('[RECORD_CHANGED]');
    expect(code).toBe(1);
  });

  it('says how it is used', async () => {
    expect(await runAlone(trail, '--head')).toMatchObject({ code: 2 });
  });
});

describe('when any one byte is flipped', () => {
  it('finds it, and locates it to the record or the seal', async () => {
    for (let at = 0; at < trail.length - 1; at += 37) {
      const changed = Buffer.from(trail);
      changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
      const { intact, faults } = await verify(changed);
      expect(intact, `byte ${at}`).toBe(false);
      const start = trail.lastIndexOf('\n', at - 1) + 1;
      const line = trail.subarray(start, trail.indexOf('\n', start)).toString();
      const record = /^\{"txid":-?\d+,"id":(\d+),/.exec(line);
      if (record && trail[at] !== 10)
        expect(
          faults.some((fault) => fault.record === record[1]),
          `byte ${at} of record ${record[1]}: ${JSON.stringify(faults)}`,
        ).toBe(true);
      else expect(faults.length, `byte ${at}`).toBeGreaterThan(0);
    }
  });
});

describe('when records, seals or the end are taken away', () => {
  const without = (drop: (line: string, index: number) => boolean): Buffer =>
    Buffer.from(
      trail
        .toString()
        .split('\n')
        .filter((line, index) => line === '' || !drop(line, index))
        .join('\n'),
    );

  it.each([
    ['RECORD_DELETED', (line: string) => line.includes('"id":17,')],
    ['SEAL_MISSING', (line: string) => line.startsWith('{"seal":{"form":1,"seal":2,')],
    ['LIST_CHANGED', (line: string) => line.startsWith('{"list":')],
    ['TRUNCATED', (line: string) => line.startsWith('{"end":')],
    ['MALFORMED', (line: string) => line.startsWith('{"gonghuiAudit":')],
  ])('says %s', async (reason, drop) => {
    const { faults } = await verify(without(drop));
    expect(faults.map((fault) => fault.reason)).toContain(reason);
  });

  it('says that a head kept elsewhere is not there', async () => {
    const other = `3:${'a'.repeat(64)}`;
    expect((await verify(trail, [other, `9:${'b'.repeat(64)}`])).faults).toMatchObject([
      { reason: 'HEAD_MISMATCH', seal: 3 },
      { reason: 'HEAD_MISMATCH', seal: 9 },
    ]);
  });
});
