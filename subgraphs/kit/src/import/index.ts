export * from './decode-text.js';
export * from './encode-text.js';
export * from './import.types.js';
export * from './map-header.js';
export * from './read-calendar-date.js';
export * from './read-cell.js';
export * from './read-csv.js';
export * from './read-import-file.js';
