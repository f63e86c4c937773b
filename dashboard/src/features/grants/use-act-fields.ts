import type { ComputedRef } from 'vue';
import { computed } from 'vue';
import type { GrantActForm_GrantFragment, GrantDocumentKind } from '@/gql/graphql';
import { today } from '@/i18n/today';
import { useFormat } from '@/i18n/use-format';
import { useText } from '@/i18n/use-text';
import type { FieldOption, FieldValues, FormField } from '@/ui/form/form-field';
import type { GrantAct } from './next-acts';
import { rowsFor } from './tranche-rows';

/** What must be said with an act on a grant, and what is already known of it. */
export function useActFields(
  grant: ComputedRef<GrantActForm_GrantFragment>,
  act: () => GrantAct,
  byMonth: () => boolean,
): { readonly fields: ComputedRef<FormField[]>; readonly initial: ComputedRef<FieldValues> } {
  const { t } = useText();
  const format = useFormat();
  const day = today();

  const lineOptions = computed<FieldOption[]>(() =>
    grant.value.scheme.budgetLines
      .filter(({ year }) => year === grant.value.year)
      .map(({ id, year, name, balance }) => ({
        value: id,
        label: balance
          ? t('grants.form.lineWithBalance', { year, name, available: format.money(balance.available) })
          : `${year} ${name}`,
      })),
  );
  const documentOptions = (kind: GrantDocumentKind): FieldOption[] =>
    grant.value.documents
      .filter((document) => document.kind === kind)
      .map(({ id, fileName }) => ({ value: id, label: fileName }));
  const openTranches = computed<FieldOption[]>(() =>
    grant.value.tranches
      .filter(({ status, month }) => status === 'PLANNED' && month == null)
      .map(({ id, milestone, amount }) => ({ value: id, label: `${milestone} · ${format.money(amount)}` })),
  );

  const noteField = (required: boolean): FormField => ({
    kind: 'area',
    name: 'note',
    label: t(required ? 'grants.form.reason' : 'grants.form.note'),
    hint: t(required ? 'grants.form.reasonHint' : 'grants.form.noteHint'),
    maxlength: 500,
    required,
  });
  const dayField = (name: string, label: string, min?: string): FormField => ({
    kind: 'date',
    name,
    label,
    min,
    max: day,
    required: true,
    half: true,
  });
  const lineField = (): FormField => ({
    kind: 'choice',
    name: 'lineId',
    label: t('grants.facts.line'),
    options: lineOptions.value,
    hint: t('grants.form.lineHint'),
  });
  const reasonField = (): FormField => ({ ...noteField(true), name: 'reason' });

  const fields = computed<FormField[]>(() => {
    switch (act()) {
      case 'submit':
      case 'check':
      case 'review':
        return [noteField(false)];
      case 'decide':
        return [
          {
            kind: 'text',
            name: 'decisionNumber',
            label: t('grants.form.decisionNumber'),
            hint: t('grants.form.decisionNumberHint'),
            required: true,
            half: true,
          },
          dayField('decidedOn', t('grants.form.decidedOn'), grant.value.appliedOn),
          {
            kind: 'money',
            name: 'awarded',
            label: t('grants.form.awarded'),
            hint: t('grants.form.awardedHint'),
            half: true,
          },
          { ...lineField(), half: true },
          noteField(false),
        ];
      case 'sendBack':
      case 'reject':
      case 'withdraw':
        return [noteField(true)];
      case 'reserve':
        return [dayField('bookedOn', t('grants.form.bookedOn')), { ...lineField(), half: true }];
      case 'tranches':
        if (byMonth()) return [];
        return Array.from({ length: rowsFor(grant.value.tranches.length) }, (_, row): FormField[] => [
          {
            kind: 'text',
            name: `milestone${row}`,
            label: t('grants.form.milestone', { n: row + 1 }),
            required: row === 0,
          },
          {
            kind: 'money',
            name: `amount${row}`,
            label: t('grants.payments.amount'),
            required: row === 0,
            half: true,
          },
          { kind: 'date', name: `dueOn${row}`, label: t('grants.tranches.dueOn'), required: row === 0, half: true },
        ]).flat();
      case 'meet':
        return [
          {
            kind: 'choice',
            name: 'trancheId',
            label: t('grants.form.tranche'),
            options: openTranches.value,
            required: true,
          },
          dayField('metOn', t('grants.tranches.metOn')),
          {
            kind: 'choice',
            name: 'documentId',
            label: t('grant.documentKinds.EVIDENCE'),
            hint: t('grants.form.evidenceHint'),
            options: documentOptions('EVIDENCE'),
            required: true,
            half: true,
          },
        ];
      case 'accept':
        return [
          dayField('acceptedOn', t('grants.facts.acceptedOn')),
          {
            kind: 'choice',
            name: 'documentId',
            label: t('grant.documentKinds.ACCEPTANCE'),
            hint: t('grants.form.acceptanceHint'),
            options: documentOptions('ACCEPTANCE'),
            half: true,
          },
          noteField(false),
        ];
      case 'close':
        return [dayField('closedOn', t('grants.facts.closedOn'))];
      case 'revoke':
        return [reasonField()];
      case 'void':
        return [dayField('bookedOn', t('grants.form.bookedOn')), reasonField()];
      case 'clawBack':
        return [
          { kind: 'money', name: 'amount', label: t('grants.payments.amount'), required: true, half: true },
          { kind: 'date', name: 'dueOn', label: t('grants.form.returnDueOn'), min: day, required: true, half: true },
          reasonField(),
        ];
      default:
        return [];
    }
  });

  const initial = computed<FieldValues>(() => ({
    bookedOn: day,
    metOn: day,
    acceptedOn: day,
    closedOn: day,
    lineId: grant.value.line?.id ?? '',
    documentId: documentOptions(act() === 'accept' ? 'ACCEPTANCE' : 'EVIDENCE').at(-1)?.value ?? '',
    trancheId: openTranches.value[0]?.value ?? '',
    ...Object.fromEntries(
      grant.value.tranches.flatMap(({ milestone, amount, dueOn }, row) => [
        [`milestone${row}`, milestone],
        [`amount${row}`, amount],
        [`dueOn${row}`, dueOn],
      ]),
    ),
  }));

  return { fields, initial };
}
