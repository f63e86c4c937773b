import { useEventListener } from '@vueuse/core';
import type { Ref } from 'vue';
import { ref, watch } from 'vue';

/**
 * What has been typed since the palette was asked for. The palette may still be loading then, and its field has no
 * focus yet: letters typed meanwhile would be lost, or taken for shortcuts.
 */
export function useTypedAhead(open: Readonly<Ref<boolean>>): Ref<string> {
  const typed = ref('');
  watch(open, () => (typed.value = ''), { flush: 'sync' });
  useEventListener(
    window,
    'keydown',
    (event) => {
      if (!open.value || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (event.key.length !== 1 || event.target instanceof HTMLInputElement) return;
      event.preventDefault();
      event.stopPropagation();
      typed.value += event.key;
    },
    { capture: true },
  );
  return typed;
}
