import { Readable, Writable } from 'node:stream';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openAuditWorld, unions, type AuditWorld } from './audit-test-world.js';
import type { AuditHead } from './audit-head.js';
import { exportAudit, type AuditRange } from './export-audit.js';
import { sha256 } from './merkle-tree.js';
import type { VerifyOptions } from './verification.js';
import { verifyAuditExport } from './verify-audit-export.js';

let world: AuditWorld;
let head: AuditHead;
let file: Buffer;

beforeAll(async () => {
  world = await openAuditWorld(inject('postgresUrl'));
  for (let day = 1; day <= 4; day += 1) {
    await world.act(
      'li',
      'importVenues',
      `insert into sample.venue (union_id, name, seats)
         select '${unions.nanchang}', E'文化宫\\n${day}/' || n || ' "q" \\ 𝄞\uFFFD', n from generate_series(1, 20) n`,
    );
    await world.seal(8);
  }
  head = (await world.seal()).head!;
  file = await exported({});
});
afterAll(() => world.close());

async function exported(range: AuditRange): Promise<Buffer> {
  const chunks: Buffer[] = [];
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  await exportAudit(world.pool, range, sink);
  return Buffer.concat(chunks);
}

/** Verifies a file that arrives in pieces of odd sizes. */
const verify = (bytes: Buffer, options?: VerifyOptions, size = 777) => {
  const pieces: Buffer[] = [];
  for (let start = 0; start < bytes.length; start += size) pieces.push(bytes.subarray(start, start + size));
  return verifyAuditExport(Readable.from(pieces), options);
};

const lines = () => file.toString().trimEnd().split('\n');
const join = (parts: readonly string[]) => Buffer.from(parts.map((line) => `${line}\n`).join(''));
const isRecord = (line: string) => line.startsWith('{"txid":');
const idOf = (line: string) => String(JSON.parse(line).id);

describe('when a trail is exported', () => {
  it('verifies without a database', async () => {
    expect(await verify(file, { heads: [head] })).toEqual({
      ok: true,
      batches: 12,
      records: 80,
      unsealed: 0,
      head,
      broken: [],
    });
  });

  it('can be read as it arrives, byte by byte or in one piece', async () => {
    expect(await verify(file, {}, 1)).toMatchObject({ ok: true, records: 80 });
    expect(await verify(file, {}, file.length)).toMatchObject({ ok: true, records: 80 });
  });

  it('says what was exported, with the digest of the file', async () => {
    const chunks: Buffer[] = [];
    const sink = new Writable({ write: (chunk: Buffer, _encoding, done) => (chunks.push(chunk), done()) });
    const summary = await exportAudit(world.pool, {}, sink);
    expect(summary).toEqual({
      seals: 12,
      records: 80,
      head: head.hash,
      sha256: sha256(Buffer.concat(chunks)).toString('hex'),
    });
    expect(sink.writableFinished).toBe(true);
  });

  it('holds each record as one line of JSON', () => {
    const records = lines()
      .filter(isRecord)
      .map((line) => JSON.parse(line));
    expect(records).toHaveLength(80);
    expect(records[0]).toEqual({
      txid: expect.any(Number),
      id: expect.any(Number),
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/),
      actor: 'li',
      request: 'request-of-li',
      action: 'importVenues',
      login: 'postgres',
      schema: 'sample',
      table: 'venue',
      operation: 'I',
      row: expect.any(String),
      union: unions.nanchang,
      before: null,
      after: expect.objectContaining({ name: '文化宫\n1/1 "q" \\ 𝄞\uFFFD', seats: 1 }),
    });
  });

  it('leaves out what is not sealed yet', async () => {
    await world.act(
      'li',
      'importVenues',
      `insert into sample.venue (union_id, name) values ('${unions.nanchang}', 'late')`,
    );
    expect((await exported({})).equals(file)).toBe(true);
  });
});

describe('when part of a trail is exported', () => {
  it('verifies by itself, chained to the seal before', async () => {
    const part = await exported({ fromSeal: 3, untilSeal: 5 });
    const found = await verify(part);
    expect(found).toMatchObject({ ok: true, batches: 3, head: { seal: 5 } });
    expect(await verify(part, { heads: [found.head!] })).toMatchObject({ ok: true });
    const before = (await verify(await exported({ untilSeal: 2 }))).head!;
    expect(await verify(part, { heads: [before] })).toMatchObject({ ok: true });
    expect((await verify(part, { heads: [{ ...before, hash: '1'.repeat(64) }] })).broken).toEqual([
      { seal: 2, reason: 'HEAD_MISMATCH' },
    ]);
    expect((await verify(part, { heads: [head] })).broken).toEqual([{ seal: head.seal, reason: 'HEAD_MISMATCH' }]);
  });

  it('takes whole seals that hold a record of the time asked for', async () => {
    const { rows } = await world.pool.query(
      `select first_at as "from", last_at as "last" from audit.seal where id = 4`,
    );
    const { from, last } = rows[0];
    const { batches, head: end } = await verify(await exported({ from, until: new Date(last.getTime() + 1) }));
    expect(end!.seal).toBeGreaterThanOrEqual(4);
    expect(batches).toBeLessThan(12);
  });

  it('may be empty', async () => {
    expect(await verify(await exported({ fromSeal: 99 }))).toMatchObject({
      ok: true,
      batches: 0,
      records: 0,
      broken: [],
    });
  });
});

describe('when the file was tampered with', () => {
  it('one flipped bit anywhere is found, and located to the record it is in', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: file.length - 1 }), fc.nat({ max: 7 }), async (offset, bit) => {
        const flipped = Buffer.from(file);
        flipped[offset]! ^= 1 << bit;
        const found = await verify(flipped, {}, 1 << 16);
        expect(found.ok).toBe(false);
        const start = file.lastIndexOf(10, offset - 1) + 1;
        const end = file.indexOf(10, offset);
        const line = file.subarray(start, end).toString();
        expect(found.broken.map(({ recordId }) => recordId)).toEqual(
          expect.arrayContaining(isRecord(line) ? [idOf(line)] : []),
        );
      }),
      { numRuns: 400 },
    );
  });

  it('cut off anywhere, it is broken', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: file.length - 1 }), async (length) => {
        expect((await verify(file.subarray(0, length), {}, 1 << 16)).ok).toBe(false);
      }),
      { numRuns: 100 },
    );
  });

  it.each(['x', '\n', '{}\n', ' '])('nothing may be added: %j', async (more) => {
    expect((await verify(Buffer.concat([file, Buffer.from(more)]))).ok).toBe(false);
  });

  it('a line that is removed, doubled or moved is found', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat(), fc.constantFrom('remove', 'double', 'move'), async (a, b, kind) => {
        const parts = lines();
        const [from, to] = [a % parts.length, b % parts.length];
        fc.pre(kind !== 'move' || from !== to);
        const changed = kind === 'double' ? parts.toSpliced(from, 0, parts[from]!) : parts.toSpliced(from, 1);
        if (kind === 'move') changed.splice(to, 0, parts[from]!);
        const found = await verify(join(changed), {}, 1 << 16);
        expect(found.ok).toBe(false);
        const removed = isRecord(parts[from]!) && kind === 'remove' ? [idOf(parts[from]!)] : [];
        const deleted = found.broken
          .filter(({ reason }) => reason === 'RECORD_DELETED')
          .map(({ recordId }) => recordId);
        expect(deleted).toEqual(expect.arrayContaining(removed));
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    ['nothing', ''],
    ['an empty line', '\n'],
    ['something else', '{"data": [1, 2]}\n'],
    ['no newline', 'x'.repeat(5000)],
    ['two starts', '{"gonghuiAudit":1,"fromSeal":1,"previousHash":"00"}\n'.repeat(2)],
    ['a seal without fields', '{"gonghuiAudit":1,"fromSeal":1,"previousHash":"00"}\n{"seal":{},"hash":"0"}\n'],
    ['null', 'null\n'],
  ])('a file of %s is no trail', async (_name, text) => {
    expect(await verify(Buffer.from(text))).toMatchObject({
      ok: false,
      broken: [{ reason: expect.stringMatching('MALFORMED|TRUNCATED') }],
    });
  });

  it('tampering in the database shows in what is exported afterwards', async () => {
    const id = idOf(lines().find(isRecord)!);
    const found = await world.tampering(async (client) => {
      await client.query(`update audit.record set actor = 'somebody' where id = $1`, [id]);
      const chunks: Buffer[] = [];
      await exportAudit(
        client,
        {},
        new Writable({ write: (chunk: Buffer, _encoding, done) => (chunks.push(chunk), done()) }),
      );
      return verify(Buffer.concat(chunks));
    });
    expect(found.broken).toEqual([{ seal: 1, recordId: id, reason: 'RECORD_CHANGED' }]);
  });
});

describe('when the reader of an export goes away', () => {
  it('the export ends with the error', async () => {
    const sink = new Writable({ write: (_chunk, _encoding, done) => done(new Error('connection closed')) });
    await expect(exportAudit(world.pool, {}, sink)).rejects.toThrow('connection closed');
  });
});
