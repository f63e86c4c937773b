import type { ComputedRef } from 'vue';
import { computed } from 'vue';
import { useSchemeOptions } from '@/grant/use-scheme-options';
import { useText } from '@/i18n/use-text';
import { textOf } from '@/ui/form/field-value';
import type { FieldValues, FormField } from '@/ui/form/form-field';

/** What every request for money says: the scheme that is to pay stands first, the account last. */
export function useRequestFields(between: () => readonly FormField[]): ComputedRef<FormField[]> {
  const { t } = useText();
  const schemes = useSchemeOptions();
  return computed<FormField[]>(() => [
    {
      kind: 'choice',
      name: 'schemeId',
      label: t('health.requests.scheme'),
      hint: t('health.requests.schemeHint'),
      options: schemes.value,
      required: true,
    },
    ...between(),
    {
      kind: 'text',
      name: 'payeeName',
      label: t('health.requests.payeeName'),
      hint: t('health.requests.payeeHint'),
      maxlength: 100,
      required: true,
      half: true,
    },
    {
      kind: 'text',
      name: 'payeeAccount',
      label: t('health.requests.payeeAccount'),
      maxlength: 40,
      required: true,
      half: true,
    },
  ]);
}

/** What was typed into those fields, as the graph takes it. */
export function requestInputOf(values: FieldValues): Record<'schemeId' | 'payeeName' | 'payeeAccount', string> {
  return {
    schemeId: textOf(values, 'schemeId') ?? '',
    payeeName: textOf(values, 'payeeName') ?? '',
    payeeAccount: textOf(values, 'payeeAccount') ?? '',
  };
}
