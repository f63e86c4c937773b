import { useLocalStorage } from '@vueuse/core';
import type { ComputedRef } from 'vue';
import { computed } from 'vue';
import type { LocationQuery } from 'vue-router';
import { useRoute, useRouter } from 'vue-router';

/** A named set of filters and sort order. */
export interface SavedView {
  readonly id: string;
  readonly name: string;
  readonly query: Readonly<Record<string, string>>;
}

export interface SavedViews {
  readonly views: ComputedRef<readonly SavedView[]>;
  /** The view that the URL shows just now. */
  readonly current: ComputedRef<SavedView | null>;
  /** Saves what the URL shows; a view of the same name is replaced. */
  save(name: string): void;
  remove(id: string): void;
  apply(view: SavedView): void;
  /** Address that shows the view to whoever opens it, in their own scope. */
  addressOf(view: SavedView): string;
}

/** What belongs to the reader's place and not to a view. */
const notInViews = new Set(['scope', 'in']);

/** The reader's own views of one table, kept on this machine. */
export function useSavedViews(tableId: string): SavedViews {
  const route = useRoute();
  const router = useRouter();
  const stored = useLocalStorage<SavedView[]>(`gonghui.views.${tableId}`, []);

  const shown = computed(() => viewQuery(route.query));
  const place = computed(() =>
    Object.fromEntries(Object.entries(route.query).filter(([name]) => notInViews.has(name))),
  );

  return {
    views: computed(() => stored.value),
    current: computed(() => stored.value.find(({ query }) => sameQuery(query, shown.value)) ?? null),
    save(name) {
      const view = { id: crypto.randomUUID(), name: name.trim(), query: shown.value };
      stored.value = [...stored.value.filter((other) => other.name !== view.name), view];
    },
    remove(id) {
      stored.value = stored.value.filter((view) => view.id !== id);
    },
    apply: (view) => void router.push({ query: { ...place.value, ...view.query } }),
    addressOf({ query }) {
      // Without the record that may be open beside the list.
      const path = route.matched.findLast((record) => !record.path.includes(':'))?.path ?? route.path;
      return new URL(router.resolve({ path, query }).href, location.origin).href;
    },
  };
}

function viewQuery(query: LocationQuery): Record<string, string> {
  const entries = Object.entries(query).flatMap(([name, value]) =>
    typeof value === 'string' && !notInViews.has(name) ? [[name, value] as const] : [],
  );
  return Object.fromEntries(entries);
}

function sameQuery(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
}
