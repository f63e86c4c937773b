import type { MaybeRefOrGetter, ShallowRef } from 'vue';
import { computed, onScopeDispose, shallowRef, toValue } from 'vue';
import type { ComputedRef } from 'vue';
import type { PaletteItem } from './palette-item';

type Source = MaybeRefOrGetter<readonly PaletteItem[]>;

const sources: ShallowRef<readonly Source[]> = shallowRef([]);

/** Offers actions in the command palette for as long as the calling component lives. */
export function useActions(items: Source): void {
  sources.value = [...sources.value, items];
  onScopeDispose(() => {
    sources.value = sources.value.filter((source) => source !== items);
  });
}

/** All actions offered just now. */
export function useOfferedActions(): ComputedRef<readonly PaletteItem[]> {
  return computed(() => sources.value.flatMap((source) => toValue(source)));
}
