import { registerEnumType } from 'type-graphql';

/** Form of an export. */
export enum ExportFormat {
  CSV = 'CSV',
  XLSX = 'XLSX',
  THREE_SIXTY_GIVING = 'THREE_SIXTY_GIVING',
}

registerEnumType(ExportFormat, {
  name: 'GrantExportFormat',
  description: 'Form of an export.',
  valuesConfig: {
    CSV: { description: 'CSV in UTF-8 with byte-order mark, for spreadsheets.' },
    XLSX: { description: 'Excel workbook.' },
    THREE_SIXTY_GIVING: { description: 'JSON of the 360Giving Data Standard 1.4.' },
  },
});
