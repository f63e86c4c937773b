import { today } from '@/i18n/today';
import { useText } from '@/i18n/use-text';
import { useLookups } from '@/lookup/use-lookups';
import { choiceOf, choicesOf, idOf, integerOf, linesOf, textOf } from '@/ui/form/field-value';
import type { FieldValues, FormField } from '@/ui/form/form-field';
import { stationSettings, venueKinds, venueServices, venueStatuses } from './venue-values';

/** The fields of a venue’s form. The status is set once here; later changes are acts of their own. */
export function useVenueFields(): { createFields: () => FormField[]; editFields: () => FormField[] } {
  const { t } = useText();
  const lookups = useLookups();

  const name = (): FormField => ({ kind: 'text', name: 'name', label: t('venues.columns.name'), required: true });
  const kind = (): FormField => ({
    kind: 'choice',
    name: 'kind',
    label: t('venues.columns.kind'),
    options: venueKinds.map((value) => ({ value, label: t(`venues.kinds.${value}`) })),
    required: true,
    half: true,
  });
  const union = (): FormField => ({
    kind: 'lookup',
    name: 'unionId',
    label: t('venues.columns.union'),
    lookup: lookups.unions(),
    required: true,
    half: true,
  });
  const details = (): FormField[] => [
    { kind: 'text', name: 'address', label: t('venues.columns.address'), maxlength: 200 },
    {
      kind: 'area',
      name: 'functions',
      label: t('venues.columns.functions'),
      hint: t('venues.form.functionsHint'),
      rows: 2,
    },
    {
      kind: 'choice',
      name: 'setting',
      label: t('venues.columns.setting'),
      hint: t('venues.form.settingHint'),
      options: stationSettings.map((value) => ({ value, label: t(`venues.settings.${value}`) })),
    },
    {
      kind: 'choices',
      name: 'services',
      label: t('venues.columns.services'),
      options: venueServices.map((value) => ({ value, label: t(`venues.services.${value}`) })),
    },
    { kind: 'integer', name: 'areaSquareMetres', label: t('venues.columns.area'), half: true },
    { kind: 'integer', name: 'seats', label: t('venues.columns.seats'), half: true },
    { kind: 'date', name: 'openedOn', label: t('venues.columns.openedOn'), max: today(), half: true },
    { kind: 'text', name: 'openingHours', label: t('venues.columns.openingHours'), maxlength: 200, half: true },
    { kind: 'lookup', name: 'parkId', label: t('venues.columns.park'), lookup: lookups.parks },
  ];

  return {
    createFields: () => [
      name(),
      kind(),
      union(),
      {
        kind: 'choice',
        name: 'status',
        label: t('venues.columns.status'),
        options: venueStatuses.map((value) => ({ value, label: t(`venues.statuses.${value}`) })),
        required: true,
        half: true,
      },
      {
        kind: 'date',
        name: 'statusSince',
        label: t('venues.columns.statusSince'),
        max: today(),
        required: true,
        half: true,
      },
      {
        kind: 'area',
        name: 'reason',
        label: t('venues.form.reason'),
        hint: t('venues.form.reasonHint'),
        maxlength: 500,
        rows: 2,
        required: true,
      },
      ...details(),
    ],
    editFields: () => [name(), kind(), union(), ...details()],
  };
}

/** What both mutations take of the form. */
export function venueInput(values: FieldValues) {
  return {
    name: textOf(values, 'name') ?? '',
    kind: choiceOf(values, 'kind', venueKinds) ?? 'WORKERS_PALACE',
    unionId: idOf(values, 'unionId') ?? '',
    address: textOf(values, 'address'),
    functions: linesOf(values, 'functions'),
    setting: choiceOf(values, 'setting', stationSettings),
    services: choicesOf(values, 'services', venueServices),
    areaSquareMetres: integerOf(values, 'areaSquareMetres'),
    seats: integerOf(values, 'seats'),
    openedOn: textOf(values, 'openedOn'),
    openingHours: textOf(values, 'openingHours'),
    parkId: idOf(values, 'parkId'),
  } as const;
}
