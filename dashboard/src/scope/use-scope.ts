import type { ComputedRef } from 'vue';
import { computed } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import { useSession } from '@/session/session';

interface Scope {
  /** The union whose subtree is looked at: the one in the URL, else the reader's own. */
  readonly scopeId: ComputedRef<string>;
  /** The reader's own union, the highest they may look at. */
  readonly ownId: ComputedRef<string>;
  /** Looks at another union's subtree; the page stays, its filters go along. */
  setScope(unionId: string): void;
}

/** Which union's subtree the console looks at. It lives in the URL as `?scope=` and goes along from page to page. */
export function useScope(): Scope {
  const route = useRoute();
  const router = useRouter();
  const session = useSession();
  const ownId = computed(() => session.viewer?.unionId ?? '');
  return {
    ownId,
    scopeId: computed(() => (typeof route.query.scope === 'string' && route.query.scope) || ownId.value),
    setScope: (unionId) => void router.push({ query: { ...route.query, in: undefined, scope: unionId } }),
  };
}
