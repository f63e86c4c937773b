export type { ExportCell, ExportTable } from './export-table.js';
export { csvLine, writeCsv } from './write-csv.js';
export { MAX_SHEET_ROWS, writeXlsx, type Sheet } from './write-xlsx.js';
