import { useEventListener } from '@vueuse/core';
import type { Ref } from 'vue';
import { ref } from 'vue';

/** Whether the page is being laid out for paper: then what is folded away on the screen is shown. */
export function usePrinting(): Readonly<Ref<boolean>> {
  const printing = ref(false);
  useEventListener('beforeprint', () => (printing.value = true));
  useEventListener('afterprint', () => (printing.value = false));
  return printing;
}
