import { computed, type ComputedRef } from 'vue';
import type { CounsellingBookingPartsFragment } from '@/gql/graphql';
import { useFormat } from '@/i18n/use-format';
import { useText } from '@/i18n/use-text';
import type { Fact } from '@/ui/figures/FactList.vue';

/** What the bearer of a booking’s code may know of it, as facts. */
export function useBookingFacts(booking: () => CounsellingBookingPartsFragment | null): ComputedRef<readonly Fact[]> {
  const { t } = useText();
  const format = useFormat();
  return computed(() => {
    const one = booking();
    if (!one) return [];
    return [
      { label: t('counselling.facts.startsAt'), value: format.dateTime(one.startsAt) },
      { label: t('counselling.facts.place'), value: `${t(`counselling.deliveries.${one.delivery}`)} · ${one.place}` },
      { label: t('counselling.facts.counsellor'), value: one.counsellorName },
      { label: t('counselling.facts.certificate'), value: one.certificate },
    ];
  });
}
