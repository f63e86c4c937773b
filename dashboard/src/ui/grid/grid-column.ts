/** One column of a grid. */
export interface GridColumn<Row> {
  readonly id: string;
  readonly title: string;
  /** Width in pixels until the reader changes it. */
  readonly width: number;
  /** Takes part of the room that is left. */
  readonly grow?: boolean;
  /** Figures stand on the right. */
  readonly align?: 'start' | 'end';
  readonly sortable?: boolean;
  /** Not shown until the reader asks for it. */
  readonly optional?: boolean;
  /** Always shown. */
  readonly fixed?: boolean;
  /** The value for sorting here, for export, and for cells without a slot of their own. */
  readonly value: (row: Row) => string | number | null;
  /** The value as it is printed; `String(value)` when left out. */
  readonly print?: (row: Row) => string;
}

/** The text of a cell. */
export function cellText<Row>(column: GridColumn<Row>, row: Row): string {
  if (column.print) return column.print(row);
  const value = column.value(row);
  return value === null ? '—' : String(value);
}
