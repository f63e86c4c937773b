import { usePreferredDark, useLocalStorage } from '@vueuse/core';
import type { ComputedRef, Ref } from 'vue';
import { computed, watchEffect } from 'vue';

export type Theme = 'auto' | 'light' | 'dark';

const theme = useLocalStorage<Theme>('gonghui.theme', 'auto');
const systemDark = usePreferredDark();
const dark = computed(() => theme.value === 'dark' || (theme.value === 'auto' && systemDark.value));

watchEffect(
  () => {
    document.documentElement.classList.toggle('dark', dark.value);
    const canvas = dark.value ? '#0f1217' : '#f5f6f8';
    document.querySelector('meta[name="theme-color"]')?.setAttribute('content', canvas);
  },
  { flush: 'sync' },
);

/** Light or dark: as the system says until the reader chooses. `appearance.js` does the same before the first paint. */
export function useTheme(): { theme: Ref<Theme>; dark: ComputedRef<boolean>; toggle(): void } {
  return {
    theme,
    dark,
    toggle: () => {
      theme.value = dark.value ? 'light' : 'dark';
    },
  };
}
