import { GENESIS, headerOf, type Seal } from './seal.js';

/**
 * Lines of an exported trail, newline-delimited JSON:
 * one `start`, then for each seal its `seal`, its `list` in parts and its records, then one `end`.
 * A record's line is its text form, byte for byte what was hashed; it begins with `{"txid":`.
 */
export interface StartLine {
  /** First seal of the export, and the hash of the one before it. */
  readonly fromSeal: number;
  readonly previousHash: string;
}

export interface SealLine {
  readonly seal: Omit<Seal, 'hash'>;
  readonly hash: string;
}

/** Part of the record list, base64. */
export interface ListLine {
  readonly list: string;
}

/** Shows that the file is whole. */
export interface EndLine {
  readonly end: { readonly seals: number; readonly records: number; readonly head: string };
}

/** Entries of the record list on one line. */
export const ENTRIES_PER_LINE = 1_000;

/** Most bytes of one line. */
export const MAX_LINE_BYTES = 64 * 1024 * 1024;

export function startLine(fromSeal: number, previousHash = GENESIS): string {
  return JSON.stringify({ gonghuiAudit: 1, fromSeal, previousHash });
}

export function sealLine(seal: Seal): string {
  return JSON.stringify({ seal: headerOf(seal), hash: seal.hash } satisfies SealLine);
}

export function listLine(entries: Buffer): string {
  return JSON.stringify({ list: entries.toString('base64') } satisfies ListLine);
}

export function endLine(end: EndLine['end']): string {
  const { seals, records, head } = end;
  return JSON.stringify({ end: { seals, records, head } } satisfies EndLine);
}

/** One line of an export, parsed. */
export type ExportLine =
  | { readonly kind: 'record' }
  | ({ readonly kind: 'start' } & StartLine)
  | { readonly kind: 'seal'; readonly seal: Seal }
  | { readonly kind: 'list'; readonly entries: Buffer }
  | { readonly kind: 'end'; readonly end: EndLine['end'] };

const RECORD_START = Buffer.from('{"txid":');

/**
 * Reads a line, strictly: apart from a record's, which its hash decides, a line must be exactly what the export
 * writes for its content, so that no byte can differ unseen.
 * @returns null when it is no such line
 */
export function parseExportLine(line: Buffer): ExportLine | null {
  if (line.subarray(0, RECORD_START.length).equals(RECORD_START)) return { kind: 'record' };
  const text = line.toString('utf8');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof json !== 'object' || json === null) return null;
  const parsed = parseObject(json as Record<string, unknown>);
  return parsed && Buffer.from(writeLine(parsed)).equals(line) ? parsed : null;
}

function parseObject(json: Record<string, unknown>): Exclude<ExportLine, { kind: 'record' }> | null {
  if ('gonghuiAudit' in json) {
    const { fromSeal, previousHash } = json;
    return isCount(fromSeal) && typeof previousHash === 'string' ? { kind: 'start', fromSeal, previousHash } : null;
  }
  if (isObject(json['seal'])) {
    const seal = { ...json['seal'], hash: json['hash'] };
    return isSeal(seal) ? { kind: 'seal', seal } : null;
  }
  if (typeof json['list'] === 'string') return { kind: 'list', entries: Buffer.from(json['list'], 'base64') };
  if (isObject(json['end'])) return { kind: 'end', end: json['end'] as unknown as EndLine['end'] };
  return null;
}

function isSeal(value: Record<string, unknown>): value is Record<string, unknown> & Seal {
  const { form, seal, sealedAt, toTxid, toId, firstAt, lastAt, records, root, previousHash, hash } = value;
  return (
    [form, seal, records].every(isCount) &&
    [sealedAt, firstAt, lastAt, root, previousHash, hash].every((text) => typeof text === 'string') &&
    [toTxid, toId].every((key) => typeof key === 'string' && /^-?\d{1,19}$/.test(key))
  );
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function writeLine(line: Exclude<ExportLine, { kind: 'record' }>): string {
  switch (line.kind) {
    case 'start':
      return startLine(line.fromSeal, line.previousHash);
    case 'seal':
      return sealLine(line.seal);
    case 'list':
      return listLine(line.entries);
    case 'end':
      return endLine(line.end);
  }
}
