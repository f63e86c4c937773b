import type { Readable } from 'node:stream';
import { ChainCheck } from './chain-check.js';
import { ENTRIES_PER_LINE, MAX_LINE_BYTES, parseExportLine, type EndLine, type StartLine } from './export-line.js';
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
    if (line === 'TRUNCATED') return reader.result({ cutOff: true });
    // Nearly every line is a record, which needs no waiting.
    const more = reader.take(line);
    if (!(typeof more === 'boolean' ? more : await more)) break;
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
  take(line: Buffer): boolean | Promise<boolean> {
    if (this.#ended) return this.#malformed();
    const parsed = parseExportLine(line);
    if (this.#head === null) return parsed?.kind === 'start' ? this.#start(parsed) : this.#malformed();
    switch (parsed?.kind) {
      case 'start':
        return this.#malformed();
      case 'seal':
        return this.#nextSeal(parsed.seal);
      case 'list':
        return this.#nextList(parsed.entries);
      case 'end':
        return this.#end(parsed.end);
      default:
        // Between a seal and the next, a line that can't be read stands for a record.
        return this.#list ? this.#beginRecords().then(() => this.#record(line)) : this.#record(line);
    }
  }

  #start({ fromSeal, previousHash }: StartLine): boolean {
    this.#head = previousHash;
    this.#check = new ChainCheck(this.#options, { seal: fromSeal - 1, hash: previousHash });
    return true;
  }

  async #nextSeal(seal: Seal): Promise<boolean> {
    await this.#beginRecords();
    this.#seal = seal;
    this.#list = [];
    this.#head = seal.hash;
    this.#seals += 1;
    return true;
  }

  #nextList(entries: Buffer): boolean {
    if (!this.#list || this.#list.length >= MAX_LIST_LINES) return this.#malformed();
    this.#list.push(entries);
    return true;
  }

  async #beginRecords(): Promise<void> {
    if (!this.#seal || !this.#list) return;
    const list = Buffer.concat(this.#list);
    this.#list = null;
    this.#skipsRecords = (await this.#check.seal(this.#seal, list)) === null;
  }

  #record(line: Buffer): boolean {
    if (!this.#seal) return this.#malformed();
    this.#records += 1;
    if (this.#skipsRecords) return true;
    const key = keyOfText(line);
    if (key) this.#check.records(entryOf(key, sha256(line)));
    else this.#check.unreadableRecord();
    return true;
  }

  async #end({ seals, records, head }: EndLine['end']): Promise<boolean> {
    await this.#beginRecords();
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

  async result({ cutOff = false } = {}): Promise<AuditVerification> {
    if (cutOff || !(this.#ended || this.#fault)) {
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
