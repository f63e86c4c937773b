import type { AnyVariables, TypedDocumentNode } from '@urql/core';
import { useClientHandle } from '@urql/vue';
import type { ComputedRef, ShallowRef } from 'vue';
import { computed, onScopeDispose, ref, shallowRef } from 'vue';
import { onEnd, pipe, subscribe } from 'wonka';

export type LiveState = 'connecting' | 'live' | 'reconnecting';

interface Live<Data> {
  readonly data: ShallowRef<Data | undefined>;
  readonly state: ComputedRef<LiveState>;
}

const firstDelayMilliseconds = 1_000;
const longestDelayMilliseconds = 30_000;

/** How long to wait before the next attempt: doubling, with jitter, so that many tabs don't come back at once. */
export function reconnectDelay(attempt: number, random: number = Math.random()): number {
  return Math.min(longestDelayMilliseconds, firstDelayMilliseconds * 2 ** attempt) * (0.75 + random / 2);
}

/**
 * A subscription that comes back by itself, which urql's server-sent events don't: after a pause, when the network
 * returns, and when the tab is shown again. A hidden tab holds no stream: over HTTP/1.1 a browser has six of them.
 * Variables given as a function are read anew each time: where to go on, for instance.
 */
export function useLive<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables | (() => Variables),
): Live<Data> {
  const { client } = useClientHandle();
  const data = shallowRef<Data>();
  const connected = ref(false);
  const lost = ref(false);
  let attempt = 0;
  let generation = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stream: { unsubscribe(): void } | undefined;

  function open(): void {
    close();
    if (globalThis.document.visibilityState === 'hidden') return;
    const mine = generation;
    const again = () => {
      if (mine === generation) retryLater();
    };
    stream = pipe(
      client.subscription(document, typeof variables === 'function' ? variables() : variables),
      onEnd(again),
      subscribe((result) => {
        if (mine !== generation) return;
        if (result.data) {
          data.value = result.data;
          connected.value = true;
          lost.value = false;
          attempt = 0;
        }
        if (result.error) again();
      }),
    );
  }

  function close(): void {
    generation++;
    clearTimeout(timer);
    timer = undefined;
    stream?.unsubscribe();
    stream = undefined;
    connected.value = false;
  }

  function retryLater(): void {
    close();
    lost.value = true;
    timer = setTimeout(open, reconnectDelay(attempt++));
  }

  function reopen(): void {
    if (globalThis.document.visibilityState === 'hidden') close();
    else if (!connected.value) {
      attempt = 0;
      open();
    }
  }

  open();
  addEventListener('online', reopen);
  globalThis.document.addEventListener('visibilitychange', reopen);
  onScopeDispose(() => {
    close();
    removeEventListener('online', reopen);
    globalThis.document.removeEventListener('visibilitychange', reopen);
  });

  return {
    data,
    state: computed(() => (connected.value ? 'live' : lost.value ? 'reconnecting' : 'connecting')),
  };
}
