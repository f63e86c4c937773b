import type { Ref } from 'vue';

/** Why rows could not be read, in the terms of a reader. */
export interface RowFailure {
  readonly reason: 'offline' | 'refused' | 'limited' | 'timeout' | 'unavailable' | 'failed';
  /** Under which the server’s log knows it. */
  readonly traceId: string | null;
}

/** How far reading on has come, and whether it is still wanted. */
export interface ReadHandle {
  readonly signal: AbortSignal;
  /** 0 to 1. */
  readonly report: (progress: number) => void;
  /** Rows beyond this number aren’t wanted. */
  readonly most?: number;
}

/** All rows that were asked for, or why they couldn’t be read. */
export type RowsRead<Row> =
  | { readonly state: 'read'; readonly rows: readonly Row[] }
  | { readonly state: 'failed'; readonly failure: RowFailure };

/** Rows that arrive page by page, as `useConnection` gives them. */
export interface RowList<Row> {
  readonly rows: Readonly<Ref<readonly Row[]>>;
  /** How many rows there are, loaded or not. */
  readonly total: Readonly<Ref<number>>;
  /** A page is on its way. */
  readonly loading: Readonly<Ref<boolean>>;
  /** The first page of the present filter has arrived. */
  readonly loaded: Readonly<Ref<boolean>>;
  readonly failure: Readonly<Ref<RowFailure | null>>;
  readonly hasMore: Readonly<Ref<boolean>>;
  more(): void;
  reload(): void;
  /** Reads all rows of the present filter, beside those shown. */
  readAll(handle: ReadHandle): Promise<RowsRead<Row>>;
}
