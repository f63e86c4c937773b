import type { ComputedRef, WritableComputedRef } from 'vue';
import { computed } from 'vue';
import type { Sort } from './use-url-sort';
import { useUrlSort } from './use-url-sort';

/** The order of a list as the graph takes it. */
export interface Order<Field extends string> {
  readonly field: Field;
  readonly direction: 'ASC' | 'DESC';
}

/**
 * The order of a table whose rows the server sorts: as the grid shows it, and as the query sends it.
 *
 * @param fields the columns that can be sorted, each with the graph's name of that order
 * @param initial the order while the reader asks for none
 */
export function useUrlOrder<Field extends string>(
  fields: Readonly<Record<string, Field>>,
  initial: Order<NoInfer<Field>>,
): { readonly sort: WritableComputedRef<Sort | null>; readonly orderBy: ComputedRef<Order<Field>> } {
  const sort = useUrlSort(Object.keys(fields));
  const orderBy = computed<Order<Field>>(() => {
    const field = sort.value && fields[sort.value.column];
    return field ? { field, direction: sort.value?.descending ? 'DESC' : 'ASC' } : initial;
  });
  return { sort, orderBy };
}
