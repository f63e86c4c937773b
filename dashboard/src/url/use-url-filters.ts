import type { ComputedRef } from 'vue';
import { computed } from 'vue';
import { useRoute } from 'vue-router';
import type { UrlCodec } from './use-query-state';
import { isUnread, readFirst, useQueryPatch, write } from './use-query-state';

/** The names of a page's filters and how each is written into the URL. */
export type FilterCodecs<Filters> = { readonly [Name in keyof Filters]: UrlCodec<NonNullable<Filters[Name]>> };

export interface UrlFilters<Filters> {
  readonly values: ComputedRef<Filters>;
  /** How many filters are set. */
  readonly active: ComputedRef<number>;
  /** What stands in the URL as a filter and is none, as it stands there: `years=20x1`. */
  readonly unread: ComputedRef<readonly string[]>;
  set(changes: Partial<Filters>): void;
  /** Takes out of the URL what can't be read; what can stays. */
  dropUnread(): void;
  reset(): void;
}

/** The filters of a page, held in the URL: a link shows the reader the same rows, and back goes back. */
export function useUrlFilters<Filters extends object>(codecs: FilterCodecs<Filters>): UrlFilters<Filters> {
  const route = useRoute();
  const patch = useQueryPatch();
  const names = Object.keys(codecs) as (keyof Filters & string)[];

  const values = computed(
    () => Object.fromEntries(names.map((name) => [name, readFirst(route.query[name], codecs[name])])) as Filters,
  );

  const unread = computed(() => names.filter((name) => isUnread(route.query[name], codecs[name])));

  return {
    values,
    unread: computed(() =>
      unread.value.flatMap((name) => [route.query[name]].flat().map((text) => `${name}=${text ?? ''}`)),
    ),
    dropUnread: () =>
      patch(Object.fromEntries(unread.value.map((name) => [name, write(values.value[name], codecs[name] as never)]))),
    active: computed(() => names.filter((name) => values.value[name] !== null).length),
    set(changes) {
      const entries = (Object.keys(changes) as (keyof Filters & string)[]).map((name) => [
        name,
        write(changes[name] as NonNullable<Filters[typeof name]> | null, codecs[name]),
      ]);
      patch(Object.fromEntries(entries));
    },
    reset: () => patch(Object.fromEntries(names.map((name) => [name, undefined]))),
  };
}
