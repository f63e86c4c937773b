import { toCsv } from './csv';
import { saveFile } from './save-file';
import { toSpreadsheet } from './spreadsheet';

/** What a table of records can be saved as. */
export type TableFile = 'xlsx' | 'csv';

interface SavedColumn<Row> {
  readonly title: string;
  /** In pixels. */
  readonly width: number;
  readonly value: (row: Row) => string | number | null;
}

/** Hands rows to the reader as an Excel or a CSV file, in the columns given. */
export async function saveRows<Row>(
  kind: TableFile,
  name: string,
  columns: readonly SavedColumn<Row>[],
  rows: readonly Row[],
): Promise<void> {
  const cells = rows.map((row) => columns.map((column) => column.value(row)));
  if (kind === 'csv') {
    const header = columns.map(({ title }) => title);
    saveFile(name, new Blob([toCsv(header, cells)], { type: 'text/csv;charset=utf-8' }));
  } else {
    const header = columns.map(({ title, width }) => ({ header: title, width: width / 7 }));
    saveFile(name, await toSpreadsheet(header, cells));
  }
}
