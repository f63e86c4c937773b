import { parse, type CsvError } from 'csv-parse';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** A row of cells with its number as a spreadsheet shows it: the first row of the file is 1. */
export interface CsvRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** A row that cannot be split into cells. */
export interface CsvFault {
  readonly row: number;
  readonly code: 'QUOTE_BROKEN' | 'ROW_TOO_LONG';
  readonly message: string;
}

/** What a text holds as a table. */
export interface CsvTable {
  readonly delimiter: string;
  /** All rows that could be read, header included, empty ones left out. */
  readonly rows: readonly CsvRow[];
  readonly faults: readonly CsvFault[];
  /** Whether the text has more rows than asked for; the rest was not read. */
  readonly isCut: boolean;
}

const DELIMITERS = [',', '\t', ';'] as const;

/** Longest row, in bytes: a quote that is never closed must not swallow the file. */
const MAX_ROW_BYTES = 100_000;

/** Faults after which reading ends: each makes it start again. */
const MAX_FAULTS = 100;

/** Bytes parsed before others get their turn. */
const CHUNK = 65_536;

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

class EnoughRows extends Error {}

/**
 * Splits a text into rows and cells. Commas, tabs and semicolons are told apart by the first line. A row with broken
 * quotes is a fault; reading goes on with the next line.
 * @param maxRows most rows to read, header included
 */
export async function readCsv(text: string, maxRows: number): Promise<CsvTable> {
  const delimiter = delimiterOf(text);
  const rows: CsvRow[] = [];
  const faults: CsvFault[] = [];
  let row = 0;
  const take = (cells: readonly string[]): void => {
    row++;
    if (cells.every((cell) => cell.trim() === '')) return;
    if (rows.length === maxRows) throw new EnoughRows();
    rows.push({ row, cells });
  };
  let rest = Buffer.from(text);
  while (rest.length > 0 && faults.length < MAX_FAULTS) {
    const outcome = await readRows(rest, delimiter, take);
    if (outcome.state === 'cut') return { delimiter, rows, faults, isCut: true };
    if (outcome.state === 'done') break;
    const fault = faultOf(outcome.error, ++row);
    const isLast = faults.length === MAX_FAULTS - 1;
    faults.push(
      isLast ? { ...fault, message: `${fault.message} After ${MAX_FAULTS} such rows reading ended here.` } : fault,
    );
    rest = rest.subarray(outcome.readBytes);
    rest = rest.subarray(lineLength(rest));
  }
  return { delimiter, rows, faults, isCut: false };
}

type Outcome =
  | { readonly state: 'done' }
  | { readonly state: 'cut' }
  /** `readBytes`: up to the end of the last row that was taken. */
  | { readonly state: 'fault'; readonly error: CsvError; readonly readBytes: number };

async function readRows(bytes: Buffer, delimiter: string, take: (cells: readonly string[]) => void): Promise<Outcome> {
  let readBytes = 0;
  const parser = parse({
    delimiter,
    relax_column_count: true,
    max_record_size: MAX_ROW_BYTES,
    record_delimiter: ['\r\n', '\n', '\r'],
    on_record: (cells: string[], info) => {
      take(cells);
      readBytes = info.bytes;
      return null;
    },
  });
  try {
    await pipeline(Readable.from(chunksOf(bytes)), parser, async (records) => {
      for await (const _record of records) throw new Error('rows are taken one by one');
    });
    return { state: 'done' };
  } catch (error) {
    if (error instanceof EnoughRows) return { state: 'cut' };
    if (isCsvError(error)) return { state: 'fault', error, readBytes };
    throw error;
  }
}

function* chunksOf(bytes: Buffer): Generator<Buffer> {
  for (let start = 0; start < bytes.length; start += CHUNK) yield bytes.subarray(start, start + CHUNK);
}

/** Length of the first line with its end. */
function lineLength(bytes: Buffer): number {
  const end = bytes.findIndex((byte) => byte === LINE_FEED || byte === CARRIAGE_RETURN);
  if (end < 0) return bytes.length;
  return bytes[end] === CARRIAGE_RETURN && bytes[end + 1] === LINE_FEED ? end + 2 : end + 1;
}

function delimiterOf(text: string): string {
  const end = text.search(/[\r\n]/);
  const header = (end < 0 ? text : text.slice(0, end)).slice(0, MAX_ROW_BYTES).replace(/"[^"]*"/g, '');
  const count = (delimiter: string): number => header.split(delimiter).length;
  return DELIMITERS.reduce((best: string, delimiter) => (count(delimiter) > count(best) ? delimiter : best), ',');
}

function isCsvError(error: unknown): error is CsvError {
  return error instanceof Error && typeof (error as { code?: unknown }).code === 'string' && 'records' in error;
}

function faultOf(error: CsvError, row: number): CsvFault {
  if (error.code === 'CSV_MAX_RECORD_SIZE')
    return {
      row,
      code: 'ROW_TOO_LONG',
      message: 'This row is too long to be one. Perhaps a quotation mark in it is not closed.',
    };
  const message =
    error.code === 'CSV_QUOTE_NOT_CLOSED'
      ? 'A quotation mark of this row is never closed.'
      : 'The quotation marks of this row do not match. Put a cell that contains one in quotes, and double it: "他说""好""".';
  return { row, code: 'QUOTE_BROKEN', message };
}
