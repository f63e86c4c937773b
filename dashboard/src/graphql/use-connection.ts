import type { AnyVariables, CombinedError, TypedDocumentNode } from '@urql/core';
import { useClientHandle } from '@urql/vue';
import type { ComputedRef, Ref, ShallowRef } from 'vue';
import { computed, onScopeDispose, ref, shallowRef, watch } from 'vue';
import type { Failure } from './failure';
import { failureOf } from './failure';

/** The part of a Relay connection that reading on needs. */
export interface ConnectionPage<Node> {
  readonly totalCount: number;
  readonly pageInfo: { readonly endCursor?: string | null; readonly hasNextPage: boolean };
  readonly edges: readonly { readonly node: Node }[];
}

export interface Connection<Node> {
  readonly rows: ShallowRef<readonly Node[]>;
  readonly total: Ref<number>;
  /** A page is on its way. */
  readonly loading: Ref<boolean>;
  /** The first page of the present filter has arrived. */
  readonly loaded: Ref<boolean>;
  readonly failure: ShallowRef<Failure | null>;
  readonly hasMore: ComputedRef<boolean>;
  more(): void;
  reload(): void;
}

interface ConnectionOptions<Data, Variables extends AnyVariables, Node> {
  query: TypedDocumentNode<Data, Variables>;
  /** Everything but `after`; a change starts again at the first page. */
  variables: () => Omit<Variables, 'after'>;
  /** Finds the connection in the answer; null when the object it belongs to is out of reach. */
  connection: (data: Data) => ConnectionPage<Node> | null | undefined;
  /** No request leaves while this is true. */
  pause?: () => boolean;
}

/**
 * The rows of a connection, page after page.
 *
 * Pages gather here and not in the query cache: joining pages in urql's normalized cache is quadratic in their number.
 */
export function useConnection<Data, Variables extends AnyVariables, Node>(
  options: ConnectionOptions<Data, Variables, Node>,
): Connection<Node> {
  const { client } = useClientHandle();
  const rows = shallowRef<readonly Node[]>([]);
  const total = ref(0);
  const loading = ref(false);
  const loaded = ref(false);
  const failure = shallowRef<Failure | null>(null);
  const hasMore = ref(true);
  let cursor: string | null = null;
  let run = 0;

  async function fetchPage(): Promise<void> {
    const mine = run;
    loading.value = true;
    failure.value = null;
    const variables = { ...options.variables(), after: cursor } as unknown as Variables;
    const { data, error } = await client.query(options.query, variables, { requestPolicy: 'network-only' }).toPromise();
    if (mine !== run) return;
    loading.value = false;
    const page = data ? options.connection(data) : null;
    if (!page) {
      fail(error);
      return;
    }
    const nodes = page.edges.map(({ node }) => node);
    rows.value = cursor === null ? nodes : [...rows.value, ...nodes];
    total.value = page.totalCount;
    cursor = page.pageInfo.endCursor ?? null;
    hasMore.value = page.pageInfo.hasNextPage && cursor !== null;
    loaded.value = true;
  }

  function fail(error: CombinedError | undefined): void {
    failure.value = error ? failureOf(error) : { reason: 'refused', traceId: null };
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

  return { rows, total, loading, loaded, failure, hasMore: computed(() => hasMore.value), more, reload };
}
