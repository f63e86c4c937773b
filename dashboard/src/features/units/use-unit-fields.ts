import { useLookups } from '@/lookup/use-lookups';
import { useText } from '@/i18n/use-text';
import { choiceOf, integerOf, textOf } from '@/ui/form/field-value';
import type { FieldValues, FormField } from '@/ui/form/form-field';
import { federationLevels } from '@/lookup/federation-levels';
import { enterpriseScales, ownerships, unitKinds } from './unit-values';

/** The fields of a unit’s form. Kind and place of registration are set once. */
export function useUnitFields(): { createFields: () => FormField[]; editFields: () => FormField[] } {
  const { t } = useText();
  const lookups = useLookups();

  const name = (): FormField => ({ kind: 'text', name: 'name', label: t('units.columns.name'), required: true });
  const details = (): FormField[] => [
    {
      kind: 'text',
      name: 'uscc',
      label: t('units.columns.uscc'),
      hint: t('units.form.usccHint'),
      maxlength: 18,
      half: true,
    },
    {
      kind: 'text',
      name: 'industry',
      label: t('units.columns.industry'),
      hint: t('units.form.industryHint'),
      maxlength: 10,
      half: true,
    },
    {
      kind: 'choice',
      name: 'scale',
      label: t('units.columns.scale'),
      options: enterpriseScales.map((value) => ({ value, label: t(`units.scales.${value}`) })),
      half: true,
    },
    {
      kind: 'choice',
      name: 'ownership',
      label: t('units.columns.ownership'),
      options: ownerships.map((value) => ({ value, label: t(`units.ownerships.${value}`) })),
      half: true,
    },
    {
      kind: 'integer',
      name: 'employees',
      label: t('units.columns.employees'),
      hint: t('units.form.employeesHint'),
      half: true,
    },
  ];

  return {
    createFields: () => [
      name(),
      {
        kind: 'choice',
        name: 'kind',
        label: t('units.columns.kind'),
        options: unitKinds.map((value) => ({ value, label: t(`enums.unitKind.${value}`) })),
        required: true,
        half: true,
      },
      {
        kind: 'lookup',
        name: 'registeredInId',
        label: t('units.columns.registeredIn'),
        lookup: lookups.unions(federationLevels),
        required: true,
        half: true,
      },
      ...details(),
    ],
    editFields: () => [name(), ...details()],
  };
}

/** What both mutations take of the form. */
export function unitInput(values: FieldValues) {
  return {
    uscc: textOf(values, 'uscc')?.toUpperCase() ?? null,
    industry: textOf(values, 'industry')?.toUpperCase() ?? null,
    scale: choiceOf(values, 'scale', enterpriseScales),
    ownership: choiceOf(values, 'ownership', ownerships),
    employees: integerOf(values, 'employees'),
  };
}
