import { useRoute, useRouter } from 'vue-router';
import { healthChanged } from '@/health/health-changes';
import { useNotices } from '@/ui/notices/use-notices';

/** Leaves a drawer of the check-ups: back to the list it was opened from, with a word of what was done. */
export function useCheckUpDrawer(): { close(): void; done(text: string): void } {
  const route = useRoute();
  const router = useRouter();
  const { notify } = useNotices();
  const close = (): void => void router.push({ name: 'health-check-ups', query: route.query });
  return {
    close,
    done(text) {
      healthChanged();
      notify({ tone: 'good', text });
      close();
    },
  };
}
