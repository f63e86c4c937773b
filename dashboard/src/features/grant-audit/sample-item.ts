/** A record that was drawn, as the graph gives it; amounts in yuan. */
export interface SampleItem {
  readonly id: string;
  readonly position: number;
  /** Monetary units of it that were drawn. */
  readonly hits: number;
  readonly book: string;
  /** What the documents support; null until it is examined. */
  readonly audited?: string | null;
  readonly note?: string | null;
  readonly examinedName?: string | null;
  readonly examinedAt?: string | null;
  /** Null when it is out of the reader’s scope by now. */
  readonly grant?: { readonly id: string; readonly number: string; readonly title: string } | null;
  /** Where payments were drawn. */
  readonly payment?: { readonly reference: string } | null;
}
