import { useIntervalFn } from '@vueuse/core';
import type { ComputedRef } from 'vue';
import { computed, ref } from 'vue';

/** Seconds left until a moment, counted down; 0 when it is past or there is none. */
export function useCountdown(now: () => number = Date.now): {
  readonly secondsLeft: ComputedRef<number>;
  start(until: Date | null): void;
} {
  const end = ref(0);
  const current = ref(now());
  const { pause, resume } = useIntervalFn(
    () => {
      current.value = now();
      if (current.value >= end.value) pause();
    },
    1_000,
    { immediate: false },
  );

  return {
    secondsLeft: computed(() => Math.max(0, Math.ceil((end.value - current.value) / 1000))),
    start(until) {
      current.value = now();
      end.value = until?.getTime() ?? 0;
      if (until) resume();
      else pause();
    },
  };
}
