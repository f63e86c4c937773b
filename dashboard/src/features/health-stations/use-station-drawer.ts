import { useRoute, useRouter } from 'vue-router';
import { healthChanged } from '@/health/health-changes';
import { useNotices } from '@/ui/notices/use-notices';

/** The ways out of a drawer over the page of stations. */
export function useStationDrawer(): { close(): void; done(text: string): void } {
  const route = useRoute();
  const router = useRouter();
  const { notify } = useNotices();
  const close = (): void => void router.push({ name: 'health-stations', query: route.query });
  return {
    close,
    done(text) {
      healthChanged();
      notify({ tone: 'good', text });
      close();
    },
  };
}
