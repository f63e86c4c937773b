import type { WritableComputedRef } from 'vue';
import type { LocationQueryRaw } from 'vue-router';
import { useRoute, useRouter } from 'vue-router';
import { useNotices } from '@/ui/notices/use-notices';
import { oneOf, useQueryState } from '@/url/use-query-state';
import { loanChanged } from './loan-changes';

/** What is done in the drawer over the page: a loan or a programme written, or the figures of a year read and written. */
const acts = ['record', 'found', 'change', 'figures'] as const;
type LoanAct = (typeof acts)[number];

/** The act that the address names. */
export function useLoanAct(): WritableComputedRef<LoanAct | null> {
  return useQueryState('act', oneOf(acts));
}

/** The address of an act over the page as it is; `of` is a programme. */
export function actQuery(query: LocationQueryRaw, act: LoanAct, of?: string, year?: number): LocationQueryRaw {
  return { ...query, act, of, year: year === undefined ? undefined : String(year) };
}

interface LoanDrawer {
  /** Leads back to the page. */
  close(): void;
  /** Says that it is done, has the page read again, and leads back. */
  done(text: string): void;
}

/** What every drawer of the page does in the end. */
export function useLoanDrawer(): LoanDrawer {
  const route = useRoute();
  const router = useRouter();
  const { notify } = useNotices();
  function close(): void {
    const { act: _act, of: _of, year: _year, loan: _loan, void: _void, ...query } = route.query;
    void router.push({ name: 'loans', query });
  }
  return {
    close,
    done(text) {
      loanChanged();
      notify({ tone: 'good', text });
      close();
    },
  };
}
