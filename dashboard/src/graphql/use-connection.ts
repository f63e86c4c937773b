import type { AnyVariables, TypedDocumentNode } from '@urql/core';
import { useClientHandle } from '@urql/vue';
import { computed, onScopeDispose, ref, shallowRef, watch } from 'vue';
import type { RowList } from '@/ui/grid/row-list';
import type { Failure } from './failure';
import type { ConnectionPage } from './read-all';
import { readAll, readPage } from './read-all';

interface ConnectionOptions<Data, Variables extends AnyVariables, Node, Row> {
  query: TypedDocumentNode<Data, Variables>;
  /** Everything but the page; a change starts again at the first one. */
  variables: () => Omit<Variables, 'first' | 'after'>;
  /** Finds the connection in the answer; null when the object it belongs to is out of reach. */
  connection: (data: Data) => ConnectionPage<Node> | null | undefined;
  /** Reads the fragment of the nodes, where the query names the fields by one. */
  rows?: (nodes: readonly Node[]) => readonly Row[];
  /** Rows a page. */
  pageSize?: number;
  /** Rows a page when all are read, within what one query may cost. */
  largestPage?: number;
  /** No request leaves while this is true. */
  pause?: () => boolean;
}

/**
 * The rows of a connection, page after page.
 *
 * Pages gather here and not in the query cache: joining pages in urql's normalized cache is quadratic in their number.
 */
export function useConnection<Data, Variables extends AnyVariables, Node, Row = Node>(
  options: ConnectionOptions<Data, Variables, Node, Row>,
): RowList<Row> {
  const { client } = useClientHandle();
  const {
    pageSize = 100,
    largestPage = 500,
    rows: readRows = (nodes) => nodes as readonly unknown[] as readonly Row[],
  } = options;
  const rows = shallowRef<readonly Row[]>([]);
  const total = ref(0);
  const loading = ref(false);
  const loaded = ref(false);
  const failure = shallowRef<Failure | null>(null);
  const hasMore = ref(true);
  let cursor: string | null = null;
  let run = 0;

  const source = () => ({ query: options.query, variables: options.variables(), connection: options.connection });

  async function fetchPage(): Promise<void> {
    const mine = run;
    loading.value = true;
    failure.value = null;
    const page = await readPage(client, source(), { first: pageSize, after: cursor });
    if (mine !== run) return;
    loading.value = false;
    if ('reason' in page) {
      failure.value = page;
      return;
    }
    const found = readRows(page.edges.map(({ node }) => node));
    rows.value = cursor === null ? found : [...rows.value, ...found];
    total.value = page.totalCount;
    cursor = page.pageInfo.endCursor ?? null;
    hasMore.value = page.pageInfo.hasNextPage && cursor !== null;
    loaded.value = true;
  }

  function reload(): void {
    run++;
    cursor = null;
    hasMore.value = true;
    if (options.pause?.()) {
      loading.value = false;
      return;
    }
    void fetchPage();
  }

  function more(): void {
    if (!loading.value && hasMore.value && !options.pause?.()) void fetchPage();
  }

  watch(
    () => JSON.stringify([options.pause?.() ?? false, options.variables()]),
    () => {
      loaded.value = false;
      reload();
    },
    { immediate: true },
  );
  onScopeDispose(() => {
    run++;
  });

  return {
    rows,
    total,
    loading,
    loaded,
    failure,
    hasMore: computed(() => hasMore.value),
    more,
    reload,
    async readAll(handle) {
      const read = await readAll(client, source(), handle, largestPage);
      return read.state === 'read' ? { ...read, rows: readRows(read.rows) } : read;
    },
  };
}
