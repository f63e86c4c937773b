import { useRoute, useRouter } from 'vue-router';
import { healthChanged } from '@/health/health-changes';
import { useNotices } from '@/ui/notices/use-notices';

interface ProgrammeDrawer {
  /** Leads back to the programme. */
  close(): void;
  /** Says that it is done, has the pages read again, and leads back. */
  done(text: string): void;
}

/** What every drawer over a programme does in the end. */
export function useProgrammeDrawer(programmeId: () => string): ProgrammeDrawer {
  const route = useRoute();
  const router = useRouter();
  const { notify } = useNotices();
  const close = (): void =>
    void router.push({ name: 'health-programme', params: { programmeId: programmeId() }, query: route.query });
  return {
    close,
    done(text) {
      healthChanged();
      notify({ tone: 'good', text });
      close();
    },
  };
}
