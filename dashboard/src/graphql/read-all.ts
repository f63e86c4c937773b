import type { AnyVariables, Client, TypedDocumentNode } from '@urql/core';
import type { ReadHandle, RowsRead } from '@/ui/grid/row-list';
import type { Failure } from './failure';
import { failureOf } from './failure';

/** The part of a Relay connection that reading on needs. */
export interface ConnectionPage<Node> {
  readonly totalCount: number;
  readonly pageInfo: { readonly endCursor?: string | null; readonly hasNextPage: boolean };
  readonly edges: readonly { readonly node: Node }[];
}

/** A connection of the graph: the query, its arguments but for the page, and where it stands in the answer. */
export interface ConnectionSource<Data, Variables extends AnyVariables, Node> {
  readonly query: TypedDocumentNode<Data, Variables>;
  readonly variables: Omit<Variables, 'first' | 'after'>;
  /** Null when the object that the connection belongs to is out of reach. */
  readonly connection: (data: Data) => ConnectionPage<Node> | null | undefined;
}

/** One page, past the query cache. */
export async function readPage<Data, Variables extends AnyVariables, Node>(
  client: Client,
  { query, variables, connection }: ConnectionSource<Data, Variables, Node>,
  page: { readonly first: number; readonly after: string | null },
): Promise<ConnectionPage<Node> | Failure> {
  const asked = { ...variables, ...page } as unknown as Variables;
  const { data, error } = await client.query(query, asked, { requestPolicy: 'network-only' }).toPromise();
  const found = data ? connection(data) : null;
  return found ?? (error ? failureOf(error) : { reason: 'refused', traceId: null });
}

/**
 * All rows of a connection, or its first `most`, page after page; reports its progress and stops at the handle's signal.
 * Rows that come or go meanwhile leave the others in place: pages follow on cursors, not on numbers.
 */
export async function readAll<Data, Variables extends AnyVariables, Node>(
  client: Client,
  source: ConnectionSource<Data, Variables, Node>,
  { signal, report, most = Infinity }: ReadHandle,
  pageSize: number,
): Promise<RowsRead<Node>> {
  const rows: Node[] = [];
  let after: string | null = null;
  do {
    const page: ConnectionPage<Node> | Failure = await readPage(client, source, {
      first: Math.min(pageSize, most - rows.length),
      after,
    });
    if ('reason' in page) return { state: 'failed', failure: page };
    rows.push(...page.edges.map(({ node }) => node));
    report(rows.length / Math.max(1, Math.min(page.totalCount, most)));
    after = page.pageInfo.hasNextPage && rows.length < most ? (page.pageInfo.endCursor ?? null) : null;
  } while (after !== null && !signal.aborted);
  return { state: 'read', rows };
}
