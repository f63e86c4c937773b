/** What stands in a cell of an export: text, a number, money in fen, or nothing. */
export type ExportCell = string | number | bigint | null;

/** A table to export: its header, and its rows in batches, which are asked for one after the other. */
export interface ExportTable {
  readonly header: readonly string[];
  readonly rows: AsyncIterable<readonly (readonly ExportCell[])[]>;
}
