import { useLocalStorage } from '@vueuse/core';
import type { ComputedRef } from 'vue';
import { computed, toValue } from 'vue';
import type { MaybeRefOrGetter } from 'vue';

export type Density = 'comfortable' | 'compact';

interface ColumnLike {
  readonly id: string;
  readonly optional?: boolean;
  readonly fixed?: boolean;
}

interface StoredPreferences {
  order: string[];
  /** Shown or hidden against the column's own default. */
  shown: Record<string, boolean>;
  widths: Record<string, number>;
  density: Density;
}

/** How the reader wants one table: columns, their order and widths, and density. Remembered on this machine. */
export interface GridPreferences {
  /** All column ids in the reader's order. */
  readonly order: ComputedRef<readonly string[]>;
  readonly hidden: ComputedRef<ReadonlySet<string>>;
  readonly widths: ComputedRef<Readonly<Record<string, number>>>;
  readonly density: ComputedRef<Density>;
  readonly changed: ComputedRef<boolean>;
  show(id: string, shown: boolean): void;
  /** Moves a column by so many places. */
  move(id: string, by: number): void;
  resize(id: string, width: number): void;
  setDensity(density: Density): void;
  reset(): void;
}

export const narrowestColumn = 56;
export const widestColumn = 720;

const none = (): StoredPreferences => ({ order: [], shown: {}, widths: {}, density: 'comfortable' });

export function useGridPreferences(tableId: string, columns: MaybeRefOrGetter<readonly ColumnLike[]>): GridPreferences {
  const stored = useLocalStorage<StoredPreferences>(`gonghui.grid.${tableId}`, none, { mergeDefaults: true });

  const order = computed(() =>
    mergeOrder(
      stored.value.order,
      toValue(columns).map(({ id }) => id),
    ),
  );
  const hidden = computed(
    () =>
      new Set(
        toValue(columns)
          .filter(({ id, optional, fixed }) => !fixed && !(stored.value.shown[id] ?? !optional))
          .map(({ id }) => id),
      ),
  );

  return {
    order,
    hidden,
    widths: computed(() => stored.value.widths),
    density: computed(() => stored.value.density),
    changed: computed(() => {
      const { order: ids, shown, widths } = stored.value;
      return ids.length > 0 || Object.keys(shown).length > 0 || Object.keys(widths).length > 0;
    }),
    show(id, shown) {
      stored.value.shown = { ...stored.value.shown, [id]: shown };
    },
    move(id, by) {
      stored.value.order = moveItem(order.value, id, by);
    },
    resize(id, width) {
      const bounded = Math.round(Math.min(widestColumn, Math.max(narrowestColumn, width)));
      stored.value.widths = { ...stored.value.widths, [id]: bounded };
    },
    setDensity(density) {
      stored.value.density = density;
    },
    reset() {
      stored.value = { ...none(), density: stored.value.density };
    },
  };
}

/** The remembered order, without columns that are gone; new ones stand after their neighbour of the default order. */
export function mergeOrder(remembered: readonly string[], present: readonly string[]): string[] {
  const merged = remembered.filter((id) => present.includes(id));
  present.forEach((id, index) => {
    if (merged.includes(id)) return;
    const before = present[index - 1];
    merged.splice(before === undefined ? 0 : merged.indexOf(before) + 1, 0, id);
  });
  return merged;
}

/** A copy in which one item stands `by` places further, bounded by the ends. */
export function moveItem(items: readonly string[], item: string, by: number): string[] {
  const from = items.indexOf(item);
  if (from < 0) return [...items];
  const to = Math.min(items.length - 1, Math.max(0, from + by));
  const moved = items.filter((other) => other !== item);
  moved.splice(to, 0, item);
  return moved;
}
