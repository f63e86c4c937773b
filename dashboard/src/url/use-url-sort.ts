import type { WritableComputedRef } from 'vue';
import { computed } from 'vue';
import { useRoute } from 'vue-router';
import { useQueryPatch } from './use-query-state';

/** A sort order: the column and its direction. */
export interface Sort {
  readonly column: string;
  readonly descending: boolean;
}

/** The sort order of a table in the URL: `sort=members` rises, `sort=-members` falls. */
export function useUrlSort(columns: readonly string[], initial: Sort | null = null): WritableComputedRef<Sort | null> {
  const route = useRoute();
  const patch = useQueryPatch();
  return computed({
    get() {
      const text = route.query.sort;
      if (typeof text !== 'string') return initial;
      const descending = text.startsWith('-');
      const column = descending ? text.slice(1) : text;
      return columns.includes(column) ? { column, descending } : initial;
    },
    set: (sort) => patch({ sort: sort ? `${sort.descending ? '-' : ''}${sort.column}` : undefined }),
  });
}
