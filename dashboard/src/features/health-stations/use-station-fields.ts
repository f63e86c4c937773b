import type { ComputedRef } from 'vue';
import { computed } from 'vue';
import { today } from '@/i18n/today';
import { useText } from '@/i18n/use-text';
import { useLookups } from '@/lookup/use-lookups';
import { idOf, textOf } from '@/ui/form/field-value';
import type { FieldValues, FormField } from '@/ui/form/form-field';

/** Name and place of a station, as the graph takes them. */
export const stationPlaceOf = (values: FieldValues) => ({
  name: textOf(values, 'name') ?? '',
  address: textOf(values, 'address'),
  venueId: idOf(values, 'venueId'),
});

/** The fields of a station: those that may be corrected, and those of a new one besides. */
export function useStationFields(): {
  readonly place: ComputedRef<readonly FormField[]>;
  readonly all: ComputedRef<readonly FormField[]>;
} {
  const { t } = useText();
  const lookups = useLookups();
  const place = computed<readonly FormField[]>(() => [
    { kind: 'text', name: 'name', label: t('healthStations.form.name'), maxlength: 100, required: true },
    {
      kind: 'lookup',
      name: 'venueId',
      label: t('healthStations.form.venue'),
      hint: t('healthStations.form.venueHint'),
      lookup: lookups.venues,
      half: true,
    },
    { kind: 'text', name: 'address', label: t('healthStations.form.address'), maxlength: 200, half: true },
  ]);
  const all = computed<readonly FormField[]>(() => [
    ...place.value,
    {
      kind: 'lookup',
      name: 'unionId',
      label: t('healthStations.form.union'),
      lookup: lookups.unions(),
      required: true,
      half: true,
    },
    {
      kind: 'date',
      name: 'openedOn',
      label: t('healthStations.columns.openedOn'),
      max: today(),
      required: true,
      half: true,
    },
  ]);
  return { place, all };
}
