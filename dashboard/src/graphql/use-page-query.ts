import type { AnyVariables, TypedDocumentNode } from '@urql/core';
import { useQuery } from '@urql/vue';
import type { ComputedRef } from 'vue';
import { computed, shallowRef, watch } from 'vue';
import type { Failure } from './failure';
import { failureOf } from './failure';

interface PageQuery<Data> {
  readonly data: ComputedRef<Data | undefined>;
  /** Nothing to show yet: draw the skeleton. */
  readonly waiting: ComputedRef<boolean>;
  /** Newer data is on its way while older is shown. */
  readonly refreshing: ComputedRef<boolean>;
  /** Set when there is nothing to show but the reason. */
  readonly failure: ComputedRef<Failure | null>;
  /** Parts of the answer are missing, for instance because one subgraph is down. */
  readonly partial: ComputedRef<Failure | null>;
  reload(): void;
}

interface PageQueryOptions<Data, Variables extends AnyVariables> {
  query: TypedDocumentNode<Data, Variables>;
  variables: () => Variables;
  pause?: () => boolean;
}

/** The one query of a page, in the states a page can draw. */
export function usePageQuery<Data, Variables extends AnyVariables>(
  options: PageQueryOptions<Data, Variables>,
): PageQuery<Data> {
  const variables = computed(options.variables);
  const pause = computed(() => options.pause?.() ?? false);
  // urql's overloads can't follow variables of a generic type.
  const result = useQuery<Data, AnyVariables>({
    query: options.query as TypedDocumentNode<Data, AnyVariables>,
    variables: variables as ComputedRef<AnyVariables>,
    pause,
    context: { requestPolicy: 'cache-and-network' },
  });
  const problem = computed(() => (result.error.value ? failureOf(result.error.value) : null));
  // A lost connection takes nothing away that was read: an answer is shown on while it could not be read anew.
  const kept = shallowRef<Data>();
  watch(variables, () => (kept.value = undefined), { flush: 'sync' });
  watch(result.data, (found) => found && (kept.value = found), { flush: 'sync', immediate: true });
  const data = computed(() => result.data.value ?? (result.error.value?.networkError ? kept.value : undefined));

  return {
    data,
    waiting: computed(() => !data.value && !problem.value),
    refreshing: computed(() => result.fetching.value || result.stale.value),
    failure: computed(() => (data.value ? null : problem.value)),
    partial: computed(() => (data.value ? problem.value : null)),
    reload: () => void result.executeQuery({ requestPolicy: 'network-only' }),
  };
}
