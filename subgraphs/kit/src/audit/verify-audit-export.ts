import type { Readable } from 'node:stream';
import { ChainCheck } from './chain-check.js';
import { ENTRIES_PER_LINE, MAX_LINE_BYTES, parseExportLine, type EndLine } from './export-line.js';
import { sha256 } from './merkle-tree.js';
import { entryOf } from './record-list.js';
import { keyOfText } from './record-text.js';
import { MAX_BATCH, type Seal } from './seal.js';
import type { AuditVerification, VerifyOptions } from './verification.js';

/**
 * Verifies an exported trail, in constant memory and with nothing but the file. That the chain is the one which the
 * federation has, and ends where it should, only a head from elsewhere can tell: give it in `heads`.
 * @param readable the file's bytes
 */
export async function verifyAuditExport(readable: Readable, options: VerifyOptions = {}): Promise<AuditVerification> {
  const reader = new ExportReader(options);
  for await (const line of linesOf(readable)) {
    if (line === 'TRUNCATED' || !(await reader.take(line))) break;
  }
  return reader.result();
}

/** No batch is larger; a file that says otherwise must not fill the memory. */
const MAX_LIST_LINES = MAX_BATCH / ENTRIES_PER_LINE;

class ExportReader {
  readonly #options: VerifyOptions;
  #check: ChainCheck;
  #seal: Seal | null = null;
  /** Parts of the current seal's list; null once its records have begun. */
  #list: Buffer[] | null = null;
  #skipsRecords = false;
  /** Hash at the end of the chain so far; null before the first line. */
  #head: string | null = null;
  #seals = 0;
  #records = 0;
  #ended = false;
  #fault = false;

  constructor(options: VerifyOptions) {
    this.#options = options;
    this.#check = new ChainCheck(options);
  }

  /** @returns whether to read on */
  async take(line: Buffer): Promise<boolean> {
    const parsed = this.#ended ? null : parseExportLine(line);
    if (!parsed) {
      // Between a seal and the next, a line that can't be read stands for a record.
      if (!this.#seal || this.#ended) return this.#malformed();
      await this.#beginRecords();
      this.#records += 1;
      if (!this.#skipsRecords) this.#check.unreadableRecord();
      return true;
    }
    if (this.#head === null) {
      if (parsed.kind !== 'start') return this.#malformed();
      this.#head = parsed.previousHash;
      this.#check = new ChainCheck(this.#options, { seal: parsed.fromSeal - 1, hash: parsed.previousHash });
      return true;
    }
    switch (parsed.kind) {
      case 'start':
        return this.#malformed();
      case 'seal':
        await this.#beginRecords();
        this.#seal = parsed.seal;
        this.#list = [];
        this.#head = parsed.seal.hash;
        this.#seals += 1;
        return true;
      case 'list':
        if (!this.#list || this.#list.length >= MAX_LIST_LINES) return this.#malformed();
        this.#list.push(parsed.entries);
        return true;
      case 'record':
        return this.#record(line);
      case 'end':
        await this.#beginRecords();
        return this.#end(parsed.end);
    }
  }

  async #beginRecords(): Promise<void> {
    if (!this.#seal || !this.#list) return;
    const list = Buffer.concat(this.#list);
    this.#list = null;
    this.#skipsRecords = (await this.#check.seal(this.#seal, list)) === null;
  }

  async #record(line: Buffer): Promise<boolean> {
    if (!this.#seal) return this.#malformed();
    await this.#beginRecords();
    this.#records += 1;
    if (this.#skipsRecords) return true;
    const key = keyOfText(line);
    if (key) this.#check.records(entryOf(key, sha256(line)));
    else this.#check.unreadableRecord();
    return true;
  }

  #end({ seals, records, head }: EndLine['end']): boolean {
    this.#ended = true;
    if (seals !== this.#seals || records !== this.#records || head !== this.#head) return this.#malformed();
    return true;
  }

  #malformed(): boolean {
    this.#check.endBatch();
    this.#check.report('MALFORMED', this.#seal?.seal ?? null);
    this.#fault = true;
    return false;
  }

  async result(): Promise<AuditVerification> {
    if (!this.#ended && !this.#fault) {
      await this.#beginRecords();
      this.#check.endBatch();
      this.#check.report('TRUNCATED', this.#seal?.seal ?? null);
    }
    return this.#check.result(0);
  }
}

/** Splits bytes at newlines. What follows the last newline is no line: the file was cut off. */
async function* linesOf(readable: Readable): AsyncGenerator<Buffer | 'TRUNCATED'> {
  let parts: Buffer[] = [];
  let size = 0;
  for await (const chunk of readable as AsyncIterable<Buffer | string>) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    let start = 0;
    for (let end = bytes.indexOf(10, start); end !== -1; end = bytes.indexOf(10, start)) {
      parts.push(bytes.subarray(start, end));
      yield parts.length === 1 ? parts[0]! : Buffer.concat(parts);
      parts = [];
      size = 0;
      start = end + 1;
    }
    if (start < bytes.length) parts.push(bytes.subarray(start));
    size += bytes.length - start;
    if (size > MAX_LINE_BYTES) return yield 'TRUNCATED';
  }
  if (parts.length > 0) yield 'TRUNCATED';
}
