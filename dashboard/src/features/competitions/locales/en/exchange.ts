import type { Translation } from '@/i18n/messages';
import type { exchange as source } from '../zh-CN/exchange';

/** Files of a competition. */
export const exchange: Translation<typeof source> = {
  exporter: {
    title: 'Export',
    open: 'Export',
    results: 'Export results',
    format: 'Form',
    formats: {
      XLSX: { name: 'Results for Excel', note: 'A sheet per round: rank, name, union, total, score of each part' },
      CSV: { name: 'Results as CSV', note: 'UTF-8, as spreadsheets open it' },
      INTERCHANGE: {
        name: 'Whole competition (JSON)',
        note: 'Rules, entries, draws, raw marks, corrections and results, for another system to import',
      },
    },
    round: 'Round',
    allRounds: 'All rounds with results',
    noResults: 'There are no results to export yet',
    sealed:
      'A round is being marked blind. Until both layers of its draw are opened, neither its results nor the whole competition leave.',
    fetch: 'Download',
    manifest: 'Manifest',
    file: 'File',
    rows: 'Rows',
    bytes: 'Bytes',
    asOf: 'As of',
    copySum: 'Copy the checksum',
    waiting: 'The checksum appears when the file has been sent.',
    look: 'Look again',
  },
  takeover: {
    choose: 'Choose a file',
    change: 'Choose another',
    missing: 'Choose a file',
    unreadable: 'The file cannot be read; choose it again',
    try: 'Try',
    message: 'What is wrong',
    download: 'Download the list',
    errorsFile: 'Problems of the import',
    title: 'Import a competition',
    open: 'Import',
    note: 'A whole competition that another system exported; ranks and advancement stay the same',
    file: 'File of a competition',
    hint: 'JSON (gonghui-competition/1.0), gzip allowed; the union of the present scope becomes its organizer',
    drop: 'or drop a JSON file here',
    run: 'Import',
    clean: 'Nothing is wrong: {lots} stations, {marks} raw marks, and the results follow from them',
    unknownUnions: 'These unions are not known here; their entries stand without one: {names}',
    wrong: '{n} problems; nothing was imported',
    path: 'Place',
    code: 'Code',
    wholeFile: 'The whole file',
    imported: '“{name}” was imported',
  },
};
