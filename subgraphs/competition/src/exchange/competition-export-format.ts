import { registerEnumType } from 'type-graphql';

/** Form of what leaves a competition as a file. */
export enum CompetitionExportFormat {
  CSV = 'CSV',
  XLSX = 'XLSX',
  INTERCHANGE = 'INTERCHANGE',
}

registerEnumType(CompetitionExportFormat, {
  name: 'CompetitionExportFormat',
  description: 'Form of what leaves a competition as a file.',
  valuesConfig: {
    CSV: { description: 'Results as CSV in UTF-8 with byte-order mark, for spreadsheets.' },
    XLSX: { description: 'Results as an Excel workbook, a sheet for each round.' },
    INTERCHANGE: {
      description:
        'The whole competition as JSON, which another system can import. Described in docs/interchange/competition.md.',
    },
  },
});
