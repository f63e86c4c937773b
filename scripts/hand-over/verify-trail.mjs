#!/usr/bin/env node
/**
 * Verifies an exported audit trail with nothing but this file and Node.js 18 or later: no database, no network, no
 * packages. Written apart from the program that makes exports, from the form that its README describes, so that a
 * mistake of the one is not a mistake of the other.
 *
 *   node verify-trail.mjs trail.ndjson [--head 12:5f0c…]…
 *
 * A head is the number and hash of a seal, kept elsewhere; without one nobody can tell a trail that was rewritten as a
 * whole. Exit code 0: intact; 1: something was changed, and is named; 2: the command was wrong.
 */
import { createHash } from 'node:crypto';
import { createReadStream, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ENTRY = 48;
const ZERO_HASH = '0'.repeat(64);
/** Longer lines are not written; a file that has one must not fill the memory. */
const MAX_LINE = 64 * 1024 * 1024;
/** No list is longer: 100,000 records a seal. */
const MAX_LIST = 100_000 * ENTRY;

const sha256 = (/** @type {Uint8Array[]} */ ...parts) =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();

/** Merkle tree hash of RFC 6962 over the entries of a list. @param {Buffer} list */
function merkleRoot(list) {
  /** @type {{ height: number, hash: Buffer }[]} */
  const peaks = [];
  const join = () => {
    const right = /** @type {{ height: number, hash: Buffer }} */ (peaks.pop());
    const left = /** @type {{ height: number, hash: Buffer }} */ (peaks.pop());
    peaks.push({ height: left.height + 1, hash: sha256(Buffer.of(1), left.hash, right.hash) });
  };
  for (let at = 0; at < list.length; at += ENTRY) {
    peaks.push({ height: 0, hash: sha256(Buffer.of(0), list.subarray(at, at + ENTRY)) });
    while (peaks.length > 1 && peaks[peaks.length - 1]?.height === peaks[peaks.length - 2]?.height) join();
  }
  while (peaks.length > 1) join();
  return (peaks[0]?.hash ?? sha256()).toString('hex');
}

/** Txid and id at the beginning of a record's line or of a list entry. @typedef {{ txid: bigint, id: bigint }} Key */

/** @param {Buffer} line @returns {Key | null} */
function keyOfRecord(line) {
  const found = /^\{"txid":(-?\d{1,19}),"id":(-?\d{1,19}),/.exec(line.subarray(0, 64).toString('latin1'));
  return found && { txid: BigInt(found[1] ?? ''), id: BigInt(found[2] ?? '') };
}

/** @param {Buffer} list @param {number} index @returns {Key} */
const keyOfEntry = (list, index) => ({
  txid: list.readBigInt64BE(index * ENTRY),
  id: list.readBigInt64BE(index * ENTRY + 8),
});

/** @param {Key} a @param {Key} b */
const compare = (a, b) => (a.txid === b.txid ? Number(a.id - b.id) : a.txid < b.txid ? -1 : 1);

/**
 * @typedef {object} Fault
 * @property {string} reason
 * @property {number | null} seal
 * @property {string} [record] id of the record
 * @property {number} line line of the file, from 1
 *
 * @typedef {object} Report
 * @property {boolean} intact
 * @property {number} seals
 * @property {number} records
 * @property {string | null} head number and hash of the last seal
 * @property {Fault[]} faults
 */

/**
 * Checks the lines of an export.
 * @param {AsyncIterable<Buffer | null> | Iterable<Buffer | null>} lines without their newline; null for a last line that has none
 * @param {readonly string[]} heads
 * @returns {Promise<Report>}
 */
export async function verifyTrail(lines, heads = []) {
  /** @type {Fault[]} */
  const faults = [];
  const headsLeft = new Set(heads);
  let number = 0;
  /** @type {any} */
  let seal = null;
  let headerIntact = false;
  /** @type {Buffer[]} */
  let parts = [];
  let listed = 0;
  let listDamaged = false;
  let list = Buffer.alloc(0);
  let readingList = false;
  let proven = false;
  let next = 0;
  /** @type {Buffer[] | null} entries made of the records themselves, when the list proves nothing */
  let own = null;
  let previous = { seal: 0, hashes: [ZERO_HASH] };
  let sealCount = 0;
  let recordCount = 0;
  let lastHash = ZERO_HASH;
  let state = 'begin';

  /** @param {string} reason @param {bigint} [id] */
  const fault = (reason, id) => {
    if (faults.length < 1000)
      faults.push({
        reason,
        seal: seal?.seal ?? null,
        ...(id !== undefined && { record: String(id) }),
        line: number,
      });
  };

  const checkHead = (/** @type {number} */ sealNumber, /** @type {string} */ hash) => {
    for (const head of headsLeft) {
      if (Number(head.split(':')[0]) !== sealNumber) continue;
      headsLeft.delete(head);
      if (head !== `${sealNumber}:${hash}`) fault('HEAD_MISMATCH');
    }
  };

  const beginRecords = () => {
    readingList = false;
    list = Buffer.concat(parts);
    parts = [];
    const wellFormed = !listDamaged && list.length > 0 && list.length % ENTRY === 0;
    proven = wellFormed && (!headerIntact || merkleRoot(list) === seal.root);
    if (!proven) {
      fault('LIST_CHANGED');
      list = list.subarray(0, list.length - (list.length % ENTRY));
    }
    own = proven ? null : [];
    next = 0;
  };

  /** Faults of a batch whose list proves nothing, until its records have told whether they are sound. */
  let mark = 0;
  const endSeal = () => {
    if (!seal) return;
    if (readingList) beginRecords();
    for (; next < list.length / ENTRY; next++) fault('RECORD_DELETED', keyOfEntry(list, next).id);
    if (!own) return;
    const sound = headerIntact && merkleRoot(Buffer.concat(own)) === seal.root;
    if (sound)
      faults.splice(mark, faults.length - mark, ...faults.slice(mark).filter((one) => one.reason === 'LIST_CHANGED'));
    else fault('BATCH_CHANGED');
  };

  const takeRecord = (/** @type {Buffer} */ line) => {
    recordCount += 1;
    const key = keyOfRecord(line);
    if (!key) {
      if (next < list.length / ENTRY) fault('RECORD_CHANGED', keyOfEntry(list, next++).id);
      else fault('RECORD_INSERTED');
      return;
    }
    const entry = Buffer.alloc(16);
    entry.writeBigInt64BE(BigInt.asIntN(64, key.txid), 0);
    entry.writeBigInt64BE(BigInt.asIntN(64, key.id), 8);
    const digest = sha256(line);
    own?.push(Buffer.concat([entry, digest]));
    for (; next < list.length / ENTRY; next++) {
      const listedKey = keyOfEntry(list, next);
      const order = compare(listedKey, key);
      if (order > 0) break;
      if (order < 0) {
        fault('RECORD_DELETED', listedKey.id);
        continue;
      }
      if (!list.subarray(next * ENTRY + 16, (next + 1) * ENTRY).equals(digest)) fault('RECORD_CHANGED', key.id);
      next += 1;
      return;
    }
    fault('RECORD_INSERTED', key.id);
  };

  const takeSeal = (/** @type {any} */ json) => {
    endSeal();
    seal = json.seal;
    sealCount += 1;
    mark = faults.length;
    const hash = sha256(Buffer.of(2), Buffer.from(JSON.stringify(seal))).toString('hex');
    headerIntact = hash === json.hash;
    if (!headerIntact) fault('SEAL_CHANGED');
    if (seal.seal > previous.seal + 1) fault('SEAL_MISSING');
    else if (seal.seal !== previous.seal + 1 || (headerIntact && !previous.hashes.includes(seal.previousHash)))
      fault('CHAIN_BROKEN');
    mark = faults.length;
    // An edited hash is this seal's own fault; the next one may still be chained to what it was.
    previous = { seal: seal.seal, hashes: [hash, json.hash] };
    lastHash = json.hash;
    checkHead(seal.seal, json.hash);
    parts = [];
    listed = 0;
    listDamaged = false;
    readingList = true;
  };

  for await (const line of lines) {
    number += 1;
    if (line === null) {
      state = 'cut';
      break;
    }
    const json = line.subarray(0, 8).equals(Buffer.from('{"txid":')) ? null : strictJson(line);
    if (state === 'begin') {
      if (json?.gonghuiAudit !== 1 || !Number.isSafeInteger(json.fromSeal)) {
        state = 'malformed';
        break;
      }
      previous = { seal: json.fromSeal - 1, hashes: [json.previousHash] };
      lastHash = json.previousHash;
      checkHead(json.fromSeal - 1, json.previousHash);
      state = 'open';
    } else if (state === 'end') {
      state = 'malformed';
      break;
    } else if (json?.end) {
      endSeal();
      state = 'end';
      if (json.end.seals !== sealCount || json.end.records !== recordCount || json.end.head !== lastHash) {
        state = 'malformed';
        break;
      }
    } else if (isSeal(json)) takeSeal(json);
    else if (!seal) {
      state = 'malformed';
      break;
    } else if (readingList && (typeof json?.list === 'string' || isDamagedList(line, listed, seal.records))) {
      const bytes = Buffer.from(json?.list ?? '', 'base64');
      if (bytes.toString('base64') !== json?.list) listDamaged = true;
      listed += bytes.length;
      if (listed > MAX_LIST) {
        state = 'malformed';
        break;
      }
      parts.push(bytes);
    } else {
      if (readingList) beginRecords();
      takeRecord(line);
    }
  }
  if (state === 'malformed') fault('MALFORMED');
  else if (state !== 'end') {
    if (readingList) beginRecords();
    fault('TRUNCATED');
  }
  for (const head of headsLeft) {
    seal = { seal: Number(head.split(':')[0]) };
    fault('HEAD_MISMATCH');
  }
  return {
    intact: faults.length === 0,
    seals: sealCount,
    records: recordCount,
    head: sealCount === 0 ? null : `${previous.seal}:${lastHash}`,
    faults,
  };
}

/** A line's JSON, when the line is exactly what is written for it; null otherwise. @param {Buffer} line @returns {any} */
function strictJson(line) {
  try {
    const text = line.toString('utf8');
    const json = JSON.parse(text);
    return typeof json === 'object' && Buffer.from(JSON.stringify(json)).equals(line) ? json : null;
  } catch {
    return null;
  }
}

/** @param {any} json */
function isSeal(json) {
  return (
    typeof json?.hash === 'string' &&
    Number.isSafeInteger(json.seal?.seal) &&
    typeof json.seal.root === 'string' &&
    typeof json.seal.previousHash === 'string'
  );
}

/**
 * Whether an unreadable line was a part of the list: the list is not whole yet, and the line looks like one.
 * @param {Buffer} line
 * @param {number} listed bytes of the list so far
 * @param {number} records records of the seal
 */
function isDamagedList(line, listed, records) {
  if (listed >= records * ENTRY) return false;
  const start = line.subarray(0, 200).toString('latin1');
  return start.slice(1, 7) === '"list"' || /^.{0,16}[A-Za-z0-9+/]{60}/.test(start);
}

/** Lines of a stream, without their newline. @param {AsyncIterable<Buffer>} stream @returns {AsyncGenerator<Buffer | null>} */
export async function* linesOf(stream) {
  /** @type {Buffer} */
  let rest = Buffer.alloc(0);
  for await (const chunk of stream) {
    const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    let start = 0;
    for (let end = bytes.indexOf(10, start); end !== -1; end = bytes.indexOf(10, start)) {
      yield bytes.subarray(start, end);
      start = end + 1;
    }
    rest = bytes.subarray(start);
    if (rest.length > MAX_LINE) break;
  }
  if (rest.length > 0) yield null;
}

/** What each fault means, for people. @type {Readonly<Record<string, string>>} */
const WORDS = {
  RECORD_CHANGED: '记录被改动 a record was changed',
  RECORD_DELETED: '记录被删除 a record was deleted',
  RECORD_INSERTED: '记录被插入 a record was inserted',
  SEAL_CHANGED: '封签被改动 a seal was changed',
  SEAL_MISSING: '缺少封签 a seal is missing before this one',
  CHAIN_BROKEN: '封签链断裂 the seal is not chained to the one before',
  LIST_CHANGED: '封签的记录清单被改动 the list of the seal was changed',
  BATCH_CHANGED: '该封签下的记录也被改动 records of this seal were changed as well',
  HEAD_MISMATCH: '与另存的封签值不符 not the head that was kept elsewhere',
  MALFORMED: '文件格式有误 the file is not as an export is written',
  TRUNCATED: '文件不完整 the file was cut off',
};

async function main() {
  const [file, ...options] = process.argv.slice(2);
  const heads = options.filter((_, index) => index % 2 === 1);
  const wrong = options.some((one, index) => (index % 2 === 0 ? one !== '--head' : !/^\d+:[0-9a-f]{64}$/.test(one)));
  if (!file || wrong || options.length % 2 === 1) {
    console.error('node verify-trail.mjs <file> [--head <number>:<hash>]…');
    process.exitCode = 2;
    return;
  }
  const { intact, seals, records, head, faults } = await verifyTrail(linesOf(createReadStream(file)), heads);
  for (const { reason, seal, record, line } of faults)
    console.log(
      `${WORDS[reason] ?? reason}: ${[seal !== null && `封签 seal ${seal}`, record && `记录 record ${record}`, `行 line ${line}`].filter(Boolean).join(', ')} [${reason}]`,
    );
  console.log(`${records} 条记录 records, ${seals} 个封签 seals: ${intact ? '完好 intact' : '不完好 BROKEN'}`);
  if (head) console.log(`最后封签 head ${head}`);
  process.exitCode = intact ? 0 : 1;
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url))
  main().catch((/** @type {Error} */ error) => {
    console.error(error.message);
    process.exitCode = 2;
  });
